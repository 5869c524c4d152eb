import { type Day, dateParts, dayOf, digits } from './day.ts';

/** A calendar month as one number: year × 12 + month − 1, so that the next month is one more. */
export type Month = number;

/**
 * From 1904 to 2099 every fourth year is a leap year, so that months begin anew every four years: of those that plans
 * are about, the first days are looked up.
 */
const firstRegular: Month = 1904 * 12;
const lastRegular: Month = 2100 * 12;
const monthsInCycle = 48;
const daysInCycle = 1461;
/** 1904-01-01 and 2099-12-31. */
const firstRegularDay: Day = -24_107;
const lastRegularDay: Day = 47_481;
let cycle: Int32Array | undefined;

/** The first days of the months of four years, and of the month after them, counted from the first. */
function firstDays(): Int32Array {
  if (cycle === undefined) {
    cycle = new Int32Array(monthsInCycle + 1);
    for (let i = 0; i <= monthsInCycle; i += 1) cycle[i] = firstDayOf(firstRegular + i) - firstRegularDay;
  }
  return cycle;
}

function firstDayOf(month: Month): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

export function monthOf(day: Day): Month {
  if (day >= firstRegularDay && day <= lastRegularDay) {
    const starts = firstDays();
    const cycles = Math.floor((day - firstRegularDay) / daysInCycle);
    const within = day - firstRegularDay - cycles * daysInCycle;
    // At most one month off: months are as long as their mean, give or take two days.
    let index = Math.floor(within / 30.4375);
    if (within < starts[index]!) index -= 1;
    else if (within >= starts[index + 1]!) index += 1;
    return firstRegular + cycles * monthsInCycle + index;
  }
  const { year, month } = dateParts(day);
  return year * 12 + month - 1;
}

/** The first day of a month. */
export function monthStart(month: Month): Day {
  if (month < firstRegular || month > lastRegular) return firstDayOf(month);
  const cycles = Math.floor((month - firstRegular) / monthsInCycle);
  const within = month - firstRegular - cycles * monthsInCycle;
  return firstRegularDay + cycles * daysInCycle + firstDays()[within]!;
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
