import { type Day, dateParts, dayOf, digits } from '../../calendar/day.ts';
import type { CellDate } from '../grid.ts';

/** 1899-12-30: day 0 of spreadsheets that count from 1900, which take that year for a leap year. */
const firstSerial = dayOf(1899, 12, 30);
/** 1904-01-01: day 0 of those that count from 1904. */
const firstSerial1904 = dayOf(1904, 1, 1);

/** The day that a serial number of a spreadsheet stands for; the time of day is dropped. */
export function dayOfSerial(serial: number, from1904: boolean): Day {
  return Math.floor(serial) + (from1904 ? firstSerial1904 : firstSerial);
}

/** What a number format shows of a date: a format without a day names the month or the year alone. */
export function dateUnitOf(format: string): CellDate['unit'] | 'time' | undefined {
  const letters = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?:\$[^\]]*|[a-z]{3,}\d*)\]/g, '')
    .split(';')[0]!;
  if (/general/.test(letters)) return undefined;
  if (/d/.test(letters)) return 'day';
  if (/y/.test(letters)) return /m/.test(letters) ? 'month' : 'year';
  if (/[hs]/.test(letters)) return 'time';
  return /^m{1,5}$/.test(letters.trim()) ? 'month' : undefined;
}

/** A date as Vietnamese tables have it: `05/02/2026`, `02/2026`, `2026`. */
export function writeCellDate({ day, unit }: CellDate): string {
  const { year, month, day: ofMonth } = dateParts(day);
  if (unit === 'year') return String(year);
  const inYear = `${digits(month, 2)}/${year}`;
  return unit === 'month' ? inYear : `${digits(ofMonth, 2)}/${inYear}`;
}

/** A time of day out of the fraction of a serial number: `08:30`. */
export function writeCellTime(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60) % (24 * 60);
  return `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
}

/** A number as its format shows it, as far as plans need: percent, and decimals of a fixed number. */
export function writeCellNumber(value: number, format: string): string {
  if (format.includes('%')) return `${Number((value * 100).toFixed(2))}%`;
  const decimals = /^0\.(0{1,6})$/.exec(format)?.[1]?.length;
  return decimals === undefined ? String(Number(value.toPrecision(15))) : value.toFixed(decimals);
}
