import { type Day, dateParts, dayOf, formatDay, weekdayOf } from '../calendar/day.ts';
import { monthEnd, monthOf } from '../calendar/month.ts';
import { formatPeriod, type Period, periodsWithin } from '../calendar/period.ts';
import { expandRule, isRule, parseRule } from '../calendar/recurrence-rule.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Occurrence } from '../model/expansion.ts';
import type { RepeatDue, RepeatField, Task } from '../model/task.ts';

/**
 * The turns of a repetition within a range of days. A turn runs from the first day of its period to its deadline; one
 * by rule from the day after the turn before it. A deadline on a day off moves to the working day before. Turns due
 * outside the range are left out, except those due in the period that follows (`+5`).
 */
export function occurrencesOf(repeat: RepeatField, range: Period, calendar: WorkingCalendar): readonly Occurrence[] {
  let known = knownOccurrences.get(calendar);
  if (known === undefined) {
    known = new Map();
    knownOccurrences.set(calendar, known);
  }
  const key = `${repeat.kind === 'rrule' ? repeat.rule : cadenceKey(repeat.every, repeat.due)} ${range.start} ${range.end}`;
  let occurrences = known.get(key);
  if (occurrences === undefined) {
    occurrences =
      repeat.kind === 'rrule'
        ? byRule(repeat.rule, range, calendar)
        : byPeriod(repeat.every, repeat.due, range, calendar);
    known.set(key, occurrences);
  }
  return occurrences;
}

/** Most of what a plan repeats, it repeats in a few ways: the turns of each are worked out once. */
const knownOccurrences = new WeakMap<WorkingCalendar, Map<string, readonly Occurrence[]>>();

function cadenceKey(every: string, due: RepeatDue): string {
  const number = due.kind === 'weekday' ? due.weekday : due.kind === 'day' || due.kind === 'next' ? due.day : 0;
  return `${every} ${due.kind} ${number}`;
}

/** The days within which a task repeats: its `when`, else its plan's period. */
export function rangeOfRepeat(task: Task): Period {
  return task.when !== undefined && !task.when.reversed ? task.when.period : task.plan.period;
}

function byPeriod(
  every: Exclude<Period['unit'], 'day' | 'interval'>,
  due: RepeatDue,
  range: Period,
  calendar: WorkingCalendar,
): Occurrence[] {
  const occurrences: Occurrence[] = [];
  for (const period of periodsWithin(range, every)) {
    const day = workdayAtOrBefore(deadlineIn(period, due, calendar), calendar);
    if (
      due.kind === 'next'
        ? period.start < range.start && period.end < range.start
        : day < range.start || day > range.end
    )
      continue;
    const start = Math.max(period.start, range.start);
    occurrences.push({ id: formatPeriod(period), start: Math.min(start, day), due: day });
  }
  return occurrences;
}

function deadlineIn(period: Period, due: RepeatDue, calendar: WorkingCalendar): Day {
  switch (due.kind) {
    case 'end':
      return period.end;
    case 'last-workday':
      return calendar.previousWorkday(period.end);
    case 'weekday':
      return period.unit === 'week' ? period.start + due.weekday - 1 : lastWeekday(period.end, due.weekday);
    case 'day':
      return period.unit === 'week'
        ? Math.min(period.start + due.day - 1, period.end)
        : dayOfMonth(period.end, due.day);
    case 'next':
      return period.unit === 'week' ? period.end + due.day : dayOfMonth(period.end + 1, due.day);
  }
}

/** That day of the month of `day`; beyond its end, its last. Quarters and longer use their last month. */
function dayOfMonth(day: Day, wanted: number): Day {
  const { year, month } = dateParts(day);
  return Math.min(dayOf(year, month, 1) + wanted - 1, monthEnd(monthOf(day)));
}

function lastWeekday(end: Day, weekday: number): Day {
  return end - ((weekdayOf(end) - weekday + 7) % 7);
}

function workdayAtOrBefore(day: Day, calendar: WorkingCalendar): Day {
  return calendar.previousWorkday(day);
}

function byRule(text: string, range: Period, calendar: WorkingCalendar): Occurrence[] {
  const rule = parseRule(text);
  if (!isRule(rule)) return [];
  const occurrences: Occurrence[] = [];
  let start = range.start;
  for (const day of expandRule(rule, range.start, range.end)) {
    const due = Math.max(workdayAtOrBefore(day, calendar), range.start);
    occurrences.push({ id: formatDay(day), start: Math.min(start, due), due });
    start = due + 1;
  }
  return occurrences;
}
