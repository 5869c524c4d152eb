/** Replaces the text between two offsets (UTF-16, end exclusive); an insertion where they are equal. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all edits made, each at its place in the text as it was. Insertions at one offset keep their order.
 *
 * @throws RangeError where two edits overlap or one leaves the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // An insertion stands before a replacement that starts at the same offset; sorting is stable.
  const ordered = [...edits].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
  const parts: string[] = [];
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit of ${edit.start}–${edit.end} overlaps another or leaves the text`);
    }
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
