import { formatPeriod, isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Activity, Assignment, Expansion, Role } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';
import { activityDeadline, deadlineOf, markAssumed } from './deadline.ts';
import type { Item } from './item.ts';
import type { LiveWork } from './live.ts';

/** More turns of a repeated task than this are one row, in the words of its repetition. */
const mostTurns = 4;

/** The work of one task, with the plans that carry it out, in one role. */
export interface Work {
  /** As the widest plan has it. */
  readonly task: Task;
  readonly role: Role;
  readonly activities: readonly Activity[];
  /** Hundredths of a person-day; null: none planned. */
  readonly hundredths: ReadonlyMap<Activity, number | null>;
}

/** Puts assignments together by what `partOf` tells apart, in their order; those that `counts` refuses give no days. */
export function gatherWork(
  rows: readonly Assignment[],
  { set }: LiveWork,
  partOf: (row: Assignment) => string,
  counts: (row: Assignment) => boolean = () => true,
): Work[] {
  const planOrder = new Map(set.plans.map((plan, i) => [plan, i]));
  const found = new Map<string, Assignment[]>();
  for (const row of rows) {
    const part = partOf(row);
    const own = found.get(part);
    if (own === undefined) found.set(part, [row]);
    else own.push(row);
  }
  return [...found.values()].map((own): Work => {
    const hundredths = new Map<Activity, number | null>();
    let task = own[0]!.activity.task;
    for (const row of own) {
      const { activity } = row;
      const before = hundredths.get(activity) ?? null;
      const part = counts(row) ? row.hundredths : null;
      hundredths.set(activity, part === null ? before : (before ?? 0) + part);
      if (planOrder.get(activity.task.plan)! < planOrder.get(task.plan)!) task = activity.task;
    }
    return { task, role: own[0]!.worker.role, activities: [...hundredths.keys()], hundredths };
  });
}

/** The days of all of a work's parts; null where none has any. */
export function daysOf({ hundredths }: Work): number | null {
  let sum: number | null = null;
  for (const part of hundredths.values()) if (part !== null) sum = (sum ?? 0) + part;
  return sum;
}

/** One row for a work, with rows below for its steps and turns where there are several. */
export function workItem(work: Work, expansion: Expansion, language: Language): Item {
  const { task, role, activities, hundredths } = work;
  const title = fullTitle(task);
  const base = { task, role, step: undefined, isPart: false, copy: activities[0]?.copy, children: [] };
  const [only] = activities;
  const parts = activities.filter(({ step, occurrence }) => step !== undefined || occurrence !== undefined);
  const turns = activities.filter(({ occurrence }) => occurrence !== undefined);
  if (activities.length === 1 && only !== undefined) {
    const part = partTitle(only, language);
    const label = only.step === undefined ? part : part && `${stepWord[language]}: ${part}`;
    return {
      ...base,
      step: only.step,
      title: label === undefined ? [title] : [title, label],
      hundredths: hundredths.get(only) ?? null,
      deadline: markAssumed(activityDeadline(only, language), only.window),
      window: only.window,
    };
  }
  const whole: Item = {
    ...base,
    title: [title],
    hundredths: daysOf(work),
    deadline: deadlineOf(task, expansion, language),
    window: expansion.timingOf.get(task)?.window,
  };
  if (parts.length === 0 || turns.length > mostTurns) return whole;
  const children = activities
    .map(
      (activity): Item => ({
        ...base,
        task: activity.task,
        step: activity.step,
        isPart: true,
        copy: activity.copy,
        // Of work that stands as a whole in one plan and in parts in another.
        title: [partTitle(activity, language) ?? writePeriod(activity.task.plan.period, language, 'table')],
        hundredths: hundredths.get(activity) ?? null,
        deadline: markAssumed(activityDeadline(activity, language), activity.window),
        window: activity.window,
      }),
    )
    .sort(byDeadline);
  return { ...whole, deadline: children.at(-1)!.deadline, children };
}

const stepWord = { vi: 'Mốc', en: 'Milestone' } as const;

/** A task's title behind those of the rows that group it, without which it may say nothing. */
export function fullTitle(task: Task): string {
  const titles: string[] = [];
  for (let at: Task | undefined = task; at !== undefined; at = at.parent) titles.unshift(at.title.value);
  return titles.join(': ');
}

/** `Kỳ tháng 3/2026`, or the title of a step. */
function partTitle({ step, occurrence, task }: Activity, language: Language): string | undefined {
  if (step !== undefined) return step.title.value;
  if (occurrence === undefined) return undefined;
  const period = parsePeriod(occurrence.id);
  const name = isPeriod(period) ? turnName(period, language) : occurrence.id;
  const isReport = task.repeat === undefined;
  if (language === 'vi') return `${isReport ? 'Báo cáo kỳ' : 'Kỳ'} ${name}`;
  return isReport ? `Report, ${name}` : name;
}

function turnName(period: Period, language: Language): string {
  const style = period.unit === 'day' ? 'table' : 'sentence';
  return writePeriod(formatPeriod(period), language, style);
}

/** By deadline, those without one last; else as they stood. */
export function byDeadline(a: Item, b: Item): number {
  return (a.deadline.end ?? Number.MAX_SAFE_INTEGER) - (b.deadline.end ?? Number.MAX_SAFE_INTEGER);
}
