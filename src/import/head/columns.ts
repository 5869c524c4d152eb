import { columnLetters } from '../grid.ts';
import { ownCell, type SourceRow } from '../source-row.ts';
import { type ColumnChoices, choiceOf, fullHeading } from './choices.ts';
import { type Certainty, type Field, type FieldMatch, repeatable } from './field.ts';
import { guessField } from './guess-field.ts';
import type { Head, Heading } from './head.ts';
import type { TimelineColumn } from './timeline.ts';

/** What a column of a table holds, and how that is known. */
export interface Column {
  readonly column: number;
  /** As it is printed, both lines: `Tiến độ – Quý I`; the letters of the column where it has none. */
  readonly heading: string;
  readonly field: Field;
  readonly certainty: Certainty;
  readonly timeline: TimelineColumn | undefined;
  /** The column stands below a heading that is merged over it and those to its left: it goes on with them. */
  readonly goesOn: boolean;
}

interface Draft {
  readonly column: number;
  readonly heading: Heading | undefined;
  match: FieldMatch | undefined;
}

const strength: Readonly<Record<Certainty, number>> = { given: 4, sure: 3, likely: 2, guessed: 1, none: 0 };

/** What each column holds: by the user's word, by its heading, else by what stands in its cells. */
export function columnsOf(head: Head, rows: readonly SourceRow[], width: number, choices: ColumnChoices): Column[] {
  const drafts = draftsOf(head, rows, width, choices);
  settleTwins(drafts, rows);
  for (const draft of drafts) draft.match ??= guessField(rows, draft.column, takenBy(drafts));
  nameTheWork(drafts, rows);
  return drafts.map(({ column, heading, match }) => {
    const tick = heading?.timeline !== undefined && match?.field === 'tick';
    return {
      column,
      heading: headingText(heading, column),
      field: match?.field ?? 'extra',
      certainty: match?.certainty ?? 'none',
      timeline: tick ? heading.timeline : undefined,
      goesOn: heading !== undefined && heading.from !== column,
    };
  });
}

function draftsOf({ headings }: Head, rows: readonly SourceRow[], width: number, choices: ColumnChoices): Draft[] {
  const timeline = headings.filter((heading) => heading.timeline !== undefined).length >= 2;
  const drafts: Draft[] = [];
  for (let column = 0; column < width; column += 1) {
    const heading = headings.find((one) => one.column === column);
    const given = choiceOf(heading?.upper, heading?.text, column, choices);
    const isEmpty = rows.every((row) => ownCell(row, column) === undefined);
    if (heading === undefined && isEmpty && given === undefined) continue;
    const named: FieldMatch | undefined =
      timeline && heading?.timeline !== undefined ? { field: 'tick', certainty: 'sure' } : heading?.match;
    drafts.push({ column, heading, match: given ?? named });
  }
  return drafts;
}

function headingText(heading: Heading | undefined, column: number): string {
  return fullHeading(heading?.upper, heading?.text) ?? columnLetters(column);
}

/** Of several columns of one field the surest has it; the others get the field next to it, or are kept as they are. */
function settleTwins(drafts: readonly Draft[], rows: readonly SourceRow[]): void {
  for (const draft of drafts) {
    const { match, heading } = draft;
    if (match === undefined || repeatable.has(match.field)) continue;
    const twins = drafts.filter((one) => one.match?.field === match.field && !isSameHeading(one.heading, heading));
    const rival = twins.find((one) => isStronger(one, draft, rows));
    if (rival === undefined) continue;
    const next = secondBest(match.field, draft, rows, takenBy(drafts));
    draft.match =
      next === undefined ? { field: 'extra', certainty: match.certainty } : { field: next, certainty: 'likely' };
  }
}

function isSameHeading(one: Heading | undefined, other: Heading | undefined): boolean {
  return one !== undefined && other !== undefined && one.from === other.from;
}

function isStronger(one: Draft, other: Draft, rows: readonly SourceRow[]): boolean {
  const difference = strength[one.match!.certainty] - strength[other.match!.certainty];
  if (difference !== 0) return difference > 0;
  // `Đơn vị` may be the unit that a number counts: single words, beside the names of those who lead.
  if (one.match!.field === 'lead') {
    const [ones, others] = [one, other].map(({ column }) => isShort(rows, column));
    if (ones !== others) return others === true;
  }
  // Of two columns that name the work, the one that says something of every row.
  if (one.match!.field === 'title') {
    const [ones, others] = [one, other].map(({ column }) => rows.filter((row) => ownCell(row, column)).length);
    if (ones !== others) return ones! > others!;
  }
  return one.column < other.column;
}

function secondBest(
  field: Field,
  draft: Draft,
  rows: readonly SourceRow[],
  taken: ReadonlySet<Field>,
): Field | undefined {
  const measures = taken.has('quantity') || taken.has('target');
  if (field === 'lead' && measures && !taken.has('measureUnit') && isShort(rows, draft.column)) return 'measureUnit';
  const next: Partial<Record<Field, Field>> = {
    deliverable: 'results',
    title: 'group',
    lead: 'leadPart',
    target: 'quantity',
  };
  const second = next[field];
  return second === undefined || taken.has(second) ? undefined : second;
}

/** Whether the cells hold single words, as units of measure are. */
function isShort(rows: readonly SourceRow[], column: number): boolean {
  return rows.every((row) => (ownCell(row, column)?.text.length ?? 0) <= 15);
}

function takenBy(drafts: readonly Draft[]): Set<Field> {
  return new Set(drafts.flatMap(({ match }) => (match === undefined ? [] : [match.field])));
}

/** What a table without a column of tasks is about: its groups, its outputs, or else the longest texts in it. */
function nameTheWork(drafts: readonly Draft[], rows: readonly SourceRow[]): void {
  const of = (field: Field): Draft | undefined => drafts.find(({ match }) => match?.field === field);
  const output = of('output');
  if (of('title') === undefined) {
    const stand = of('group') ?? output ?? (of('target') === undefined ? longest(drafts, rows) : undefined);
    if (stand !== undefined) stand.match = { field: 'title', certainty: stand === output ? 'likely' : 'guessed' };
    else nameTheNumber(drafts);
  } else if (output !== undefined) {
    // Outputs over several activities are goals; an output of each activity is its product.
    const merged = rows.some((row) => (row.row.cells[output.column]?.rows ?? 1) > 1);
    const field = merged || of('deliverable') !== undefined ? 'objective' : 'deliverable';
    output.match = { field: of(field) === undefined ? field : 'extra', certainty: 'likely' };
  }
}

/** In a table of numbers to be reached, the result is the number. */
function nameTheNumber(drafts: readonly Draft[]): void {
  if (drafts.some(({ match }) => match?.field === 'quantity')) return;
  const result = drafts.find(({ match }) => match?.field === 'deliverable' || match?.field === 'results');
  if (result !== undefined) result.match = { field: 'quantity', certainty: 'likely' };
}

function longest(drafts: readonly Draft[], rows: readonly SourceRow[]): Draft | undefined {
  const length = ({ column }: Draft): number =>
    rows.reduce((sum, row) => sum + (ownCell(row, column)?.text.length ?? 0), 0);
  const free = drafts.filter(({ match }) => match === undefined || match.field === 'extra');
  return free.reduce<Draft | undefined>(
    (most, one) => (most === undefined || length(one) > length(most) ? one : most),
    undefined,
  );
}
