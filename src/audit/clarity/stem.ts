import type { Sheet } from './sheet.ts';

/** What a word is compared by: its hash, or where words have endings a hash of its first letters, without case. */
export function stemAt({ text, hash, start, end }: Sheet, i: number, letters: number): number {
  if (letters === 0) return hash[i]!;
  const from = start[i]!;
  const to = Math.min(end[i]!, from + letters);
  let stem = 0;
  for (let at = from; at < to; at += 1) stem = Math.imul(stem ^ (text.charCodeAt(at) | 0x20), 0x01000193);
  return stem;
}
