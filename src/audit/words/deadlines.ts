import { digits, yearOf } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import type { Language } from '../../locale/language.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { letterOrFigure } from '../../text/letter-class.ts';

/** A deadline that stands in running text. */
export interface WordedDeadline {
  /** Where the date stands in the text, without the words around it. UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The day, month, quarter or half-year that the text names. */
  readonly period: Period;
  /** `trước`, `before`: the day or month itself comes too late. */
  readonly excluded: boolean;
}

/** Words that make a date a deadline; dates without them are events, reported periods, dates of documents. */
const cues: Readonly<Record<Language, string>> = {
  vi: `trước(?! khi)|chậm nhất(?: là)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|hạn (?:cuối|chót|là)|thời hạn(?: là)?:?|đến hết|(?:hoàn thành|hoàn tất|xong)(?: xong)?(?: trong| vào| trước)?`,
  en: `by(?: the)?(?: end of)?|before(?: the end of)?|(?:no|not) later than|on or before|due(?: on| by| in)?|deadline:?|(?:completed|finished|complete|done|ready|in place) (?:in|by|on|before)`,
};

/** `trước ngày 30/6` leaves the day out, `on or before` does not. */
const exclusive = /trước|(?<!on or )before(?! the end)/;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec';
const month =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const iso = String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`;

const dates: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    iso,
    String.raw`(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>\d{4}))?(?![/-]|${letterOrFigure})`,
    String.raw`(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?:(?: năm |/)(?<year>\d{4}))?(?!\d)`,
    String.raw`tháng (?<month>\d{1,2})(?:(?: năm |/)(?<year>\d{4}))?(?![\d/])`,
    String.raw`quý (?<quarter>iv|i{1,3}|[1-4])(?:(?: năm |/)(?<year>\d{4}))?(?!${letterOrFigure})`,
    String.raw`6 tháng (?<half>đầu|cuối) năm(?: (?<year>\d{4}))?`,
  ],
  en: [
    iso,
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (?<year>\d{4}))?(?!\d)`,
    String.raw`${month} (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>\d{4}))?`,
    String.raw`${month}(?: (?<year>\d{4}))?(?!${letterOrFigure})`,
    String.raw`q(?<quarter>[1-4])(?:[ /](?<year>\d{4}))?(?!\d)`,
  ],
};

const none: readonly never[] = [];

/**
 * The deadlines that a text names, in the written forms of its language: `trước ngày 30/6/2026`, `xong trong Quý II`,
 * `no later than 30 June 2026`. A date without a year is taken to lie in the period, else in the year of its end.
 */
export function deadlinesIn(text: string, language: Language, within: Period): readonly WordedDeadline[] {
  if (!glimpse(language).test(fold(text))) return none;
  const { text: folded, map } = foldWithMap(text);
  const found: WordedDeadline[] = [];
  for (const pattern of patterns(language))
    for (const match of folded.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const period = periodNamed(groups, within);
      if (period === undefined) continue;
      const end = match.index + match[0].length;
      const start = end - (groups.date?.length ?? 0);
      if (found.some((other) => other.start < map[end]! && map[start]! < other.end)) continue;
      found.push({ start: map[start]!, end: map[end]!, period, excluded: exclusive.test(match[0]) });
    }
  return found.sort((a, b) => a.start - b.start);
}

const between: Readonly<Record<Language, string>> = { vi: ',? (?:ngày |cuối |hết )?', en: ' (?:the )?' };

/** How any of the dates begins. */
const beginning: Readonly<Record<Language, string>> = { vi: String.raw`\d|tháng|quý`, en: String.raw`[\djfmasondq]` };

const glimpses = new Map<Language, RegExp>();

/** Those words with the beginning of a date: most texts have none, and the patterns of dates are dear to compile. */
function glimpse(language: Language): RegExp {
  let known = glimpses.get(language);
  if (known === undefined) {
    known = new RegExp(`(?:${cues[language]})${between[language]}(?:${beginning[language]})`);
    glimpses.set(language, known);
  }
  return known;
}

const compiled = new Map<Language, readonly RegExp[]>();

function patterns(language: Language): readonly RegExp[] {
  let known = compiled.get(language);
  if (known === undefined) {
    known = dates[language].map(
      (date) => new RegExp(`(?<!${letterOrFigure})(?:${cues[language]})${between[language]}(?<date>${date})`, 'g'),
    );
    compiled.set(language, known);
  }
  return known;
}

type Groups = { readonly [name: string]: string | undefined };

/** The period that a match names; undefined where there is no such day. */
function periodNamed(groups: Groups, within: Period): Period | undefined {
  if (groups.iso !== undefined) return read(groups.iso);
  if (groups.year !== undefined) return read(isoText(groups, groups.year));
  let period: Period | undefined;
  for (let year = yearOf(within.start); year <= yearOf(within.end); year++) {
    period = read(isoText(groups, digits(year, 4)));
    if (period !== undefined && period.start >= within.start && period.end <= within.end) return period;
  }
  return period;
}

function read(text: string): Period | undefined {
  const period = parsePeriod(text);
  return isPeriod(period) ? period : undefined;
}

const roman = ['i', 'ii', 'iii', 'iv'];

function isoText({ day, month, name, quarter, half }: Groups, year: string): string {
  if (quarter !== undefined) return `${year}-Q${roman.includes(quarter) ? roman.indexOf(quarter) + 1 : quarter}`;
  if (half !== undefined) return `${year}-H${half === 'đầu' ? 1 : 2}`;
  const ofYear = name === undefined ? month : String(months.indexOf(name.slice(0, 3)) / 4 + 1);
  const ofMonth = `${year}-${ofYear?.padStart(2, '0')}`;
  return day === undefined ? ofMonth : `${ofMonth}-${day.padStart(2, '0')}`;
}
