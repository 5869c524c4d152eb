import type { Day } from '../calendar/day.ts';

/** A date cell of a spreadsheet. Its format may show no day, and then names the month or the year alone. */
export interface CellDate {
  readonly day: Day;
  readonly unit: 'day' | 'month' | 'year';
}

/** A cell of a table. A merged one stands once, and every place that it covers refers to it. */
export interface GridCell {
  /** 0-based place of its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  /** As people see it: composed (NFC), without hidden characters, lines separated by `\n`; empty for an empty cell. */
  readonly text: string;
  /** The number that a spreadsheet holds; dates are none. */
  readonly number: number | undefined;
  readonly date: CellDate | undefined;
  readonly bold: boolean;
  readonly struck: boolean;
  /** Tells its shading from others; undefined for none and for white. */
  readonly fill: string | undefined;
}

export interface GridRow {
  /** 0-based. */
  readonly index: number;
  /** As the file's own program numbers it, from 1. */
  readonly line: number;
  readonly hidden: boolean;
  /** One for each column; undefined where there is nothing, not even shading. */
  readonly cells: readonly (GridCell | undefined)[];
}

/** A table of a document, or a sheet of a workbook, in one form for all formats. */
export interface Grid {
  readonly kind: 'sheet' | 'table';
  /** The sheet's name; undefined for the tables of a document. */
  readonly name: string | undefined;
  /** 1-based place in its file. */
  readonly number: number;
  readonly hidden: boolean;
  readonly width: number;
  readonly rows: readonly GridRow[];
  /** How many rows at the top the file itself marks as the head; 0 where it marks none. */
  readonly headRows: number;
  /** Paragraphs between the table before, or the beginning of the document, and this one. */
  readonly above: readonly string[];
}

/** What a reader makes of a file. */
export interface GridFile {
  readonly grids: readonly Grid[];
  /** Paragraphs after the last table. */
  readonly below: readonly string[];
  /** How the bytes were read, where they do not say it themselves: `windows-1258`. */
  readonly encoding?: string;
  /** Changes in it were tracked: what was inserted counts, what was deleted does not. */
  readonly tracked?: boolean;
}

/** Whether a cell begins in this row: one that reaches down from a row above belongs to that row. */
export function isOwn(cell: GridCell, row: GridRow): boolean {
  return cell.row === row.index;
}

/** What a spreadsheet shows where a formula went wrong: no word of a planner. */
export function isFormulaError({ text }: Pick<GridCell, 'text'>): boolean {
  return /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text);
}

/** The cells that begin in a row and hold a text, from left to right. */
export function textCells(row: GridRow): GridCell[] {
  return row.cells.filter(
    (cell, at): cell is GridCell => cell !== undefined && cell.column === at && isOwn(cell, row) && cell.text !== '',
  );
}

/** Whether anything that can be read begins in a row. */
export function hasText(row: GridRow): boolean {
  return textCells(row).length > 0;
}

/** `A`, `B` … `Z`, `AA`: a column as spreadsheets name it. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column that letters name; undefined for what is no column of a spreadsheet. */
export function columnNamed(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `C7`: where a cell stands in its table. */
export function cellAddress(row: GridRow, column: number): string {
  return `${columnLetters(column)}${row.line}`;
}
