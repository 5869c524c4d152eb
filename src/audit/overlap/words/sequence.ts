import { type Phrase, series, type Term } from './term.ts';
import { type Chunk, marks, type Vocabulary } from './vocabulary.ts';

/** A text as it is compared: its terms in order, without those that only tie others together. */
export interface Sequence {
  readonly terms: readonly Term[];
  /** By term: bits of `marks`. */
  readonly marks: readonly number[];
  /** The terms that tell siblings apart. */
  readonly signs: readonly Term[];
}

/** Where the words of a term stand: the first and the last stretch between spaces. */
export type Reach = readonly [first: number, last: number];

/** Longer texts are compared by their beginning: the cost of a comparison grows with the square. */
const longest = 64;

/** @param reaches is filled with where each term stands */
export function readSequence(text: string, vocabulary: Vocabulary, reaches?: Reach[]): Sequence {
  const parts = partsOf(text);
  const all: Term[] = [];
  const written: number[] = [];
  const from: number[] = [];
  let capitals = 0;
  let open: number = marks.opens;
  for (let at = 0; at < parts.length; at++) {
    const chunk = vocabulary.chunk(parts[at]!);
    if (at === 0 && isNumbering(chunk)) continue;
    const bits = at === 0 ? chunk.marks & ~marks.name : chunk.marks;
    capitals += bits & marks.name;
    for (let i = 0; i < chunk.terms.length; i++) {
      all.push(chunk.terms[i]!);
      written.push(i === 0 ? bits | open : (bits & ~marks.opens) | marks.inner);
      if (reaches !== undefined) from.push(at);
    }
    open = chunk.closes || (chunk.terms.length === 0 && open !== 0) ? marks.opens : 0;
  }
  // Where most words have a capital, a capital says nothing.
  const telling = capitals * 2 <= parts.length ? marks.name | marks.short : 0;
  const terms: Term[] = [];
  const kept: number[] = [];
  let signs = noSigns;
  let opening = 0;
  for (let at = 0; at < all.length && terms.length < longest; at++) {
    let term = all[at]!;
    const bits = written[at]!;
    const first = at;
    if (term.phrases !== undefined) {
      const phrase = phraseAt(all, at);
      if (phrase !== undefined) {
        term = phrase.term;
        at += phrase.rest.length;
      }
    }
    opening |= bits & marks.opens;
    const isName = first > 0 && (bits & telling & marks.name) !== 0 && (bits & (marks.opens | marks.inner)) === 0;
    if (isName && !term.tells) term = vocabulary.lexicon.named(term);
    if (term.kind === 'joint' || (term.kind === 'aim' && isAct(all, at + 1))) opening = marks.opens;
    else if (term.kind !== 'tie' && term.kind !== 'aim') {
      terms.push(term);
      kept.push((bits & telling) | opening);
      reaches?.push([from[first]!, from[at]!]);
      if (term.series !== series.none) signs = [...signs, term];
      // What says nothing, as "organise", leaves the beginning to what follows it.
      if (term.tells) opening = 0;
    }
  }
  return { terms, marks: kept, signs };
}

function isAct(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  return (term.phrases === undefined ? term : (phraseAt(terms, at)?.term ?? term)).kind === 'act';
}

const noSigns: readonly Term[] = [];

function phraseAt(terms: readonly Term[], at: number): Phrase | undefined {
  for (const phrase of terms[at]!.phrases!) {
    let i = 0;
    while (i < phrase.rest.length && terms[at + 1 + i] === phrase.rest[i]) i++;
    if (i === phrase.rest.length) return phrase;
  }
  return undefined;
}

const untidySpace = /^\s|\s$|\s\s|[^\S ]/;

/** The stretches of a text between spaces. */
export function partsOf(text: string): string[] {
  return untidySpace.test(text) ? text.split(/\s+/).filter((part) => part !== '') : text.split(' ');
}

/** `1.`, `II.`, `a)` before a title, and the English article. */
function isNumbering({ terms, closes }: Chunk): boolean {
  const [first, ...rest] = terms;
  return first?.kind === 'sign' && rest.length === 0 && (closes || first.series === series.letter);
}
