import { type CalendarData, type CalendarYear, type NamedDay, runOfDays } from './calendar-data.ts';
import { type Day, firstDay, lastDay, parseDay, weekdayOf } from './day.ts';

export type { CalendarData, CalendarYear } from './calendar-data.ts';

/**
 * What a day is: an ordinary `workday`; `rest`, outside the working week; `holiday`, a day off by name; `swapped`,
 * a day off that is worked on another day; `make-up`, a rest day that is worked, mostly in place of a swapped day.
 */
export type DayKind = 'workday' | 'rest' | 'holiday' | 'swapped' | 'make-up';

/** Whether the days of a year were decided, are only expected, or are not in the calendar at all. */
export type YearStatus = 'official' | 'provisional' | 'missing';

/** Which days are worked. A year without data counts as ordinary weeks. All days lie in `firstDay` … `lastDay`. */
export interface WorkingCalendar {
  /** Working hours of a full day, by which hours become days. */
  readonly hours: number;
  kindOf(day: Day): DayKind;
  /** The name of a holiday or of a swap, where the calendar gives one. */
  nameOf(day: Day): string | undefined;
  /** True for `workday` and `make-up`. */
  isWorkday(day: Day): boolean;
  /** How many days from start to end, both inclusive, are worked; 0 where end lies before start. */
  workdaysBetween(start: Day, end: Day): number;
  /** The first working day on or after the day; the day itself where there is none up to `lastDay`. */
  nextWorkday(day: Day): Day;
  /** The last working day on or before the day; the day itself where there is none back to `firstDay`. */
  previousWorkday(day: Day): Day;
  /**
   * The n-th working day after the day, which is day 0 whether worked or not; before it for negative n. The day
   * itself for 0, and where the range of dates holds no such day (a week without working days, the year 9999).
   */
  addWorkdays(day: Day, n: number): Day;
  statusOf(year: number): YearStatus;
}

export interface WorkingCalendarOptions {
  /** The working days of the week, Monday 1 to Sunday 7; default Monday to Friday. */
  readonly week?: readonly number[];
  /** Working hours a day, default 8. */
  readonly hours?: number;
  /**
   * An organisation's own calendar, laid over the data day by day: it adds days off, and takes them back with `work`.
   * Where it says whether a year is provisional, that holds; so it can hold a decision that the data lacks.
   */
  readonly overrides?: CalendarData;
}

interface SpecialDay {
  readonly kind: 'holiday' | 'swapped' | 'make-up';
  readonly name: string | undefined;
}

/**
 * The calendar of an organisation or a person. Entries of the data that are no date are passed over:
 * `calendarProblems` names them. A swap counts only for those whose week holds the day given off: who never works on Fridays does not
 * make one up on a Saturday.
 */
export function createWorkingCalendar(data: CalendarData, options: WorkingCalendarOptions = {}): WorkingCalendar {
  const week = options.week ?? [1, 2, 3, 4, 5];
  const worked = [1, 2, 3, 4, 5, 6, 7].map((weekday) => week.includes(weekday));
  const inWeek = (day: Day) => worked[weekdayOf(day) - 1] === true;
  const layers = options.overrides === undefined ? [data] : [data, options.overrides];
  const special = specialDays(layers, inWeek);

  const isWorkday = (day: Day) => {
    const kind = special.get(day)?.kind;
    return kind === undefined ? inWeek(day) : kind === 'make-up';
  };

  // Working days are counted as those of ordinary weeks plus what the special days before add or take, so that a
  // count costs the same over a day and over a century.
  const exceptions = [...special.keys()].filter((day) => isWorkday(day) !== inWeek(day)).sort((a, b) => a - b);
  const balance = [0];
  for (const [i, day] of exceptions.entries()) balance.push(balance[i]! + (isWorkday(day) ? 1 : -1));
  const inFirstDays = [0];
  // Any Monday serves as the origin; `firstDay` is one.
  for (const [i, isWorked] of worked.entries()) inFirstDays.push(inFirstDays[i]! + (isWorked ? 1 : 0));
  const perWeek = inFirstDays[7]!;

  /** Working days from `firstDay` up to and including the day. */
  const countTo = (day: Day) => {
    const days = day - firstDay + 1;
    const weeks = Math.floor(days / 7);
    // Counted for every task: the first exception after the day is looked for without a call for each step.
    let low = 0;
    let high = exceptions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (exceptions[middle]! > day) high = middle;
      else low = middle + 1;
    }
    return weeks * perWeek + inFirstDays[days - weeks * 7]! + balance[low]!;
  };

  /**
   * The working day that brings the count from `firstDay` to `number`; undefined where there is none. It is looked for
   * around a day that is known to be near, further and further away.
   */
  const workdayNumber = (number: number, near: Day): Day | undefined => {
    if (number < 1 || number > countTo(lastDay)) return undefined;
    let [low, high] = [near, near];
    for (let reach = 8; low > firstDay && countTo(low - 1) >= number; reach *= 4)
      low = Math.max(firstDay, near - reach);
    for (let reach = 8; countTo(high) < number; reach *= 4) high = Math.min(lastDay, near + reach);
    return low + firstIndex(high - low, (at) => countTo(low + at) >= number);
  };

  /** The day itself or the nearest before or after it that is worked. Days off are few in a row: it is not searched for. */
  const nearest = (day: Day, step: 1 | -1): Day => {
    for (let at = day; at >= firstDay && at <= lastDay && Math.abs(at - day) < 31; at += step)
      if (isWorkday(at)) return at;
    return workdayNumber(countTo(day) + (step > 0 ? 1 : 0), day) ?? day;
  };

  return {
    hours: options.hours ?? 8,
    kindOf: (day) => special.get(day)?.kind ?? (inWeek(day) ? 'workday' : 'rest'),
    nameOf: (day) => special.get(day)?.name,
    isWorkday,
    workdaysBetween: (start, end) => (end < start ? 0 : countTo(end) - countTo(start - 1)),
    nextWorkday: (day) => nearest(day, 1),
    previousWorkday: (day) => nearest(day, -1),
    addWorkdays: (day, n) => {
      if (n === 0) return day;
      return workdayNumber(n > 0 ? countTo(day) + n : countTo(day - 1) + 1 + n, day) ?? day;
    },
    statusOf: (year) => {
      const years = layers.flatMap((layer) => layer.years[year] ?? []);
      if (years.length === 0) return 'missing';
      return years.findLast(({ provisional }) => provisional !== undefined)?.provisional ? 'provisional' : 'official';
    },
  };
}

function specialDays(layers: readonly CalendarData[], inWeek: (day: Day) => boolean): ReadonlyMap<Day, SpecialDay> {
  const special = new Map<Day, SpecialDay>();
  for (const layer of layers) {
    const years = Object.values(layer.years);
    // In this order a holiday beats a swap, and work that is asked for by name beats the holiday.
    for (const year of years) addSwapped(special, year, inWeek);
    for (const year of years) addNamed(special, year.off, 'holiday');
    for (const year of years) addNamed(special, year.work, 'make-up');
  }
  return special;
}

function addSwapped(special: Map<Day, SpecialDay>, year: CalendarYear, inWeek: (day: Day) => boolean): void {
  for (const { off, work, name } of year.swapped ?? []) {
    const [offDay, workDay] = [parseDay(off), parseDay(work)];
    if (offDay === undefined || workDay === undefined || !inWeek(offDay)) continue;
    special.set(offDay, { kind: 'swapped', name });
    special.set(workDay, { kind: 'make-up', name });
  }
}

function addNamed(
  special: Map<Day, SpecialDay>,
  days: readonly NamedDay[] | undefined,
  kind: 'holiday' | 'make-up',
): void {
  for (const { date, name } of days ?? []) {
    const run = runOfDays(date);
    if (run === undefined) continue;
    for (let day = run.start; day <= run.end; day++) special.set(day, { kind, name });
  }
}

/** The smallest whole number from 0 up to `limit` for which `holds`, given that it holds for all above it. */
function firstIndex(limit: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
