import type { Day } from '../calendar/day.ts';
import type { Activity, Assignment, Worker } from '../model/expansion.ts';
import type { Organisation } from '../model/organisation.ts';
import { minutesOfDay } from './mspdi-calendars.ts';
import type { OutlineRow } from './outline.ts';

/** What one worker does of an activity, over all months that are exported. */
export interface Share {
  readonly activity: Activity;
  readonly worker: Worker;
  readonly hundredths: number;
  /** Hundredths by month, in order. */
  readonly months: ReadonlyMap<number, number>;
}

/** A row of the outline as Project has it: with its numbers, and its dates on working days. */
export interface ProjectRow {
  readonly row: OutlineRow;
  readonly uid: number;
  /** `1.2.3` */
  readonly outlineNumber: string;
  readonly level: number;
  /** First and last day with work in the calendar, both inclusive; the days of the window where it has none. */
  readonly start: Day;
  readonly end: Day;
  /** Working days from start to end. */
  readonly workdays: number;
  /** Seconds of work of everybody. */
  readonly work: number;
}

export function sharesOf(rows: readonly Assignment[]): Share[] {
  const shares = new Map<
    Worker,
    { activity: Activity; worker: Worker; hundredths: number; months: Map<number, number> }
  >();
  for (const { activity, worker, month, hundredths } of rows) {
    let share = shares.get(worker);
    if (share === undefined) {
      share = { activity, worker, hundredths: 0, months: new Map() };
      shares.set(worker, share);
    }
    share.hundredths += hundredths ?? 0;
    share.months.set(month, (share.months.get(month) ?? 0) + (hundredths ?? 0));
  }
  return [...shares.values()];
}

/** Hundredths of a day as seconds; a day has the hours of the organisation's calendar. */
export function secondsOf(hundredths: number, organisation: Organisation): number {
  return Math.round((hundredths * minutesOfDay(organisation) * 60) / 100);
}

/** The outline from top to bottom, numbered. */
export function numbered(outline: readonly OutlineRow[], shares: readonly Share[]): ProjectRow[] {
  const work = new Map<Activity, number>();
  for (const { activity, hundredths } of shares) {
    const seconds = secondsOf(hundredths, activity.task.plan.organisation);
    work.set(activity, (work.get(activity) ?? 0) + seconds);
  }
  const rows: ProjectRow[] = [];
  let uid = 0;
  const add = (row: OutlineRow, outlineNumber: string, level: number): ProjectRow => {
    uid += 1;
    const own = uid;
    const children = row.children.map((child, i) => add(child, `${outlineNumber}.${i + 1}`, level + 1));
    const span = row.activity === undefined ? hullOf(children) : daysOf(row.activity);
    const seconds = row.activity === undefined ? sum(children) : (work.get(row.activity) ?? 0);
    const { calendar } = row.plan.organisation;
    const workdays = calendar.workdaysBetween(span.start, span.end);
    const numberedRow = { row, uid: own, outlineNumber, level, ...span, workdays, work: seconds };
    rows.push(numberedRow);
    return numberedRow;
  };
  for (const [i, row] of outline.entries()) add(row, String(i + 1), 1);
  return rows.sort((a, b) => a.uid - b.uid);
}

function daysOf({ window, task }: Activity): { start: Day; end: Day } {
  const { start, end } = window!;
  const { calendar } = task.plan.organisation;
  if (calendar.workdaysBetween(start, end) === 0) return { start, end };
  return { start: calendar.nextWorkday(start), end: calendar.previousWorkday(end) };
}

function hullOf(children: readonly ProjectRow[]): { start: Day; end: Day } {
  return {
    start: Math.min(...children.map(({ start }) => start)),
    end: Math.max(...children.map(({ end }) => end)),
  };
}

function sum(children: readonly ProjectRow[]): number {
  let seconds = 0;
  for (const { work } of children) seconds += work;
  return seconds;
}
