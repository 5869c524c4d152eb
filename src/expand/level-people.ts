import type { Month } from '../calendar/month.ts';
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
  readonly months: ReadonlyMap<Worker, ReadonlyMap<Month, number>>;
  readonly overfull: ReadonlyMap<Person, Overfull>;
}

/** The jobs of one person, and the days to place them on. */
export interface PersonJobs {
  readonly time: PersonTime;
  readonly jobs: Job[];
}

/** Levels the work of each person, and says of whom it cannot be done. */
export function levelPeople(jobsOf: ReadonlyMap<Person, PersonJobs>, fixed: FixedLoad): Levelled {
  const overfull = new Map<Person, Overfull>();
  const placed = new Map<Worker, ReadonlyMap<Month, number>>();
  for (const [person, { time, jobs }] of jobsOf) {
    const free = (day: number): number => fixed.freeOn(time, day);
    const { months, fits } = level(jobs, free);
    if (!fits) overfull.set(person, explain(person, jobs, free, fixed));
    for (let i = 0; i < jobs.length; i += 1) {
      const { worker } = jobs[i]!;
      const before = placed.get(worker);
      placed.set(worker, before === undefined ? months[i]! : sumOf(before, months[i]!));
    }
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

function sumOf(some: ReadonlyMap<Month, number>, others: ReadonlyMap<Month, number>): ReadonlyMap<Month, number> {
  const sum = new Map(some);
  for (const [month, hundredths] of others) sum.set(month, (sum.get(month) ?? 0) + hundredths);
  return sum;
}

/** The rows after levelling: those of work that was placed anew, and all others as they were. */
export function moved(
  assignments: readonly Assignment[],
  levelled: ReadonlyMap<Worker, ReadonlyMap<Month, number>>,
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
