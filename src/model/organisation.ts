import type { Day } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { SourceFile } from '../source/file.ts';
import type { Span, Written } from './written.ts';

/** Units, people and groups, who share one space of ids, and the calendar that they work by. */
export interface Organisation {
  /** The organisation file, or the plan that holds the organisation itself. */
  readonly file: SourceFile;
  readonly name: Written | undefined;
  readonly calendar: WorkingCalendar;
  /** Where the calendar is named; the start of the file where none is. */
  readonly calendarPlace: Span;
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly members: ReadonlyMap<string, Member>;
}

export type Member = Unit | Person | Group;

export interface Unit {
  readonly kind: 'unit';
  readonly id: Written;
  readonly file: SourceFile;
  readonly name: Written;
  /** The short name that tables print. */
  readonly short: string | undefined;
  readonly parent: Unit | undefined;
  readonly head: Person | undefined;
  readonly supervisor: Person | undefined;
  /** Outside the organisation: no head, no load. */
  readonly external: boolean;
  readonly order: number | undefined;
  readonly aliases: readonly string[];
}

export interface Person {
  readonly kind: 'person';
  readonly id: Written;
  readonly file: SourceFile;
  readonly name: Written;
  readonly unit: Unit | undefined;
  /** Position, as printed: Trưởng ban. */
  readonly title: string | undefined;
  /** The share of the working time that plans may use, in basis points: 10,000 is all of it. */
  readonly capacity: number;
  /** First and last day of employment, inclusive; open where not written. */
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** Part-time arrangements; a later one that holds on a day wins. Empty: the calendar's own week and hours. */
  readonly workingTimes: readonly WorkingTime[];
  readonly leave: readonly Leave[];
  /** False: the person is in no check of assignment (`plan: false`). */
  readonly planned: boolean;
  readonly aliases: readonly string[];
}

/** Working time on a stretch of days; what is undefined is the calendar's. */
export interface WorkingTime {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays: readonly number[] | undefined;
  /** Hours a day. */
  readonly hours: number | undefined;
}

/** Days of leave, both ends inclusive. */
export interface Leave extends Span {
  readonly first: Day;
  readonly last: Day;
}

export interface Group {
  readonly kind: 'group';
  readonly id: Written;
  readonly file: SourceFile;
  readonly name: Written;
  readonly members: readonly (Unit | Person)[];
}

/** Whether `unit` is `ancestor` or stands below it. A unit that is its own ancestor ends the walk. */
export function isWithin(unit: Unit | undefined, ancestor: Unit): boolean {
  const seen = new Set<Unit>();
  for (let at = unit; at !== undefined && !seen.has(at); at = at.parent) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}
