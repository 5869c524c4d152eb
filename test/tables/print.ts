import type { Cell, Row, Sheet } from '../../src/tables/model.ts';

/** A cell as one line of text. */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return cell.lines.join(' / ');
  return cell.kind === 'tick' ? (cell.on ? 'x' : '') : cell.text;
}

/** The rows of a sheet as lines: `kind: cell | cell`. */
export function printRows(rows: readonly Row[]): string[] {
  return rows.map((row) =>
    'cells' in row
      ? `${row.kind}: ${row.cells.map(cellText).join(' | ')}`
      : `${row.kind}: ${[row.number, row.lines.join(' / ')].join(' ').trim()}`,
  );
}

/** The texts of one column, in order, of rows that have cells. */
export function columnTexts(sheet: Sheet, key: string): string[] {
  const at = sheet.columns.findIndex((column) => column.key === key);
  return sheet.rows.flatMap((row) => ('cells' in row ? [cellText(row.cells[at]!)] : []));
}
