import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../src/calendar/month.ts';
import { type Period, parsePeriod } from '../../src/calendar/period.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Spread } from '../../src/model/expansion.ts';
import type { Loaded } from '../../src/read/load.ts';
import type { Sheet } from '../../src/tables/model.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { loadExample, loadTexts, tables } from './loaded.ts';

/** Hundredths of a day in a column of a sheet, of all rows and of the row that sums them up. */
function daysIn(sheet: Sheet, key = 'effort'): { rows: number; total: number } {
  const at = sheet.columns.findIndex((column) => column.key === key);
  const sums = { rows: 0, total: 0 };
  for (const row of sheet.rows) {
    if (!('cells' in row)) continue;
    const cell = row.cells[at]!;
    const days = cell.kind === 'number' || cell.kind === 'ratio' ? Math.round(cell.value * 100) : 0;
    if (row.kind === 'total') sums.total += days;
    else if (row.kind !== 'subtotal') sums.rows += days;
  }
  return sums;
}

function expectSheetsToMatch(loaded: Loaded, spread: Spread): void {
  const { loads, assignments } = expand(loaded.set, spread);
  const documents = tables(loaded, 'person', { spread });
  let sheets = 0;
  let inSheets = 0;
  for (const document of documents) {
    for (const sheet of document.sheets) {
      const name = sheet.heading.facts[0]!.value;
      const load = loads.find(({ person, month }) => person.name.value === name && sheet.key === keyOf(month));
      const { rows, total } = daysIn(sheet);
      expect({ name, key: sheet.key, rows, total }).toEqual({
        name,
        key: sheet.key,
        rows: load!.demand,
        total: load!.demand,
      });
      inSheets += rows;
      sheets += 1;
    }
  }
  expect(sheets).toBeGreaterThan(0);
  const period = loaded.set.plans.map(({ period }) => period).reduce(widest);
  const live = assignments.filter(
    ({ worker, supersededBy, month }) =>
      worker.person !== undefined &&
      supersededBy === undefined &&
      month >= monthOf(period.start) &&
      month <= monthOf(period.end),
  );
  // The sum over the sheets of all people is that over all tasks.
  expect(inSheets).toBe(live.reduce((sum, { hundredths }) => sum + (hundredths ?? 0), 0));
}

function keyOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function widest(a: Period, b: Period): Period {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), unit: 'interval' };
}

describe('the days of personal sheets', () => {
  test.each<[string, Spread]>([
    ['standards-agency', 'even'],
    ['standards-agency', 'level'],
    ['team', 'even'],
  ])('equal the loads of %s, spread %s, and add up to its tasks', async (folder, spread) => {
    expectSheetsToMatch(await loadExample(folder), spread);
  });

  test('equal the loads of any plan', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        expectSheetsToMatch(await loadTexts({ 'plan.yaml': JSON.stringify(plan) }), 'even');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the days of a unit', () => {
  test('are those of its people, and so is the total of the load matrix', async () => {
    const loaded = await loadExample('standards-agency');
    const [organisation] = loaded.set.organisations;
    const unit = organisation!.units.find(({ id }) => id.value === 'khtc')!;
    const { loads } = expand(loaded.set, 'even');
    const demand = loads.filter(({ person }) => person.unit === unit).reduce((sum, load) => sum + load.demand, 0);
    const [document] = tables(loaded, 'unit', { selection: { units: [unit] } });
    const sums = daysIn(document!.sheets[0]!);
    // Work of January 2027 is in the loads, and in no sheet of 2026.
    const next = loads.filter(({ person, month }) => person.unit === unit && month >= 2027 * 12);
    const outside = next.reduce((sum, load) => sum + load.demand, 0);
    expect(sums.rows).toBe(demand - outside);
    expect(sums.total).toBe(sums.rows);
    const [matrix] = tables(loaded, 'load', { selection: { units: [unit] } });
    expect(daysIn(matrix!.sheets[0]!, 'whole')).toEqual(sums);
  });

  test('are whole over months: twelve sheets give the sheet of the year', async () => {
    const loaded = await loadExample('team');
    const [year] = tables(loaded, 'unit', {});
    const [months] = tables(loaded, 'unit', { span: 'month' });
    const parts = months!.sheets.map((sheet) => daysIn(sheet).rows);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(daysIn(year!.sheets[0]!).rows);
    expect(parts).toHaveLength(6);
  });
});

test('a sheet of one month of a year is that of the month alone', async () => {
  const loaded = await loadExample('standards-agency');
  const period = parsePeriod('2026-05') as Period;
  const [all] = tables(loaded, 'person', {});
  const [may] = tables(loaded, 'person', { selection: { period } });
  expect(all!.sheets.find(({ key }) => key === '2026-05')).toEqual(may!.sheets[0]);
});
