import type { TerminalContext } from '../tables/terminal-context.ts';
import { type GridColumn, grid, widest } from '../tables/terminal-grid.ts';
import { printable } from '../text/printable.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { Cell, Table, Tone } from './page/page.ts';
import { toned } from './terminal-tone.ts';

/** What a column that gives way keeps at least. */
const leastWidth = 10;
const heatTones: readonly Tone[] = ['quiet', 'quiet', 'good', 'fair', 'bad', 'bad'];

/** A table in the width of the terminal: with everything where there is room, else with its short heads and cells. */
export function terminalTable(table: Table, context: TerminalContext): string[] {
  const roomy = layOut(table, false, context.width);
  const { texts, widths, heads, rows, foot } = fits(roomy, table, context.width)
    ? roomy
    : layOut(table, true, context.width);
  const columns = table.columns.map(
    ({ align }, i): GridColumn => ({
      head: i === 0 && table.tight === true ? truncate(heads[i]!, widths[i]!) : heads[i]!,
      align: align === 'left' ? 'left' : 'right',
      width: widths[i]!,
    }),
  );
  const dress = (cells: readonly Cell[], row: readonly string[]): string[] =>
    row.map((text, i) => {
      const cut = i === 0 && table.tight === true ? truncate(text, widths[0]!) : text;
      return dressed(cells[i], cut, context);
    });
  const drawn = grid(
    columns,
    rows.map((cells, i) => dress(cells, texts[i]!)),
    foot.map((cells, i) => dress(cells, texts[rows.length + i]!)),
  );
  const lines = drawn.trimEnd().split('\n');
  const notes = (table.notes ?? []).flatMap((note) => wrap(printable(note), context.width));
  return [
    ...(table.caption === ''
      ? []
      : wrap(printable(table.caption), context.width).map((line) => context.paint.bold(line))),
    ...lines,
    ...notes.map((line) => context.paint.dim(line)),
  ];
}

interface Layout {
  readonly heads: readonly string[];
  readonly rows: Table['rows'];
  readonly foot: Table['rows'];
  /** The cells of rows and foot as text. */
  readonly texts: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

function layOut(table: Table, narrow: boolean, width: number): Layout {
  const heads = table.columns.map(({ head, short }) => (narrow ? (short ?? head) : head));
  const foot = narrow ? (table.foot ?? []).flatMap(withShares) : (table.foot ?? []);
  const texts = [...table.rows, ...foot].map((cells) => cells.map((cell) => textOf(cell, narrow)));
  const natural = heads.map((head, i) => Math.max(displayWidth(head), widest(texts.map((row) => row[i] ?? ''))));
  return { heads, rows: table.rows, foot, texts, widths: shrink(table, natural, width) };
}

/** Where cells have no room for their share, it stands in a row of its own below the totals. */
function withShares(cells: readonly Cell[]): (readonly Cell[])[] {
  if (!cells.some(({ below }) => below !== undefined)) return [cells];
  return [cells, cells.map(({ below, tone }) => ({ text: below ?? '', ...(tone === undefined ? {} : { tone }) }))];
}

function textOf({ text, narrow, below, over }: Cell, isNarrow: boolean): string {
  const mark = over === undefined ? '' : '▲';
  if (isNarrow) return printable(`${mark}${narrow ?? text}`);
  return printable(`${mark}${text}${below === undefined ? '' : ` (${below})`}`);
}

/** The columns that may grow share what the others leave. */
function shrink({ columns }: Table, natural: readonly number[], width: number): number[] {
  const room = width - columns.length + 1;
  if (sum(natural) <= room) return [...natural];
  const fixed = sum(natural.filter((_, i) => columns[i]!.grow === undefined));
  const grows = sum(columns.map(({ grow }) => grow ?? 0));
  const widths = [...natural];
  let left = room - fixed;
  let weight = grows;
  // What a column does not need goes to those after it: the neediest come last.
  const order = columns.flatMap(({ grow }, i) => (grow === undefined ? [] : [i]));
  for (const i of order.sort((a, b) => natural[a]! / columns[a]!.grow! - natural[b]! / columns[b]!.grow!)) {
    const share = Math.max(leastWidth, Math.floor((left * columns[i]!.grow!) / weight));
    widths[i] = Math.min(natural[i]!, share);
    left -= widths[i]!;
    weight -= columns[i]!.grow!;
  }
  return widths;
}

/** Whether the roomy form can stand: the whole fits, and names keep enough of their width to be read. */
function fits({ widths, texts }: Layout, table: Table, width: number): boolean {
  if (sum(widths) + widths.length - 1 > width) return false;
  const names = Math.max(displayWidth(table.columns[0]!.head), widest(texts.map((row) => row[0] ?? '')));
  return widths[0]! >= Math.min(names, 24);
}

function dressed(cell: Cell | undefined, text: string, context: TerminalContext): string {
  if (cell?.heat !== undefined) {
    const paint = toned(heatTones[cell.heat], context);
    return cell.over === undefined ? paint(text) : context.paint.bold(paint(text));
  }
  return toned(cell?.tone, context)(text);
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
