import { bit } from './classes.ts';
import type { Lexicon } from './lexicon.ts';
import * as number from './numbers.ts';

/** What stands before a word. */
export const gaps = { space: 0, mark: 1, stop: 2 } as const;

/** Where a word stands. */
export const spots = { colon: 1, bracket: 2, quote: 4 } as const;

/**
 * A text as a list of words and numbers with what is known of each, column by column. What it says holds until the next
 * reading.
 */
export interface Sheet {
  /** What was read, and with what; undefined before the first reading. */
  source: string | undefined;
  lexicon: Lexicon | undefined;
  /** As read; offsets count in it. Folded where the text was not composed. */
  text: string;
  /** Words and numbers. */
  count: number;
  hash: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** The classes of the phrase that starts here; 0 for a word that no list has, and inside a phrase. */
  bits: Int32Array;
  /** Words in the phrase that starts here: 0 inside a phrase, 1 for a word that no list has. */
  span: Int32Array;
  /** A kind of number, 0 for a word. */
  number: Int32Array;
  gap: Int32Array;
  /** Bits of `spots`. */
  spot: Int32Array;
  /** Ends in three dots, or holds them. */
  dots: boolean;
  /** Where words stand that are numbers, or may be Roman ones. */
  figures: Int32Array;
  figureCount: number;
}

/** 0: no capital. 1: the first letter is one. 2: all are, as in abbreviations. */
export function capitals({ text, start, end }: Sheet, i: number): 0 | 1 | 2 {
  const from = start[i]!;
  const to = end[i]!;
  if (!isCapital(text, from)) return 0;
  return to - from > 1 && isCapital(text, to - 1) ? 2 : 1;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  // In the blocks that Vietnamese needs, small letters are odd where capitals are even; `đ` begins many words.
  if (unit === 0x111 || (unit >= 0x1ea0 && unit < 0x1ef9)) return (unit & 1) === 0;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Whether a word that no list has is written as a name inside a sentence. */
export function isName(sheet: Sheet, i: number): boolean {
  return sheet.bits[i] === 0 && sheet.number[i] === 0 && sheet.gap[i] !== gaps.stop && capitals(sheet, i) === 1;
}

/** Whether a word is somebody who can receive something: an office, or a name, but no standard such as ISO 9001. */
export function receives(sheet: Sheet, i: number, needsCapitals: boolean): boolean {
  const capital = capitals(sheet, i) !== 0;
  if ((sheet.bits[i]! & bit.body) !== 0) return capital || !needsCapitals;
  return sheet.bits[i] === 0 && capital && sheet.number[i + 1] !== number.name;
}

/** The end of the phrase that starts at a word, or of the word before where the clause ends there. */
export function phraseEnd({ span, gap, count, end }: Sheet, i: number): number {
  return i < count && gap[i] === gaps.space ? end[i + Math.max(1, span[i]!) - 1]! : end[i - 1]!;
}
