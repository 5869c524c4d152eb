import type { GridCell } from '../grid.ts';
import type { Column } from '../head/columns.ts';
import type { Field } from '../head/field.ts';
import type { ItemRow } from '../rows/item-row.ts';
import { type FieldCell, type RowValues, textOf } from '../rows/row-values.ts';
import { type Address, addressOfCell, type SourceRow } from '../source-row.ts';

/** A cell of a task, or the cells of several rows and columns as one. */
export interface TaskCell {
  readonly column: Column;
  readonly text: string;
  readonly date: GridCell['date'];
  readonly number: number | undefined;
  readonly at: Address;
}

/**
 * What a row and the rows that go on with it say in a field; undefined where they say nothing, or where the row above
 * says it for them: a cell that is merged with that of the group row is inherited.
 */
export function cellOf(item: ItemRow, field: Field, parent: ItemRow | undefined): TaskCell | undefined {
  return cellsOf(item, field, parent)[0];
}

/** The same, column by column: for fields of which there are several columns. */
export function cellsOf(item: ItemRow, field: Field, parent: ItemRow | undefined): TaskCell[] {
  const rows = [{ source: item.source, values: item.values }, ...item.more];
  const byHeading = new Map<number, { cell: FieldCell; source: SourceRow }[]>();
  for (const { source, values } of rows) {
    for (const cell of values.get(field) ?? []) {
      if (isInherited(cell, parent)) continue;
      const key = cell.column.goesOn ? firstBefore(cell.column, byHeading) : cell.column.column;
      const found = byHeading.get(key);
      if (found === undefined) byHeading.set(key, [{ cell, source }]);
      else if (!found.some((one) => one.cell.cell === cell.cell)) found.push({ cell, source });
    }
  }
  return [...byHeading.values()].map((cells) => joined(cells));
}

function firstBefore(column: Column, found: ReadonlyMap<number, unknown>): number {
  return [...found.keys()].filter((at) => at < column.column).at(-1) ?? column.column;
}

function joined(cells: readonly { cell: FieldCell; source: SourceRow }[]): TaskCell {
  const [first] = cells;
  const { column, cell } = first!.cell;
  const at = addressOfCell(first!.source, cell);
  if (cells.length === 1) return { column, text: cell.text, date: cell.date, number: cell.number, at };
  const text = cells.map((one) => one.cell.cell.text).join('\n');
  return { column, text, date: undefined, number: undefined, at };
}

function isInherited({ cell }: FieldCell, parent: ItemRow | undefined): boolean {
  if (parent === undefined || cell.text === '') return false;
  for (const cells of parent.values.values()) if (cells.some((one) => one.cell === cell)) return true;
  return false;
}

export { type RowValues, textOf };
