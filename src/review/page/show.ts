import { parseMonth } from '../../calendar/month.ts';
import { isPeriod, parsePeriod } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Language } from '../../locale/language.ts';
import { nounFor } from '../../locale/nouns.ts';
import { formatNumber, formatPercent } from '../../locale/numbers.ts';
import type { Cell, Tone } from './page.ts';

/** `5/12 (42%)`, `5/12 tasks (42%)`: never the share alone. */
export function part(count: number, of: number, language: Language, things?: string): string {
  const counted = things === undefined ? fraction(count, of, language) : `${fraction(count, of, language)} ${things}`;
  return of === 0 ? counted : `${counted} (${percent(count, of, language)})`;
}

/** So many of so many tasks. */
export function tasksPart(count: number, of: number, language: Language): string {
  return part(count, of, language, nounFor(of, 'task', language));
}

export function fraction(count: number, of: number, language: Language): string {
  return `${formatNumber(count, language)}/${formatNumber(of, language)}`;
}

/** In whole per cent, and never 100 or 0 where something is missing or there: 199 of 200 is 99%. */
export function percent(count: number, of: number, language: Language): string {
  const share = count / of;
  if (count < of && share > 0.995) return formatPercent(0.99, language);
  return count > 0 && share < 0.005 ? formatPercent(0.01, language) : formatPercent(share, language);
}

/** The colour of so many that are clear. */
export function toneOf(passed: number, of: number): Tone {
  if (of === 0) return 'quiet';
  return passed === of ? 'good' : passed * 2 < of ? 'bad' : 'fair';
}

/** A cell with so many of so many, and their share below. */
export function partCell(passed: number, of: number, language: Language): Cell {
  if (of === 0) return { text: '–', tone: 'quiet' };
  return {
    text: fraction(passed, of, language),
    below: percent(passed, of, language),
    tone: toneOf(passed, of),
  };
}

/** Person-days with one decimal at most: what a table has room for. */
export function shortDays(days: number, language: Language): string {
  return formatNumber(Math.round(days * 10) / 10, language);
}

/** A period or date of the model in a sentence. */
export function inWords(period: string, language: Language): string {
  return writePeriod(period, language, 'sentence');
}

/** A window in a table's cell. */
export function windowText({ start, end }: { start: string; end: string }, language: Language): string {
  const period = parsePeriod(`${start}/${end}`);
  return isPeriod(period) ? writePeriod(period, language, 'table') : `${start}/${end}`;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `T5`, `May`; with the year where another one begins: `T1/27`, `Jan 27`. */
export function monthHeads(months: readonly string[], language: Language): string[] {
  const [firstYear] = (months[0] ?? '').split('-');
  return months.map((month, i) => {
    const [year = '', number = ''] = month.split('-');
    const named = year !== firstYear && months[i - 1]?.startsWith(year) !== true;
    const short = year.slice(2);
    return language === 'vi'
      ? `T${Number(number)}${named ? `/${short}` : ''}`
      : `${monthNames[Number(number) - 1]}${named ? ` ${short}` : ''}`;
  });
}

/** How many months a table has room for. */
const monthsInTable = 12;

/** Places from and until in a list of months: twelve each from the first on, those in which something is. */
export function stretches(
  months: readonly string[],
  isEmpty: (at: number) => boolean,
): [from: number, until: number][] {
  const runs: [from: number, until: number][] = [];
  const first = parseMonth(months[0] ?? '') ?? 0;
  const runOf = (at: number): number => Math.floor(((parseMonth(months[at]!) ?? 0) - first) / monthsInTable);
  for (let from = 0, until = 0; from < months.length; from = until) {
    while (until < months.length && runOf(until) === runOf(from)) until += 1;
    if (months.slice(from, until).some((_, i) => !isEmpty(from + i))) runs.push([from, until]);
  }
  return runs;
}

/** A run of months in a sentence: `năm 2026`, `from March to June 2026`. */
export function runInWords(first: string, last: string, language: Language): string {
  const period = parsePeriod(`${first}/${last}`);
  return isPeriod(period) ? writePeriod(period, language, 'sentence') : `${first}/${last}`;
}
