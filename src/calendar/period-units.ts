import { type Day, dateParts, dayOf, digits, firstDay, formatDay, lastDay, weekdayOf } from './day.ts';
import { formatMonth, monthEnd, monthOf, monthStart } from './month.ts';
import type { Period, PeriodUnit } from './period.ts';

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** The day, ISO week, month, quarter, half-year or year that a day lies in. */
export function periodOf(day: Day, unit: PeriodUnit): Period {
  if (unit === 'day') return { start: day, end: day, unit };
  if (unit === 'week') {
    const monday = day - weekdayOf(day) + 1;
    // 9999-12-31 is a Friday: the last week that can be named is cut there.
    return { start: Math.max(monday, firstDay), end: Math.min(monday + 6, lastDay), unit };
  }
  const month = monthOf(day);
  const first = month - (month % monthsOf[unit]);
  return { start: monthStart(first), end: monthEnd(first + monthsOf[unit] - 1), unit };
}

/** All days, ISO weeks, months … that share a day with the period, whole even where they reach beyond it, in order. */
export function periodsWithin(period: Pick<Period, 'start' | 'end'>, unit: PeriodUnit): Period[] {
  const periods: Period[] = [];
  for (let day = period.start; day <= period.end; ) {
    const next = periodOf(day, unit);
    periods.push(next);
    day = next.end + 1;
  }
  return periods;
}

/** The ISO 8601 week of a day, with the year that the week belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateParts(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** How many ISO weeks a year has, 52 or 53: its last week always holds 28 December. */
export function isoWeeksIn(year: number): number {
  return isoWeekOf(dayOf(year, 12, 28)).week;
}

/** The Monday of an ISO week: its first week always holds 4 January. */
export function isoWeekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The shortest text of the time grammar that names the period; `parsePeriod` reads it back. */
export function formatPeriod(period: Period): string {
  const { year, month } = dateParts(period.start);
  switch (period.unit) {
    case 'day':
      return formatDay(period.start);
    case 'week': {
      const iso = isoWeekOf(period.start);
      return `${digits(iso.year, 4)}-W${digits(iso.week, 2)}`;
    }
    case 'month':
      return formatMonth(monthOf(period.start));
    case 'quarter':
      return `${digits(year, 4)}-Q${Math.ceil(month / 3)}`;
    case 'half-year':
      return `${digits(year, 4)}-H${Math.ceil(month / 6)}`;
    case 'year':
      return digits(year, 4);
    case 'interval':
      return isMonths(period)
        ? `${formatMonth(monthOf(period.start))}/${formatMonth(monthOf(period.end))}`
        : `${formatDay(period.start)}/${formatDay(period.end)}`;
  }
}

/** Whether a period runs from the first day of a month to the last day of one. */
export function isMonths(period: Pick<Period, 'start' | 'end'>): boolean {
  return monthStart(monthOf(period.start)) === period.start && monthEnd(monthOf(period.end)) === period.end;
}
