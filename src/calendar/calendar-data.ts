import { type Day, yearOf } from './day.ts';
import { isPeriod, parsePeriod } from './period.ts';

/** The parsed form of a `*.calendar.yaml`: what differs, year by year, from ordinary weeks. */
export interface CalendarData {
  /** ISO 3166 code of the country whose days these are. */
  readonly country?: string;
  readonly years: { readonly [year: string]: CalendarYear };
}

export interface CalendarYear {
  /** Holidays, and days in lieu of holidays that fall on a rest day. */
  readonly off?: readonly NamedDay[];
  /** Working days exchanged for rest days: `off` is free, `work` is worked in its place. */
  readonly swapped?: readonly SwappedDay[];
  /** Days off on which people work all the same, with no other day in return. */
  readonly work?: readonly NamedDay[];
  /** The decision or announcement that the days were taken from. */
  readonly source?: string;
  /** True where nobody has decided for good, so that days may still move. */
  readonly provisional?: boolean;
}

export interface NamedDay {
  /** `YYYY-MM-DD`, or the first and the last day of a run: `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly date: string;
  readonly name?: string;
}

export interface SwappedDay {
  /** `YYYY-MM-DD`. */
  readonly off: string;
  /** `YYYY-MM-DD`; may lie in the year before or after. */
  readonly work: string;
  readonly name?: string;
}

/** Where a calendar's entry cannot be right, and why. */
export interface CalendarProblem {
  readonly year: string;
  readonly list: 'off' | 'swapped' | 'work';
  readonly index: number;
  readonly key: 'date' | 'off' | 'work';
  /** `twice`: the day already stands in the same year. `wrong-year`: it belongs under another one. */
  readonly problem: 'no-such-date' | 'too-long' | 'wrong-year' | 'twice';
  readonly text: string;
}

/** A mistyped year would otherwise fill the calendar for centuries. */
const longestRun = 366;

/** First and last day of an entry of a calendar; undefined where it is no day and no run of up to 366 days. */
export function runOfDays(text: string): { readonly start: Day; readonly end: Day } | undefined {
  const run = parsePeriod(text);
  if (!isPeriod(run) || (run.unit !== 'day' && run.unit !== 'interval')) return undefined;
  return run.end - run.start < longestRun ? run : undefined;
}

/** The entries of a calendar that cannot be right, in its order. A working calendar passes over those that are no date. */
export function calendarProblems(data: CalendarData): CalendarProblem[] {
  return Object.entries(data.years).flatMap(([year, days]) => problemsOfYear(year, days));
}

function problemsOfYear(year: string, { off = [], swapped = [], work = [] }: CalendarYear): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const seen = new Set<Day>();
  const check = (list: CalendarProblem['list'], index: number, key: CalendarProblem['key'], text: string) => {
    const problem = problemOf(year, text, list === 'swapped' && key === 'work', seen);
    if (problem !== undefined) problems.push({ year, list, index, key, problem, text });
  };
  for (const [index, { date }] of off.entries()) check('off', index, 'date', date);
  for (const [index, day] of swapped.entries()) {
    check('swapped', index, 'off', day.off);
    check('swapped', index, 'work', day.work);
  }
  // A working day may stand on a day off: that is what it is for.
  seen.clear();
  for (const [index, { date }] of work.entries()) check('work', index, 'date', date);
  return problems;
}

function problemOf(
  year: string,
  text: string,
  elsewhere: boolean,
  seen: Set<Day>,
): CalendarProblem['problem'] | undefined {
  const period = parsePeriod(text);
  if (!isPeriod(period) || (period.unit !== 'day' && period.unit !== 'interval')) return 'no-such-date';
  if (runOfDays(text) === undefined) return 'too-long';
  const distance = Math.abs(yearOf(period.start) - Number(year));
  if (distance > (elsewhere ? 1 : 0)) return 'wrong-year';
  for (let day = period.start; day <= period.end; day++) {
    if (seen.has(day)) return 'twice';
    seen.add(day);
  }
  return undefined;
}
