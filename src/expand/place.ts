import type { Day } from '../calendar/day.ts';
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

/** A day that fixed work takes of its person, in hundredths. */
export interface FixedDay {
  readonly day: Day;
  readonly hundredths: number;
}

/**
 * Spreads a worker's part over the months of the window in proportion to the worker's own working days in them, by
 * largest remainder. A window without any working day keeps the effort on the day of its deadline.
 *
 * @param segments  those of the activity's window
 * @param rows  takes what comes of it, months ascending
 */
export function placeEvenly(
  activity: Activity,
  worker: Worker,
  time: PersonTime,
  segments: readonly Segment[],
  rows: Assignment[],
): void {
  if (segments.length === 0) return;
  if (isFixed(activity, worker)) addRows(activity, worker, segments, fixedParts(activity, time, segments), rows);
  else if (worker.share === null && worker.hundredths === null) {
    for (const segment of segments) rows.push(rowOf(activity, worker, segment, null));
  } else addRows(activity, worker, segments, partsOf(worker, time, segments) ?? [], rows, worker.hundredths ?? 0);
}

function rowOf(activity: Activity, worker: Worker, segment: Segment, hundredths: number | null): Assignment {
  return { activity, worker, month: segment.month, hundredths, supersededBy: segment.supersededBy };
}

/** Rows for the months that have something; where there is nothing at all, one row that says so. */
function addRows(
  activity: Activity,
  worker: Worker,
  segments: readonly Segment[],
  parts: readonly number[],
  rows: Assignment[],
  otherwise = 0,
): void {
  const before = rows.length;
  for (let i = 0; i < parts.length; i += 1)
    if (parts[i]! > 0) rows.push(rowOf(activity, worker, segments[i]!, parts[i]!));
  if (rows.length === before) rows.push(rowOf(activity, worker, segments.at(-1)!, otherwise));
}

/** What of a worker's part lies in each segment; undefined where no segment has a working day of the worker's. */
function partsOf(worker: Worker, time: PersonTime, segments: readonly Segment[]): number[] | undefined {
  if (worker.share !== null) return shareParts(worker.share, time, segments);
  const days: number[] = [];
  let all = 0;
  for (const { month, start, end } of segments) {
    const { first, daysUpTo } = time.month(month);
    const own = daysUpTo[end - first + 1]! - daysUpTo[start - first]!;
    days.push(own);
    all += own;
  }
  return all === 0 ? undefined : apportion(worker.hundredths!, days);
}

/** A share of the worker's own working time, `share` in basis points. */
function shareParts(share: number, time: PersonTime, segments: readonly Segment[]): number[] {
  const worked = segments.map((segment) => workedIn(time, segment));
  let total = 0;
  for (const hundredths of worked) total += hundredths;
  return apportion(Math.floor((total * share) / 10_000 + 0.5), worked);
}

function workedIn(time: PersonTime, segment: Segment): number {
  const { first, worked } = time.month(segment.month);
  let sum = 0;
  for (let day = segment.start; day <= segment.end; day += 1) sum += worked[day - first + 1]!;
  return sum;
}

/**
 * What levelling may move of a worker's part: what lies in one stretch is one job; of a share of the working time,
 * each month's part. Work in a window without any working day stays where it is, and so does what a child plan's task
 * stands for.
 */
export function jobsOf(activity: Activity, worker: Worker, time: PersonTime, segments: readonly Segment[]): Job[] {
  if (segments.length === 0 || isFixed(activity, worker)) return [];
  if (worker.share === null && (worker.hundredths ?? 0) === 0) return [];
  const last = segments.at(-1)!;
  if (worker.share === null && last.stretch === 0) return wholeJob(activity, worker, time, segments[0]!, last);
  const parts = partsOf(worker, time, segments);
  if (parts === undefined) return [];
  const jobs: Job[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const { supersededBy, stretch, start } = segments[i]!;
    let { end } = segments[i]!;
    let hundredths = parts[i]!;
    if (supersededBy !== undefined) continue;
    for (; worker.share === null && segments[i + 1]?.stretch === stretch; i += 1) {
      end = segments[i + 1]!.end;
      hundredths += parts[i + 1]!;
    }
    if (hundredths > 0) jobs.push({ activity, worker, start, end, hundredths });
  }
  return jobs;
}

/** What lies in one stretch from its first segment to its last. */
function wholeJob(activity: Activity, worker: Worker, time: PersonTime, first: Segment, last: Segment): Job[] {
  if (first.supersededBy !== undefined || time.daysBetween(first.start, last.end) === 0) return [];
  return [{ activity, worker, start: first.start, end: last.end, hundredths: worker.hundredths! }];
}

function isFixed({ fixed }: Activity, { role }: Worker): boolean {
  return fixed !== undefined && role !== 'focal-point';
}

/** Fixed work takes the days on which its person is on duty, leave or not: leave on such a day is a double booking. */
function fixedParts(activity: Activity, time: PersonTime, segments: readonly Segment[]): number[] {
  const each = hundredthsADay(activity);
  return segments.map(({ month, start, end }) => {
    const { first, onDuty } = time.month(month);
    let hundredths = 0;
    for (let day = start; day <= end; day += 1) if (onDuty[day - first + 1] === 1) hundredths += each;
    return hundredths;
  });
}

/** The days that a worker's part takes if it is fixed, but those that a child plan's task stands for. */
export function fixedDaysOf(
  activity: Activity,
  worker: Worker,
  time: PersonTime,
  segments: readonly Segment[],
): FixedDay[] {
  const days: FixedDay[] = [];
  if (!isFixed(activity, worker)) return days;
  const hundredths = hundredthsADay(activity);
  for (const { month, start, end, supersededBy } of segments) {
    if (supersededBy !== undefined) continue;
    const { first, onDuty } = time.month(month);
    for (let day = start; day <= end; day += 1) if (onDuty[day - first + 1] === 1) days.push({ day, hundredths });
  }
  return days;
}

function hundredthsADay({ fixed }: Activity): number {
  return fixed === 'half' ? 50 : 100;
}
