import type { CellStyle, Cell as SheetCell } from 'hucre';
import { wrap } from '../text/wrap.ts';

/** Rows from 0 as they are put down one below the other. */
export interface Drawing {
  readonly cells: Map<string, Partial<SheetCell>>;
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly columns: number;
  /** Millimetres. */
  readonly widths: readonly number[];
  /** Points, by row: Excel does not find the height of rows by itself where cells are merged. */
  readonly heights: Map<number, { height: number }>;
  row: number;
}

/** A line over the whole width. */
export function line(drawing: Drawing, text: string, style: CellStyle): void {
  put(drawing, 0, { value: text, type: 'string', style });
  if (drawing.columns > 1)
    drawing.merges.push({ startRow: drawing.row, startCol: 0, endRow: drawing.row, endCol: drawing.columns - 1 });
  heighten(drawing, [text], 0, drawing.columns);
  drawing.row += 1;
}

export function put(drawing: Drawing, column: number, cell: Partial<SheetCell>, row = drawing.row): void {
  drawing.cells.set(`${row},${column}`, cell);
}

/** An average letter of Times at 12 points, in millimetres, a little wide so that no last line is hidden. */
const letterWidth = 1.9;
const lineHeight = 15.75;
const mostLines = 25;

/** Makes a row high enough for some lines in the columns that they run over. */
export function heighten(
  drawing: Drawing,
  lines: readonly string[],
  column: number,
  columns: number,
  row = drawing.row,
): void {
  let width = -2;
  for (let i = column; i < column + columns; i += 1) width += drawing.widths[i] ?? 0;
  const letters = Math.max(3, Math.floor(width / letterWidth));
  let count = 0;
  for (const text of lines) count += Math.max(1, wrap(text, letters).length);
  heightenTo(drawing, count, row);
}

/** Makes a row high enough for so many lines that are not broken further. */
export function heightenTo(drawing: Drawing, lines: number, row = drawing.row): void {
  const height = Math.min(mostLines, Math.max(1, lines)) * lineHeight + 2;
  if (height > (drawing.heights.get(row)?.height ?? 0)) drawing.heights.set(row, { height });
}
