import type { Paint } from '../text/paint.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, padEnd, padStart, truncate } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { Column } from './model.ts';
import type { ShownCell, ShownRow, ShownTable } from './terminal-table.ts';
import { fitWidths, gap, needOf } from './terminal-widths.ts';

/** The widths of a table's columns in a window; undefined where they do not fit to be read. */
export function gridWidths({ columns, rows, isEmpty }: ShownTable, window: number): number[] | undefined {
  const paper = columns.reduce((sum, { width }) => sum + width, 0);
  const needs = columns.map((column, i) => {
    const lines = rows.flatMap((row) => (row.kind === 'cells' ? (row.cells[i]?.lines ?? []) : []));
    const rigid = column.kind !== 'text' && column.kind !== 'date';
    const need = needOf(lines, rigid);
    const head = needOf([printable(column.heading)], false);
    // Where nothing stands in them, columns are as wide as on paper.
    const meant = isEmpty ? Math.floor((column.width * (window - gap * columns.length)) / paper) : 0;
    return {
      least: Math.max(need.least, head.least),
      most: Math.max(need.most, head.least, meant),
      whole: Math.max(need.whole, head.least, meant),
    };
  });
  const widths = fitWidths(needs, window);
  const title = columns.findIndex(({ key }) => key === 'title');
  return widths !== undefined && title >= 0 && widths[title]! < Math.min(narrowest, needs[title]!.whole)
    ? undefined
    : widths;
}

/** Titles in a narrower column run over too many lines to be read. */
const narrowest = 16;

/** A grid with white space between its columns, a line below the heads, and air between rows of several lines. */
export function drawGrid(
  { columns, rows, isEmpty }: ShownTable,
  widths: readonly number[],
  window: number,
  paint: Paint,
): string {
  const whole = columns.length === 0 ? 0 : widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  const head = cellLinesOf(
    columns.map(({ heading }) => ({ lines: [printable(heading)], items: [], isOver: false })),
    columns,
    widths,
  );
  const groups = groupLine(columns, widths);
  const lines = [...groups, ...head.map((line) => line.text)]
    .filter((line) => line !== '')
    .map((line) => paint.bold(line));
  if (whole > 0) lines.push('─'.repeat(whole));
  const drawn = rows.map((row) => drawRow(row, columns, widths, window, paint));
  const isAiry =
    columns.some(({ key }) => key === 'title') &&
    (isEmpty || drawn.some((row, i) => rows[i]!.kind === 'cells' && row.length > 1));
  for (const [i, row] of drawn.entries()) {
    if (isAiry && i > 0) lines.push('');
    lines.push(...row);
  }
  return lines.join('\n');
}

/** The heads of neighbouring columns that belong together, above them; none where there are none. */
function groupLine(columns: readonly Column[], widths: readonly number[]): string[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  let line = '';
  for (let at = 0; at < columns.length; ) {
    const { group } = columns[at]!;
    let end = at + 1;
    while (group !== undefined && columns[end]?.group === group) end += 1;
    const width = widths.slice(at, end).reduce((sum, one) => sum + one + gap, -gap);
    const text = truncate(printable(group ?? ''), width);
    const left = Math.floor((width - displayWidth(text)) / 2);
    line += padEnd(' '.repeat(left) + text, width + gap);
    at = end;
  }
  return [line.trimEnd()];
}

function drawRow(
  row: ShownRow,
  columns: readonly Column[],
  widths: readonly number[],
  window: number,
  paint: Paint,
): string[] {
  if (row.kind === 'cells') {
    const lines = cellLinesOf(row.cells, columns, widths);
    return lines.map((line) => (row.isStrong ? paint.bold(line.text) : line.dressed(paint)));
  }
  return bandLines(row, window, paint);
}

/** A heading between rows, wrapped behind its number. */
export function bandLines(
  { number, lines, isNote }: Extract<ShownRow, { kind: 'band' }>,
  width: number,
  paint: Paint,
): string[] {
  const mark = number === '' ? '' : `${number}. `;
  const indent = ' '.repeat(mark.length);
  return lines.flatMap((line, i) =>
    wrap(line, width - mark.length).map((text, j) => {
      const written = (i === 0 && j === 0 ? mark : indent) + text;
      return isNote || i > 0 ? paint.dim(written) : paint.bold(written);
    }),
  );
}

interface GridLine {
  readonly text: string;
  readonly dressed: (paint: Paint) => string;
}

function cellLinesOf(cells: readonly ShownCell[], columns: readonly Column[], widths: readonly number[]): GridLine[] {
  const wrapped = cells.map(({ lines }, i) => lines.flatMap((line) => wrap(line, widths[i]!)));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at): GridLine => {
    const parts = wrapped.map((lines, i) => aligned(lines[at] ?? '', columns[i]!, widths[i]!));
    const join = (texts: readonly string[]): string => texts.join(' '.repeat(gap)).trimEnd();
    return {
      text: join(parts),
      dressed: (paint) =>
        join(parts.map((part, i) => (cells[i]!.isOver && part.trim() !== '' ? paint.red(part) : part))),
    };
  });
}

function aligned(text: string, { align }: Column, width: number): string {
  if (align === 'left') return padEnd(text, width);
  if (align === 'right') return padStart(text, width);
  const left = Math.floor(Math.max(0, width - displayWidth(text)) / 2);
  return padEnd(' '.repeat(left) + text, width);
}
