import { type Day, dateParts, dayOf, digits } from './day.ts';

/** A calendar month as one number: year × 12 + month − 1, so that the next month is one more. */
export type Month = number;

/** The months that plans are about have their first days in a table: they are asked for at every step of a window. */
const firstTabled: Month = 1900 * 12;
const lastTabled: Month = 2200 * 12;
let table: Int32Array | undefined;

function firstDays(): Int32Array {
  if (table === undefined) {
    table = new Int32Array(lastTabled - firstTabled + 1);
    for (let month = firstTabled; month <= lastTabled; month += 1) table[month - firstTabled] = firstDayOf(month);
  }
  return table;
}

function firstDayOf(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

export function monthOf(day: Day): Month {
  const starts = firstDays();
  if (day >= starts[0]! && day < starts[starts.length - 1]!) {
    // At most one month off: months are as long as the mean of the 400-year cycle, give or take two days.
    let index = Math.floor((day - starts[0]!) / 30.436875);
    if (day < starts[index]!) index -= 1;
    else if (day >= starts[index + 1]!) index += 1;
    return firstTabled + index;
  }
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function monthStart(month: Month): Day {
  return month >= firstTabled && month <= lastTabled ? firstDays()[month - firstTabled]! : firstDayOf(month);
}

/** The last day of a month, inclusive. */
export function monthEnd(month: Month): Day {
  return monthStart(month + 1) - 1;
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
