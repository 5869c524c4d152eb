import { gap, letters, mark, plainLetter, untidy } from './letters.ts';

/** The words and marks of a text: where they stand, and a hash of each that is blind to case and tone placement. */
export interface Tokens {
  count: number;
  hashes: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** One buffer for all texts: reading a text makes no garbage. */
const buffer: Tokens = { count: 0, hashes: new Int32Array(0), starts: new Int32Array(0), ends: new Int32Array(0) };

/**
 * Splits a text into words (runs of letters and digits) and marks (one character each). Undefined where the text is
 * not composed or holds invisible characters: fold it first. The result holds until the next call.
 */
export function tokensOf(text: string): Tokens | undefined {
  const table = letters();
  const { plain, tone } = table;
  const letterAt = (at: number): number => {
    const unit = text.charCodeAt(at);
    // The common case without a call; out of the table's range is undefined, and 0 is not known yet.
    return plain[unit] || plainLetter(unit, table);
  };
  if (buffer.hashes.length < text.length) grow(text.length);
  const { hashes, starts, ends } = buffer;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const start = at;
    let letter = letterAt(at);
    at += 1;
    if (letter === gap) continue;
    if (letter === untidy) return undefined;
    let hash = mix(seed, letter);
    if (letter === mark) hash = mix(hash, text.charCodeAt(start));
    else {
      let tones = tone[text.charCodeAt(start)] ?? 0;
      for (; at < text.length; at++) {
        letter = letterAt(at);
        if (letter <= untidy) break;
        hash = mix(hash, letter);
        tones += tone[text.charCodeAt(at)] ?? 0;
      }
      hash = mix(hash, tones);
    }
    hashes[count] = hash;
    starts[count] = start;
    ends[count] = at;
    count += 1;
  }
  buffer.count = count;
  return buffer;
}

/** FNV-1a: the word's letters one after the other. http://www.isthe.com/chongo/tech/comp/fnv/ */
const seed = 0x811c9dc5;

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function grow(length: number): void {
  const room = Math.max(256, length * 2);
  buffer.hashes = new Int32Array(room);
  buffer.starts = new Int32Array(room);
  buffer.ends = new Int32Array(room);
}
