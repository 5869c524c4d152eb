import { type Grid, type GridCell, type GridRow, isOwn, textCells } from '../grid.ts';
import { type ColumnChoices, choiceOf } from './choices.ts';
import type { FieldMatch } from './field.ts';
import { foldHeading, matchHeading } from './match-heading.ts';
import { type TimelineColumn, timelineColumn } from './timeline.ts';

/** The heading of one column, of one or two lines. */
export interface Heading {
  readonly column: number;
  /** The heading that this one and its neighbours stand below: `Tiến độ năm 2026`. */
  readonly upper: string | undefined;
  readonly text: string;
  readonly match: FieldMatch | undefined;
  readonly timeline: TimelineColumn | undefined;
  /** The column that the heading begins in: one that is merged stands over several. */
  readonly from: number;
}

/** The head of a table. */
export interface Head {
  /** 0-based first row and the row after the last. */
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
}

/** How many rows a head can have. */
const mostHeadRows = 3;
/** What the headings of a row are worth: the row that is worth most is the head. */
const score = { title: 3, field: 2, likely: 1, timeline: 1 } as const;

/** The heads in a grid, in order: where a sheet holds several tables, or one is repeated on every page. */
export function findHeads(grid: Grid, choices: ColumnChoices): Head[] {
  const heads: Head[] = [];
  for (let at = 0; at < grid.rows.length; at += 1) {
    const head = headAt(grid, at, choices);
    if (head === undefined) continue;
    heads.push(head);
    at = head.end - 1;
  }
  return heads;
}

/** The head that begins in a row, with one, two or three rows as its cells have it. */
function headAt(grid: Grid, start: number, choices: ColumnChoices): Head | undefined {
  const row = grid.rows[start]!;
  const cells = textCells(row);
  if (cells.length < 2 || cells.some(({ text }) => text.length > 160)) return undefined;
  const candidates = [headOf(grid, start, start + 1, choices)];
  const height = headHeight(grid, start);
  if (height > 1) candidates.push(headOf(grid, start, start + height, choices));
  const best = candidates.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
  return isHead(best) ? best : undefined;
}

/** How many rows the head covers: as its tallest cell, and one more below a heading of several columns. */
function headHeight(grid: Grid, start: number): number {
  const row = grid.rows[start]!;
  const cells = textCells(row);
  let height = Math.max(...cells.map((cell) => cell.rows));
  const grouped = cells.some((cell) => cell.columns > 1 && cell.columns < grid.width && cell.rows < 2);
  if (grouped && height === 1) height = 2;
  const below = grid.rows[start + 1];
  // Without merges: what the first row leaves open, the second fills, and the other way round.
  if (height === 1 && below !== undefined && fillsGaps(row, below)) height = 2;
  return Math.min(height, mostHeadRows, grid.rows.length - start);
}

function fillsGaps(row: GridRow, below: GridRow): boolean {
  const texts = textCells(below);
  if (texts.length < 2) return false;
  const inGaps = texts.filter(({ column }) => (row.cells[column]?.text ?? '') === '').length;
  const twice = texts.length - inGaps;
  const covered = textCells(row).length;
  return inGaps > 0 && twice <= 2 && covered - twice >= 2 && texts.every(({ text }) => text.length <= 40);
}

function headOf(grid: Grid, start: number, end: number, choices: ColumnChoices): Head {
  const headings: Heading[] = [];
  for (let column = 0; column < grid.width; column += 1) {
    const lines: { text: string; cell: GridCell }[] = [];
    for (let at = start; at < end; at += 1) {
      const cell = grid.rows[at]!.cells[column];
      const found = cell ?? (at < end - 1 ? leftOf(grid, at, end, column) : undefined);
      if (found === undefined || found.text === '' || lines.at(-1)?.cell === found) continue;
      lines.push({ text: found.text.replace(/\s+/g, ' '), cell: found });
    }
    const last = lines.at(-1);
    if (last === undefined) continue;
    const upper =
      lines
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' ') || undefined;
    headings.push({
      column,
      upper,
      text: last.text,
      match: choiceOf(upper, last.text, undefined, choices) ?? matchHeading(upper, last.text),
      timeline: timelineColumn(upper, last.text),
      from: last.cell.column,
    });
  }
  return { start, end, headings };
}

/** Of a head without merges, the heading of several columns: the next one to the left, over a column with one below. */
function leftOf(grid: Grid, at: number, end: number, column: number): GridCell | undefined {
  const isBelow = (c: number): boolean => (grid.rows[end - 1]!.cells[c]?.text ?? '') !== '';
  if (!isBelow(column)) return undefined;
  for (let c = column - 1; c >= 0; c -= 1) {
    const cell = grid.rows[at]!.cells[c];
    if (cell !== undefined && cell.text !== '') return isBelow(c) && isOwn(cell, grid.rows[at]!) ? cell : undefined;
  }
  return undefined;
}

function scoreOf({ headings }: Head): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { match, timeline, column, from } of headings) {
    if (timeline !== undefined) sum += score.timeline;
    else if (match !== undefined && column === from && !seen.has(match.field)) {
      seen.add(match.field);
      sum += match.field === 'title' ? score.title : isSure(match) ? score.field : score.likely;
    }
  }
  return sum;
}

function isSure({ certainty }: FieldMatch): boolean {
  return certainty === 'sure' || certainty === 'given';
}

/** A head names the work or its goal, and something else about it; at least two of its headings are well known. */
function isHead(head: Head): boolean {
  const own = head.headings.filter(({ column, from }) => column === from);
  const fields = new Set(own.flatMap(({ match }) => (match === undefined ? [] : [match.field])));
  const sure = new Set(own.flatMap(({ match }) => (match !== undefined && isSure(match) ? [match.field] : [])));
  const timelines = own.filter(({ timeline }) => timeline !== undefined).length;
  const named = [...fields].filter((field) => field !== 'extra' && field !== 'number').length + Math.min(timelines, 2);
  const names = fields.has('title') || fields.has('target') || fields.has('output') || sure.size >= 3;
  return names && named >= 2 && sure.size + Math.min(timelines, 2) >= 2 && scoreOf(head) >= 5;
}

/** Whether two heads are one and the same, repeated on the next page. */
export function isSameHead(one: Head, other: Head): boolean {
  const text = ({ headings }: Head): string => headings.map((heading) => foldHeading(heading.text)).join('|');
  return text(one) === text(other);
}
