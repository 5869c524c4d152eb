import type { Day } from '../calendar/day.ts';
import { type Month, monthOf } from '../calendar/month.ts';
import type { Activity } from '../model/expansion.ts';
import type { PersonTime } from './working-time.ts';

interface FixedDay {
  taken: number;
  /** The most that one task takes. */
  most: number;
  readonly parts: { readonly activity: Activity; readonly hundredths: number }[];
}

/** The days that fixed work takes of a person, and what they leave. */
export class FixedDays {
  readonly #time: PersonTime;
  readonly #days = new Map<Day, FixedDay>();

  constructor(time: PersonTime) {
    this.#time = time;
  }

  add(activity: Activity, day: Day, hundredths: number): void {
    let fixed = this.#days.get(day);
    if (fixed === undefined) {
      fixed = { taken: 0, most: 0, parts: [] };
      this.#days.set(day, fixed);
    }
    fixed.taken += hundredths;
    fixed.most = Math.max(fixed.most, hundredths);
    fixed.parts.push({ activity, hundredths });
  }

  /** What a day has left for other work; never below zero. */
  readonly freeOn = (day: Day): number => {
    const supply = this.#time.supplyOn(day);
    const fixed = this.#days.size === 0 ? undefined : this.#days.get(day);
    return fixed === undefined ? supply : Math.max(0, Math.max(supply, fixed.most) - fixed.taken);
  };

  /** What all days up to one have left, counted as `PersonTime.supplyUpTo` counts. All fixed work is in by then. */
  freeUpTo(): (day: Day) => number {
    const time = this.#time;
    if (this.#days.size === 0) return (day) => time.supplyUpTo(day);
    const days = [...this.#days.keys()].sort((a, b) => a - b);
    const taken = [0];
    for (const [i, day] of days.entries()) taken.push(taken[i]! + time.supplyOn(day) - this.freeOn(day));
    return (day) => {
      let before = days.length;
      while (before > 0 && days[before - 1]! > day) before -= 1;
      return time.supplyUpTo(day) - taken[before]!;
    };
  }

  /** By how much fixed work raises a month's supply: a day supplies at least what one fixed task takes of it. */
  extraSupply(month: Month): number {
    let extra = 0;
    for (const [day, { most }] of this.#days)
      if (monthOf(day) === month) extra += Math.max(0, most - this.#time.supplyOn(day));
    return extra;
  }

  /** The fixed work from `start` to `end`, by activity. */
  between(start: Day, end: Day): { activity: Activity; hundredths: number }[] {
    const sums = new Map<Activity, number>();
    for (const [day, { parts }] of this.#days) {
      if (day < start || day > end) continue;
      for (const { activity, hundredths } of parts) sums.set(activity, (sums.get(activity) ?? 0) + hundredths);
    }
    return [...sums].map(([activity, hundredths]) => ({ activity, hundredths }));
  }
}
