import type { Day } from '../calendar/day.ts';
import { type Month, monthOf } from '../calendar/month.ts';
import type { Activity } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { MonthTime, PersonTime } from './working-time.ts';

/** The days that fixed work takes of people. */
export interface FixedLoad {
  add(person: Person, activity: Activity, day: Day, hundredths: number): void;
  /** What each day of a person has left for other work; never below zero. */
  freeDays(time: PersonTime): (day: Day) => number;
  /** By how much fixed work raises a month's supply: a day supplies at least what one fixed task takes of it. */
  extraSupply(time: PersonTime, month: Month): number;
  /** The fixed work of a person from `start` to `end`, by activity. */
  between(person: Person, start: Day, end: Day): { activity: Activity; hundredths: number }[];
}

interface FixedDay {
  taken: number;
  /** The most that one task takes. */
  most: number;
  readonly parts: { readonly activity: Activity; readonly hundredths: number }[];
}

export function fixedLoad(): FixedLoad {
  const days = new Map<Person, Map<Day, FixedDay>>();
  const supplyOn = (time: PersonTime, day: Day, fixed: FixedDay | undefined): number =>
    Math.max(time.supplyOn(day), fixed?.most ?? 0);
  return {
    add(person, activity, day, hundredths) {
      let own = days.get(person);
      if (own === undefined) {
        own = new Map();
        days.set(person, own);
      }
      let fixed = own.get(day);
      if (fixed === undefined) {
        fixed = { taken: 0, most: 0, parts: [] };
        own.set(day, fixed);
      }
      fixed.taken += hundredths;
      fixed.most = Math.max(fixed.most, hundredths);
      fixed.parts.push({ activity, hundredths });
    },
    freeDays(time) {
      const own = time.person && days.get(time.person);
      const supply = supplyByDay(time);
      if (own === undefined) return supply;
      return (day) => {
        const fixed = own.get(day);
        return fixed === undefined ? supply(day) : Math.max(0, Math.max(supply(day), fixed.most) - fixed.taken);
      };
    },
    extraSupply(time, month) {
      if (days.size === 0) return 0;
      let extra = 0;
      for (const [day, fixed] of (time.person && days.get(time.person)) ?? []) {
        if (monthOf(day) === month) extra += supplyOn(time, day, fixed) - time.supplyOn(day);
      }
      return extra;
    },
    between(person, start, end) {
      const sums = new Map<Activity, number>();
      for (const [day, { parts }] of days.get(person) ?? []) {
        if (day < start || day > end) continue;
        for (const { activity, hundredths } of parts) sums.set(activity, (sums.get(activity) ?? 0) + hundredths);
      }
      return [...sums].map(([activity, hundredths]) => ({ activity, hundredths }));
    },
  };
}

/** The supply of days that are asked for one after the other: those of one month are looked up once. */
function supplyByDay(time: PersonTime): (day: Day) => number {
  let month: MonthTime | undefined;
  return (day) => {
    if (month === undefined || day < month.first || day > month.last) month = time.month(monthOf(day));
    return month.supply[day - month.first + 1]!;
  };
}
