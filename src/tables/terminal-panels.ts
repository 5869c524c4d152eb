import { gridWidths } from './terminal-rows.ts';
import type { ShownTable } from './terminal-table.ts';

/** A part of a wide table that fits a window. */
export interface Panel {
  readonly panel: ShownTable;
  readonly widths: readonly number[];
}

/** Columns for the names of the rows, however little the months leave. */
const names = 18;

/**
 * A table of months in parts that fit, each with the names of its rows; months of one quarter stay together where they
 * can. Undefined: not a table of months, or the window is too narrow for any.
 */
export function panelsOf(table: ShownTable, width: number): Panel[] | undefined {
  const first = table.columns.findIndex(({ kind }) => kind === 'ratio');
  if (first < 1) return undefined;
  const panels: Panel[] = [];
  for (let from = first; from < table.columns.length; ) {
    const fitting: Panel[] = [];
    for (let to = from + 1; to <= table.columns.length; to += 1) {
      const panel = columnsOf(table, first, from, to);
      const widths = gridWidths(panel, width);
      if (widths === undefined || widths[first - 1]! < names) break;
      fitting.push({ panel, widths });
    }
    if (fitting.length === 0) return undefined;
    const count = wholeGroups(table, from, fitting.length);
    panels.push(fitting[count - 1]!);
    from += count;
  }
  return panels;
}

/** How many of the next columns to take so that no group is cut; all that fit where one group alone is too wide. */
function wholeGroups({ columns }: ShownTable, from: number, most: number): number {
  for (let count = most; count > 0; count -= 1) {
    const [last, next] = [columns[from + count - 1]!, columns[from + count]];
    if (next === undefined || next.group === undefined || next.group !== last.group) return count;
  }
  return most;
}

/** The first columns, and those from one to before another. */
function columnsOf({ columns, heads, rows, isEmpty }: ShownTable, first: number, from: number, to: number): ShownTable {
  const pick = <Value>(values: readonly Value[]): Value[] => [...values.slice(0, first), ...values.slice(from, to)];
  return {
    columns: pick(columns),
    heads: pick(heads),
    isEmpty,
    rows: rows.map((row) => (row.kind === 'band' ? row : { ...row, cells: pick(row.cells) })),
  };
}
