import type { Day } from '../calendar/day.ts';
import { fitsIn } from '../expand/fit.ts';
import { JobList, JobTimes } from '../expand/jobs.ts';
import { addJobs, type Job } from '../expand/place.ts';
import { segmentsOf } from '../expand/segments.ts';
import type { Activity, Overfull, Timing, Window } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';
import { dependencies, lineOf, waitedForBy, waitsFor } from './dependencies.ts';
import { type MovedTask, moveTask, type Shift, shiftUnit } from './moved-task.ts';
import { workOf } from './person-work.ts';

/** One task whose move, alone, makes room for everything. */
export interface Relief {
  readonly task: Task;
  readonly later: boolean;
  readonly window: Window;
  readonly due: Day;
}

/** How much the search may cost in one run, counted in jobs and days placed; far more than a real plan takes. */
const allowance = 2_000_000;

/**
 * Looks for one task that would make room if it were moved, within the period of its plan, into a window of the same
 * length: the nearest later one, else the nearest earlier one; of
 * equally near ones that with the least effort. With it everything of the person has to fit, the others
 * who work on it must not be overfull in turn, and no dependency may break.
 */
export function findRelief(overfull: Overfull, context: AuditContext): Relief | undefined {
  const { person } = overfull;
  const excess = overfull.demand - overfull.supply;
  const budget = context.shared('relief budget', () => ({ left: allowance }));
  const movable = [...inInterval(overfull)]
    .filter(([task, hundredths]) => hundredths >= excess && isMovable(task, context))
    .sort((a, b) => a[1] - b[1])
    .map(([task]) => task)
    .filter((task) => fits(person, task, [], context, budget));
  for (const later of [true, false]) {
    let best: { readonly relief: Relief; readonly distance: number } | undefined;
    for (const task of movable) {
      const found = nearest(task, later, best?.distance ?? Number.POSITIVE_INFINITY, overfull, context, budget);
      if (found !== undefined) best = found;
    }
    if (best !== undefined) return best.relief;
  }
  return undefined;
}

interface Budget {
  left: number;
}

function inInterval({ activities }: Overfull): Map<Task, number> {
  const sums = new Map<Task, number>();
  for (const { activity, hundredths } of activities)
    sums.set(activity.task, (sums.get(activity.task) ?? 0) + hundredths);
  return sums;
}

/** Whether a task has dates of its own that can be written anew, and nobody else's work hangs on them. */
function isMovable(task: Task, context: AuditContext): boolean {
  const ownDates = [task, ...task.steps].every(({ due }) => due?.kind !== 'relative');
  const isTurned = task.repeat !== undefined || task.reports !== undefined || task.fixed !== undefined;
  if (isTurned || !ownDates || context.expansion.supersededBy.has(task)) return false;
  const { on } = dependencies(context);
  if (lineOf(task).some((row) => on.get(row)?.some(({ field }) => field === 'due'))) return false;
  // A share of everybody's time is a rate of work, and not a piece that lies somewhere.
  return context.activities(task).every(({ workers }) => workers.every(({ share }) => share === null));
}

/** The nearest move of a task in one direction that helps, where it is nearer than the best so far. */
function nearest(
  task: Task,
  later: boolean,
  nearerThan: number,
  { person }: Overfull,
  context: AuditContext,
  budget: Budget,
): { readonly relief: Relief; readonly distance: number } | undefined {
  const unit = shiftUnit(task);
  const before = context.timing(task);
  if (before.window === undefined || before.due === undefined) return undefined;
  for (let count = 1; budget.left > 0; count += 1) {
    const shift: Shift = { unit, count: later ? count : -count };
    const moved = moveTask(task, shift);
    const { window, due } = moved.timing;
    if (window === undefined || due === undefined) return undefined;
    const { start, end } = task.plan.period;
    if (later ? Math.max(window.end, due) > end : window.start < start) return undefined;
    const distance = Math.abs(due - before.due);
    if (distance >= nearerThan || breaksOrder(task, moved, later, context)) return undefined;
    budget.left -= moved.activities.length;
    if (helps(person, task, moved, context, budget)) return { relief: { task, later, window, due }, distance };
  }
  return undefined;
}

/** Whether work would pass what waits for it, or what it waits for; further in the same direction it stays so. */
function breaksOrder(task: Task, { timing }: MovedTask, later: boolean, context: AuditContext): boolean {
  const all = dependencies(context);
  const before = context.timing(task);
  return later
    ? waitedForBy(task, all).some((next) => isPassed(context.timing(next), before, timing))
    : waitsFor(task, all).some((first) => isPassed(before, context.timing(first), context.timing(first), timing));
}

/**
 * Whether the second of two tasks no longer comes after the first, once one of them is moved. Where the second started
 * after the first was due it still has to; else it has to be due after it.
 */
function isPassed(second: Timing, first: Timing, movedFirst: Timing, movedSecond = second): boolean {
  const starts = second.window?.assumed === false && first.due !== undefined && second.window.start > first.due;
  const [from, to] = [movedFirst.due, starts ? movedSecond.window?.start : movedSecond.due];
  return from !== undefined && to !== undefined && to <= from;
}

/** Whether all who work on the task have room for it where it is moved. */
function helps(person: Person, task: Task, moved: MovedTask, context: AuditContext, budget: Budget): boolean {
  const people = new Set<Person>([person]);
  for (const { workers } of moved.activities)
    for (const worker of workers)
      if (worker.person !== undefined && (worker.hundredths ?? 0) > 0) people.add(worker.person);
  for (const one of people) {
    const jobs = movedJobs(one, moved.activities, context);
    if (jobs === undefined) return false;
    const isRelieved = one === person || !context.expansion.overfull.has(one);
    if (isRelieved && !fits(one, task, jobs, context, budget)) return false;
  }
  return true;
}

/** The jobs of a person in a task that was moved; undefined where a window holds no day of theirs. */
function movedJobs(person: Person, activities: readonly Activity[], context: AuditContext): readonly Job[] | undefined {
  const { time } = workOf(person, context);
  const list = new JobList();
  for (const activity of activities) {
    for (const worker of activity.workers) {
      if (worker.person !== person || (worker.hundredths ?? 0) === 0) continue;
      const before = list.jobs.length;
      addJobs(activity, worker, time, segmentsOf(activity.window, []), list);
      if (list.jobs.length === before) return undefined;
    }
  }
  return list.jobs;
}

/** Whether all work of a person fits with other jobs in the place of those of one task. */
function fits(person: Person, task: Task, instead: readonly Job[], context: AuditContext, budget: Budget): boolean {
  if (budget.left <= 0) return false;
  const { jobs, freeUpTo } = workOf(person, context);
  const all = [...jobs.filter((job) => job.activity.task !== task), ...instead];
  budget.left -= all.length + daysIn(all);
  return fitsIn(JobTimes.of(all), freeUpTo);
}

function daysIn(jobs: readonly Job[]): number {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start, end } of jobs) {
    first = Math.min(first, start);
    last = Math.max(last, end);
  }
  return jobs.length === 0 ? 0 : last - first;
}
