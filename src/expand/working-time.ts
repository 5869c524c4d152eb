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
  /** By day of the month: what plans may use of all days up to it. */
  readonly supplyUpTo: Int32Array;
  /** By day of the month: 1 where the person works by calendar and week while employed, leave or not. */
  readonly onDuty: Uint8Array;
  /** Days with `worked` above zero; and by day of the month, how many there are up to it. */
  readonly days: number;
  readonly daysUpTo: Uint8Array;
  /** What plans may use of the whole month. */
  readonly total: number;
}

/** Working time of one person, or of all who have the same, month by month, worked out when asked for. */
export interface PersonTime {
  month(month: Month): MonthTime;
  /** Own working days from `start` to `end`, both inclusive: employed, not on leave. */
  daysBetween(start: Day, end: Day): number;
  /** Supply of a day, hundredths. */
  supplyOn(day: Day): number;
  /** Supply of all days up to a day, hundredths, counted from some day that is always the same. */
  supplyUpTo(day: Day): number;
}

/** The working time of a person, or of somebody not yet named, who works by the calendar alone. */
export function personTime({ calendar }: Organisation, person: Person | undefined): PersonTime {
  const ordinary = ordinaryTime(calendar, person?.capacity ?? wholeCapacity);
  if (person === undefined || !hasOwnTime(person)) return ordinary;
  return new MonthlyTime((month) => {
    const usual = ordinary.month(month);
    return isOrdinary(person, usual) ? usual : monthTime(calendar, person.capacity, month, person, usual);
  });
}

class MonthlyTime implements PersonTime {
  readonly #workOut: (month: Month) => MonthTime;
  /** The months from the first to the last that was asked for, and the supply before each. */
  #first: Month = 0;
  readonly #months: MonthTime[] = [];
  readonly #supplyBefore: number[] = [];

  constructor(workOut: (month: Month) => MonthTime) {
    this.#workOut = workOut;
  }

  month(month: Month): MonthTime {
    return this.#months[month - this.#first] ?? this.#reach(month);
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
    const { first, supplyUpTo } = this.month(monthOf(day));
    return supplyUpTo[day - first + 1]! - supplyUpTo[day - first]!;
  }

  supplyUpTo(day: Day): number {
    const month = monthOf(day);
    const { first, supplyUpTo } = this.month(month);
    return this.#supplyBefore[month - this.#first]! + supplyUpTo[day - first + 1]!;
  }

  /** Works out a month, and all that lie between it and those that are known. */
  #reach(month: Month): MonthTime {
    const months = this.#months;
    const before = this.#supplyBefore;
    if (months.length === 0) this.#first = month;
    for (; month < this.#first; this.#first -= 1) {
      const time = this.#workOut(this.#first - 1);
      months.unshift(time);
      before.unshift(before[0]! - time.total);
    }
    for (let count = months.length; this.#first + count <= month; count += 1) {
      before.push(count === 0 ? 0 : before[count - 1]! + months[count - 1]!.total);
      months.push(this.#workOut(this.#first + count));
    }
    return months[month - this.#first]!;
  }
}

const wholeCapacity = 10_000;

function hasOwnTime({ workingTimes, from, until, leave }: Person): boolean {
  return workingTimes.length > 0 || from !== undefined || until !== undefined || leave.length > 0;
}

/** Whether nothing of the person's own touches the month: then everybody of one capacity has the same days. */
function isOrdinary(person: Person, { first, last }: MonthTime): boolean {
  if (person.workingTimes.length > 0) return false;
  if (person.from !== undefined && person.from > first) return false;
  if (person.until !== undefined && person.until < last) return false;
  for (const leave of person.leave) if (leave.first <= last && leave.last >= first) return false;
  return true;
}

const ordinaryByCalendar = new WeakMap<WorkingCalendar, Map<number, PersonTime>>();

/** The time of everybody who works by the calendar alone, at one capacity. */
function ordinaryTime(calendar: WorkingCalendar, capacity: number): PersonTime {
  let byCapacity = ordinaryByCalendar.get(calendar);
  if (byCapacity === undefined) {
    byCapacity = new Map();
    ordinaryByCalendar.set(calendar, byCapacity);
  }
  let time = byCapacity.get(capacity);
  if (time === undefined) {
    time = new MonthlyTime((month) => monthTime(calendar, capacity, month));
    byCapacity.set(capacity, time);
  }
  return time;
}

/** @param usual  for a person, the month as it is by the calendar alone */
function monthTime(
  calendar: WorkingCalendar,
  capacity: number,
  month: Month,
  person?: Person,
  usual?: MonthTime,
): MonthTime {
  const first = monthStart(month);
  const last = monthEnd(month);
  const worked = new Uint16Array(32);
  const supplyUpTo = new Int32Array(32);
  const onDuty = new Uint8Array(32);
  const daysUpTo = new Uint8Array(32);
  let workingDays = 0;
  let leaveDays = 0;
  let days = 0;
  let total = 0;
  // The exact sum so far, of which the supply is the rounded one, so that the month's is right to 1/100.
  let exact = 0;
  for (let day = first; day <= last; day += 1) {
    const at = day - first + 1;
    const isWorkday = usual === undefined ? calendar.isWorkday(day) : usual.onDuty[at] === 1;
    const ordinary = isWorkday ? calendar.hours : 0;
    const hours = person === undefined ? ordinary : hoursOn(calendar, person, day, ordinary);
    if (hours > 0) {
      workingDays += 1;
      onDuty[at] = 1;
      if (person !== undefined && onLeave(person, day)) leaveDays += 1;
      else {
        const share = (hours * 100) / calendar.hours;
        exact += (share * capacity) / wholeCapacity;
        total = Math.floor(exact + 0.5 + 1e-9);
        worked[at] = Math.max(1, Math.round(share));
        days += 1;
      }
    }
    daysUpTo[at] = days;
    supplyUpTo[at] = total;
  }
  return { first, last, workingDays, leaveDays, worked, supplyUpTo, onDuty, days, daysUpTo, total };
}

/** Hours that a person works on a day by own week and employment, where others work so many; leave is not looked at. */
function hoursOn(calendar: WorkingCalendar, person: Person, day: Day, ordinary: number): number {
  if (person.from !== undefined && day < person.from) return 0;
  if (person.until !== undefined && day > person.until) return 0;
  const own = workingTimeOn(person, day);
  if (own === undefined) return ordinary;
  if (own.weekdays === undefined) return ordinary === 0 ? 0 : (own.hours ?? ordinary);
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
  for (const { first, last } of person.leave) if (day >= first && day <= last) return true;
  return false;
}
