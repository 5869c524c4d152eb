import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnNamed, hasText, textCells } from '../../../src/import/grid.ts';
import { readGrids } from '../../../src/import/read/read-grids.ts';
import { fold } from '../../../src/text/fold.ts';
import { type ImportedData, importingDocument } from '../importing.ts';

const folder = new URL('../../fixtures/import/', import.meta.url);
const documents = readdirSync(folder).filter((name) => /\.(?:xlsx|xls|docx|csv|md|txt)$/.test(name));

/** What these columns say is written as dates, numbers and ids. */
const rewritten = new Set([
  'number',
  'due',
  'when',
  'start',
  'end',
  'tick',
  'effort',
  'kind',
  'skip',
  'quantity',
  'target',
]);
/** Words between names, and before them. */
const between = new Set([
  'các',
  'và',
  'and',
  'đ/c',
  'đồng',
  'chí',
  'cô',
  'ông',
  'bà',
  'ts',
  'ths',
  'pgs',
  'p',
  'chủ',
  'trì',
  'phối',
  'hợp',
  'với',
  'sở',
  'bộ',
  'vụ',
]);

function wordsIn(text: string): string[] {
  return fold(text).match(/\p{L}{2,}/gu) ?? [];
}

/** The words of the cells below the head that stand neither in what was written nor in what the report names. */
async function lostWords(
  name: string,
  { tables, planText, organisationText, ...data }: ImportedData,
): Promise<string[]> {
  const bytes = readFileSync(new URL(name, folder));
  const { grids } = await readGrids({ path: name, bytes, wantsSheet: (_, hidden) => !hidden });
  const kept = new Set(wordsIn([planText, organisationText, JSON.stringify(data.report.shortForms)].join(' ')));
  const lost: string[] = [];
  const leftOut = tables.flatMap((table) => [...table.leftOut, ...table.around]);
  const told = new Set(leftOut.map(({ table, row }) => `${table}:${row}`));
  for (const table of tables) {
    const fields = new Map(table.columns.map(({ column, field }) => [columnNamed(column), field]));
    for (const grid of grids.filter(({ number }) => table.grids.includes(number))) {
      for (const row of grid.rows.filter((one) => hasText(one) && !told.has(`${grid.number}:${one.line}`))) {
        const remarks = table.remarks.filter(({ cell, text }) => text !== undefined && cell.endsWith(String(row.line)));
        const said = new Set(wordsIn(remarks.map(({ text }) => text).join(' ')));
        for (const { column, text } of textCells(row)) {
          if (rewritten.has(fields.get(column) ?? '')) continue;
          lost.push(...wordsIn(text).filter((word) => !kept.has(word) && !said.has(word) && !between.has(word)));
        }
      }
    }
  }
  return lost;
}

describe('what is imported', () => {
  test('comes of 25 documents and more, 8 of them in English', () => {
    expect(documents.length).toBeGreaterThanOrEqual(25);
  });

  test.each(documents)('loses no word of %s', async (name) => {
    const data = await importingDocument(name);
    expect(await lostWords(name, data)).toEqual([]);
  });
});
