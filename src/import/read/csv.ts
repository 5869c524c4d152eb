import { CsvError, parse } from 'csv-parse/sync';
import { ImportError } from '../errors.ts';
import type { GridFile } from '../grid.ts';
import { buildGrid, type RawCell } from '../grid-builder.ts';
import { decodeTable } from './decode.ts';
import { limits } from './limits.ts';
import type { ReadRequest } from './request.ts';

/** A table of values with a separator between them: commas, semicolons, tabs or bars. */
export function readCsv({ path, bytes }: ReadRequest): GridFile {
  const { text, encoding } = decodeTable(bytes);
  const records = recordsOf(path, text);
  if (records.length > limits.rows) {
    throw new ImportError(path, { problem: 'too-many-rows', sheet: undefined, most: limits.rows });
  }
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  if (records.length * width > limits.cells) {
    throw new ImportError(path, { problem: 'too-many-cells', sheet: undefined, most: limits.cells });
  }
  const grid = buildGrid({
    kind: 'table',
    name: undefined,
    number: 1,
    hidden: false,
    height: records.length,
    width,
    cells: cellsOf(records),
  });
  return { grids: [grid], below: [], ...(encoding === undefined ? {} : { encoding }) };
}

function recordsOf(path: string, text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: limits.rows + 1,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new ImportError(path, { problem: 'broken', detail: cause.message }, { cause });
  }
}

function* cellsOf(records: readonly (readonly string[])[]): Generator<[number, number, RawCell]> {
  for (const [row, record] of records.entries())
    for (const [column, text] of record.entries()) yield [row, column, { text }];
}

const delimiters = ['\t', ';', ',', '|'];

/** The separator that stands equally often, and oftenest, on the first lines, outside quotation marks. */
function delimiterOf(text: string): string {
  const unquoted = text.slice(0, 65_536).replace(/"(?:[^"]|"")*"/g, '');
  const lines = unquoted
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 200);
  let [best, bestScore] = [',', 0];
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    if (counts.length === 0) continue;
    const usual = mostFrequent(counts);
    const score = usual * counts.filter((count) => count === usual).length;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function mostFrequent(numbers: readonly number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].reduce((most, one) =>
    one[1] > most[1] || (one[1] === most[1] && one[0] > most[0]) ? one : most,
  )[0];
}
