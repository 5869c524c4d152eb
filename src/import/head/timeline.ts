import { digits } from '../../calendar/day.ts';
import { fold } from '../../text/fold.ts';

/** A column for a stretch of the year, to be ticked or shaded. */
export interface TimelineColumn {
  readonly unit: 'month' | 'quarter' | 'half-year';
  /** 1-based within the year. */
  readonly number: number;
  /** Undefined where the heading names none. */
  readonly year: number | undefined;
}

const roman = ['i', 'ii', 'iii', 'iv'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What a heading such as `Quý I`, `Q3`, `T10`, `Tháng 5/2026`, `Sept`, or `II` below `Quý` names. */
export function timelineColumn(upper: string | undefined, lower: string): TimelineColumn | undefined {
  const text = plain(lower);
  const above = plain(upper ?? '');
  const year = yearIn(text) ?? yearIn(above);
  const found = namedBy(text.replace(/(?:\/|năm | |-)20\d\d$/, '').trim(), above);
  return found === undefined ? undefined : { ...found, year };
}

function plain(text: string): string {
  return fold(text).replace(/[().]/g, '').replace(/\s+/g, ' ').trim();
}

function yearIn(text: string): number | undefined {
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

function namedBy(text: string, above: string): Pick<TimelineColumn, 'unit' | 'number'> | undefined {
  const quarter = /^(?:quý |quarter |q ?)(iv|i{1,3}|[1-4])$/.exec(text)?.[1];
  if (quarter !== undefined) return { unit: 'quarter', number: romanNumber(quarter) };
  const month = /^(?:tháng |t|month |m)(\d{1,2})$/.exec(text)?.[1];
  if (month !== undefined) return monthNumber(Number(month));
  const named = /^([a-z]{3})[a-z]*$/.exec(text)?.[1];
  if (named !== undefined && months.includes(named) && isMonthName(text)) {
    return { unit: 'month', number: months.indexOf(named) + 1 };
  }
  const half =
    /^h([12])$/.exec(text)?.[1] ??
    (/^6 tháng (đầu|cuối)(?: năm)?$/.exec(text)?.[1] === undefined ? undefined : text.includes('đầu') ? '1' : '2');
  if (half !== undefined) return { unit: 'half-year', number: Number(half) };
  // Below a common heading the numbers alone are enough.
  if (/(?:^| )(?:quý|quarters?)(?: |$)/.test(above) && /^(?:iv|i{1,3}|[1-4])$/.test(text)) {
    return { unit: 'quarter', number: romanNumber(text) };
  }
  if (/(?:^| )(?:tháng|months?)(?: |$)/.test(above) && /^\d{1,2}$/.test(text)) return monthNumber(Number(text));
  return undefined;
}

function isMonthName(text: string): boolean {
  return /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    text,
  );
}

function monthNumber(number: number): Pick<TimelineColumn, 'unit' | 'number'> | undefined {
  return number >= 1 && number <= 12 ? { unit: 'month', number } : undefined;
}

function romanNumber(text: string): number {
  return roman.indexOf(text) + 1 || Number(text);
}

/** The column's time in the time grammar: `2026-Q2`. */
export function timelinePeriod({ unit, number }: TimelineColumn, year: number): string {
  const prefix = unit === 'quarter' ? 'Q' : unit === 'half-year' ? 'H' : '';
  return `${digits(year, 4)}-${prefix}${unit === 'month' ? digits(number, 2) : number}`;
}
