import type { SourceFile } from '../../source/file.ts';

/** A piece of text was replaced: UTF-16 offsets into the text before, end exclusive, and how long the new piece is. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where something stands now, and whether anything in it or right beside it was changed. */
export interface Shifted extends Stretch {
  readonly touched: boolean;
}

/** So many changes are kept: what was worked out before them is too old to be of use. */
const longestLog = 4000;

/** Follows places of earlier texts of a file through the changes that were made since. */
export class Shift {
  #log: Change[] = [];
  #dropped = 0;
  readonly #reached = new WeakMap<SourceFile, number>();

  add(change: Change): void {
    this.#log.push(change);
    if (this.#log.length <= longestLog) return;
    this.#dropped += this.#log.length / 2;
    this.#log = this.#log.slice(this.#log.length / 2);
  }

  /** The changes up to now have led to this text. */
  reached(file: SourceFile): void {
    this.#reached.set(file, this.#dropped + this.#log.length);
  }

  /** Where a place of an earlier text stands now; undefined where it was overwritten, or the text is not known. */
  place(from: SourceFile, stretch: Stretch): Shifted | undefined {
    const at = this.#reached.get(from);
    if (at === undefined || at < this.#dropped) return undefined;
    let { start, end } = stretch;
    let touched = false;
    for (let i = at - this.#dropped; i < this.#log.length; i += 1) {
      const change = this.#log[i]!;
      const grown = change.length - (change.end - change.start);
      // What is typed right before or behind a word belongs to the word.
      if (change.start === end || change.end === start) touched = true;
      if (change.start >= end && change.start > start) continue;
      if (change.end <= start) {
        start += grown;
        end += grown;
      } else if (change.start >= start && change.end <= end) {
        end += grown;
        touched = true;
      } else return undefined;
    }
    return { start, end, touched };
  }
}

/** The change between two texts, without what they have in common at their ends. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, length: after.length - tail - start };
}
