import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../src/expand/apportion.ts';

describe('apportion', () => {
  test('gives parts that add up and differ from their quota by less than one', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.array(fc.nat(5000), { minLength: 1, maxLength: 40 }), (total, weights) => {
        const parts = apportion(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, part] of parts.entries()) {
          const quota = sum === 0 ? total / weights.length : (total * weights[i]!) / sum;
          expect(Math.abs(part - quota)).toBeLessThan(1);
        }
      }),
    );
  });

  test('gives what is left to the largest remainders', () => {
    expect(apportion(10, [1, 1, 4])).toEqual([2, 2, 6]);
    const weights = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(10_000), weights, (total, all) => {
        const sum = all.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const remainders = apportion(total, all).map((part, i) => {
          const product = total * all[i]!;
          return { given: part > Math.floor(product / sum), exact: product % sum };
        });
        const least = Math.min(...remainders.filter(({ given }) => given).map(({ exact }) => exact));
        const most = Math.max(...remainders.filter(({ given }) => !given).map(({ exact }) => exact));
        expect(least).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  test('gives ties to the earlier', () => {
    expect(apportion(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(200, [1, 1, 1])).toEqual([67, 67, 66]);
    const many = apportion(115, new Array(20).fill(1));
    expect(many.map((part) => part - 5)).toEqual([...new Array(15).fill(1), 0, 0, 0, 0, 0]);
  });

  test('takes a total without weights as shared by all', () => {
    expect(apportion(10, [0, 0])).toEqual([5, 5]);
    expect(apportion(10, [])).toEqual([]);
  });
});
