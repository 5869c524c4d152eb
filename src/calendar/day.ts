/** A plain date as a number of days since 1970-01-01, proleptic Gregorian, from `firstDay` to `lastDay`. */
export type Day = number;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days from 0000-03-01, where the cycle of 400 years is counted from, to 1970-01-01. */
const epochOffset = 719_468;
const daysInCycle = 146_097;

/**
 * The day number of a date, years 1 to 9999. Takes the date to be real: `parseDay` checks texts.
 * Formula: Howard Hinnant, "chrono-compatible low-level date algorithms" (years begin in March, so that a leap day
 * is the last of its year).
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysInCycle + dayOfCycle - epochOffset;
}

/** Year, month and day of a day number; the inverse of `dayOf`. */
export function dateParts(day: Day): DateParts {
  const shifted = day + epochOffset;
  const cycle = Math.floor(shifted / daysInCycle);
  const dayOfCycle = shifted - cycle * daysInCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 0001-01-01, a Monday: the first day that a date can name. */
export const firstDay: Day = -719_162;
/** 9999-12-31, a Friday: the last day that a date can name. */
export const lastDay: Day = 2_932_896;

export function yearOf(day: Day): number {
  return dateParts(day).year;
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export function weekdayOf(day: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday; the second modulo keeps days before it positive.
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The number of days of a month (1 to 12) of a year; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day that a text names as `YYYY-MM-DD`; undefined for any other form and for dates that do not exist. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** `YYYY-MM-DD`; the inverse of `parseDay`. */
export function formatDay(day: Day): string {
  const parts = dateParts(day);
  return `${digits(parts.year, 4)}-${digits(parts.month, 2)}-${digits(parts.day, 2)}`;
}

/** A number padded with zeros in front. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
