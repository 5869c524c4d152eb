import { isMark } from '../words/letters.ts';
import { meaningOf } from '../words/phrase-table.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import * as number from './numbers.ts';
import { profiles } from './profile.ts';

/** A word or number in a stretch between spaces, with all that is known of it wherever it stands. */
export interface Entry {
  /** The marks that stand right before it, as bits of `effects`. */
  readonly marks: readonly number[];
  /** False for what only holds the marks behind the last word of a stretch. */
  readonly isWord: boolean;
  readonly hash: number;
  /** By itself: what the lexicon's table says of it, and its classes. */
  readonly meaning: number;
  readonly bits: number;
  /** 0: no capital. 1: the first letter is one. 2: all are, as in abbreviations. */
  readonly capital: 0 | 1 | 2;
  /** For a number what its form says, `plain` where that is nothing; 0 for a word. */
  readonly form: number.NumberKind | 0;
  readonly isHundred: boolean;
  /** Of the letters I, V and X. */
  readonly isRoman: boolean;
  readonly endsInS: boolean;
  /** Vietnamese has no endings: its passive is this word before the verb. */
  readonly isPassive: boolean;
  /** What it is compared by: its hash, or where words have endings a hash of its first letters, without case. */
  readonly stem: number;
  /** Where it stands in the stretch: UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How far a mark sets the words around it apart, in the lowest bits as `gaps`, and what else it does. */
export const effects = {
  gap: 3,
  colon: 4,
  opens: 8,
  closes: 16,
  /** Turns quotation on or off; begins one; ends one. */
  quotes: 32,
  quotesOn: 64,
  quotesOff: 128,
  dots: 256,
} as const;

/** What stands before a word. */
export const gaps = { space: 0, mark: 1, stop: 2 } as const;

/** Of a stretch that is not composed: the text is to be folded first. */
export const untidy: readonly Entry[] = [];

const none: readonly number[] = [];

/** The words of a stretch, each with the marks before it, and what holds the marks behind the last. */
export function entriesOf(stretch: string, lexicon: Lexicon): readonly Entry[] {
  const tokens = tokensOf(stretch);
  if (tokens === undefined) return untidy;
  const { count, hashes, starts, ends } = tokens;
  const entries: Entry[] = [];
  let marks: number[] | undefined;
  for (let i = 0; i < count; i += 1) {
    const start = starts[i]!;
    const end = ends[i]!;
    const unit = stretch.charCodeAt(start);
    if (end - start === 1 && isMark(unit)) {
      marks ??= [];
      marks.push(effectOf(unit, stretch, start));
    } else if (unit >= 48 && unit <= 57) {
      const whole = number.numberEnd(stretch, start);
      // No list has numbers of several parts.
      entries.push(numberEntry(stretch, start, whole, whole > end ? ~hashes[i]! : hashes[i]!, marks ?? none, lexicon));
      while (i + 1 < count && starts[i + 1]! < whole) i += 1;
      marks = undefined;
    } else {
      entries.push(wordEntry(stretch, start, end, hashes[i]!, marks ?? none, lexicon));
      marks = undefined;
    }
  }
  if (marks !== undefined) entries.push({ ...nothing, marks });
  return entries;
}

const nothing: Entry = {
  marks: none,
  isWord: false,
  hash: 0,
  meaning: 0,
  bits: 0,
  capital: 0,
  form: 0,
  isHundred: false,
  isRoman: false,
  endsInS: false,
  isPassive: false,
  stem: 0,
  start: 0,
  end: 0,
};

function wordEntry(
  stretch: string,
  start: number,
  end: number,
  hash: number,
  marks: readonly number[],
  lexicon: Lexicon,
): Entry {
  const meaning = Math.max(0, meaningOf(lexicon.table, hash));
  return {
    marks,
    isWord: true,
    hash,
    meaning,
    bits: lexicon.classes[meaning >> 1]!,
    capital: capitalsIn(stretch, start, end),
    form: 0,
    isHundred: false,
    isRoman: isRoman(stretch, start, end),
    endsInS: stretch.startsWith('s', end - 1),
    isPassive: end - start === 4 && stretch.startsWith('được', start),
    stem: stemIn(stretch, start, end, hash, lexicon),
    start,
    end,
  };
}

function numberEntry(
  stretch: string,
  start: number,
  end: number,
  hash: number,
  marks: readonly number[],
  lexicon: Lexicon,
): Entry {
  const written = stretch.slice(start, end);
  const isHundred = written === '100';
  const isPercent = stretch.startsWith('%', end);
  const form = isPercent ? (isHundred ? number.all : number.percent) : number.kindOfForm(written);
  return {
    marks,
    isWord: true,
    hash,
    meaning: 0,
    bits: 0,
    capital: 0,
    form: form === number.count ? number.plain : form,
    isHundred,
    isRoman: false,
    endsInS: stretch.startsWith('s', end - 1),
    isPassive: false,
    stem: stemIn(stretch, start, end, hash, lexicon),
    start,
    end,
  };
}

function stemIn(stretch: string, start: number, end: number, hash: number, { language }: Lexicon): number {
  const letters = profiles[language].stem;
  if (letters === 0) return hash;
  const to = Math.min(end, start + letters);
  let stem = 0;
  for (let at = start; at < to; at += 1) stem = Math.imul(stem ^ (stretch.charCodeAt(at) | 0x20), 0x01000193);
  return stem;
}

function capitalsIn(text: string, start: number, end: number): 0 | 1 | 2 {
  if (!isCapital(text, start)) return 0;
  return end - start > 1 && isCapital(text, end - 1) ? 2 : 1;
}

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  // In the blocks that Vietnamese needs, small letters are odd where capitals are even; `đ` begins many words.
  if (unit === 0x111 || (unit >= 0x1ea0 && unit < 0x1ef9)) return (unit & 1) === 0;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Quý I, hạng II, khối XII. */
function isRoman(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58) return false;
  }
  return true;
}

function effectOf(unit: number, text: string, at: number): number {
  const gap = gapOf(unit, text, at);
  if (unit === 0x3a) return gap | effects.colon;
  if (unit === 0x28) return gap | effects.opens;
  if (unit === 0x29) return gap | effects.closes;
  if (unit === 0x22) return gap | effects.quotes;
  if (unit === 0x201c || unit === 0xab) return gap | effects.quotesOn;
  if (unit === 0x201d || unit === 0xbb) return gap | effects.quotesOff;
  return unit === 0x2026 || (unit === 0x2e && text.startsWith('...', at)) ? gap | effects.dots : gap;
}

/** How far a mark sets the words around it apart. Inside words a hyphen and an apostrophe do not. */
function gapOf(unit: number, text: string, at: number): number {
  switch (unit) {
    case 0x2e: // . as in v.v. and e.g.
      return isLetter(text.charCodeAt(at + 1)) ? gaps.space : gaps.stop;
    case 0x3b: // ; : ? ! …
    case 0x3a:
    case 0x3f:
    case 0x21:
    case 0x2026:
      return gaps.stop;
    case 0x25: // %
      return gaps.space;
    case 0x2d: // - ' ’
    case 0x27:
    case 0x2019:
      return at === 0 || at + 1 === text.length ? gaps.mark : gaps.space;
    default:
      return gaps.mark;
  }
}

/** Letters beyond ASCII begin at À; above the Vietnamese block come signs. */
function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000);
}
