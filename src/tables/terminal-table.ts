import { printable } from '../text/printable.ts';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import { flatHeads } from './heads.ts';
import type { Cell, Column, Row, Sheet } from './model.ts';

/** A row as the terminal shows it: the lines of each of its cells, or one text across. */
export type ShownRow =
  | { readonly kind: 'band'; readonly number: string; readonly lines: readonly string[]; readonly isNote: boolean }
  | { readonly kind: 'cells'; readonly cells: readonly ShownCell[]; readonly isStrong: boolean };

export interface ShownCell {
  readonly lines: readonly string[];
  /** The same without the dashes of a list. */
  readonly items: readonly string[];
  readonly isOver: boolean;
}

/** A table without what only paper needs: columns and rows to be filled in, columns that say nothing. */
export interface ShownTable {
  readonly columns: readonly Column[];
  /** One for each column, to be understood alone. */
  readonly heads: readonly string[];
  readonly rows: readonly ShownRow[];
  /** No work stands in it: the sheet of a month without any. */
  readonly isEmpty: boolean;
}

export function shownTable({ columns, rows }: Sheet): ShownTable {
  const isEmpty = rows.every(({ kind }) => kind === 'group' || kind === 'note' || kind === 'total' || kind === 'blank');
  // A month without work has the same columns as the others.
  const says = columns.map(
    ({ fill }, i) => !fill && (isEmpty || rows.some((row) => 'cells' in row && hasText(row.cells[i]!))),
  );
  const heads = flatHeads(columns);
  return {
    columns: columns.filter((_, i) => says[i]),
    heads: heads.filter((_, i) => says[i]).map(printable),
    rows: rows
      .filter(({ kind }, i) => kind !== 'blank' && !(kind === 'group' && rows[i + 1]?.kind === 'blank'))
      .map((row) => shownRow(row, columns, says)),
    isEmpty,
  };
}

function hasText(cell: Cell): boolean {
  return cell.kind === 'tick' || cellLines(cell).length > 0;
}

function shownRow(row: Row, columns: readonly Column[], says: readonly boolean[]): ShownRow {
  if (!('cells' in row)) {
    const { number = '', lines } = bandParts(row, columns);
    return { kind: 'band', number, lines: lines.map(printable), isNote: row.kind === 'note' };
  }
  const cells = row.cells.flatMap((cell, i): ShownCell[] =>
    says[i] ? [{ lines: shownLines(cell), items: itemsOf(cell), isOver: isOver(cell) }] : [],
  );
  return { kind: 'cells', cells, isStrong: row.kind === 'total' || row.kind === 'subtotal' };
}

function shownLines(cell: Cell): readonly string[] {
  return cell.kind === 'tick' ? [cell.on ? (cell.assumed ? '□' : '■') : '·'] : cellLines(cell).map(printable);
}

function itemsOf(cell: Cell): readonly string[] {
  return cell.kind === 'text' ? cell.lines.map(printable) : shownLines(cell);
}
