import type { GroupHead } from '../review.ts';
import type { Writing } from './build-page.ts';

/** The head of a row. */
export function groupName({ kind, name }: GroupHead, { review: { by }, words }: Writing): string {
  if (name === null) return words.unnamed(kind, by);
  return by === 'person' && kind !== 'person' ? words.headless(name) : name;
}
