import type { Row, Sheet } from './model.ts';

/** By which a sheet is known while it is drawn. */
export function sheetId(index: number): string {
  return `sheet-${index}`;
}

/** By which a row of a sheet is known while it is drawn. */
export function rowId(sheet: number, row: number): string {
  return `row-${sheet}-${row}`;
}

export function hasBands({ rows }: Sheet): boolean {
  return rows.some(isBand);
}

/** The name of a group, a remark before its rows, or work whose parts stand in the rows below. */
function isBand(row: Row): boolean {
  return !('cells' in row) || row.kind === 'parent';
}

/** The first name of a group, by its id, that ends a page without a row of its group. */
export function bandAlone(sheets: readonly Sheet[], pages: ReadonlyMap<string, number>): string | undefined {
  for (const [index, { rows }] of sheets.entries()) {
    for (let at = 0; at < rows.length; at += 1) {
      if (!isBand(rows[at]!)) continue;
      // Names of groups within groups stand one below the other.
      const first = at;
      while (at < rows.length && isBand(rows[at]!)) at += 1;
      const [band, row] = [pages.get(rowId(index, first)), pages.get(rowId(index, at))];
      if (band !== undefined && row !== undefined && band < row) return rowId(index, first);
    }
  }
  return undefined;
}
