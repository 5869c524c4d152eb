import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clarities } from '../../src/diagnostic.ts';
import { expand } from '../../src/expand/expand.ts';
import { groupings, type Review } from '../../src/review/review.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { examined, reviewOf } from './reviewed.ts';

const runs = { numRuns: 25 };
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const hundredths = (days: number): number => Math.round(days * 100);

test('puts every task into exactly one row, whatever it is grouped by', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.constantFrom(...groupings), async (plan, by) => {
      const from = await examined({ 'plan.yaml': JSON.stringify(plan) });
      const { clarities: matrix, deadlines } = reviewOf(from, { by });
      expect(total(matrix.rows.map(({ tasks }) => tasks))).toBe(from.outcome.tasks.length);
      expect(matrix.total.tasks).toBe(from.outcome.tasks.length);
      expect(total(deadlines.rows.map(({ tasks }) => tasks))).toBe(from.outcome.tasks.length);
    }),
    runs,
  );
});

test('adds rows up to the total, clarity by clarity, and to the score of `validate`', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.constantFrom(...groupings), async (plan, by) => {
      const from = await examined({ 'plan.yaml': JSON.stringify(plan) });
      const review = reviewOf(from, { by });
      const { rows, total: all } = review.clarities;
      for (const clarity of clarities) {
        expect(total(rows.map((row) => row.clarities[clarity]!.passed))).toBe(all.clarities[clarity]!.passed);
        expect(all.clarities[clarity]).toEqual(from.report.summary.clarities[clarity]);
      }
      expect(total(rows.map((row) => row.pairs.of))).toBe(all.pairs.of);
      const failed = total(review.failing.map(({ fails }) => fails.length));
      expect(all.pairs.of - all.pairs.passed).toBe(failed);
    }),
    runs,
  );
});

test('shows the loads of the expansion, cell by cell, spread evenly or levelled', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.constantFrom('even' as const, 'level' as const), async (plan, spread) => {
      const from = await examined({ 'plan.yaml': JSON.stringify(plan) });
      const { loads } = reviewOf(from, { spread });
      const expansion = expand(from.context.set, spread);
      const cells = expansion.loads.map(({ person, month, demand, supply }) => {
        const at = loads.months.indexOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
        const cell = loads.people.find((one) => one.person.id === person.id.value)?.months[at];
        return { expected: [demand, supply], found: [hundredths(cell?.days ?? -1), hundredths(cell?.supply ?? -1)] };
      });
      for (const { expected, found } of cells) expect(found).toEqual(expected);
      const over = expansion.loads.filter(({ demand, supply }) => demand > supply);
      expect(loads.overloads).toHaveLength(over.length);
      expect(hundredths(total(loads.overloads.map((one) => one.over)))).toBe(
        total(over.map(({ demand, supply }) => demand - supply)),
      );
    }),
    runs,
  );
});

test('says that levelling helps exactly where the levelled month fits', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      const from = await examined({ 'plan.yaml': JSON.stringify(plan) });
      const levelled = reviewOf(from, { spread: 'level' }).loads;
      for (const { person, month, levelled: fits } of reviewOf(from).loads.overloads) {
        const still = levelled.overloads.some((one) => one.person.id === person.id && one.month === month);
        expect({ person, month, fits }).toEqual({ person, month, fits: !still });
      }
    }),
    runs,
  );
});

test('gives every task one place among the deadlines', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      const { deadlines } = reviewOf(await examined({ 'plan.yaml': JSON.stringify(plan) }));
      for (const row of [...deadlines.rows, deadlines.total]) {
        expect(total(row.dated) + row.coarse + row.repeated + row.undated).toBe(row.tasks);
      }
      expect(total(deadlines.quarters.map(({ of }) => of))).toBe(total(deadlines.total.dated));
    }),
    runs,
  );
});

test('never counts more than there is of', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, async (plan) => {
      const review: Review = reviewOf(await examined({ 'plan.yaml': JSON.stringify(plan) }));
      const shares = [
        ...review.ratios.flatMap(({ value }) => (value === null ? [] : [value])),
        ...review.deadlines.quarters,
        ...review.shared.units.map(({ focalPoints }) => focalPoints),
        review.shared.focalPoints,
        review.loads.planned,
      ];
      for (const { count, of } of shares) {
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(of);
      }
    }),
    runs,
  );
});
