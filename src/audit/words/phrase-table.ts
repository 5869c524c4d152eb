/**
 * Phrases by their words, as numbers: an open hash table (https://en.wikipedia.org/wiki/Linear_probing) that has an entry
 * for each beginning of each phrase, so that a reader knows after every word whether to read on. It needs no building
 * where it comes out of a file, and reading it makes no garbage.
 */
export interface PhraseTable {
  /** Hashes of the words from the first on, 0 for an empty place. As many as a power of two. */
  readonly keys: Int32Array;
  /** What the phrase stands for; 0 where none ends, and only longer ones go on. */
  readonly values: Uint16Array;
}

/** A phrase in the making: beginnings and what they stand for. */
export type PhraseDraft = Map<number, number>;

/** The hash of no words. */
export const noWords = 0;

/** The hash of a beginning and one more word; of a single word its own. */
export function withWord(beginning: number, hash: number): number {
  if (beginning === noWords) return hash;
  const mixed = Math.imul(beginning ^ (beginning >>> 15), 0x9e3779b1) ^ hash;
  return Math.imul(mixed ^ (mixed >>> 13), 0x2c1b3c6d) || 1;
}

/** What a beginning stands for, 0 where only longer phrases go on, -1 where no phrase begins so. */
export function meaningOf({ keys, values }: PhraseTable, beginning: number): number {
  const mask = keys.length - 1;
  for (let at = (beginning ^ (beginning >>> 16)) & mask; ; at = (at + 1) & mask) {
    const key = keys[at]!;
    if (key === beginning) return values[at]!;
    if (key === 0) return -1;
  }
}

/** Lays a table out. @param room places for each phrase, at least */
export function tableOf(draft: PhraseDraft, room = 1.5): PhraseTable {
  let length = 16;
  while (length < draft.size * room) length *= 2;
  const keys = new Int32Array(length);
  const values = new Uint16Array(length);
  for (const [key, value] of draft) {
    let at = (key ^ (key >>> 16)) & (length - 1);
    while (keys[at] !== 0) at = (at + 1) & (length - 1);
    keys[at] = key;
    values[at] = value;
  }
  return { keys, values };
}
