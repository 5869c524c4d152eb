import { type Grid, type GridFile, hasText, textCells } from './grid.ts';
import { type ColumnChoices, namesWorkByLetters } from './head/choices.ts';
import { type Column, columnsOf } from './head/columns.ts';
import { findHeads, type Head, isSameHead } from './head/head.ts';
import { type Address, rowAddress, type SourceRow } from './source-row.ts';
import { withHeadings } from './table-headings.ts';

/** Why a row is no task. */
export type LeftOutReason =
  | 'above'
  | 'head'
  | 'repeated-head'
  | 'column-numbers'
  | 'total'
  | 'nothing-said'
  | 'below'
  | 'empty-group'
  | 'hidden'
  | 'skipped'
  | 'no-title';

export interface LeftOut {
  readonly at: Address;
  readonly reason: LeftOutReason;
  /** What stands in the row, shortened. */
  readonly text: string;
}

/** A table of a plan: one head with the rows below it, over several pages or sheets too. */
export interface Section {
  readonly grids: readonly Grid[];
  readonly head: Head;
  readonly columns: readonly Column[];
  readonly rows: readonly SourceRow[];
  /** `targets`: the numbers to be reached, without the work. */
  readonly about: 'tasks' | 'targets';
  /** Its head, wherever it is repeated, and what stands above it. */
  readonly around: readonly LeftOut[];
}

/** Why a table, or a sheet, was not read. */
export interface SkippedGrid {
  readonly grid: Grid;
  readonly reason: 'no-head' | 'empty' | 'hidden' | 'not-asked';
  readonly rows: number;
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly skipped: readonly SkippedGrid[];
  /** Everything that stands above the first table, and between tables: titles, numbers, dates. */
  readonly above: readonly string[];
}

export interface SectionRequest {
  readonly wantsGrid: (grid: Grid) => boolean;
  readonly choices: ColumnChoices;
}

interface Open {
  readonly grids: Grid[];
  readonly head: Head;
  readonly rows: SourceRow[];
  readonly around: LeftOut[];
}

/** Finds the tables of a plan among everything that a file holds. */
export function findSections({ grids, below }: GridFile, { wantsGrid, choices }: SectionRequest): Sections {
  const open: Open[] = [];
  const skipped: SkippedGrid[] = [];
  const above: string[] = [];
  for (const grid of grids) {
    above.push(...grid.above);
    const rows = grid.rows.filter(hasText).length;
    const reason = reasonToSkip(grid, rows, wantsGrid);
    if (reason !== undefined) {
      skipped.push({ grid, reason, rows });
      continue;
    }
    const heads = headsOf(grid, choices);
    const last = open.at(-1);
    if (heads.length === 0) {
      if (last !== undefined && goesOn(grid, last)) addRows(last, grid, 0, grid.rows.length);
      else {
        skipped.push({ grid, reason: 'no-head', rows });
        above.push(...textsOf(grid, 0, grid.rows.length));
      }
      continue;
    }
    readGrid(grid, heads, open, above);
  }
  const sections = open.map((one) => finish(one, choices));
  return { sections, skipped, above: [...above, ...below] };
}

/** A table whose columns the user names by letters may have no head. */
function headsOf(grid: Grid, choices: ColumnChoices): Head[] {
  const heads = findHeads(grid, choices);
  return heads.length === 0 && namesWorkByLetters(choices) ? [{ start: 0, end: 0, headings: [] }] : heads;
}

function reasonToSkip(grid: Grid, rows: number, wantsGrid: (grid: Grid) => boolean): SkippedGrid['reason'] | undefined {
  if (!wantsGrid(grid)) return grid.hidden ? 'hidden' : 'not-asked';
  return rows === 0 ? 'empty' : undefined;
}

function readGrid(grid: Grid, heads: readonly Head[], open: Open[], above: string[]): void {
  const first = heads[0]!;
  const before = open.at(-1);
  const repeats = before !== undefined && first.start === 0 && isSameHead(before.head, first) && grid.above.length < 3;
  above.push(...textsOf(grid, 0, first.start));
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1]?.start ?? grid.rows.length;
    const last = open.at(-1);
    const again = index === 0 ? repeats : last !== undefined && isSameHead(last.head, head);
    const section = again ? last! : { grids: [], head, rows: [], around: [] };
    if (!again) open.push(section);
    if (index === 0) leaveOut(grid, 0, head.start, 'above', section);
    leaveOut(grid, head.start, head.end, again ? 'repeated-head' : 'head', section);
    addRows(section, grid, head.end, next);
  }
}

function leaveOut(grid: Grid, start: number, end: number, reason: LeftOutReason, { around }: Open): void {
  for (const row of grid.rows.slice(start, end)) if (hasText(row)) around.push(leftOutRow({ grid, row }, reason));
}

export function leftOutRow(source: SourceRow, reason: LeftOutReason): LeftOut {
  const text = textCells(source.row)
    .map((cell) => cell.text.replace(/\s+/g, ' '))
    .join(' | ');
  return { at: rowAddress(source), reason, text };
}

/** A table without a head, right behind another of as many columns, is its next page. */
function goesOn(grid: Grid, { grids, head }: Open): boolean {
  const before = grids.at(-1)!;
  if (grid.kind !== 'table' || before.kind !== 'table' || grid.number !== before.number + 1) return false;
  const words = grid.above.filter((line) => /\p{L}{2}/u.test(line));
  return grid.width === before.width && words.length === 0 && head.headings.length >= 3;
}

function addRows(section: Open, grid: Grid, start: number, end: number): void {
  if (section.grids.at(-1) !== grid) section.grids.push(grid);
  for (let at = start; at < end; at += 1) section.rows.push({ grid, row: grid.rows[at]! });
}

function finish({ grids, head, rows: found, around }: Open, choices: ColumnChoices): Section {
  const rows = withHeadings(grids, found);
  const width = Math.max(...grids.map((grid) => grid.width));
  const columns = columnsOf(head, rows, width, choices);
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  return { grids, head, columns, rows, around, about: has('title') || !has('target') ? 'tasks' : 'targets' };
}

function textsOf(grid: Grid, start: number, end: number): string[] {
  return grid.rows.slice(start, end).flatMap((row) => textCells(row).flatMap(({ text }) => text.split('\n')));
}
