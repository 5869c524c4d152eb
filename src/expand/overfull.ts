import type { Day } from '../calendar/day.ts';
import type { Job } from './place.ts';

/** An interval whose jobs exceed its free supply; both ends inclusive, amounts in hundredths of a day. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
  readonly demand: number;
  readonly supply: number;
}

/**
 * The interval of largest excess of the jobs wholly inside it over the free supply there; of equals the shortest, then
 * the earliest. Undefined exactly where everything fits (Hall's condition for divisible work with release dates and
 * deadlines). Only starts and ends of jobs can bound it.
 */
export function mostOverfull(jobs: readonly Job[], free: (day: Day) => number): Interval | undefined {
  if (jobs.length === 0) return undefined;
  const trimmed = jobs.map((job) => trim(job, free));
  const starts = distinct(trimmed.map((job) => job.start));
  const ends = distinct(trimmed.map((job) => job.end));
  const supplyUpTo = prefixSums(starts[0]!, ends.at(-1)!, free);
  const byEnd = [...trimmed].sort((a, b) => a.end - b.end);
  let worst: Interval | undefined;
  for (const start of starts) {
    let demand = 0;
    let next = 0;
    for (const end of ends) {
      for (; next < byEnd.length && byEnd[next]!.end <= end; next += 1)
        if (byEnd[next]!.start >= start) demand += byEnd[next]!.hundredths;
      if (end < start || demand === 0) continue;
      const supply = supplyUpTo(end) - supplyUpTo(start - 1);
      if (demand > supply && isWorse({ start, end, demand, supply }, worst)) worst = { start, end, demand, supply };
    }
  }
  return worst;
}

/** A job's window without the days at its edges that have nothing to give; as it is where no day has. */
function trim(job: Job, free: (day: Day) => number): { start: Day; end: Day; hundredths: number } {
  let { start, end } = job;
  while (start < end && free(start) === 0) start += 1;
  while (end > start && free(end) === 0) end -= 1;
  return free(start) === 0
    ? { start: job.start, end: job.end, hundredths: job.hundredths }
    : { start, end, hundredths: job.hundredths };
}

function isWorse(one: Interval, than: Interval | undefined): boolean {
  if (than === undefined) return true;
  const excess = one.demand - one.supply - (than.demand - than.supply);
  if (excess !== 0) return excess > 0;
  const length = one.end - one.start - (than.end - than.start);
  return length !== 0 ? length < 0 : one.start < than.start;
}

function distinct(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

function prefixSums(first: Day, last: Day, free: (day: Day) => number): (day: Day) => number {
  const sums = new Float64Array(last - first + 2);
  for (let day = first; day <= last; day += 1) sums[day - first + 1] = sums[day - first]! + free(day);
  return (day) => sums[Math.max(0, Math.min(day, last) - first + 1)]!;
}
