import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestOf } from '../../../src/audit/overlap/nearest.ts';
import type { Overlap } from '../../../src/audit/overlap/overlaps.ts';

type Pair = readonly [earlier: number, later: number, nearness: number];

/** Overlaps of tasks that are told by their number alone. */
function nearestPairs(pairs: readonly Pair[]): string[] {
  const tasks = Array.from({ length: 50 }, (_, i) => ({ id: i }));
  const overlaps = pairs.map(([earlier, later, nearness]) => ({
    earlier: { task: tasks[earlier] },
    later: { task: tasks[later] },
    nearness,
  }));
  const nearest: readonly unknown[] = nearestOf(overlaps as unknown as Overlap[]);
  return pairs.filter((_, i) => nearest.includes(overlaps[i])).map(([earlier, later]) => `${earlier}-${later}`);
}

describe('the nearest overlaps', () => {
  test('leave out what two others say already', () => {
    expect(
      nearestPairs([
        [0, 1, 0.9],
        [0, 2, 0.6],
        [1, 2, 0.8],
      ]),
    ).toEqual(['0-1', '1-2']);
  });

  test('prefer the pair that was found first where two are as near', () => {
    expect(
      nearestPairs([
        [0, 2, 0.8],
        [1, 2, 0.8],
        [0, 1, 0.8],
      ]),
    ).toEqual(['0-2', '1-2']);
  });

  test('are at most three at one task', () => {
    const pairs = Array.from({ length: 10 }, (_, i): Pair => [i, 20, 0.5 + i / 100]);
    expect(nearestPairs(pairs)).toEqual(['7-20', '8-20', '9-20']);
  });

  test('tie every task that overlaps another to one', () => {
    const pair = fc.tuple(fc.nat(49), fc.nat(49), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (drawn) => {
        const pairs = drawn.filter(([a, b]) => a < b);
        const kept = nearestPairs(pairs);
        // A forest has fewer edges than tasks.
        expect(kept.length).toBeLessThan(50);
        for (const [, later] of pairs)
          expect(kept.some((key) => key.endsWith(`-${later}`) || key.startsWith(`${later}-`))).toBe(true);
      }),
    );
  });
});
