import type { Lexicon } from './lexicon.ts';
import { series, type Term } from './term.ts';
import { marks, type Vocabulary } from './vocabulary.ts';

/** A text as it is compared: its terms in order, without those that only tie others together. */
export interface Sequence {
  readonly terms: readonly Term[];
  /** By term: bits of `marks`. */
  readonly marks: readonly number[];
}

/** Texts as they are compared, one behind the other, in numbers: of most nothing else is ever needed. */
export interface Row {
  /** The ids of the terms. */
  ids: Int32Array;
  /** By term: bits of `marks`. */
  marks: Uint8Array;
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
  return { ids: new Int32Array(terms), marks: new Uint8Array(terms), count: 0, signs: [], wording: 0 };
}

/** @param reaches is filled with where each term stands */
export function readSequence(text: string, vocabulary: Vocabulary, reaches?: Reach[]): Sequence {
  const row = makeRow(longest);
  appendText(row, text, vocabulary, reaches);
  return sequenceIn(row, 0, row.count, vocabulary);
}

/** The text whose terms stand in a row from one place to another. */
export function sequenceIn(row: Row, from: number, to: number, { lexicon }: Vocabulary): Sequence {
  const terms: Term[] = [];
  const bits: number[] = [];
  for (let at = from; at < to; at++) {
    terms.push(lexicon.terms[row.ids[at]!]!);
    bits.push(row.marks[at]!);
  }
  return { terms, marks: bits };
}

/** Reads a text and puts its terms behind those of a row. */
export function appendText(row: Row, text: string, vocabulary: Vocabulary, reaches?: Reach[]): void {
  if (!readWords(text.split(' '), vocabulary)) readWords(partsOf(text), vocabulary);
  const { lexicon } = vocabulary;
  const { ids, bits, count, telling } = words;
  const from = row.count;
  if (row.ids.length < from + longest) widen(row);
  let size = from;
  let low = 0;
  let high = 0;
  let opening = 0;
  let isSilent = true;
  for (let at = 0; at < count && size < from + longest; at++) {
    let term = lexicon.terms[ids[at]!]!;
    const first = at;
    const own = bits[first]!;
    if (term.beginning !== 0) {
      const phrase = lexicon.phraseAt(ids, at, count);
      if (phrase !== undefined) {
        term = phrase;
        at += phrase.words - 1;
      }
    }
    opening |= own & marks.opens;
    if ((own & telling & marks.name) !== 0 && !term.tells && first > 0 && (own & (marks.opens | marks.inner)) === 0)
      term = lexicon.named(term);
    if (term.ties) {
      if (term.kind === 'joint' || (term.kind === 'aim' && isAct(at + 1, lexicon))) opening = marks.opens;
      continue;
    }
    row.ids[size] = term.id;
    row.marks[size] = (own & telling) | opening;
    size += 1;
    reaches?.push([words.places[first]!, words.places[at]!]);
    if (term.series !== series.none) row.signs.push(term.id);
    // What says nothing, as "organise", leaves the beginning to what follows it.
    if (term.tells) {
      opening = 0;
      low = (low + term.low) | 0;
      high = (high + term.high) | 0;
      isSilent = false;
    }
  }
  for (let at = from; isSilent && at < size; at++) {
    const term = lexicon.terms[row.ids[at]!]!;
    low = (low + term.low) | 0;
    high = (high + term.high) | 0;
  }
  row.count = size;
  row.wording = (high >>> 11) * 2 ** 32 + (low >>> 0);
}

function widen(row: Row): void {
  const { ids, marks: bits } = row;
  row.ids = new Int32Array(ids.length * 2 + longest);
  row.marks = new Uint8Array(ids.length * 2 + longest);
  row.ids.set(ids);
  row.marks.set(bits);
}

function isAct(at: number, lexicon: Lexicon): boolean {
  if (at >= words.count) return false;
  const term = lexicon.terms[words.ids[at]!]!;
  const phrase = term.beginning === 0 ? undefined : lexicon.phraseAt(words.ids, at, words.count);
  return (phrase ?? term).kind === 'act';
}

/** The words of a text as they stand there. One buffer for all texts: reading a text makes no garbage. */
const words = {
  count: 0,
  /** Of the terms that they are by themselves. */
  ids: new Int32Array(0),
  /** Bits of `marks`, and those among them that tell something in this text. */
  bits: new Uint8Array(0),
  telling: 0,
  /** The stretch between spaces in which each stands. */
  places: new Int32Array(0),
};

/** False where the stretches are not what stands between spaces: those are to be read instead. */
function readWords(parts: readonly string[], vocabulary: Vocabulary): boolean {
  let count = 0;
  let capitals = 0;
  let open: number = marks.opens;
  for (let at = 0; at < parts.length; at++) {
    const chunk = vocabulary.chunks.get(parts[at]!) ?? vocabulary.chunk(parts[at]!);
    if (chunk.isUntidy) return false;
    if (at === 0 && chunk.isNumbering) continue;
    const bits = at === 0 ? chunk.marks & ~marks.name : chunk.marks;
    capitals += bits & marks.name;
    const { ids } = chunk;
    if (count + ids.length > words.ids.length) grow(count + ids.length);
    for (let i = 0; i < ids.length; i++) {
      words.ids[count] = ids[i]!;
      words.bits[count] = i === 0 ? bits | open : (bits & ~marks.opens) | marks.inner;
      words.places[count] = at;
      count += 1;
    }
    open = chunk.closes || (ids.length === 0 && open !== 0) ? marks.opens : 0;
  }
  words.count = count;
  // Where most words have a capital, a capital says nothing.
  words.telling = capitals * 2 <= parts.length ? marks.name | marks.short : 0;
  return true;
}

function grow(size: number): void {
  const { ids, bits, places } = words;
  const room = Math.max(256, size * 2);
  words.ids = new Int32Array(room);
  words.bits = new Uint8Array(room);
  words.places = new Int32Array(room);
  words.ids.set(ids);
  words.bits.set(bits);
  words.places.set(places);
}

/** The stretches of a text between spaces. */
export function partsOf(text: string): string[] {
  return text.split(/\s+/).filter((part) => part !== '');
}
