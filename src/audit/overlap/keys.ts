import type { Rarity } from './rarity.ts';
import type { Sequence } from './words/sequence.ts';
import type { Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** A concept in at most so many texts is looked up by itself, a more frequent one together with another. */
const rare = 6;
/** So many of the rarest concepts of a text are looked up, and of each piece of work in it. */
const ofText = 5;
const ofPiece = 3;

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
  const give = ({ ranks, counts }: Rarest): void => {
    for (let i = 0; i < ranks.length; i++) {
      const one = ranks[i]!;
      const weight = 1 / counts[i]!;
      if (counts[i]! <= rare) add(hashOf(one, 0), weight);
      else for (let j = i + 1; j < ranks.length; j++) add(hashOf(one, ranks[j]! + 1), weight);
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
      if (pieces > 1) piece.add(term);
      whole.add(term);
    }
    give(piece);
    give(whole);
  };
}

/** Of two concepts the rarer comes first, and of two as rare the one of lower rank: every text has them in one order. */
function hashOf(one: number, other: number): number {
  const hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The few rarest of the concepts added, the rarest first. */
class Rarest {
  readonly ranks: number[] = [];
  readonly counts: number[] = [];
  private readonly limit: number;
  private readonly rarity: Rarity;

  constructor(limit: number, rarity: Rarity) {
    this.limit = limit;
    this.rarity = rarity;
  }

  clear(): void {
    this.ranks.length = 0;
    this.counts.length = 0;
  }

  add({ concept, rank }: Term): void {
    const { ranks, counts, limit } = this;
    const count = this.rarity.counts[concept]!;
    let at = ranks.length;
    while (at > 0 && (counts[at - 1]! > count || (counts[at - 1] === count && ranks[at - 1]! > rank))) at--;
    if (at === limit || ranks.includes(rank)) return;
    for (let i = Math.min(ranks.length, limit - 1); i > at; i--) {
      ranks[i] = ranks[i - 1]!;
      counts[i] = counts[i - 1]!;
    }
    ranks[at] = rank;
    counts[at] = count;
  }
}
