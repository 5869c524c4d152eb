import { type Day, weekdayOf } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Organisation, Person, WorkingTime } from '../model/organisation.ts';

/** What a person, or a unit that has not said who, can work in one month. Amounts in hundredths of a person-day. */
export interface MonthTime {
  /** The first and the last day of the month. */
  readonly first: Day;
  readonly last: Day;
  /** Days worked by calendar and own week while employed, before leave. */
  readonly workingDays: number;
  /** Those of them that are leave. */
  readonly leaveDays: number;
  /** By day of the month, from index 1: the share of a full day that is worked, after leave, before capacity. */
  readonly worked: Uint16Array;
  /** By day of the month: what plans may use of it. */
  readonly supply: Uint16Array;
  /** By day of the month: 1 where the person works by calendar and week while employed, leave or not. */
  readonly onDuty: Uint8Array;
  /** Days with `worked` above zero; and by day of the month, how many there are up to it. */
  readonly days: number;
  readonly daysUpTo: Uint8Array;
  /** The sum of `supply`. */
  readonly total: number;
}

/** Working time of one person, month by month, worked out when asked for. */
export interface PersonTime {
  readonly person: Person | undefined;
  month(month: Month): MonthTime;
  /** Own working days from `start` to `end`, both inclusive: employed, not on leave. */
  daysBetween(start: Day, end: Day): number;
  /** Supply of a day, hundredths. */
  supplyOn(day: Day): number;
}

/** The working time of a person, or of somebody not yet named, who works by the calendar alone. */
export function personTime({ calendar }: Organisation, person: Person | undefined): PersonTime {
  const ordinary = ordinaryMonths(calendar, person?.capacity ?? wholeCapacity);
  return new OwnTime(calendar, person, person !== undefined && hasOwnTime(person) ? new Map() : ordinary, ordinary);
}

type Months = Map<Month, MonthTime>;

class OwnTime implements PersonTime {
  readonly person: Person | undefined;
  readonly #calendar: WorkingCalendar;
  /** Of a person without any time of their own, the ordinary months themselves. */
  readonly #months: Months;
  readonly #ordinary: Months;

  constructor(calendar: WorkingCalendar, person: Person | undefined, months: Months, ordinary: Months) {
    this.person = person;
    this.#calendar = calendar;
    this.#months = months;
    this.#ordinary = ordinary;
  }

  month(month: Month): MonthTime {
    return this.#months.get(month) ?? this.#workOut(month);
  }

  #workOut(month: Month): MonthTime {
    const own = this.person !== undefined && !isOrdinary(this.person, month) ? this.person : undefined;
    const known = own === undefined ? this.#ordinary.get(month) : undefined;
    const time = known ?? monthTime(this.#calendar, own, month, this.person?.capacity ?? wholeCapacity);
    if (own === undefined) this.#ordinary.set(month, time);
    this.#months.set(month, time);
    return time;
  }

  daysBetween(start: Day, end: Day): number {
    if (end < start) return 0;
    const last = this.month(monthOf(end));
    let count = last.daysUpTo[end - last.first + 1]!;
    for (let at = monthOf(start); monthStart(at) < last.first; at += 1) count += this.month(at).days;
    const { first, daysUpTo } = this.month(monthOf(start));
    return count - daysUpTo[start - first]!;
  }

  supplyOn(day: Day): number {
    const { first, supply } = this.month(monthOf(day));
    return supply[day - first + 1]!;
  }
}

const wholeCapacity = 10_000;

function hasOwnTime({ workingTimes, from, until, leave }: Person): boolean {
  return workingTimes.length > 0 || from !== undefined || until !== undefined || leave.length > 0;
}

/** Whether nothing of the person's own touches the month: then everybody of one capacity has the same days. */
function isOrdinary(person: Person, month: Month): boolean {
  if (person.workingTimes.length > 0) return false;
  const first = monthStart(month);
  const last = monthEnd(month);
  if (person.from !== undefined && person.from > first) return false;
  if (person.until !== undefined && person.until < last) return false;
  return !person.leave.some((leave) => leave.first <= last && leave.last >= first);
}

const ordinaryByCalendar = new WeakMap<WorkingCalendar, Map<number, Months>>();

/** The months of everybody who works by the calendar alone, at one capacity. */
function ordinaryMonths(calendar: WorkingCalendar, capacity: number): Months {
  let byCapacity = ordinaryByCalendar.get(calendar);
  if (byCapacity === undefined) {
    byCapacity = new Map();
    ordinaryByCalendar.set(calendar, byCapacity);
  }
  let months = byCapacity.get(capacity);
  if (months === undefined) {
    months = new Map();
    byCapacity.set(capacity, months);
  }
  return months;
}

function monthTime(calendar: WorkingCalendar, person: Person | undefined, month: Month, capacity: number): MonthTime {
  const first = monthStart(month);
  const last = monthEnd(month);
  const worked = new Uint16Array(32);
  const supply = new Uint16Array(32);
  const onDuty = new Uint8Array(32);
  const daysUpTo = new Uint8Array(32);
  let workingDays = 0;
  let leaveDays = 0;
  let days = 0;
  let total = 0;
  // The exact sum so far: a day's supply is what the rounded sum grows by, so that the month's sum is right to 1/100.
  let exact = 0;
  for (let day = first; day <= last; day += 1) {
    daysUpTo[day - first + 1] = days;
    const hours = hoursOn(calendar, person, day);
    if (hours <= 0) continue;
    workingDays += 1;
    onDuty[day - first + 1] = 1;
    if (person !== undefined && onLeave(person, day)) {
      leaveDays += 1;
      continue;
    }
    const share = (hours * 100) / calendar.hours;
    exact += (share * capacity) / wholeCapacity;
    const available = Math.floor(exact + 0.5 + 1e-9) - total;
    worked[day - first + 1] = Math.max(1, Math.round(share));
    supply[day - first + 1] = available;
    total += available;
    days += 1;
    daysUpTo[day - first + 1] = days;
  }
  return { first, last, workingDays, leaveDays, worked, supply, onDuty, days, daysUpTo, total };
}

/** Hours that a person works on a day by calendar, own week and employment; leave is not looked at. */
function hoursOn(calendar: WorkingCalendar, person: Person | undefined, day: Day): number {
  if (person === undefined) return calendar.isWorkday(day) ? calendar.hours : 0;
  if (person.from !== undefined && day < person.from) return 0;
  if (person.until !== undefined && day > person.until) return 0;
  const own = workingTimeOn(person, day);
  if (own?.weekdays === undefined) return calendar.isWorkday(day) ? (own?.hours ?? calendar.hours) : 0;
  const kind = calendar.kindOf(day);
  if (kind === 'holiday' || kind === 'swapped') return 0;
  // A make-up day stands in for the working day that was swapped: whoever works five days a week works it too.
  const works = own.weekdays.includes(weekdayOf(day)) || (kind === 'make-up' && own.weekdays.length >= 5);
  return works ? (own.hours ?? calendar.hours) : 0;
}

function workingTimeOn(person: Person, day: Day): WorkingTime | undefined {
  for (let i = person.workingTimes.length - 1; i >= 0; i -= 1) {
    const time = person.workingTimes[i]!;
    if ((time.from === undefined || day >= time.from) && (time.until === undefined || day <= time.until)) return time;
  }
  return undefined;
}

/** Whether the day lies in a leave of the person. */
export function onLeave(person: Person, day: Day): boolean {
  for (const leave of person.leave) if (day >= leave.first && day <= leave.last) return true;
  return false;
}
