import { type Day, weekdayOf } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { onLeave } from '../expand/working-time.ts';
import type { Person } from '../model/organisation.ts';

/** ISO weekdays in their order, Monday first. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The weekdays that a calendar works in an ordinary week. A calendar tells of days only: the first day of each name
 * that is no special one answers for all; two years hold one for certain.
 */
export function workingWeek(calendar: WorkingCalendar, from: Day): ReadonlySet<number> {
  const week = new Set<number>();
  for (const weekday of weekdays) {
    let day = from + ((weekday - weekdayOf(from) + 7) % 7);
    for (let weeks = 0; weeks < 104; weeks += 1, day += 7) {
      const kind = calendar.kindOf(day);
      if (kind === 'workday') week.add(weekday);
      if (kind === 'workday' || kind === 'rest') break;
    }
  }
  return week;
}

/**
 * What most ordinary days of each name have of something, from Monday to Sunday: minutes, slots. Special days, and those
 * on which somebody is away, say nothing of a week.
 */
export function typicalWeek(
  calendar: WorkingCalendar,
  days: { readonly start: Day; readonly end: Day },
  amountOn: (day: Day) => number,
  isAway: (day: Day) => boolean,
): readonly number[] {
  return weekdays.map((weekday) => {
    const counts = new Map<number, number>();
    for (let day = days.start + ((weekday - weekdayOf(days.start) + 7) % 7); day <= days.end; day += 7) {
      const kind = calendar.kindOf(day);
      if ((kind !== 'workday' && kind !== 'rest') || isAway(day)) continue;
      const amount = amountOn(day);
      counts.set(amount, (counts.get(amount) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    return most?.[0] ?? 0;
  });
}

/** Whether somebody is on leave, or not employed. */
export function isAway(person: Person): (day: Day) => boolean {
  return (day) => onLeave(person, day) || !isEmployed(person, day);
}

export function isEmployed({ from, until }: Person, day: Day): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

/** A stretch of the day, in minutes from midnight. */
export type Hours = readonly [from: number, to: number];

/**
 * So many minutes of work as stretches of the day: mornings from eight to twelve, the rest from one o'clock; more than
 * fits so before midnight counts back from it without a break.
 */
export function hoursOfDay(minutes: number): readonly Hours[] {
  const [eight, noon, one, midnight] = [8 * 60, 12 * 60, 13 * 60, 24 * 60];
  if (minutes <= 0) return [];
  if (minutes <= noon - eight) return [[eight, eight + minutes]];
  const end = one + minutes - (noon - eight);
  if (end <= midnight) {
    return [
      [eight, noon],
      [one, end],
    ];
  }
  return [[midnight - Math.min(minutes, midnight), midnight]];
}
