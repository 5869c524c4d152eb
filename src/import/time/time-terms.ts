import { yearOf } from '../../calendar/day.ts';
import { formatPeriod, isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { suggestPeriod } from '../../calendar/period-suggestion.ts';

/** A time that a text names. */
export interface NamedTime {
  /** In the time grammar: `2026-06-30`, `2026-Q2`, `2026-03/2026-06`. */
  readonly iso: string;
  readonly period: Period;
  /** The text names no year: this is the only one in the plan's period that fits. */
  readonly yearAssumed: boolean;
  /** 3/4/2026 in an English text: taken as 3 April. */
  readonly dayFirst: boolean;
}

/** A time that stands in a text: UTF-16 offsets, end exclusive. Words before it (`trước`, `by`) are not in it. */
export interface TimeTerm extends NamedTime {
  readonly start: number;
  readonly end: number;
}

/** What times are read by. */
export interface TimeFrame {
  /** The plan's period; undefined as long as it is not known. */
  readonly within: Period | undefined;
  readonly language: 'vi' | 'en';
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const year = '(?:19|20)\\d\\d(?!\\d)';
const ofYear = `(?:\\s?[/.,-]\\s?|\\s?năm\\s|,?\\s)${year}`;

/** The forms of one time, a longer one before what begins it. */
const forms: readonly string[] = [
  String.raw`\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?${year}`,
  String.raw`(?<!tuần\s(?:thứ\s)?)(?:ngày\s)?\d{1,2}\stháng\s\d{1,2}(?:\snăm\s${year}|[,/\s]\s?${year})?(?![\d/])`,
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${month}(?:,?\s${year})?(?![\p{L}\d])`,
  String.raw`${month}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s${year})?(?![\p{L}\d/])`,
  String.raw`${month}(?:,?[\s-]${year})?(?![\p{L}\d])`,
  String.raw`\d{4}-[qh][1-4](?!\d)`,
  String.raw`(?:quý\s|q\.?\s?)(?:iv|i{1,3}|[1-4])(?:${ofYear})?(?![\p{L}\d])`,
  String.raw`(?:6|sáu|9|chín)\stháng\s(?:đầu|cuối)(?:\scủa)?(?:\snăm(?:\s${year})?|[\s/]${year})?(?![\p{L}\d])`,
  String.raw`h[12](?:\s?[/-]?\s?${year})?(?![\p{L}\d])`,
  String.raw`(?:tháng\s|t\.?\s?)\d{1,2}(?:${ofYear})?(?![\d/.])`,
  String.raw`(?:tuần|week)\s\d{1,2}${ofYear}`,
  String.raw`\d{1,2}\s?[/.-]\s?${year}`,
  String.raw`(?:ngày\s)?\d{1,2}\s?/\s?\d{1,2}(?![\d/])`,
  String.raw`(?:(?:cả|trong)\s)?năm\s${year}`,
  String.raw`(?<![.-])20\d\d(?![\d/.%]|-\d|[-/]\p{Lu})`,
];

let pattern: RegExp | undefined;

/** Every time in a text, in order. */
export function timeTerms(text: string, frame: TimeFrame): TimeTerm[] {
  if (!/\d|quý|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)) return [];
  pattern ??= new RegExp(`(?<![\\p{L}\\d/])(?:${forms.join('|')})`, 'giu');
  const terms: TimeTerm[] = [];
  for (const match of text.matchAll(pattern)) {
    const written = match[0].trimEnd();
    // The verb, not the month.
    if (written === 'may' || written === 'mar') continue;
    const named = namedTime(written, frame);
    if (named !== undefined) terms.push({ ...named, start: match.index, end: match.index + written.length });
  }
  return terms;
}

/**
 * The time that a text names as a whole; undefined for what names none, a date that does not exist, or one without a
 * year that could lie in several.
 */
export function namedTime(text: string, { within, language }: TimeFrame): NamedTime | undefined {
  const written = tidy(text);
  if (written === '' || written.length > 80) return undefined;
  const dayFirst = language === 'en' && isEitherWay(written);
  const iso = nineMonths(written) ?? suggestPeriod(written) ?? isoOf(written);
  if (iso !== null && /\d{4}/.test(iso)) {
    const period = parsePeriod(iso);
    return isPeriod(period) ? { iso, period, yearAssumed: false, dayFirst } : undefined;
  }
  return within === undefined ? undefined : inYearsOf(written, iso, within, dayFirst);
}

function inYearsOf(written: string, iso: string | null, within: Period, dayFirst: boolean): NamedTime | undefined {
  const found: NamedTime[] = [];
  for (let at = yearOf(within.start); at <= yearOf(within.end) && at < yearOf(within.start) + 12; at += 1) {
    const candidate =
      iso === null
        ? (nineMonths(`${written} ${at}`) ?? suggestPeriod(`${written}/${at}`) ?? suggestPeriod(`${written} ${at}`))
        : `${at}-${iso}`;
    const period = candidate === null ? undefined : parsePeriod(candidate);
    if (period === undefined || !isPeriod(period) || period.end < within.start || period.start > within.end) continue;
    const named = period.unit === 'interval' ? candidate! : formatPeriod(period);
    found.push({ iso: named, period, yearAssumed: true, dayFirst });
  }
  return found.length === 1 ? found[0] : undefined;
}

function isoOf(text: string): string | null {
  return isPeriod(parsePeriod(text)) ? text : null;
}

function nineMonths(text: string): string | null {
  const named = /^(?:9|chín) tháng đầu(?: năm)?[ /](\d{4})$/i.exec(text)?.[1];
  return named === undefined ? null : `${named}-01/${named}-09`;
}

/** `Tháng 01/ 2026`, `tháng 3 , 2026`, `15th of March` in the forms that the calendar understands. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.]) ?(?=\d)/g, '$1')
    .replace(/ ,/g, ',')
    .replace(/^ngày (?=\d{1,2}\/\d{1,2}$)/i, '')
    .replace(/^tháng (\d{1,2}), ?(\d{4})$/i, 'tháng $1/$2')
    .replace(/\bof (?=[a-z])/i, '')
    .replace(/ của năm/i, ' năm')
    .replace(/^(?:cả|trong) năm/i, 'năm')
    .replace(/^(?:sáu)(?= tháng)/i, '6')
    .trim();
}

/** Whether day and month could be exchanged. */
function isEitherWay(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}
