import type { Month } from '../calendar/month.ts';
import type { Assignment, Overfull, Worker } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import { fitsIn } from './fit.ts';
import type { FixedDays } from './fixed-days.ts';
import { levelInto } from './level.ts';
import { mostOverfull } from './overfull.ts';
import type { Job } from './place.ts';
import type { Work } from './work.ts';

/** Of each worker whose work was placed anew: months and hundredths in turn; a month may come more than once. */
export type PlacedMonths = ReadonlyMap<Worker, readonly number[]>;

/** Levels the work of each person. */
export function levelPeople(work: Work): PlacedMonths {
  const placed = new Map<Worker, number[]>();
  for (const [person, { time }] of work.jobTimes()) {
    const jobs = work.jobsOf(person);
    const { freeOn } = work.fixedDaysOf(person, time);
    const months: number[][] = jobs.map(() => []);
    levelInto(jobs, freeOn, (i, month, hundredths) => months[i]!.push(month, hundredths));
    for (const [i, { worker }] of jobs.entries()) {
      const before = placed.get(worker);
      placed.set(worker, before === undefined ? months[i]! : before.concat(months[i]!));
    }
  }
  return placed;
}

/** Whose work no levelling can fit into their days, and why. */
export function overfullPeople(work: Work): ReadonlyMap<Person, Overfull> {
  const overfull = new Map<Person, Overfull>();
  for (const [person, { time, jobs }] of work.jobTimes()) {
    const fixed = work.fixedDaysOf(person, time);
    if (!fitsIn(jobs, fixed.freeUpTo())) overfull.set(person, explain(person, work.jobsOf(person), fixed));
  }
  return overfull;
}

/** Why the jobs of a person do not fit: the worst interval, with the work in it and the fixed work around it. */
function explain(person: Person, jobs: readonly Job[], fixed: FixedDays): Overfull {
  const interval = mostOverfull(jobs, fixed.freeOn);
  if (interval === undefined) throw new Error('levelling failed although no interval is overfull');
  const inside = jobs.filter((job) => isInside(job, interval.start, interval.end, fixed.freeOn));
  return {
    person,
    ...interval,
    activities: inside.map(({ activity, hundredths }) => ({ activity, hundredths })),
    fixed: fixed.between(interval.start, interval.end),
  };
}

/** Whether all days of a job that have anything to give lie in the interval. */
function isInside(job: Job, start: number, end: number, free: (day: number) => number): boolean {
  if (job.start >= start && job.end <= end) return true;
  let usable = false;
  for (let day = job.start; day <= job.end; day += 1) {
    if (free(day) === 0) continue;
    if (day < start || day > end) return false;
    usable = true;
  }
  return usable;
}

/** The rows after levelling: those of work that was placed anew, and all others as they were. */
export function moved(assignments: readonly Assignment[], placed: PlacedMonths): Assignment[] {
  const rows: Assignment[] = [];
  // The rows of a worker follow each other.
  let last: Worker | undefined;
  let isDone = false;
  for (const row of assignments) {
    const { activity, worker, supersededBy } = row;
    if (worker !== last) isDone = false;
    last = worker;
    const months = isDone || supersededBy !== undefined ? undefined : placed.get(worker);
    if (months !== undefined) {
      for (const [month, hundredths] of inOrder(months))
        rows.push({ activity, worker, month, hundredths, supersededBy });
      isDone = true;
    } else if (!isDone || supersededBy !== undefined) rows.push(row);
  }
  return rows;
}

/** Months and hundredths in turn as pairs, ascending, each month once. */
function inOrder(months: readonly number[]): readonly (readonly [Month, number])[] {
  const sums = new Map<Month, number>();
  for (let i = 0; i < months.length; i += 2) sums.set(months[i]!, (sums.get(months[i]!) ?? 0) + months[i + 1]!);
  return [...sums].sort((a, b) => a[0] - b[0]);
}
