import { assumedMark } from './deadline.ts';
import type { BandRow, Cell, Column } from './model.ts';

/** What paper shows of a cell, line by line: items of a list with a dash, a shaded month with a cross. */
export function cellLines(cell: Cell): readonly string[] {
  switch (cell.kind) {
    case 'text':
      return cell.listed ? cell.lines.map((line) => `- ${line}`) : cell.lines;
    case 'tick':
      return cell.on ? [cell.assumed ? assumedMark : tick] : [];
    case 'number':
    case 'date':
    case 'ratio':
      return [cell.text];
  }
}

const tick = '×';

/** Whether a cell shows that there is more work than time. */
export function isOver(cell: Cell): boolean {
  return (cell.kind === 'number' || cell.kind === 'ratio') && cell.over === true;
}

/** A band where the number has a column of its own: the columns before its text, and the lines. */
export function bandParts(
  { number, lines }: BandRow,
  columns: readonly Column[],
): { number: string; lines: readonly string[] } | { number: undefined; lines: readonly string[] } {
  if (columns[0]?.key === 'number') return { number, lines };
  const [first = '', ...rest] = lines;
  return { number: undefined, lines: [number === '' ? first : `${number}. ${first}`, ...rest] };
}
