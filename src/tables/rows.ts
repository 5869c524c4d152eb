import { emptyCell, textCell } from './cells.ts';
import type { ItemColumn } from './columns.ts';
import type { Item, ItemContext } from './item.ts';
import type { BandRow, Cell, CellRow, Row } from './model.ts';
import { letterNumber, romanNumber } from './numbering.ts';

/** Rows under one heading. */
export interface ItemGroup {
  /** The title, then further lines; none: the rows stand without a heading. */
  readonly heading: readonly string[];
  readonly items: readonly Item[];
  /** Empty rows at the end, to be filled in by hand. */
  readonly blanks?: number;
  /** What is said where the group has no rows. */
  readonly none?: string;
}

export interface RowStyle {
  /** I, II, III or A, B, C. */
  readonly groups: 'roman' | 'capital';
}

/** The rows of groups: I → 1, running on from group to group → a), b), c), d), đ). */
export function rowsOf(
  groups: readonly ItemGroup[],
  columns: readonly ItemColumn[],
  context: ItemContext,
  { groups: mark }: RowStyle,
): Row[] {
  const rows: Row[] = [];
  let headed = 0;
  let number = 0;
  for (const { heading, items, blanks = 0, none } of groups) {
    if (heading.length > 0) {
      headed += 1;
      rows.push(band(mark === 'roman' ? romanNumber(headed) : capitalNumber(headed), heading));
    }
    for (const item of items) {
      number += 1;
      rows.push(...itemRows(item, String(number), columns, context));
    }
    if (items.length === 0 && none !== undefined) rows.push({ kind: 'note', number: '', lines: [none] });
    for (let i = 0; i < blanks; i += 1) rows.push({ kind: 'blank', cells: columns.map(() => emptyCell) });
  }
  return rows;
}

function band(number: string, heading: readonly string[]): BandRow {
  return { kind: 'group', number, lines: textCell(...heading).lines };
}

function capitalNumber(value: number): string {
  return String.fromCharCode(64 + value);
}

function itemRows(item: Item, number: string, columns: readonly ItemColumn[], context: ItemContext): CellRow[] {
  const isChild = !/^\d/.test(number);
  const kind = item.children.length > 0 ? 'parent' : isChild ? 'child' : 'task';
  const rows: CellRow[] = [{ kind, cells: columns.map((column) => cellAt(column, item, number, context)) }];
  for (const [i, child] of item.children.entries()) {
    const below = isChild ? '-' : letterNumber(i + 1, context.language);
    rows.push(...itemRows(child, below, columns, context));
  }
  return rows;
}

function cellAt(column: ItemColumn, item: Item, number: string, context: ItemContext): Cell {
  return column.key === 'number' ? textCell(number) : column.cell(item, context);
}

/** A row with a label below the titles and sums in some columns. */
export function totalRow(label: string, columns: readonly ItemColumn[], sums: ReadonlyMap<string, Cell>): CellRow {
  const at = Math.max(
    0,
    columns.findIndex(({ key }) => key === 'title'),
  );
  const cells = columns.map((column, i) => (i === at ? textCell(label) : (sums.get(column.key) ?? emptyCell)));
  return { kind: 'total', cells };
}
