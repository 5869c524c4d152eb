import { zipSync } from 'fflate';
import { HucreError } from 'hucre';
import { type Cell, readXlsx, type Sheet, streamXlsxRows } from 'hucre/xlsx';
import { dayOf } from '../../calendar/day.ts';
import { ImportError } from '../errors.ts';
import { columnLetters, type GridFile } from '../grid.ts';
import { buildGrid, type RawCell } from '../grid-builder.ts';
import { limits } from './limits.ts';
import { dateUnitOf, writeCellDate, writeCellNumber, writeCellTime } from './number-format.ts';
import type { ReadRequest } from './request.ts';
import { refuseDoctype } from './xml.ts';
import { openZip, type ZipEntry } from './zip.ts';

/** Parts that hold no cells. */
const unneeded =
  /(?:^|\/)(?:drawings|charts|chartsheets|media|embeddings|pivotTables|pivotCache|externalLinks|customXml|threadedComments|persons|comments|queryTables|slicers|slicerCaches|timelines|ctrlProps|activeX|printerSettings|webextensions)(?:\/|\d*\.)/;

/** The sheets of a workbook (.xlsx, .xlsm). */
export async function readWorkbook(request: ReadRequest): Promise<GridFile> {
  const { path, bytes } = request;
  try {
    return await readSheets(request, repack(path, openZip(path, bytes, limits.workbookBytes)));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const isKnown = error instanceof HucreError || error instanceof RangeError || error instanceof TypeError;
    if (!isKnown) throw error;
    throw new ImportError(path, { problem: 'broken', detail: error.message }, { cause: error });
  }
}

/**
 * The parts that are needed, checked: the library reads nothing that has not been looked at. Packed lightly, since it is
 * slow with parts that are not packed at all.
 */
function repack(path: string, entries: ReadonlyMap<string, ZipEntry>): Uint8Array {
  const parts: Record<string, [Uint8Array, { level: 1 }]> = {};
  for (const { name, bytes } of entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(name) || unneeded.test(name)) continue;
    const content = bytes();
    refuseDoctype(path, name, content);
    parts[name] = [content, { level: 1 }];
  }
  return zipSync(parts);
}

async function readSheets({ path, wantsSheet }: ReadRequest, zip: Uint8Array): Promise<GridFile> {
  const sheets: { name: string; hidden: boolean }[] = [];
  await readXlsx(zip, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  const grids = [];
  for (const [at, { name, hidden }] of sheets.entries()) {
    const about = { kind: 'sheet', name, number: at + 1, hidden } as const;
    const extent = wantsSheet(name, hidden) ? await extentOf(path, zip, at, name) : undefined;
    if (extent === undefined) {
      grids.push(buildGrid({ ...about, height: 0, width: 0, cells: [] }));
      continue;
    }
    const range = `A1:${columnLetters(extent.width - 1)}${extent.height}`;
    const { sheets: read } = await readXlsx(zip, { sheets: [at], readStyles: true, range });
    const sheet = read[0]!;
    const hiddenRows = new Set<number>();
    for (const [row, { hidden: isHidden }] of sheet.rowDefs ?? []) if (isHidden === true) hiddenRows.add(row);
    grids.push(buildGrid({ ...about, ...extent, cells: cellsOf(sheet, extent), hiddenRows }));
  }
  return { grids, below: [] };
}

interface Extent {
  readonly height: number;
  readonly width: number;
}

/**
 * How far the text of a sheet reaches. Formats often reach to the last row that a sheet can have, so that is found out
 * row by row, before anything is kept.
 */
async function extentOf(path: string, zip: Uint8Array, sheet: number, name: string): Promise<Extent | undefined> {
  let [rows, height, width] = [0, 0, 0];
  for await (const { index, values } of streamXlsxRows(zip, { sheet })) {
    let last = values.length;
    while (last > 0 && (values[last - 1] ?? '') === '') last -= 1;
    if (last === 0) continue;
    rows += 1;
    if (rows > limits.rows) throw new ImportError(path, { problem: 'too-many-rows', sheet: name, most: limits.rows });
    height = index + 1;
    width = Math.max(width, last);
    if (height * width > limits.cells)
      throw new ImportError(path, { problem: 'too-many-cells', sheet: name, most: limits.cells });
  }
  return height === 0 ? undefined : { height, width };
}

function* cellsOf(sheet: Sheet, { height, width }: Extent): Generator<[number, number, RawCell]> {
  const spans = new Map<string, { rows: number; columns: number }>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    spans.set(`${startRow},${startCol}`, { rows: endRow - startRow + 1, columns: endCol - startCol + 1 });
  }
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const key = `${row},${column}`;
      const cell = sheet.cells?.get(key);
      const value = sheet.rows[row]?.[column] ?? null;
      if (cell === undefined && value === null) continue;
      yield [row, column, { ...rawCell(value, cell), ...spans.get(key) }];
    }
  }
}

function rawCell(value: Sheet['rows'][number][number], cell: Cell | undefined): RawCell {
  const { font, fill, numFmt = 'General' } = cell?.style ?? {};
  const look = { bold: font?.bold, struck: font?.strikethrough, fill: fillOf(fill) };
  if (value === null) return { text: '', ...look };
  if (value instanceof Date) return { ...dateCell(value, numFmt), ...look };
  if (typeof value === 'number') return { text: writeCellNumber(value, numFmt), number: value, ...look };
  return { text: typeof value === 'boolean' ? (value ? 'TRUE' : '') : value, ...look };
}

/** The library gives the moment in UTC that the clock of the cell shows. */
function dateCell(value: Date, format: string): Pick<RawCell, 'text' | 'date'> {
  if (Number.isNaN(value.getTime())) return { text: '' };
  const unit = dateUnitOf(format) ?? 'day';
  if (unit === 'time') return { text: writeCellTime(value.getTime() / 86_400_000) };
  const date = { day: dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()), unit };
  return { text: writeCellDate(date), date };
}

type Fill = NonNullable<NonNullable<Cell['style']>['fill']>;

function fillOf(fill: Fill | undefined): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === 'gradient') return 'gradient';
  if (fill.pattern === 'none') return undefined;
  const { rgb, theme, tint = 0, indexed } = fill.fgColor ?? {};
  if (rgb !== undefined) return rgb.slice(-6);
  // The first colour of every theme is that of the paper; 9 and 64 are white and automatic in the old palette.
  if (theme !== undefined) return theme === 0 && tint === 0 ? undefined : `theme ${theme} ${tint}`;
  if (indexed !== undefined) return indexed === 9 || indexed === 64 ? undefined : `indexed ${indexed}`;
  return fill.pattern === 'solid' ? undefined : fill.pattern;
}
