import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../src/tables/fit-columns.ts';
import type { Column, ColumnKind, Row } from '../../src/tables/model.ts';
import { pageFor, textWidthOf } from '../../src/tables/page.ts';

function column(key: string, width: number, kind: ColumnKind = 'text', fill = false): Column {
  return { key, heading: key, group: undefined, kind, width, align: 'left', fill, choices: [] };
}

function rowsOf(...texts: readonly (readonly string[])[]): Row[] {
  return texts.map((cells) => ({ kind: 'task', cells: cells.map((text) => ({ kind: 'text', lines: [text] })) }));
}

function widthsOf(columns: readonly Column[], rows: readonly Row[]): Record<string, number> {
  const fitted = fitColumns(columns, rows, pageFor(columns));
  return Object.fromEntries(fitted.map(({ key, width }) => [key, width]));
}

const columns = [
  column('number', 10),
  column('title', 46),
  column('lead', 22),
  column('due', 24, 'date'),
  column('note', 13),
];
const short = rowsOf(['1', 'Ban hành Quy chế', 'Văn phòng', '30/6/2026', '']);
const long = rowsOf(['1', 'Ban hành Quy chế làm việc '.repeat(12), 'Văn phòng', '30/6/2026', '']);

describe('the widths of columns', () => {
  test('fill the page, whatever the texts', () => {
    const texts = fc.array(fc.array(fc.string({ maxLength: 300 }), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
    const widths = fc.array(fc.integer({ min: 8, max: 60 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(texts, widths, (cells, wished) => {
        const asked = columns.map((one, i) => ({ ...one, width: wished[i]! }));
        const page = pageFor(asked);
        const sum = fitColumns(asked, rowsOf(...cells), page).reduce((total, { width }) => total + width, 0);
        expect(Math.abs(sum - textWidthOf(page))).toBeLessThan(0.5);
      }),
    );
  });

  test('give long titles more room, and none to dates', () => {
    const [few, many] = [widthsOf(columns, short), widthsOf(columns, long)];
    expect(many.title).toBeGreaterThan(few.title! + 10);
    expect([few.due, many.due]).toEqual([24, 24]);
  });

  test('keep short names on one line, and words whole', () => {
    const { lead, note } = widthsOf(columns, long);
    expect(lead).toBeGreaterThanOrEqual(20);
    // `note`, its head, is the longest word of a column that says nothing.
    expect(note).toBeGreaterThanOrEqual(10);
  });

  test('keep the numbers of groups on one line', () => {
    const group: Row = { kind: 'group', number: 'XVIII', lines: ['Nhóm'] };
    expect(widthsOf(columns, [...long, group]).number).toBeGreaterThan(12);
    expect(widthsOf(columns, long).number).toBe(10);
  });

  test('leave room to write in columns that are to be filled in', () => {
    const open = [...columns.slice(0, 2), column('evidence', 34, 'text', true)];
    const rows = rowsOf(['1', 'Ban hành Quy chế làm việc '.repeat(6), '']);
    expect(widthsOf(open, rows).evidence).toBeGreaterThanOrEqual(34);
  });
});
