import type { Day } from '../calendar/day.ts';
import { monthStart } from '../calendar/month.ts';
import type { Activity, Assignment, Worker } from '../model/expansion.ts';
import { apportion } from './apportion.ts';
import type { Segment } from './segments.ts';
import type { PersonTime } from './working-time.ts';

/** Work of one person to be placed by levelling: divisible, anywhere within one stretch of days. */
export interface Job {
  readonly activity: Activity;
  readonly worker: Worker;
  readonly start: Day;
  readonly end: Day;
  /** Hundredths of a person-day, above zero. */
  readonly hundredths: number;
}

/** Where a worker's part of an activity lies when it is spread evenly, and what of it levelling may move. */
export interface Placement {
  readonly assignments: readonly Assignment[];
  readonly jobs: readonly Job[];
  /** Days that fixed work takes of its person, with hundredths each. */
  readonly fixedDays: readonly { readonly day: Day; readonly hundredths: number }[];
}

const nothing: Placement = { assignments: [], jobs: [], fixedDays: [] };

/**
 * Spreads a worker's part over the months of the window in proportion to the worker's own working days in them, by
 * largest remainder. A window without any working day keeps the effort on the day of its deadline.
 *
 * @param segments  those of the activity's window
 */
export function placeEvenly(
  activity: Activity,
  worker: Worker,
  time: PersonTime,
  segments: readonly Segment[],
): Placement {
  if (segments.length === 0) return nothing;
  if (activity.fixed !== undefined && worker.role !== 'focal-point')
    return placeFixed(activity, worker, time, segments);
  if (worker.share !== null) return placeShare(activity, worker, time, segments);
  if (worker.hundredths === null) return { ...nothing, assignments: unloaded(activity, worker, segments) };
  const weights = segments.map((segment) => time.daysBetween(segment.start, segment.end));
  if (weights.every((weight) => weight === 0)) {
    const last = segments.at(-1)!;
    return { ...nothing, assignments: [assignment(activity, worker, last, worker.hundredths)] };
  }
  const parts = apportion(worker.hundredths, weights);
  return {
    assignments: loaded(activity, worker, segments, parts),
    jobs: jobsOf(activity, worker, segments, parts),
    fixedDays: [],
  };
}

function assignment(activity: Activity, worker: Worker, segment: Segment, hundredths: number | null): Assignment {
  return { activity, worker, month: segment.month, hundredths, supersededBy: segment.supersededBy };
}

/** Rows for the months that have something; where there is nothing at all, one row that says so. */
function loaded(
  activity: Activity,
  worker: Worker,
  segments: readonly Segment[],
  parts: readonly number[],
): Assignment[] {
  const rows: Assignment[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i]!;
    if (parts[i]! > 0) rows.push(assignment(activity, worker, segment, parts[i]!));
  }
  if (rows.length === 0 && segments.length > 0) rows.push(assignment(activity, worker, segments.at(-1)!, 0));
  return rows;
}

function unloaded(activity: Activity, worker: Worker, segments: readonly Segment[]): Assignment[] {
  return segments.map((segment) => assignment(activity, worker, segment, null));
}

function jobsOf(activity: Activity, worker: Worker, segments: readonly Segment[], parts: readonly number[]): Job[] {
  const jobs: { activity: Activity; worker: Worker; start: Day; end: Day; hundredths: number; stretch: number }[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i]!;
    if (segment.supersededBy !== undefined) continue;
    const last = jobs.at(-1);
    if (last?.stretch === segment.stretch) {
      last.end = segment.end;
      last.hundredths += parts[i]!;
    } else
      jobs.push({
        activity,
        worker,
        start: segment.start,
        end: segment.end,
        hundredths: parts[i]!,
        stretch: segment.stretch,
      });
  }
  return jobs.filter((job) => job.hundredths > 0);
}

/** A share of the worker's own working time: each month's part is a job of its own. */
function placeShare(activity: Activity, worker: Worker, time: PersonTime, segments: readonly Segment[]): Placement {
  const worked = segments.map((segment) => workedIn(time, segment));
  let total = 0;
  for (const hundredths of worked) total += hundredths;
  const parts = apportion(Math.floor((total * worker.share!) / 10_000 + 0.5), worked);
  const jobs: Job[] = [];
  for (const [i, { start, end, supersededBy }] of segments.entries()) {
    if (supersededBy === undefined && parts[i]! > 0) jobs.push({ activity, worker, start, end, hundredths: parts[i]! });
  }
  return { assignments: loaded(activity, worker, segments, parts), jobs, fixedDays: [] };
}

function workedIn(time: PersonTime, segment: Segment): number {
  const { worked } = time.month(segment.month);
  const first = monthStart(segment.month);
  let sum = 0;
  for (let day = segment.start; day <= segment.end; day += 1) sum += worked[day - first + 1]!;
  return sum;
}

/** Fixed work takes the days on which its person is on duty, leave or not: leave on such a day is a double booking. */
function placeFixed(activity: Activity, worker: Worker, time: PersonTime, segments: readonly Segment[]): Placement {
  const each = activity.fixed === 'half' ? 50 : 100;
  const assignments: Assignment[] = [];
  const fixedDays: { day: Day; hundredths: number }[] = [];
  for (const segment of segments) {
    const { onDuty } = time.month(segment.month);
    const first = monthStart(segment.month);
    let hundredths = 0;
    for (let day = segment.start; day <= segment.end; day += 1) {
      if (onDuty[day - first + 1] === 0) continue;
      hundredths += each;
      if (segment.supersededBy === undefined) fixedDays.push({ day, hundredths: each });
    }
    if (hundredths > 0) assignments.push(assignment(activity, worker, segment, hundredths));
  }
  if (assignments.length > 0 || segments.length === 0) return { assignments, jobs: [], fixedDays };
  return { assignments: [assignment(activity, worker, segments.at(-1)!, 0)], jobs: [], fixedDays };
}
