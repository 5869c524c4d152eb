import { type Day, dateParts, dayOf, daysInMonth, digits } from './day.ts';

/** A calendar month as one number: year × 12 + month − 1, so that the next month is one more. */
export type Month = number;

export function monthOf(day: Day): Month {
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function monthStart(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** The last day of a month, inclusive. */
export function monthEnd(month: Month): Day {
  const year = Math.floor(month / 12);
  const ofYear = (month % 12) + 1;
  return dayOf(year, ofYear, daysInMonth(year, ofYear));
}

/** The month that a text names as `YYYY-MM`, years 1 to 9999; undefined for any other text. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  return year < 1 ? undefined : year * 12 + Number(match[2]) - 1;
}

/** `YYYY-MM`; the inverse of `parseMonth`. */
export function formatMonth(month: Month): string {
  return `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}`;
}
