import { figure, foreign, foreignMarks, gap, letterBits, letterOf, letters, toneShift, untidy } from './letters.ts';

/** The words and marks of a text: where they stand, and a hash of each that is blind to case and tone placement. */
export interface Tokens {
  /** The text that they are of: as long as they hold, it is not read again. */
  text: string;
  count: number;
  /** How many of them are words. */
  words: number;
  /** Whether it has letters or marks beside those of the two languages. */
  isForeign: boolean;
  /** That, or a figure beside a letter without a space between them. */
  isOdd: boolean;
  /** Of all of them together. */
  hash: number;
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** One buffer for all texts: reading a text makes no garbage. */
const none = new Int32Array(0);
const buffer: Tokens = {
  text: '',
  count: 0,
  words: 0,
  isForeign: false,
  isOdd: false,
  hash: 0,
  hashes: none,
  starts: none,
  ends: none,
};

/**
 * Splits a text into words (runs of letters and digits) and marks (one character each). Undefined where the text is
 * not composed or holds invisible characters: fold it first. The result holds until the next call.
 */
export function tokensOf(text: string): Tokens | undefined {
  if (text === buffer.text) return buffer;
  const { length } = text;
  if (buffer.hashes.length < length) grow(length);
  const table = letters();
  const { hashes, starts, ends } = buffer;
  let count = 0;
  let words = 0;
  let whole = 0;
  buffer.isForeign = false;
  buffer.isOdd = false;
  for (let at = 0; at < length; ) {
    const start = at;
    let hash = seed;
    let tones = 0;
    let letter = gap;
    for (; at < length; at++) {
      const unit = text.charCodeAt(at);
      // The common case without a call; out of the table's range is undefined, and 0 is not known yet.
      letter = table[unit] || letterOf(unit, table);
      if (letter <= untidy) break;
      hash = imul(hash ^ (letter & letterBits), prime);
      tones += letter >>> toneShift;
    }
    if (at > start) {
      words += 1;
      if (tones >= oneFigure && tones !== oneFigure * (at - start)) tellOddity(text.slice(start, at), buffer);
    } else {
      at += 1;
      if (letter === gap) continue;
      if (letter === untidy) {
        forget(buffer);
        return undefined;
      }
      if (letter < foreignMarks) {
        buffer.isForeign = true;
        buffer.isOdd = true;
      }
      hash = imul(hash ^ (letter & letterBits), prime);
    }
    hash = imul(hash ^ (tones & (oneFigure - 1)), prime);
    // The length keeps apart those few words that would share a hash. 0 is the hash of no words.
    hash = imul(hash ^ (hash >>> 15) ^ (at - start), prime) || 1;
    hashes[count] = hash;
    whole = imul(whole ^ hash, prime);
    starts[count] = start;
    ends[count] = at;
    count += 1;
  }
  buffer.text = text;
  buffer.count = count;
  buffer.words = words;
  buffer.hash = whole;
  return buffer;
}

/** FNV-1a: the word's letters one after the other. http://www.isthe.com/chongo/tech/comp/fnv/ */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const { imul } = Math;

/** In place of a tone. */
const oneFigure = figure >>> toneShift;
const mixed = /\d[A-Z]|[a-zà-ỹ]\d/;

/** A word that is not of plain letters or of figures only. */
function tellOddity(word: string, tokens: Tokens): void {
  if (foreign.test(word)) tokens.isForeign = true;
  if (tokens.isForeign || mixed.test(word)) tokens.isOdd = true;
}

/** As after the reading of no text at all. */
function forget(tokens: Tokens): void {
  tokens.text = '';
  tokens.count = 0;
  tokens.words = 0;
  tokens.isForeign = false;
  tokens.isOdd = false;
  tokens.hash = 0;
}

function grow(length: number): void {
  const room = Math.max(256, length * 2);
  buffer.hashes = new Int32Array(room);
  buffer.starts = new Int32Array(room);
  buffer.ends = new Int32Array(room);
}
