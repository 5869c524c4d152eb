import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import { ImportError } from '../errors.ts';
import type { GridFile } from '../grid.ts';
import { buildGrid, type RawCell } from '../grid-builder.ts';
import { inTime } from './in-time.ts';
import { limits } from './limits.ts';
import { dateUnitOf, dayOfSerial, writeCellDate, writeCellNumber, writeCellTime } from './number-format.ts';
import type { ReadRequest } from './request.ts';

/** The sheets of a workbook of Excel 97 to 2003 (.xls). */
export function readOldWorkbook({ path, bytes, wantsSheet }: ReadRequest): GridFile {
  const workbook = open(path, bytes);
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const grids = workbook.SheetNames.map((name, at) => {
    const hidden = (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    const about = { kind: 'sheet', name, number: at + 1, hidden } as const;
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || !wantsSheet(name, hidden))
      return buildGrid({ ...about, height: 0, width: 0, cells: [] });
    const rows = rowsOf(sheet);
    const height = rows.findLastIndex((row) => row?.some((cell) => cell?.v !== undefined)) + 1;
    const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    if (rows.filter((row) => row?.some((cell) => cell?.v !== undefined)).length > limits.rows) {
      throw new ImportError(path, { problem: 'too-many-rows', sheet: name, most: limits.rows });
    }
    if (height * width > limits.cells) {
      throw new ImportError(path, { problem: 'too-many-cells', sheet: name, most: limits.cells });
    }
    const hiddenRows = new Set<number>();
    for (const [row, info] of (sheet['!rows'] ?? []).entries()) if (info?.hidden === true) hiddenRows.add(row);
    return buildGrid({ ...about, height, width, cells: cellsOf(rows.slice(0, height), sheet, from1904), hiddenRows });
  });
  return { grids, below: [] };
}

/** In milliseconds: the library follows some broken files in circles, taking memory all the while. */
function longestRead({ length }: Uint8Array): number {
  return 5000 + Math.ceil(length / 200);
}

function open(path: string, bytes: Uint8Array): ReturnType<typeof read> {
  const options = { type: 'array', dense: true, cellStyles: true, cellNF: true, cellHTML: false } as const;
  try {
    const needed = withoutProperties(bytes);
    return inTime(() => read(needed, { ...options, sheetRows: limits.rows + 1 }), longestRead(bytes));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const encrypted = /password|encrypt/i.test(detail);
    throw new ImportError(path, encrypted ? { problem: 'encrypted' } : { problem: 'broken', detail }, { cause });
  }
}

/**
 * A copy in which the properties of the file, author and title and the like, go by other names: nobody asks for them, and
 * of a broken list the library reads four billion.
 */
function withoutProperties(bytes: Uint8Array): Uint8Array {
  const data = Buffer.from(bytes);
  for (const name of ['\u0005SummaryInformation', '\u0005DocumentSummaryInformation']) {
    const written = Buffer.from(name, 'utf16le');
    for (let at = data.indexOf(written); at >= 0; at = data.indexOf(written, at + 1)) data.write('x', at + 2);
  }
  return data;
}

type OldCell = CellObject | undefined;

function rowsOf(sheet: WorkSheet): readonly (readonly OldCell[] | undefined)[] {
  return sheet['!data'] ?? [];
}

function* cellsOf(
  rows: readonly (readonly OldCell[] | undefined)[],
  sheet: WorkSheet,
  from1904: boolean,
): Generator<[number, number, RawCell]> {
  const spans = new Map<string, { rows: number; columns: number }>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    spans.set(`${s.r},${s.c}`, { rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell !== undefined) yield [row, column, { ...rawCell(cell, from1904), ...spans.get(`${row},${column}`) }];
    }
  }
}

function rawCell({ t, v, z, s }: CellObject, from1904: boolean): RawCell {
  const fill = fillOf(s);
  if (v === undefined || t === 'z') return { text: '', fill };
  if (typeof v === 'boolean') return { text: v ? 'TRUE' : '', fill };
  if (typeof v !== 'number') return { text: String(v), fill };
  const format = String(z ?? 'General');
  const unit = dateUnitOf(format);
  if (unit === undefined) return { text: writeCellNumber(v, format), number: v, fill };
  if (unit === 'time') return { text: writeCellTime(v), fill };
  const date = { day: dayOfSerial(v, from1904), unit };
  return { text: writeCellDate(date), date, fill };
}

/** The library gives a cell's style as anything; of it only the fill is read. */
function fillOf(style: unknown): string | undefined {
  if (typeof style !== 'object' || style === null || !('patternType' in style) || !('fgColor' in style))
    return undefined;
  const colour = style.fgColor;
  if (style.patternType === 'none' || typeof colour !== 'object' || colour === null || !('rgb' in colour))
    return undefined;
  return typeof colour.rgb === 'string' ? colour.rgb.slice(-6) : undefined;
}
