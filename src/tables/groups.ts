import { monthOf } from '../calendar/month.ts';
import { formatPeriod, periodOf } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Unit } from '../model/organisation.ts';
import type { Objective, Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import { actorName, leadUnits, taskSupervisor, titledName } from './actors.ts';
import { type Block, blockOf, blocks, blockTitles } from './blocks.ts';
import { deadlineOf } from './deadline.ts';
import { type ItemSource, itemsOf, leavesOf } from './items.ts';
import { measureLine } from './quantity.ts';
import type { Grouping } from './request.ts';
import type { ItemGroup } from './rows.ts';
import { byDeadline } from './work-items.ts';

/** A group that a task falls into. */
interface Place {
  readonly key: string;
  readonly heading: readonly string[];
  /** Groups stand by this, then by their keys. */
  readonly order: number;
}

/**
 * The tasks of a plan under their headings. Groups hold the tasks with a deadline; routine, unplanned and carried work
 * stands in parts of its own below, but with whoever answers for it and with its objective, and so does, always, work
 * without a time.
 *
 * @param idle objectives to head no rows, so that nobody overlooks them
 */
export function groupTasks(
  plan: Plan,
  keep: (task: Task) => boolean,
  grouping: Grouping | undefined,
  source: ItemSource,
  idle: readonly Objective[] = [],
): ItemGroup[] {
  const { expansion, language } = source;
  const places = new Map(idle.map((objective) => [objective.id.value, objectivePlace(objective, plan, language)]));
  const placeOf = new Map<Task, string>();
  for (const task of leavesOf(plan.tasks).filter(keep)) {
    const block = blockOf(task, expansion);
    const place =
      grouping !== undefined && standsInGroup(task, block, grouping)
        ? groupingPlaces[grouping](task, source)
        : blockPlace(block, language);
    places.set(place.key, place);
    placeOf.set(task, place.key);
  }
  const sorted = [...places.values()].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  // A table of one kind of work needs no heading for it.
  const headless = sorted.length === 1 && sorted[0]!.key === blockKey('dated');
  return sorted.map(({ key, heading }) => {
    const items = itemsOf(plan.tasks, (task) => placeOf.get(task) === key, source);
    const isMonth = grouping === 'month' && !key.startsWith('block');
    return {
      heading: headless ? [] : heading,
      items: isMonth ? items.toSorted(byDeadline) : items,
      none: language === 'vi' ? 'Chưa có nhiệm vụ' : 'No task yet',
    };
  });
}

function standsInGroup(task: Task, block: Block, grouping: Grouping): boolean {
  if (block === 'dated') return true;
  if (block === 'unscheduled' || grouping === 'month') return false;
  return grouping !== 'objective' || task.objective !== undefined;
}

/** The objectives of a plan that none of its tasks serves. */
export function idleObjectives(plan: Plan): Objective[] {
  const served = new Set(leavesOf(plan.tasks).map(({ objective }) => objective));
  return plan.objectives.filter((objective) => objective.file === plan.file && !served.has(objective));
}

function objectivePlace(objective: Objective, plan: Plan, language: Language): Place {
  return {
    key: objective.id.value,
    heading: objectiveLines(objective, language),
    order: plan.objectives.indexOf(objective),
  };
}

function blockKey(block: Block): string {
  return `block ${block}`;
}

/** Parts by kind of work stand behind all groups. */
function blockPlace(block: Block, language: Language): Place {
  return { key: blockKey(block), heading: [blockTitles[language][block]], order: last + 1 + blocks.indexOf(block) };
}

/** Behind every group that has a place of its own. */
const last = 1_000_000_000;

const groupingPlaces: Readonly<Record<Grouping, (task: Task, source: ItemSource) => Place>> = {
  objective: ({ objective, plan }, { language }) => {
    if (objective === undefined)
      return {
        key: 'none',
        heading: [language === 'vi' ? 'Nhiệm vụ chưa gắn mục tiêu' : 'Without an objective'],
        order: last,
      };
    return objectivePlace(objective, plan, language);
  },
  month: (task, { expansion, language }) => {
    const { end, unit } = deadlineOf(task, expansion, language);
    if (end === undefined) return { key: 'none', heading: [blockTitles[language].unscheduled], order: last };
    // A deadline that names a quarter or a year falls into no month of it: nobody said which.
    const period =
      unit === 'quarter' || unit === 'half-year' || unit === 'year' ? periodOf(end, unit) : periodOf(end, 'month');
    const text = writePeriod(period, language, 'table');
    const coarse = period.unit !== 'month';
    const heading = !coarse ? text : language === 'vi' ? `Trong ${text.replace('Năm', 'năm')}` : `During ${text}`;
    const months = { month: 0, quarter: 1, 'half-year': 2, year: 3 }[period.unit as 'month'] ?? 0;
    return { key: formatPeriod(period), heading: [heading], order: monthOf(period.end) * 4 + months };
  },
  unit: (task, { language }) => {
    const [unit] = leadUnits(task);
    if (unit !== undefined) return { key: unit.id.value, heading: [unit.name.value], order: orderOf(unit, task.plan) };
    const [lead] = task.leads;
    if (lead === undefined)
      return { key: 'none', heading: [language === 'vi' ? 'Chưa giao chủ trì' : 'Without a lead'], order: last };
    const name = actorName(lead, 'units');
    return { key: `text ${name}`, heading: [name], order: last - 1 };
  },
  supervisor: (task, { language }) => {
    const supervisor = taskSupervisor(task);
    if (supervisor === undefined)
      return {
        key: 'none',
        heading: [language === 'vi' ? 'Chưa ghi lãnh đạo phụ trách' : 'Without a supervisor'],
        order: last,
      };
    const { person, text } = supervisor;
    if (person === undefined) return { key: `text ${text}`, heading: [text], order: last - 1 };
    return {
      key: person.id.value,
      heading: [titledName(person)],
      order: task.plan.organisation.people.indexOf(person),
    };
  },
};

function objectiveLines({ title, measures, lead }: Objective, language: Language): string[] {
  const lines = measures.map((measure) => measureLine(measure, language)).filter((line) => line !== '');
  const leads = lead === undefined ? [] : [leadLine(actorName(lead, 'units'), language)];
  return [title.value, ...measuresLine(lines, language), ...leads];
}

function measuresLine(measures: readonly string[], language: Language): string[] {
  if (measures.length === 0) return [];
  return [`${language === 'vi' ? 'Chỉ tiêu' : 'Measures'}: ${measures.join('; ')}`];
}

function leadLine(name: string, language: Language): string {
  return `${language === 'vi' ? 'Chủ trì theo dõi' : 'Lead'}: ${name}`;
}

/** By `order` where units have one, then as the organisation lists them. */
function orderOf(unit: Unit, { organisation }: Plan): number {
  const listed = organisation.units.indexOf(unit);
  return (unit.order ?? 100_000) * 1000 + listed;
}
