import { monthOf } from '../calendar/month.ts';
import { formatPeriod, periodOf } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import { actorName, leadUnits, taskSupervisor, titledName } from './actors.ts';
import { type Block, blockOf, blocks, blockTitles } from './blocks.ts';
import { deadlineOf } from './deadline.ts';
import { type ItemSource, itemsOf, leavesOf } from './items.ts';
import { measureLine } from './quantity.ts';
import type { Grouping } from './request.ts';
import type { ItemGroup } from './rows.ts';

/** A group that a task falls into. */
interface Place {
  readonly key: string;
  readonly heading: readonly string[];
  /** Groups stand by this, then by their keys. */
  readonly order: number;
}

/**
 * The tasks of a plan under their headings. Groups hold the tasks with a deadline; routine, unplanned, carried and
 * unscheduled work stand in parts of their own below. By unit or supervisor all work stands with whoever answers.
 */
export function groupTasks(
  plan: Plan,
  keep: (task: Task) => boolean,
  grouping: Grouping | undefined,
  source: ItemSource,
): ItemGroup[] {
  const { expansion, language } = source;
  const whole = grouping === 'unit' || grouping === 'supervisor';
  const places = new Map<string, Place>();
  const placeOf = new Map<Task, string>();
  for (const task of leavesOf(plan.tasks).filter(keep)) {
    const block = blockOf(task, expansion);
    const place =
      grouping !== undefined && (block === 'dated' || whole)
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
    const byDeadline = grouping === 'month' && heading.length > 0 && !key.startsWith('block');
    return {
      heading: headless ? [] : heading,
      items: byDeadline ? items.toSorted((a, b) => (a.deadline.end ?? 0) - (b.deadline.end ?? 0)) : items,
    };
  });
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
    const measures = objective.measures.map((measure) => measureLine(measure, language)).filter((line) => line !== '');
    const lead = objective.lead === undefined ? [] : [leadLine(actorName(objective.lead, 'units'), language)];
    return {
      key: objective.id.value,
      heading: [objective.title.value, ...measuresLine(measures, language), ...lead],
      order: plan.objectives.indexOf(objective),
    };
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

function measuresLine(measures: readonly string[], language: Language): string[] {
  if (measures.length === 0) return [];
  return [`${language === 'vi' ? 'Chỉ tiêu' : 'Measures'}: ${measures.join('; ')}`];
}

function leadLine(name: string, language: Language): string {
  return `${language === 'vi' ? 'Chủ trì theo dõi' : 'Lead'}: ${name}`;
}

/** By `order` where units have one, then as the organisation lists them. */
export function orderOf(unit: Unit, { organisation }: Plan): number {
  const listed = organisation.units.indexOf(unit);
  return (unit.order ?? 100_000) * 1000 + listed;
}
