import { cellText } from './cell-text.ts';
import type { CellDate, Grid, GridCell, GridRow } from './grid.ts';

/** A cell as a reader finds it. */
export interface RawCell {
  readonly text: string;
  readonly number?: number | undefined;
  readonly date?: CellDate | undefined;
  readonly bold?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly fill?: string | undefined;
  /** How many rows and columns it covers; 1 where not given. */
  readonly rows?: number;
  readonly columns?: number;
}

/** A table as a reader finds it: its cells by place. */
export interface RawGrid extends Pick<Grid, 'kind' | 'name' | 'number' | 'hidden'> {
  readonly height: number;
  readonly width: number;
  readonly cells: Iterable<readonly [row: number, column: number, cell: RawCell]>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly headRows?: number;
  readonly above?: readonly string[];
}

/** Puts cells into rows, each merged one into all the places that it covers. */
export function buildGrid(raw: RawGrid): Grid {
  const places: (GridCell | undefined)[][] = Array.from({ length: raw.height }, () => []);
  let width = 0;
  for (const [row, column, found] of raw.cells) {
    const cell = gridCell(row, column, found, raw);
    if (cell.text === '' && cell.fill === undefined && cell.rows === 1 && cell.columns === 1) continue;
    for (let r = row; r < row + cell.rows; r += 1) {
      const cells = places[r]!;
      // A place belongs to the first cell that covers it: overlapping merges are a fault of the file.
      for (let c = column; c < column + cell.columns; c += 1) cells[c] ??= cell;
    }
    width = Math.max(width, column + cell.columns);
  }
  const rows = places.map((cells, index): GridRow => {
    const filled = Array.from({ length: width }, (_, at) => cells[at]);
    return { index, line: index + 1, hidden: raw.hiddenRows?.has(index) ?? false, cells: filled };
  });
  const { kind, name, number, hidden, headRows = 0, above = [] } = raw;
  return { kind, name, number, hidden, width, rows: withoutEmptyEnd(rows), headRows, above };
}

function gridCell(row: number, column: number, found: RawCell, { height, width }: RawGrid): GridCell {
  const { rows = 1, columns = 1 } = found;
  return {
    row,
    column,
    rows: Math.max(1, Math.min(rows, height - row)),
    columns: Math.max(1, Math.min(columns, width - column)),
    text: cellText(found.text),
    number: found.number,
    date: found.date,
    bold: found.bold ?? false,
    struck: found.struck ?? false,
    fill: shadeOf(found.fill),
  };
}

/** White paper shaded white is not shaded. */
function shadeOf(fill: string | undefined): string | undefined {
  return fill === undefined || /^(?:f{6}|auto)$/i.test(fill) ? undefined : fill.toUpperCase();
}

function withoutEmptyEnd(rows: readonly GridRow[]): readonly GridRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.cells.every((cell) => cell === undefined || cell.text === '')) end -= 1;
  return rows.slice(0, end);
}
