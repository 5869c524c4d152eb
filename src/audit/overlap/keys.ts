import type { Rarity } from './rarity.ts';
import type { Texts } from './texts.ts';
import { markBits } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** A concept in at most so many texts is looked up by itself, a more frequent one together with another. */
const rare = 6;
/** So many of the rarest concepts of a text are looked up, and of each piece of work in it. */
const ofText = 5;
const ofPiece = 3;

/** The rarest words of texts as numbers: texts with the same rare words have some in common. */
export interface Keys {
  hashes: Int32Array;
  /** By key: how many texts have the word. The fewer, the more telling. */
  counts: Int32Array;
  size: number;
  /** By text: where its keys begin; one more is the end. */
  readonly starts: Int32Array;
}

/**
 * The keys of texts: their rarest concepts, alone or two together, and those of every piece of work in them, so that a
 * short task is found inside a long one. What only one text has is left out.
 */
export function keysOf({ count, row, starts, vocabulary }: Texts, rarity: Rarity): Keys {
  const { terms } = vocabulary.lexicon;
  /** By term: how many texts have it, 0 for those that are no key. */
  const counts = new Int32Array(terms.length);
  for (let id = 0; id < terms.length; id++) {
    const { kind, tells, concept } = terms[id]!;
    const times = tells && kind !== 'sign' ? (rarity.counts[concept] ?? 0) : 0;
    if (times > 1) counts[id] = times;
  }
  const keys: Keys = {
    hashes: new Int32Array(12 * count),
    counts: new Int32Array(12 * count),
    size: 0,
    starts: new Int32Array(count + 1),
  };
  const whole = new Rarest(ofText);
  const piece = new Rarest(ofPiece);
  for (let text = 0; text < count; text++) {
    const [from, to] = [starts[text]!, starts[text + 1]!];
    let pieces = 0;
    for (let at = from; at < to; at++) if ((row.codes[at]! & marks.opens) !== 0) pieces += 1;
    for (let at = from; at < to; at++) {
      if (pieces > 1 && (row.codes[at]! & marks.opens) !== 0) piece.give(keys);
      const id = row.codes[at]! >> markBits;
      const times = counts[id]!;
      if (times === 0) continue;
      if (pieces > 1) piece.add(terms[id]!.rank, times);
      whole.add(terms[id]!.rank, times);
    }
    piece.give(keys);
    whole.give(keys);
    keys.starts[text + 1] = keys.size;
  }
  return keys;
}

/** Of two concepts the rarer comes first, and of two as rare the one of lower rank: every text has them in one order. */
function hashOf(one: number, other: number): number {
  const hash = Math.imul(one + 1, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The few rarest of the concepts added, the rarest first. */
class Rarest {
  private readonly ranks: number[] = [];
  private readonly counts: number[] = [];
  private readonly limit: number;
  private size = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(rank: number, count: number): void {
    const { ranks, counts, limit, size } = this;
    let at = size;
    while (at > 0 && (counts[at - 1]! > count || (counts[at - 1] === count && ranks[at - 1]! > rank))) at--;
    if (at === limit) return;
    for (let i = 0; i < size; i++) if (ranks[i] === rank) return;
    for (let i = Math.min(size, limit - 1); i > at; i--) {
      ranks[i] = ranks[i - 1]!;
      counts[i] = counts[i - 1]!;
    }
    ranks[at] = rank;
    counts[at] = count;
    if (size < limit) this.size += 1;
  }

  /** Puts them among the keys, and starts anew. */
  give(keys: Keys): void {
    const { ranks, counts, limit, size } = this;
    if (keys.size + limit * limit > keys.hashes.length) widen(keys, limit * limit);
    let next = keys.size;
    for (let i = 0; i < size; i++) {
      const isRare = counts[i]! <= rare;
      for (let j = isRare ? i : i + 1; j < (isRare ? i + 1 : size); j++) {
        keys.hashes[next] = hashOf(ranks[i]!, isRare ? 0 : ranks[j]! + 1);
        keys.counts[next] = counts[i]!;
        next += 1;
      }
    }
    keys.size = next;
    this.size = 0;
  }
}

function widen(keys: Keys, more: number): void {
  const { hashes, counts } = keys;
  keys.hashes = new Int32Array(hashes.length * 2 + more);
  keys.counts = new Int32Array(hashes.length * 2 + more);
  keys.hashes.set(hashes);
  keys.counts.set(counts);
}
