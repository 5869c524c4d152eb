import { isTitle } from './document/document-title.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { markOfTitle } from './rows/mark.ts';
import type { SourceRow } from './source-row.ts';

/** Lines that lead to a table without heading what is in it. */
const noHeading =
  /^(?:\(|[-–—•*]|ghi chú|lưu ý|chú thích|nơi nhận|phụ lục|bảng \d|biểu|đơn vị tính|trang|tiếp theo|note|table \d|page|continued)/i;

/**
 * The rows of tables that have one head, with a row for the line that stands above each of them: `I. Lĩnh vực đo lường`,
 * as documents have it that give every field of work a table of its own. Only where a table behind the first has such a
 * line; that of the first counts if it is of the same kind, and not the title of the document.
 */
export function withHeadings(grids: readonly Grid[], rows: readonly SourceRow[]): readonly SourceRow[] {
  const [first, ...others] = grids;
  if (first === undefined) return rows;
  const lines = new Map<Grid, string>();
  for (const grid of others) {
    const line = headingAbove(grid);
    if (line !== undefined) lines.set(grid, line);
  }
  const [kind] = [...lines.values()].map(kindOf);
  if (kind === undefined) return rows;
  const line = headingAbove(first);
  if (line !== undefined && kindOf(line) === kind && !isTitle(line)) lines.set(first, line);
  const given = new Set<Grid>();
  return rows.flatMap((source) => {
    const heading = given.has(source.grid) ? undefined : lines.get(source.grid);
    given.add(source.grid);
    return heading === undefined ? [source] : [{ grid: source.grid, row: headingRow(source.grid, heading) }, source];
  });
}

function headingAbove({ above }: Grid): string | undefined {
  const line = above.at(-1)?.replace(/\s+/g, ' ').trim();
  if (line === undefined || line.length > 120 || noHeading.test(line) || /[.;,]$/.test(line)) return undefined;
  const isShort = line.split(' ').length <= 12 && /^\p{Lu}/u.test(line);
  return markOfTitle(line) !== undefined || isShort ? line : undefined;
}

/** How a line is numbered; empty for one without a number. */
function kindOf(line: string): string {
  return markOfTitle(line)?.mark.style ?? '';
}

/** The line over all columns. A plain number is left out: the rows below have their own. */
function headingRow({ rows, width }: Grid, line: string): GridRow {
  const marked = markOfTitle(line);
  const keeps = marked?.mark.style === 'roman' || marked?.mark.style === 'capital';
  const text = marked === undefined || keeps ? line : marked.rest;
  const cell: GridCell = {
    row: -1,
    column: 0,
    rows: 1,
    columns: width,
    text,
    number: undefined,
    date: undefined,
    bold: true,
    struck: false,
    fill: undefined,
  };
  return { index: -1, line: rows[0]?.line ?? 1, hidden: false, cells: Array.from({ length: width }, () => cell) };
}
