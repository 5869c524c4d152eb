import { describe, expect, test } from 'vitest';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import type { FormatContext } from '../../src/tables/format.ts';
import { tableFormat } from '../../src/tables/formats.ts';
import type { TableDocument, TableKind } from '../../src/tables/model.ts';
import { plainPaint } from '../../src/text/paint.ts';
import { loadTexts, type TableOptions, tables } from './loaded.ts';
import * as samples from './sample.ts';

const context: FormatContext = {
  tool: 'plan',
  paint: plainPaint,
  width: 80,
  delimiter: ',',
  progress: () => undefined,
};
const texts = ['terminal', 'markdown', 'csv', 'html'] as const;

const agency = await loadTexts(samples.agency);
const annual = await loadTexts(samples.agency, '2026.plan.yaml');
const team = await loadTexts(samples.team);

function within(text: string): NonNullable<TableOptions['selection']> {
  const period = parsePeriod(text);
  return { period: isPeriod(period) ? period : undefined };
}

const tho = agency.set.organisations[0]!.people.filter(({ id }) => id.value === 'tho');
const kh = agency.set.organisations[0]!.units.filter(({ id }) => id.value === 'kh');

const cases: readonly (readonly [name: string, kind: TableKind, loaded: typeof agency, options: TableOptions])[] = [
  ['agency.vi', 'agency', annual, { columnNumbers: true }],
  ['objective.vi', 'objective', annual, { layout: 'document', timeline: 'quarter' }],
  ['unit.vi', 'unit', agency, { selection: { units: kh, ...within('2026-Q2') } }],
  ['person.vi', 'person', agency, { selection: { people: tho, ...within('2026-05') } }],
  ['month.vi', 'month', annual, { selection: within('2026-05') }],
  ['load.vi', 'load', agency, { selection: { units: kh, ...within('2026-H1') } }],
  ['agency.en', 'agency', team, { group: 'month', people: true, timeline: 'month' }],
  ['quarter.en', 'quarter', team, { people: true }],
  ['person.en', 'person', team, { selection: within('2026-03') }],
];

describe.each(cases)('%s', (name, kind, loaded, options) => {
  const documents = tables(loaded, kind, options);
  const document: TableDocument = { ...documents[0]!, sheets: documents.flatMap(({ sheets }) => sheets).slice(0, 3) };

  test.each(texts)('is drawn in %s as recorded', async (format) => {
    const { extension, load } = tableFormat(format);
    const text = (await load())(document, context);
    await expect(text).toMatchFileSnapshot(`../golden/tables/${name}.${extension}`);
  });
});

test('is drawn for a wide terminal as recorded', async () => {
  const format = await tableFormat('terminal').load();
  const [document] = tables(agency, 'unit', { selection: { units: kh, ...within('2026-Q2') } });
  await expect(format(document!, { ...context, width: 200 })).toMatchFileSnapshot('../golden/tables/unit-200.vi.txt');
});
