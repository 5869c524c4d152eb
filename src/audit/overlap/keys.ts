import type { Rarity } from './rarity.ts';
import type { Sequence } from './words/sequence.ts';
import { marks } from './words/vocabulary.ts';

/** A concept in at most so many texts is looked up by itself, a more frequent one together with another. */
const rare = 6;
/** So many of the rarest concepts of a text are looked up, and of each piece of work in it. */
const ofText = 6;
const ofPiece = 4;

/** Hashes of the rarest words of a text, and how telling each is: texts with the same rare words have some in common. */
export interface Keys {
  readonly hashes: number[];
  readonly weights: number[];
}

/**
 * Gives the keys of texts: their rarest concepts, alone or two together, and those of every piece of work in them, so
 * that a short task is found inside a long one. What only one text has is left out.
 *
 * @returns a function that writes the keys of a text into `keys`, behind those that are there
 */
export function makeKeys(rarity: Rarity, keys: Keys): (text: Sequence) => void {
  const whole = new Rarest(ofText, rarity);
  const piece = new Rarest(ofPiece, rarity);
  const add = (hash: number, weight: number): void => {
    keys.hashes.push(hash);
    keys.weights.push(weight);
  };
  const give = ({ concepts, counts }: Rarest): void => {
    for (let i = 0; i < concepts.length; i++) {
      const one = concepts[i]!;
      const weight = 1 / counts[i]!;
      if (counts[i]! <= rare) add(hashOf(one, 0), weight);
      else for (let j = i + 1; j < concepts.length; j++) add(hashOf(one, concepts[j]! + 1), weight);
    }
  };
  const { counts } = rarity;
  return ({ terms, marks: bits }) => {
    let pieces = 0;
    for (let i = 0; i < terms.length; i++) if ((bits[i]! & marks.opens) !== 0) pieces += 1;
    whole.clear();
    piece.clear();
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      if (pieces > 1 && (bits[i]! & marks.opens) !== 0) {
        give(piece);
        piece.clear();
      }
      if (counts[term.concept]! < 2 || term.kind === 'sign' || !term.tells) continue;
      if (pieces > 1) piece.add(term.concept);
      whole.add(term.concept);
    }
    give(piece);
    give(whole);
  };
}

/** Of two concepts the rarer comes first, and of two as rare the lower: every text has them in one order. */
function hashOf(one: number, other: number): number {
  const hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The few rarest of the concepts added, the rarest first. */
class Rarest {
  readonly concepts: number[] = [];
  readonly counts: number[] = [];
  private readonly limit: number;
  private readonly rarity: Rarity;

  constructor(limit: number, rarity: Rarity) {
    this.limit = limit;
    this.rarity = rarity;
  }

  clear(): void {
    this.concepts.length = 0;
    this.counts.length = 0;
  }

  add(concept: number): void {
    const { concepts, counts, limit } = this;
    const count = this.rarity.counts[concept]!;
    let at = concepts.length;
    while (at > 0 && (counts[at - 1]! > count || (counts[at - 1] === count && concepts[at - 1]! > concept))) at--;
    if (at === limit || concepts.includes(concept)) return;
    for (let i = Math.min(concepts.length, limit - 1); i > at; i--) {
      concepts[i] = concepts[i - 1]!;
      counts[i] = counts[i - 1]!;
    }
    concepts[at] = concept;
    counts[at] = count;
  }
}
