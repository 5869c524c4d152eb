import { type Day, weekdayOf } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Organisation, Person, WorkingTime } from '../model/organisation.ts';

/** What a person, or a unit that has not said who, can work in one month. Amounts in hundredths of a person-day. */
export interface MonthTime {
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
export function personTime(organisation: Organisation, person: Person | undefined): PersonTime {
  const months = new Map<Month, MonthTime>();
  const month = (wanted: Month): MonthTime => {
    let time = months.get(wanted);
    if (time === undefined) {
      time = isOrdinary(person, wanted)
        ? ordinaryMonth(organisation.calendar, person?.capacity ?? wholeCapacity, wanted)
        : monthTime(organisation.calendar, person, wanted);
      months.set(wanted, time);
    }
    return time;
  };
  return {
    person,
    month,
    daysBetween: (start, end) => countDays(month, start, end),
    supplyOn: (day) => month(monthOf(day)).supply[day - monthStart(monthOf(day)) + 1]!,
  };
}

const wholeCapacity = 10_000;

/** Whether nothing of the person's own touches the month: then everybody of one capacity has the same days. */
function isOrdinary(person: Person | undefined, month: Month): boolean {
  if (person === undefined) return true;
  if (person.workingTimes.length > 0) return false;
  const first = monthStart(month);
  const last = monthEnd(month);
  if (person.from !== undefined && person.from > first) return false;
  if (person.until !== undefined && person.until < last) return false;
  return !person.leave.some((leave) => leave.first <= last && leave.last >= first);
}

const ordinaryMonths = new WeakMap<WorkingCalendar, Map<number, Map<Month, MonthTime>>>();

/** A month of somebody who works by the calendar alone, worked out once for each capacity. */
function ordinaryMonth(calendar: WorkingCalendar, capacity: number, month: Month): MonthTime {
  let byCapacity = ordinaryMonths.get(calendar);
  if (byCapacity === undefined) {
    byCapacity = new Map();
    ordinaryMonths.set(calendar, byCapacity);
  }
  let months = byCapacity.get(capacity);
  if (months === undefined) {
    months = new Map();
    byCapacity.set(capacity, months);
  }
  let time = months.get(month);
  if (time === undefined) {
    time = monthTime(calendar, undefined, month, capacity);
    months.set(month, time);
  }
  return time;
}

function countDays(month: (wanted: Month) => MonthTime, start: Day, end: Day): number {
  let count = 0;
  const last = monthOf(end);
  for (let at = monthOf(start); at <= last; at += 1) {
    const { days, daysUpTo } = month(at);
    const first = monthStart(at);
    if (end < start) break;
    const until = at === last ? daysUpTo[end - first + 1]! : days;
    count += start > first ? until - daysUpTo[start - first]! : until;
  }
  return count;
}

function monthTime(
  calendar: WorkingCalendar,
  person: Person | undefined,
  month: Month,
  capacity = person?.capacity ?? wholeCapacity,
): MonthTime {
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
  return { workingDays, leaveDays, worked, supply, onDuty, days, daysUpTo, total };
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
