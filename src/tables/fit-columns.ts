import { cellLines } from './cell-text.ts';
import type { Column, Page, Row } from './model.ts';
import { textWidthOf } from './page.ts';

/** Millimetres that a letter takes on average, of 12 points; Times New Roman. */
const letter = 2.05;
/** Left and right of the text in a cell. */
const padding = 2.4;
/** Lines that a cell of the usual width is meant to have. */
const usualLines = 3;

/**
 * The columns with the widths, in millimetres, that fill a page: numbers, dates and months as wide as they are meant to
 * be; texts by how long they are, so that rows become no higher than need be, and never narrower than their words.
 */
export function fitColumns<One extends Column>(columns: readonly One[], rows: readonly Row[], page: Page): One[] {
  const lengths = columns.map((_, i) => typicalLength(rows, i));
  const least = columns.map((column, i) => Math.max(leastWidth(column, rows, i, page), wholeWidth(lengths[i]!, page)));
  const wishes = columns.map((column, i) => {
    if (column.key === 'number') return Math.max(column.width, numberWidth(rows, page));
    return isRigid(column) ? column.width : wish(column, lengths[i]!);
  });
  const whole = textWidthOf(page);
  // Where the page is too narrow for what was meant, all columns give way alike.
  const squeeze = Math.min(1, whole / sum(wishes));
  const widths = columns.map((column, i) => (isRigid(column) ? wishes[i]! * squeeze : 0));
  let open = columns.flatMap((column, i) => (isRigid(column) ? [] : [i]));
  while (open.length > 0) {
    const room = whole - sum(widths);
    const total = sum(open.map((i) => wishes[i]!));
    const shareOf = (i: number): number => (wishes[i]! * room) / total;
    const narrow = open.filter((i) => shareOf(i) < least[i]!);
    const last = narrow.length === 0 || narrow.length === open.length;
    const settled = last ? open : narrow;
    const shares = settled.map((i) => (last ? shareOf(i) : least[i]!));
    for (const [at, i] of settled.entries()) widths[i] = shares[at]!;
    open = open.filter((i) => !settled.includes(i));
  }
  return columns.map((column, i) => ({ ...column, width: Math.round(widths[i]! * 10) / 10 }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function isRigid({ key, kind }: Column): boolean {
  return key === 'number' || kind !== 'text';
}

/** So that the number of a group, `XVIII`, stays on one line. */
function numberWidth(rows: readonly Row[], { tableFont }: Page): number {
  const longest = rows.map((row) => ('cells' in row ? 0 : (row.number?.length ?? 0)));
  return (Math.max(0, ...longest) * letter * tableFont) / 12 + padding;
}

/** Wider than meant for long texts, narrower for short ones and for columns that stay empty. */
function wish({ width, fill }: Column, length: number): number {
  if (fill) return width;
  const usual = ((width - padding) / letter) * usualLines;
  return width * Math.min(2, Math.max(0.75, Math.sqrt(length / usual)));
}

/** The number of letters that four cells in five do not exceed, of those that hold any. */
function typicalLength(rows: readonly Row[], at: number): number {
  const lengths = rows
    .flatMap((row) => ('cells' in row ? [cellLines(row.cells[at]!).join(' ').length] : []))
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 0;
}

/** The longest word, up to a bound, in head and cells. */
function leastWidth({ heading, width }: Column, rows: readonly Row[], at: number, { tableFont }: Page): number {
  let longest = longestWord(heading);
  for (const row of rows) {
    if (!('cells' in row)) continue;
    for (const line of cellLines(row.cells[at]!)) longest = Math.max(longest, longestWord(line));
  }
  return Math.min((longest * letter * tableFont) / 12 + padding, Math.max(width, 30));
}

/** Short texts stay on one line. */
function wholeWidth(length: number, { tableFont }: Page): number {
  return length > shortest ? 0 : (length * letter * tableFont) / 12 + padding;
}

/** Letters of a text that is not worth breaking. */
const shortest = 10;

function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.split(' ')) if (word.length > longest) longest = word.length;
  return longest;
}
