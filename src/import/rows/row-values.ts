import { type GridCell, isFormulaError } from '../grid.ts';
import type { Column } from '../head/columns.ts';
import type { Field } from '../head/field.ts';
import type { SourceRow } from '../source-row.ts';

/** A cell of a row with the column that it is read by. */
export interface FieldCell {
  readonly column: Column;
  readonly cell: GridCell;
  /** It begins in this row; else it is merged and reaches down from a row above. */
  readonly own: boolean;
}

/** The cells of a row with a text, by the field of their column. */
export type RowValues = ReadonlyMap<Field, readonly FieldCell[]>;

/** What a row holds, field by field. Of a cell that is merged over columns the first column has it. */
export function rowValues({ row }: SourceRow, columns: readonly Column[]): RowValues {
  const values = new Map<Field, FieldCell[]>();
  for (const column of columns) {
    const cell = row.cells[column.column];
    if (cell === undefined || isFormulaError(cell)) continue;
    const first = columns.find((one) => one.column === cell.column);
    // A bar that is drawn over several months ticks each of them.
    const isFirst = first === undefined || first === column || (column.field === 'tick' && first.field === 'tick');
    // Ticks may be given by shading alone.
    if (!isFirst || (cell.text === '' && column.field !== 'tick')) continue;
    const found = { column, cell, own: cell.row === row.index };
    const before = values.get(column.field);
    if (before === undefined) values.set(column.field, [found]);
    else before.push(found);
  }
  return values;
}

/** The text of a field in a row; those of several columns below one heading are joined. */
export function textOf(values: RowValues, field: Field): string {
  return (values.get(field) ?? [])
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join(' ');
}

/** Only what begins in the row itself. */
export function ownTextOf(values: RowValues, field: Field): string {
  return (values.get(field) ?? [])
    .filter(({ own }) => own)
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join(' ');
}
