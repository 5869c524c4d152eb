import { type Day, dayOf, daysInMonth, digits, yearOf } from './day.ts';
import { monthEnd, monthStart } from './month.ts';
import { suggestPeriod } from './period-suggestion.ts';
import { isoWeekStart, isoWeeksIn, periodOf } from './period-units.ts';

export { formatPeriod, periodOf, periodsWithin } from './period-units.ts';

/** The units that divide the calendar. A `half-year` is January to June or July to December; weeks are ISO weeks. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of days, both ends inclusive. The unit is how it was written: `2026-01/2026-03` is an interval. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
  readonly unit: PeriodUnit | 'interval';
}

interface Problem {
  /** The part of the text that is at fault, as written. */
  readonly part: string;
  /** What was probably meant, in place of the whole text; null where nothing can be guessed. */
  readonly suggestion: string | null;
}

/**
 * Why a text names no period.
 * - `syntax`: not in the time grammar.
 * - `no-such-date`: the right form, but no such day, month, quarter or week (`2026-02-30`, `2026-13`).
 * - `out-of-range`: a year before 0001 or after 9999.
 * - `outside`: a bare `Q2` that does not lie in the plan's period, or `A/`, `/B` beyond its edge.
 * - `ambiguous`: a bare `Q2`, or an open end, that can be several; `choices` holds at most eight, and none where
 *   there is no plan's period to look into.
 * - `reversed`: an interval that ends before it starts; `start` and `end` are its ends as written.
 */
export type PeriodProblem =
  | (Problem & { readonly problem: 'syntax' | 'no-such-date' | 'out-of-range' | 'outside' })
  | (Problem & { readonly problem: 'ambiguous'; readonly choices: readonly string[] })
  | (Problem & { readonly problem: 'reversed'; readonly start: Day; readonly end: Day });

export function isPeriod(result: Period | PeriodProblem): result is Period {
  return 'unit' in result;
}

/**
 * Reads a text of the time grammar: a date, a year, half-year, quarter, month or ISO week (`2026`, `2026-H1`,
 * `2026-Q2`, `2026-03`, `2026-W15`), an interval `A/B` from the start of A to the end of B, `A/` and `/B` to the edge
 * of `within`, and a bare `Q2` or `H1`, which means the only one that lies wholly inside `within`.
 *
 * @param within the period of the plan that the text stands in
 */
export function parsePeriod(text: string, within?: Period): Period | PeriodProblem {
  const result = read(text, within);
  if (isPeriod(result) || result.problem !== 'syntax') return result;
  const suggestion = suggestionFor(text, within);
  // What has a name of its own is at fault as a whole: `15/3/2026` is no interval that went wrong.
  return suggestion === null ? result : { ...result, part: text, suggestion };
}

/** No written period is longer: what is, is a paragraph, or a file that went astray. */
const longestText = 80;

/** What the text may mean in the time grammar; one without a year, as `30/6`, is tried in the years of the plan. */
function suggestionFor(text: string, within: Period | undefined): string | null {
  if (text.length > longestText || text.trim() === '') return null;
  const spelled = suggestPeriod(text);
  if (spelled !== null) {
    const meant = read(spelled, within);
    return isPeriod(meant) ? spelled : meant.suggestion;
  }
  if (within === undefined) return null;
  const candidates: string[] = [];
  const last = Math.min(yearOf(within.end), yearOf(within.start) + mostChoices);
  for (let year = yearOf(within.start); year <= last; year++) {
    const candidate = suggestPeriod(`${text}/${digits(year, 4)}`);
    const meant = candidate === null ? undefined : read(candidate, within);
    if (candidate === null || meant === undefined || !isPeriod(meant)) continue;
    if (meant.start >= within.start && meant.end <= within.end) candidates.push(candidate);
  }
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function read(text: string, within: Period | undefined): Period | PeriodProblem {
  const slash = text.indexOf('/');
  return slash < 0 ? readPart(text, within) : readInterval(text.slice(0, slash), text.slice(slash + 1), within);
}

function readInterval(from: string, to: string, within: Period | undefined): Period | PeriodProblem {
  const text = `${from}/${to}`;
  // Q2/2026 is how many write a quarter; read as an interval it would silently run to the end of the year.
  const quarterOfYear = (isBare(from) && isYear(to)) || (isYear(from) && isBare(to));
  if (text === '/' || quarterOfYear) return syntax(text);
  const first = from === '' ? within : readPart(from, within);
  const last = to === '' ? within : readPart(to, within);
  if (first === undefined || last === undefined) {
    return { problem: 'ambiguous', part: text, suggestion: null, choices: [] };
  }
  if (!isPeriod(first)) return inWhole(first, (part) => `${part}/${to}`);
  if (!isPeriod(last)) return inWhole(last, (part) => `${from}/${part}`);
  const [start, end] = [first.start, last.end];
  if (start <= end) return { start, end, unit: 'interval' };
  if (from === '' || to === '') return { problem: 'outside', part: from + to, suggestion: null };
  return { problem: 'reversed', part: text, suggestion: `${to}/${from}`, start, end };
}

/** A problem of one end of an interval, what is suggested for it completed to the whole. */
function inWhole(problem: PeriodProblem, complete: (part: string) => string): PeriodProblem {
  return problem.suggestion === null ? problem : { ...problem, suggestion: complete(problem.suggestion) };
}

function syntax(part: string): PeriodProblem {
  const problem = /^[+-]?\d{5,7}(?:-|$)/.test(part) ? 'out-of-range' : 'syntax';
  return { problem, part, suggestion: null };
}

function isBare(text: string): boolean {
  return /^(?:Q[1-4]|H[12])$/.test(text);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function readPart(text: string, within: Period | undefined): Period | PeriodProblem {
  const match = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|([QH])(\d)|W(\d{2})))?$/.exec(text);
  if (match === null) return isBare(text) ? readBare(text, within) : syntax(text);
  const year = Number(match[1]);
  if (year === 0) return { problem: 'out-of-range', part: text, suggestion: null };
  const [, , month, day, letter, number, week] = match;
  if (day !== undefined) return readDate(text, year, Number(month), Number(day));
  if (month !== undefined) return readMonths(text, year, Number(month), 1, 'month');
  if (letter === 'Q') return readMonths(text, year, Number(number), 3, 'quarter');
  if (letter === 'H') return readMonths(text, year, Number(number), 6, 'half-year');
  if (week !== undefined) return readWeek(text, year, Number(week));
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31), unit: 'year' };
}

function readDate(text: string, year: number, month: number, day: number): Period | PeriodProblem {
  const days = daysInMonth(year, month);
  if (day >= 1 && day <= days) {
    const date = dayOf(year, month, day);
    return { start: date, end: date, unit: 'day' };
  }
  // Past the end of the month, its last day; with the month in the place of the day, the two exchanged.
  let suggestion: string | null = null;
  if (day > days && days > 0) suggestion = `${digits(year, 4)}-${digits(month, 2)}-${days}`;
  else if (month >= 1 && month <= daysInMonth(year, day)) {
    suggestion = `${digits(year, 4)}-${digits(day, 2)}-${digits(month, 2)}`;
  }
  return { problem: 'no-such-date', part: text, suggestion };
}

function readMonths(
  text: string,
  year: number,
  number: number,
  months: number,
  unit: 'month' | 'quarter' | 'half-year',
): Period | PeriodProblem {
  if (number < 1 || number * months > 12) return { problem: 'no-such-date', part: text, suggestion: null };
  const first = year * 12 + (number - 1) * months;
  return { start: monthStart(first), end: monthEnd(first + months - 1), unit };
}

function readWeek(text: string, year: number, week: number): Period | PeriodProblem {
  const weeks = isoWeeksIn(year);
  if (week >= 1 && week <= weeks) return periodOf(isoWeekStart(year, week), 'week');
  const suggestion = week === weeks + 1 ? `${digits(year, 4)}-W${weeks}` : null;
  return { problem: 'no-such-date', part: text, suggestion };
}

const mostChoices = 8;

function readBare(text: string, within: Period | undefined): Period | PeriodProblem {
  if (within === undefined) return { problem: 'ambiguous', part: text, suggestion: null, choices: [] };
  const inside: [name: string, period: Period][] = [];
  const partly: string[] = [];
  const lastYear = yearOf(within.end);
  for (let year = yearOf(within.start); year <= lastYear && inside.length < mostChoices; year++) {
    const name = `${digits(year, 4)}-${text}`;
    const candidate = readPart(name, undefined) as Period;
    if (candidate.start >= within.start && candidate.end <= within.end) inside.push([name, candidate]);
    else if (candidate.start <= within.end && candidate.end >= within.start) partly.push(name);
  }
  const [only, another] = inside;
  if (only === undefined) {
    return { problem: 'outside', part: text, suggestion: partly.length === 1 ? (partly[0] ?? null) : null };
  }
  if (another === undefined) return only[1];
  return { problem: 'ambiguous', part: text, suggestion: null, choices: inside.map(([name]) => name) };
}
