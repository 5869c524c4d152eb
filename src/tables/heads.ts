import type { Column, Sheet } from './model.ts';

/** A cell of the head of a table, with the columns and rows that it covers. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** Undefined for the head of several columns. */
  readonly column: Column | undefined;
}

/** The rows of a table's head: one, or two where columns stand in groups, and the row of column numbers. */
export function headRows({ columns, columnNumbers }: Pick<Sheet, 'columns' | 'columnNumbers'>): HeadCell[][] {
  const grouped = columns.some(({ group }) => group !== undefined);
  const first: HeadCell[] = [];
  const second: HeadCell[] = [];
  for (const [i, column] of columns.entries()) {
    const own: HeadCell = { text: column.heading, columns: 1, rows: 1, column };
    if (column.group === undefined) {
      first.push({ ...own, rows: grouped ? 2 : 1 });
      continue;
    }
    second.push(own);
    if (columns[i - 1]?.group === column.group) continue;
    let end = i + 1;
    while (columns[end]?.group === column.group) end += 1;
    first.push({ text: column.group, columns: end - i, rows: 1, column: undefined });
  }
  const rows = grouped ? [first, second] : [first];
  if (columnNumbers) {
    rows.push(columns.map((column, i) => ({ text: `(${i + 1})`, columns: 1, rows: 1, column })));
  }
  return rows;
}

/** The heads in one row, for formats that have no other: those that mean different columns by one name say their group. */
export function flatHeads(columns: readonly Column[]): string[] {
  const times = new Map<string, number>();
  for (const { heading } of columns) times.set(heading, (times.get(heading) ?? 0) + 1);
  return columns.map(({ heading, group }) =>
    group !== undefined && (times.get(heading) ?? 0) > 1 ? `${group}: ${heading}` : heading,
  );
}
