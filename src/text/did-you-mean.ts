import { fold, stripMarks } from './fold.ts';

const maxEdits = 3;
const minSimilarity = 0.4;

/**
 * The candidate that was probably meant: at most 3 edits away (optimal string alignment: insert, delete, replace, swap
 * neighbours) and more than 0.4 alike. Letters are compared without marks first, so that `hoa` finds `hòa`; among
 * equals the marks decide, then the order of the candidates.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  const plain = stripMarks(folded);
  let best: string | undefined;
  let bestEdits = maxEdits;
  let bestMarks = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const foldedCandidate = fold(candidate);
    const plainCandidate = stripMarks(foldedCandidate);
    const length = Math.max(plain.length, plainCandidate.length);
    if (Math.abs(plain.length - plainCandidate.length) > bestEdits || plainCandidate.length < 2) continue;
    const edits = alignment(plain, plainCandidate, bestEdits);
    if (edits > bestEdits || (length - edits) / length <= minSimilarity) continue;
    const marks = alignment(folded, foldedCandidate, 2 * maxEdits);
    if (edits === bestEdits && best !== undefined && marks >= bestMarks) continue;
    best = candidate;
    bestEdits = edits;
    bestMarks = marks;
    if (edits === 0 && marks === 0) break;
  }
  return best;
}

/** Edits between two words, or `limit + 1` where there are more; only a band of `limit` around the diagonal is filled. */
function alignment(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let previous: number[] = [];
  let row: number[] = Array.from({ length: Math.min(b.length, limit) + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const beforePrevious = previous;
    previous = row;
    row = [];
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row[from - 1] = from === 1 ? i : beyond;
    let least = row[from - 1] ?? beyond;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (previous[j - 1] ?? beyond) + (same ? 0 : 1),
        (previous[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
      );
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforePrevious[j - 2] ?? beyond) + 1);
      }
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return beyond;
  }
  return Math.min(row[b.length] ?? beyond, beyond);
}
