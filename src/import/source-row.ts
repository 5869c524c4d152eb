import { cellAddress, type Grid, type GridCell, type GridRow, isOwn } from './grid.ts';

/** A row with the table that it stands in. */
export interface SourceRow {
  readonly grid: Grid;
  readonly row: GridRow;
}

/** Where something stands in a file: `C7`, or a whole row where the letters are missing. */
export interface Address {
  /** The grid's number in its file, from 1. */
  readonly grid: number;
  /** The sheet's name; undefined for a table of a document. */
  readonly sheet: string | undefined;
  /** `C7`; `7` for a row. */
  readonly cell: string;
}

export function rowAddress({ grid, row }: SourceRow): Address {
  return { grid: grid.number, sheet: grid.name, cell: String(row.line) };
}

export function addressOf({ grid, row }: SourceRow, column: number): Address {
  return { grid: grid.number, sheet: grid.name, cell: cellAddress(row, column) };
}

/** The address of a merged cell is that of its first place. */
export function addressOfCell(source: SourceRow, cell: GridCell): Address {
  const row = source.grid.rows[cell.row] ?? source.row;
  return { grid: source.grid.number, sheet: source.grid.name, cell: cellAddress(row, cell.column) };
}

/** The cell that begins in a row and column and holds a text. */
export function ownCell({ row }: SourceRow, column: number): GridCell | undefined {
  const cell = row.cells[column];
  return cell !== undefined && cell.column === column && isOwn(cell, row) && cell.text !== '' ? cell : undefined;
}
