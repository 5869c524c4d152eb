import type { Assignment, Overfull, Worker } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { FixedLoad } from './fixed-load.ts';
import { level } from './level.ts';
import { mostOverfull } from './overfull.ts';
import type { Job } from './place.ts';
import type { PersonTime } from './working-time.ts';

/** The work of all people, levelled. */
export interface Levelled {
  /** Hundredths by month of work that was placed anew. */
  readonly months: ReadonlyMap<Worker, ReadonlyMap<number, number>>;
  readonly overfull: ReadonlyMap<Person, Overfull>;
}

/** Levels the work of each person, and says of whom it cannot be done. */
export function levelPeople(
  jobs: ReadonlyMap<Person, readonly Job[]>,
  fixed: FixedLoad,
  timeOf: (person: Person) => PersonTime,
): Levelled {
  const overfull = new Map<Person, Overfull>();
  const placed = new Map<Worker, Map<number, number>>();
  for (const [person, own] of jobs) {
    const time = timeOf(person);
    const free = (day: number): number => fixed.freeOn(time, day);
    const { months, fits } = level(own, free);
    if (!fits) overfull.set(person, explain(person, own, free, fixed));
    for (const [i, job] of own.entries()) mergeMonths(placed, job.worker, months[i]!);
  }
  return { months: placed, overfull };
}

/** Why the jobs of a person do not fit: the worst interval, with the work in it and the fixed work around it. */
function explain(person: Person, jobs: readonly Job[], free: (day: number) => number, fixed: FixedLoad): Overfull {
  const interval = mostOverfull(jobs, free);
  if (interval === undefined) throw new Error('levelling failed although no interval is overfull');
  const inside = jobs.filter((job) => isInside(job, interval.start, interval.end, free));
  return {
    person,
    ...interval,
    activities: inside.map(({ activity, hundredths }) => ({ activity, hundredths })),
    fixed: fixed.between(person, interval.start, interval.end),
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

function mergeMonths(
  levelled: Map<Worker, Map<number, number>>,
  worker: Worker,
  months: ReadonlyMap<number, number>,
): void {
  let own = levelled.get(worker);
  if (own === undefined) {
    own = new Map();
    levelled.set(worker, own);
  }
  for (const [month, hundredths] of months) own.set(month, (own.get(month) ?? 0) + hundredths);
}

/** The rows after levelling: those of work that was placed anew, and all others as they were. */
export function moved(
  assignments: readonly Assignment[],
  levelled: ReadonlyMap<Worker, ReadonlyMap<number, number>>,
): Assignment[] {
  const rows: Assignment[] = [];
  const done = new Set<Worker>();
  for (const row of assignments) {
    const months = levelled.get(row.worker);
    if (months === undefined || row.supersededBy !== undefined) rows.push(row);
    else if (!done.has(row.worker)) {
      done.add(row.worker);
      for (const [month, hundredths] of [...months].sort((a, b) => a[0] - b[0]))
        rows.push({ ...row, month, hundredths });
    }
  }
  return rows;
}
