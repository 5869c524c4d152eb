import { type DateParts, type Day, dateParts, dayOf, daysInMonth, lastDay, weekdayOf } from './day.ts';
import { monthOf, monthStart } from './month.ts';

export { isRule, parseRule, type RuleProblem } from './recurrence-rule-parse.ts';

export type Frequency = 'daily' | 'weekly' | 'monthly' | 'yearly';

/** Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface RuleWeekday {
  readonly weekday: Weekday;
  /** The how-manieth of its month or year, -1 the last; null for every one. */
  readonly ordinal: number | null;
}

/**
 * A recurrence rule of RFC 5545 (3.3.10), whole days only. An empty list is a part that the rule does not have.
 * Negative numbers count from the end of the month or year, -1 being its last.
 */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** 1 for every day, week, month or year, 2 for every other. */
  readonly interval: number;
  /** At most so many days; null without a limit. Never together with `until`. */
  readonly count: number | null;
  /** The last day that can be meant, inclusive. */
  readonly until: Day | null;
  readonly weekdays: readonly RuleWeekday[];
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weekNumbers: readonly number[];
  /** Which of the days of each week, month or year (BYSETPOS). */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
}

/**
 * The days that a rule names from `start` to `end`, both inclusive, ascending, each once.
 *
 * `start` takes the place of DTSTART: it begins the first interval, the count, and gives what the rule leaves open (the
 * weekday, the day of the month, the month). One thing differs from RFC 5545, where DTSTART is always the first
 * occurrence: here it is the edge of a window and not an event, so it counts only where the rule names it.
 *
 * Where a rule has week numbers, its years are years of weeks: week 1 of 2026 begins on 2025-12-29 and belongs to 2026,
 * for INTERVAL and BYSETPOS too.
 *
 * The work is at most one look at each day of the range and of the intervals that it touches, whether the rule ever
 * names a day or not.
 */
export function expandRule(rule: RecurrenceRule, start: Day, end: Day): readonly Day[] {
  const last = Math.min(end, rule.until ?? lastDay, lastDay);
  const days: Day[] = [];
  if (start > last) return days;
  const complete = completed(rule, start);
  const intervals = intervalsOf(rule);
  const lastIndex = intervals.indexOf(last);
  for (let index = intervals.indexOf(start); index <= lastIndex; index += rule.interval) {
    for (const day of daysOfInterval(complete, intervals, index, start, last)) {
      if (day < start) continue;
      if (day > last) return days;
      days.push(day);
      if (days.length === rule.count) return days;
    }
  }
  return days;
}

function daysOfInterval(rule: RecurrenceRule, intervals: Intervals, index: number, start: Day, last: Day): Day[] {
  // Positions are those in the whole interval, even where the range begins or ends in the middle of it.
  const whole = rule.positions.length > 0;
  const from = intervals.startOf(index);
  const to = intervals.startOf(index + 1) - 1;
  const days: Day[] = [];
  for (let day = whole ? from : Math.max(from, start); day <= (whole ? to : Math.min(to, last)); day++) {
    if (names(rule, day)) days.push(day);
  }
  if (!whole) return days;
  return days.filter((_, at) => rule.positions.includes(at + 1) || rule.positions.includes(at - days.length));
}

/** The rule with what it leaves open taken from the start, as "FREQ=MONTHLY" alone means the start's day of the month. */
function completed(rule: RecurrenceRule, start: Day): RecurrenceRule {
  const { month, day } = dateParts(start);
  const namesDays = rule.weekdays.length + rule.monthDays.length + rule.yearDays.length > 0;
  if (namesDays || rule.frequency === 'daily') return rule;
  if (rule.frequency === 'weekly' || rule.weekNumbers.length > 0) {
    return { ...rule, weekdays: [{ weekday: weekdayOf(start), ordinal: null }] };
  }
  const months = rule.frequency === 'yearly' && rule.months.length === 0 ? [month] : rule.months;
  return { ...rule, months, monthDays: [day] };
}

/** The calendar cut into days, weeks, months or years, numbered without gaps. */
interface Intervals {
  indexOf(day: Day): number;
  startOf(index: number): Day;
}

function intervalsOf({ frequency, weekStart, weekNumbers }: RecurrenceRule): Intervals {
  switch (frequency) {
    case 'daily':
      return { indexOf: (day) => day, startOf: (index) => index };
    case 'weekly': {
      const origin = startOfWeek(0, weekStart);
      return { indexOf: (day) => Math.floor((day - origin) / 7), startOf: (index) => origin + index * 7 };
    }
    case 'monthly':
      return { indexOf: monthOf, startOf: monthStart };
    case 'yearly':
      if (weekNumbers.length > 0) {
        return { indexOf: (day) => weekYearOf(day, weekStart), startOf: (year) => startOfWeekYear(year, weekStart) };
      }
      return { indexOf: (day) => dateParts(day).year, startOf: (year) => dayOf(year, 1, 1) };
  }
}

function startOfWeek(day: Day, weekStart: Weekday): Day {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/** The year that holds at least four days of the week of a day. */
function weekYearOf(day: Day, weekStart: Weekday): number {
  return dateParts(startOfWeek(day, weekStart) + 3).year;
}

function startOfWeekYear(year: number, weekStart: Weekday): Day {
  return startOfWeek(dayOf(year, 1, 4), weekStart);
}

/** Whether every part of the rule agrees with the day. Interval, positions, count and end are not looked at. */
function names(rule: RecurrenceRule, day: Day): boolean {
  const parts = dateParts(day);
  const { months, monthDays, yearDays, weekNumbers, weekdays } = rule;
  if (months.length > 0 && !months.includes(parts.month)) return false;
  if (monthDays.length > 0 && !isAt(monthDays, parts.day, daysInMonth(parts.year, parts.month))) return false;
  if (weekdays.length > 0 && !isWeekday(rule, day, parts)) return false;
  if (yearDays.length > 0) {
    const { at, length } = placeInYear(day, parts);
    if (!isAt(yearDays, at, length)) return false;
  }
  if (weekNumbers.length === 0) return true;
  const year = weekYearOf(day, rule.weekStart);
  const first = startOfWeekYear(year, rule.weekStart);
  const weeks = (startOfWeekYear(year + 1, rule.weekStart) - first) / 7;
  return isAt(weekNumbers, Math.floor((day - first) / 7) + 1, weeks);
}

/** Whether one of the numbers means this place, from 1, among so many, from the front or from the end. */
function isAt(numbers: readonly number[], place: number, length: number): boolean {
  return numbers.includes(place) || numbers.includes(place - length - 1);
}

function placeInYear(day: Day, { year }: DateParts): { readonly at: number; readonly length: number } {
  const first = dayOf(year, 1, 1);
  return { at: day - first + 1, length: dayOf(year + 1, 1, 1) - first };
}

function isWeekday({ frequency, months, weekdays }: RecurrenceRule, day: Day, parts: DateParts): boolean {
  const weekday = weekdayOf(day);
  return weekdays.some((wanted) => {
    if (wanted.weekday !== weekday) return false;
    if (wanted.ordinal === null) return true;
    // "2MO" is the second of its month where the rule speaks of months, else the second of the year.
    const ofMonth = frequency === 'monthly' || months.length > 0;
    const { at, length } = ofMonth
      ? { at: parts.day, length: daysInMonth(parts.year, parts.month) }
      : placeInYear(day, parts);
    const ordinal = wanted.ordinal > 0 ? Math.ceil(at / 7) : -Math.ceil((length - at + 1) / 7);
    return ordinal === wanted.ordinal;
  });
}
