import { looksLikeOwner } from '../owners/owner-words.ts';
import { parseMark } from '../rows/mark.ts';
import { ownCell, type SourceRow } from '../source-row.ts';
import { looksLikeTime } from '../time/time-words.ts';
import type { Field, FieldMatch } from './field.ts';

/** What part of the cells has to look like it. */
const enough = 0.6;

/** What a column without a known heading holds, told by its cells; undefined where they say nothing certain. */
export function guessField(
  rows: readonly SourceRow[],
  column: number,
  taken: ReadonlySet<Field>,
): FieldMatch | undefined {
  const cells = rows.flatMap((row) => ownCell(row, column) ?? []);
  if (cells.length < 2) return undefined;
  const most = (is: (cell: (typeof cells)[number]) => boolean): boolean =>
    cells.filter(is).length >= enough * cells.length;
  if (!taken.has('number') && column < 3 && most(({ text }) => parseMark(text) !== undefined)) {
    return { field: 'number', certainty: 'guessed' };
  }
  const dated = taken.has('due') || taken.has('when') || taken.has('end') || taken.has('tick');
  if (!dated && most(({ text, date }) => date !== undefined || looksLikeTime(text))) {
    return { field: 'due', certainty: 'guessed' };
  }
  if (!taken.has('lead') && !taken.has('leadPerson') && most(({ text }) => looksLikeOwner(text))) {
    return { field: 'lead', certainty: 'guessed' };
  }
  if (!taken.has('support') && taken.has('lead') && most(({ text }) => looksLikeOwner(text))) {
    return { field: 'support', certainty: 'guessed' };
  }
  return undefined;
}
