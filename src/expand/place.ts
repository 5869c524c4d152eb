import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { Activity, Worker } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';
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

/** What takes jobs one by one. */
export interface Jobs {
  add(activity: Activity, worker: Worker, start: Day, end: Day, hundredths: number): void;
}

/** A day that fixed work takes of its person, in hundredths. */
export interface FixedDay {
  readonly day: Day;
  readonly hundredths: number;
}

/** What takes assignments one by one. The rows of a worker follow each other, months ascending. */
export interface Rows {
  add(
    activity: Activity,
    worker: Worker,
    month: Month,
    /** Null where no effort is planned. */
    hundredths: number | null,
    supersededBy: Task | undefined,
  ): void;
}

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
  rows: Rows,
): void {
  if (segments.length === 0) return;
  if (isFixed(activity, worker)) addRows(activity, worker, segments, fixedParts(activity, time, segments), 0, rows);
  else if (worker.share === null && worker.hundredths === null) {
    for (const { month, supersededBy } of segments) rows.add(activity, worker, month, null, supersededBy);
  } else addRows(activity, worker, segments, partsOf(worker, time, segments), worker.hundredths ?? 0, rows);
}

/** Rows for the months that have something; where there is nothing at all, one row that says so. */
function addRows(
  activity: Activity,
  worker: Worker,
  segments: readonly Segment[],
  parts: readonly number[] | undefined,
  otherwise: number,
  rows: Rows,
): void {
  let isEmpty = true;
  for (let i = 0; parts !== undefined && i < parts.length; i += 1) {
    if (parts[i] === 0) continue;
    const { month, supersededBy } = segments[i]!;
    rows.add(activity, worker, month, parts[i]!, supersededBy);
    isEmpty = false;
  }
  if (!isEmpty) return;
  const { month, supersededBy } = segments.at(-1)!;
  rows.add(activity, worker, month, otherwise, supersededBy);
}

/** What of a worker's part lies in each segment; undefined where no segment has a working day of the worker's. */
function partsOf(worker: Worker, time: PersonTime, segments: readonly Segment[]): number[] | undefined {
  if (worker.share !== null) return shareParts(worker.share, time, segments);
  const days: number[] = [];
  let all = 0;
  for (const segment of segments) {
    const count = daysIn(segment, time);
    days.push(count);
    all += count;
  }
  return all === 0 ? undefined : apportion(worker.hundredths!, days);
}

function daysIn({ month, start, end }: Segment, time: PersonTime): number {
  const { first, daysUpTo } = time.month(month);
  return daysUpTo[end - first + 1]! - daysUpTo[start - first]!;
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
 * Adds what levelling may move of a worker's part: what lies in one stretch is one job; of a share of the working time,
 * each month's part. Work in a window without any working day stays where it is, and so does what a child plan's task
 * stands for.
 */
export function addJobs(
  activity: Activity,
  worker: Worker,
  time: PersonTime,
  segments: readonly Segment[],
  jobs: Jobs,
): void {
  if (segments.length === 0 || isFixed(activity, worker)) return;
  if (worker.share === null && (worker.hundredths === null || worker.hundredths === 0)) return;
  if (worker.share === null && segments[segments.length - 1]!.stretch === 0)
    addWholeJob(activity, worker, time, segments, jobs);
  else addParts(activity, worker, partsOf(worker, time, segments), segments, jobs);
}

/** The job of work whose window no child plan's period interrupts. */
function addWholeJob(
  activity: Activity,
  worker: Worker,
  time: PersonTime,
  segments: readonly Segment[],
  jobs: Jobs,
): void {
  const { start, supersededBy } = segments[0]!;
  if (supersededBy !== undefined) return;
  // Nearly everybody works in the last month of nearly every window.
  let last = segments.length - 1;
  while (last >= 0 && daysIn(segments[last]!, time) === 0) last -= 1;
  if (last < 0) return;
  jobs.add(activity, worker, start, segments[segments.length - 1]!.end, worker.hundredths!);
}

function addParts(
  activity: Activity,
  worker: Worker,
  parts: readonly number[] | undefined,
  segments: readonly Segment[],
  jobs: Jobs,
): void {
  if (parts === undefined) return;
  for (let i = 0; i < segments.length; i += 1) {
    const { supersededBy, stretch, start } = segments[i]!;
    let { end } = segments[i]!;
    let hundredths = parts[i]!;
    if (supersededBy !== undefined) continue;
    for (; worker.share === null && segments[i + 1]?.stretch === stretch; i += 1) {
      end = segments[i + 1]!.end;
      hundredths += parts[i + 1]!;
    }
    if (hundredths > 0) jobs.add(activity, worker, start, end, hundredths);
  }
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
