import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FixedDays } from '../../src/expand/fixed-days.ts';
import type { PersonTime } from '../../src/expand/working-time.ts';

const days = 12;
const supplies = fc.array(fc.constantFrom(0, 50, 80, 100), { minLength: days, maxLength: days });
const bookings = fc.array(fc.tuple(fc.nat(days - 1), fc.constantFrom(50, 100)), { maxLength: 6 });

/** A person who has so much on each day of January 1970, and nothing on any other. */
function timeWith(supply: readonly number[]): PersonTime {
  const supplyOn = (day: number): number => supply[day] ?? 0;
  const supplyUpTo = (day: number): number => supply.slice(0, day + 1).reduce((sum, one) => sum + one, 1000);
  return { supplyOn, supplyUpTo } as Partial<PersonTime> as PersonTime;
}

function booked(supply: readonly number[], fixed: readonly (readonly [number, number])[]): FixedDays {
  const own = new FixedDays(timeWith(supply));
  for (const [day, hundredths] of fixed) own.add(undefined as never, day, hundredths);
  return own;
}

describe('fixed days', () => {
  test('leave of a day what they do not take, and of all days up to one the sum', () => {
    fc.assert(
      fc.property(supplies, bookings, (supply, fixed) => {
        const own = booked(supply, fixed);
        const upTo = own.freeUpTo();
        let sum = 0;
        for (let day = 0; day < days; day += 1) {
          const taken = fixed.flatMap(([on, hundredths]) => (on === day ? [hundredths] : []));
          const has = Math.max(supply[day]!, ...taken);
          const left = Math.max(0, has - taken.reduce((all, one) => all + one, 0));
          expect(own.freeOn(day)).toBe(left);
          sum += left;
          expect(upTo(day) - upTo(-1)).toBe(sum);
        }
      }),
    );
  });
});
