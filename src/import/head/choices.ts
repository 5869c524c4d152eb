import { columnLetters, columnNamed } from '../grid.ts';
import type { Field, FieldMatch } from './field.ts';
import { foldHeading } from './match-heading.ts';

/** What `--map` says: by folded heading, or by the letters of a column, the field. */
export type ColumnChoices = ReadonlyMap<string, Field>;

/** What the user says of a column: by its heading, both lines of it, or its letters. */
export function choiceOf(
  upper: string | undefined,
  heading: string | undefined,
  column: number | undefined,
  choices: ColumnChoices,
): FieldMatch | undefined {
  if (choices.size === 0) return undefined;
  const names = [column === undefined ? undefined : columnLetters(column), heading, upper, fullHeading(upper, heading)];
  for (const name of names) {
    const field = name === undefined || name === '' ? undefined : choices.get(foldHeading(name));
    if (field !== undefined) return { field, certainty: 'given' };
  }
  return undefined;
}

/** `Tiến độ – Quý I`, as reports show a heading of two lines. */
export function fullHeading(upper: string | undefined, heading: string | undefined): string | undefined {
  return upper === undefined || heading === undefined ? heading : `${upper} – ${heading}`;
}

/** Whether the user has named the column of the work by its letters, so that a table needs no head. */
export function namesWorkByLetters(choices: ColumnChoices): boolean {
  return [...choices].some(([name, field]) => field === 'title' && columnNamed(name) !== undefined);
}
