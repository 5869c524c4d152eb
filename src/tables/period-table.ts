import { formatPeriod, type Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { Activity, Expansion } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import { blockOf } from './blocks.ts';
import { dateCell, textCell } from './cells.ts';
import { chooseColumns } from './choose-columns.ts';
import { activityDeadline, type Deadline, deadlineOf } from './deadline.ts';
import { documentWords } from './document-words.ts';
import { type PaperContext, planHeading } from './heading.ts';
import { withHeads } from './issuer-heads.ts';
import type { Item } from './item.ts';
import { type ItemSource, isWithinTime, itemSource, itemsOf, leavesOf, taskFilter } from './items.ts';
import type { Sheet } from './model.ts';
import { closingLine, planFeet, tableOf } from './paper.ts';
import type { TableRequest } from './request.ts';
import { type ItemGroup, rowsOf } from './rows.ts';
import { slug } from './slug.ts';
import { periodTitle } from './span-periods.ts';

const usual = ['number', 'title', 'lead', 'support', 'deliverable', 'due', 'note'];

/** The tasks of a plan in one quarter or month: what falls due, what goes on, routine work, what came over. */
export function periodSheet(
  plan: Plan,
  period: Period,
  expansion: Expansion,
  language: Language,
  request: TableRequest,
): Sheet {
  const source = itemSource(expansion, language);
  const groups = groupsOf(plan, period, taskFilter(expansion, request.selection), source);
  const columns = chooseColumns([plan], usual, withHeads(request, plan, language), {
    language,
    voice: request.people ? 'both' : 'agency',
    within: period,
  });
  const naming = request.people ? 'guests' : 'units';
  const rows = rowsOf(groups, columns, { expansion, language, naming }, { groups: 'roman' });
  // Number, date and bases are those of the plan; a part of it is a paper that has none yet.
  const isPlan = period.start === plan.period.start && period.end === plan.period.end;
  const part = isPlan ? undefined : period;
  const paper: PaperContext = { plan, language, layout: request.layout ?? 'document', flags: request.document, part };
  const name = periodTitle(period, language);
  return {
    key: slug(formatPeriod(period)),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    heading: planHeading(paper, `${appendixTitles[language]} ${name}`),
    ...tableOf(columns, rows, request, language),
    closing: closingLine(groups, paper),
    ...planFeet(paper),
  };
}

const appendixTitles = { vi: 'Nhiệm vụ', en: 'Tasks,' } as const;

const parts = ['due', 'going', 'routine', 'carried', 'unscheduled'] as const;
type Part = (typeof parts)[number];

function groupsOf(plan: Plan, period: Period, keep: (task: Task) => boolean, source: ItemSource): ItemGroup[] {
  const { expansion, language } = source;
  const partOf = new Map<Task, Part>();
  for (const task of leavesOf(plan.tasks)) {
    if (!keep(task)) continue;
    const part = placeOf(task, period, source);
    if (part !== undefined) partOf.set(task, part);
  }
  const month = period.end - period.start < 31;
  return parts.flatMap((part): ItemGroup[] => {
    const items = itemsOf(plan.tasks, (task) => partOf.get(task) === part, source).map((item) =>
      inPeriod(item, period, expansion, language),
    );
    if (part === 'unscheduled' && items.length === 0) return [];
    const heading = titles[language][part](month);
    return [{ heading: [heading], items: items.toSorted(byEnd), none: documentWords[language].none }];
  });
}

/** Undefined: not of this period. */
function placeOf(task: Task, period: Period, { expansion, language }: ItemSource): Part | undefined {
  const block = blockOf(task, expansion);
  if (block === 'unscheduled') return 'unscheduled';
  if (!isWithinTime(task, expansion, period)) return undefined;
  if (block === 'routine' || block === 'carried') return block;
  const isDue = isIn(deadlineOf(task, expansion, language).end, period) || stepsIn(task, period, expansion).length > 0;
  return isDue ? 'due' : 'going';
}

function isIn(day: number | undefined, { start, end }: Period): boolean {
  return day !== undefined && day >= start && day <= end;
}

/** The steps that fall due in a period; of copies each step once. */
function stepsIn(task: Task, period: Period, expansion: Expansion): Activity[] {
  const seen = new Set<unknown>();
  return (expansion.activitiesOf.get(task) ?? []).filter(({ step, due }) => {
    if (step === undefined || !isIn(due, period) || seen.has(step)) return false;
    seen.add(step);
    return true;
  });
}

/** More dates than these are told by the words of the repetition. */
const mostDates = 3;

/** A row as the period has it: with the steps that fall due in it, and the turns by their dates. */
function inPeriod(item: Item, period: Period, expansion: Expansion, language: Language): Item {
  const { task } = item;
  if (item.children.length > 0)
    return { ...item, children: item.children.map((child) => inPeriod(child, period, expansion, language)) };
  if (task.repeat !== undefined || task.reports !== undefined) {
    const deadline = turnsIn(task, period, expansion, language);
    return deadline === undefined ? item : { ...item, deadline };
  }
  const due = stepsIn(task, period, expansion);
  const last = due.at(-1);
  const isTaskDue = isIn(item.deadline.end, period);
  if (last === undefined || (due.length === 1 && isTaskDue)) return item;
  if (due.length === 1) {
    const title = [...item.title, `${language === 'vi' ? 'Mốc' : 'Milestone'}: ${last.step!.title.value}`];
    return { ...item, step: last.step, title, deadline: activityDeadline(last, language) };
  }
  const children = due.map(
    (activity): Item => ({
      ...item,
      step: activity.step,
      title: [activity.step!.title.value],
      deadline: activityDeadline(activity, language),
      window: activity.window,
      hundredths: null,
      isPart: true,
    }),
  );
  return { ...item, children };
}

/** The days of a period on which turns fall due. */
function turnsIn(task: Task, period: Period, expansion: Expansion, language: Language): Deadline | undefined {
  const activities = expansion.activitiesOf.get(task) ?? [];
  const days = [...new Set(activities.flatMap(({ due }) => (due !== undefined && isIn(due, period) ? [due] : [])))];
  if (days.length === 0 || days.length > mostDates) return undefined;
  const cells = days.map((day) => dateCell(day, language));
  const cell = cells.length === 1 ? cells[0]! : textCell(cells.map(({ text }) => text).join(', '));
  return { cell, end: days.at(-1), unit: 'day' };
}

function byEnd(a: Item, b: Item): number {
  return endOf(a) - endOf(b);
}

function endOf({ deadline, children }: Item): number {
  const ends = children.length > 0 ? children.map(endOf) : [deadline.end ?? Number.MAX_SAFE_INTEGER];
  return Math.min(...ends);
}

const titles: Readonly<Record<Language, Readonly<Record<Part, (month: boolean) => string>>>> = {
  vi: {
    due: (month) => `Đến hạn trong ${month ? 'tháng' : 'quý'}`,
    going: () => 'Đang thực hiện',
    routine: () => 'Thường xuyên',
    carried: (month) => `Chuyển từ ${month ? 'tháng' : 'quý'} trước`,
    unscheduled: () => 'Chưa xác định thời hạn',
  },
  en: {
    due: (month) => `Due this ${month ? 'month' : 'quarter'}`,
    going: () => 'In progress',
    routine: () => 'Routine work',
    carried: (month) => `Carried over from the ${month ? 'month' : 'quarter'} before`,
    unscheduled: () => 'Without a date',
  },
};
