import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableFormat, tableFormats } from '../../src/tables/formats.ts';
import { tableKinds } from '../../src/tables/model.ts';
import { groupings, timelines } from '../../src/tables/request.ts';
import { plainPaint } from '../../src/text/paint.ts';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { loadTexts, tables } from './loaded.ts';

const texts = tableFormats.filter((name) => tableFormat(name).text);

test('any plan has every table, with as many cells in a row as there are columns', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPlan,
      fc.constantFrom(...tableKinds),
      fc.constantFrom(undefined, ...groupings),
      fc.constantFrom(undefined, ...timelines),
      fc.integer({ min: 20, max: 200 }),
      async (plan, kind, group, timeline, width) => {
        const loaded = await loadTexts({ 'plan.yaml': JSON.stringify(plan) });
        for (const document of tables(loaded, kind, { group, timeline, people: true })) {
          expect(document.sheets.length).toBeGreaterThan(0);
          expect(new Set(document.sheets.map(({ key }) => key)).size).toBe(document.sheets.length);
          for (const { rows, columns } of document.sheets)
            for (const row of rows) if ('cells' in row) expect(row.cells).toHaveLength(columns.length);
          for (const name of texts) {
            const draw = await tableFormat(name).load();
            const context = { tool: '', paint: plainPaint, width, delimiter: ';', progress: () => undefined };
            const once = await draw(document, context);
            expect(await draw(document, context)).toBe(once);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
