/**
 * What a term tells of a task: see `WordLists`. A joint is a tie after which a further piece of work may begin, an aim
 * one where an act follows.
 */
export const kinds = ['tie', 'joint', 'aim', 'empty', 'all', 'common', 'act', 'word', 'sign', 'turn'] as const;
export type Kind = (typeof kinds)[number];

/** A word, or a phrase that stands for one, as it is compared. */
export interface Term {
  /** Its place in the lexicon's list. */
  readonly id: number;
  readonly text: string;
  readonly kind: Kind;
  /** Terms of one concept may stand for one another. */
  readonly concept: number;
  /** Equal for terms of one concept, and the same in every run whatever was read before: an order among concepts. */
  readonly rank: number;
  /** Two terms of one series tell two tasks apart. Zero: none. */
  readonly series: number;
  /** How much it says by itself, before it is known how many tasks have it. */
  readonly weight: number;
  /** Whether it tells something of the work. */
  readonly tells: boolean;
  /** Whether it only ties others together, and is left out of what is compared. */
  readonly ties: boolean;
  /** A syllable by itself, which says little without its neighbour. */
  readonly syllable: boolean;
  /** Number of words. */
  readonly words: number;
  /** The hash of its text; of a word that begins a phrase of the lists also the phrase's beginning, else 0. */
  readonly hash: number;
  readonly beginning: number;
  /** By its id: two numbers that add up, over the terms of a text, to what is equal for texts in the same words. */
  readonly low: number;
  readonly high: number;
}

/** A term is one number with the marks of where it stands: its id above so many bits, see `marks`. */
export const markBits = 4;
export const allMarks = 15;

/** Series that every language has; those of a list come after them. */
export const series = { none: 0, number: 1, year: 2, letter: 3, turn: 4 } as const;

/** A word of a field, such as the name of what is measured, is 1; the others are what they are worth beside it. */
export const weightOfKind: Readonly<Record<Kind, number>> = {
  tie: 0,
  joint: 0,
  aim: 0,
  empty: 0.1,
  all: 0.1,
  common: 0.4,
  act: 0.6,
  word: 1,
  sign: 0.5,
  turn: 0.5,
};
/** A Vietnamese word of a field has two syllables more often than one. */
export const syllableWeight = 0.6;
