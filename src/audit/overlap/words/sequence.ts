import type { Lexicon } from './lexicon.ts';
import { allMarks, markBits, type Term } from './term.ts';
import { marks, type Vocabulary } from './vocabulary.ts';

/** A text as it is compared: its terms in order, without those that only tie others together. */
export interface Sequence {
  readonly terms: readonly Term[];
  /** By term: bits of `marks`. */
  readonly marks: readonly number[];
}

/** Texts as they are compared, one behind the other, in numbers: of most nothing else is ever needed. */
export interface Row {
  /** The terms, each as its id above `markBits` bits of `marks`. */
  codes: Int32Array;
  /** Number of terms. */
  count: number;
  /** The ids of the terms that tell siblings apart. */
  readonly signs: number[];
  /** Of the last text: equal for texts that tell the same in the same words, whatever their order, hardly ever for others. */
  wording: number;
}

/** Where the words of a term stand: the first and the last stretch between spaces. */
export type Reach = readonly [first: number, last: number];

/** Longer texts are compared by their beginning: the cost of a comparison grows with the square. */
const longest = 64;

export function makeRow(terms: number): Row {
  return { codes: new Int32Array(terms), count: 0, signs: [], wording: 0 };
}

/** @param reaches is filled with where each term stands */
export function readSequence(text: string, vocabulary: Vocabulary, reaches?: Reach[]): Sequence {
  const row = makeRow(longest);
  appendText(row, text, vocabulary, reaches);
  if (reaches !== undefined) {
    const places = placesIn(text, vocabulary);
    for (const [i, [first, last]] of reaches.entries()) reaches[i] = [places[first]!, places[last]!];
  }
  return sequenceIn(row, 0, row.count, vocabulary);
}

/** The text whose terms stand in a row from one place to another. */
export function sequenceIn({ codes }: Row, from: number, to: number, { lexicon }: Vocabulary): Sequence {
  const terms: Term[] = [];
  const bits: number[] = [];
  for (let at = from; at < to; at++) {
    terms.push(lexicon.terms[codes[at]! >> markBits]!);
    bits.push(codes[at]! & allMarks);
  }
  return { terms, marks: bits };
}

/**
 * Reads a text and puts its terms behind those of a row. Every title of every plan comes by here, mostly before the
 * engine has optimised anything: that decides how it is written.
 *
 * @param words is filled with the first and the last word of each term, by number
 */
export function appendText(row: Row, text: string, vocabulary: Vocabulary, words?: Reach[]): void {
  const telling = readWords(text.split(' '), vocabulary) ?? readWords(partsOf(text), vocabulary)!;
  const { lexicon } = vocabulary;
  const { terms } = lexicon;
  const from = row.count;
  const end = from + longest;
  if (row.codes.length < end) widen(row);
  const { codes } = row;
  const { opens } = marks;
  const named = telling & marks.name;
  const { length } = written;
  let size = from;
  let low = 0;
  let high = 0;
  let opening = 0;
  let isSilent = true;
  for (let at = 0; at < length && size < end; at++) {
    const first = at;
    const own = written[at]!;
    let term = terms[own >> markBits]!;
    if (term.beginning !== 0) {
      const phrase = lexicon.phraseAt(written, at);
      if (phrase !== undefined) {
        term = phrase;
        at += phrase.words - 1;
      }
    }
    opening |= own & opens;
    if ((own & named) !== 0 && !term.tells && first > 0 && (own & (marks.opens | marks.inner)) === 0)
      term = lexicon.named(term);
    if (term.ties) {
      if (term.kind === 'joint' || (term.kind === 'aim' && isAct(at + 1, lexicon))) opening = opens;
      continue;
    }
    codes[size++] = (term.id << markBits) | (own & telling) | opening;
    if (words !== undefined) words.push([first, at]);
    if (term.series !== 0) row.signs.push(term.id);
    // What says nothing, as "organise", leaves the beginning to what follows it.
    if (term.tells) {
      opening = 0;
      low = (low + term.low) | 0;
      high = (high + term.high) | 0;
      isSilent = false;
    }
  }
  for (let at = from; isSilent && at < size; at++) {
    const term = terms[codes[at]! >> markBits]!;
    low = (low + term.low) | 0;
    high = (high + term.high) | 0;
  }
  row.count = size;
  row.wording = (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function widen(row: Row): void {
  const { codes } = row;
  row.codes = new Int32Array(codes.length * 2 + longest);
  row.codes.set(codes);
}

function isAct(at: number, lexicon: Lexicon): boolean {
  if (at >= written.length) return false;
  const term = lexicon.terms[written[at]! >> markBits]!;
  return ((term.beginning === 0 ? undefined : lexicon.phraseAt(written, at)) ?? term).kind === 'act';
}

/** The words of the text that is read, coded as in a row. One list for all texts: reading a text makes little garbage. */
const written: number[] = [];

/**
 * Reads the words in stretches of a text into `written`.
 *
 * @returns the marks that tell something in this text; undefined where the stretches are not what stands between white
 * space: those are to be read instead
 */
function readWords(parts: readonly string[], vocabulary: Vocabulary): number | undefined {
  const { chunks } = vocabulary;
  const { length } = parts;
  let count = 0;
  let capitals = 0;
  let open: number = marks.opens;
  // The first word has a capital in any case.
  let kept = ~marks.name;
  for (let at = 0; at < length; at++) {
    const chunk = chunks.get(parts[at]!) ?? vocabulary.chunk(parts[at]!);
    if (chunk === undefined) return undefined;
    const { codes, closes } = chunk;
    if (at > 0) kept = -1;
    else if (chunk.isNumbering) continue;
    capitals += chunk.capital & kept;
    if (codes.length > 0) {
      written[count++] = (codes[0]! | open) & kept;
      for (let i = 1; i < codes.length; i++) written[count++] = codes[i]! & kept;
      open = 0;
    }
    if (closes) open = marks.opens;
  }
  written.length = count;
  // Where most words have a capital, a capital says nothing.
  return capitals * 2 <= length ? marks.name | marks.short : 0;
}

/** By word: the stretch between spaces in which it stands. */
function placesIn(text: string, vocabulary: Vocabulary): number[] {
  return partsOf(text).flatMap((part, at) => {
    const { codes, isNumbering } = vocabulary.chunk(part)!;
    return at === 0 && isNumbering ? [] : codes.map(() => at);
  });
}

/** The stretches of a text between spaces. */
export function partsOf(text: string): string[] {
  return text.split(/\s+/).filter((part) => part !== '');
}
