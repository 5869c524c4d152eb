import Table from 'cli-table3';
import { displayWidth } from '../text/width.ts';

/** Lines between the rows that head, hold and close a table; columns are set apart by white space. */
const chars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

export interface GridColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Columns of the terminal; the widest cell where it is not given. */
  readonly width?: number;
}

/**
 * A table without frames: a line below the head and one above the foot. Cells may be coloured; those of a column with
 * a width are wrapped to it.
 */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
  foot: readonly (readonly string[])[] = [],
): string {
  const heads = columns.map(({ head }) => head);
  const widths = columns.map(({ width }, i) => width ?? widest([heads, ...rows, ...foot].map((row) => row[i] ?? '')));
  const draw = (part: readonly (readonly string[])[]): string[] => {
    if (part.length === 0) return [];
    const table = new Table({
      chars,
      colAligns: columns.map(({ align }) => align),
      colWidths: widths,
      wordWrap: true,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    });
    table.push(...part.map((row) => [...row]));
    return table.toString().split('\n');
  };
  const rule = '─'.repeat(widths.reduce((total, width) => total + width + 1, -1));
  const lines = [...draw([heads]), rule, ...draw(rows), ...(foot.length === 0 ? [] : [rule, ...draw(foot)])];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The widest of some texts, their colours not counted. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text.replaceAll(/\u001b\[[0-9;]*m/g, ''))), 0);
}
