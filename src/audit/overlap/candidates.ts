import { type Keys, makeKeys } from './keys.ts';
import type { Rarity } from './rarity.ts';
import type { Sequence } from './words/sequence.ts';

/**
 * A key that more texts have is a template's, and finds siblings: of few texts more may be looked at. Texts in the same
 * words are found otherwise.
 */
const crowd = { least: 16, most: 64, work: 8000 } as const;
/** So many texts are compared with one in the end. */
const most = 12;

/** For the number of a text: the numbers before it that are worth comparing, the likeliest first. */
export type Candidates = (number: number, accepts: (other: number) => boolean) => readonly number[];

/**
 * An inverted index over the rarest words of every text (a prefix filter): two texts that share much share some of
 * their rarest words. What a text costs is bounded, however many others have the same words, and which texts are
 * found does not hang on their order.
 */
export function makeCandidates(texts: readonly Sequence[], rarity: Rarity): Candidates {
  const keys: Keys = { hashes: [], weights: [] };
  const enter = makeKeys(rarity, keys);
  const ends = new Int32Array(texts.length + 1);
  for (let number = 0; number < texts.length; number++) {
    enter(texts[number]!);
    ends[number + 1] = keys.hashes.length;
  }
  // Buckets by hash, one after the other: two keys in one bucket cost a glance at a text, and nothing else.
  const mask = 2 ** Math.ceil(Math.log2(keys.hashes.length + 64)) - 1;
  const buckets = new Int32Array(keys.hashes.length);
  const starts = new Int32Array(mask + 2);
  for (let key = 0; key < buckets.length; key++) {
    buckets[key] = keys.hashes[key]! & mask;
    starts[buckets[key]! + 1]! += 1;
  }
  for (let bucket = 0; bucket <= mask; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const members = new Int32Array(buckets.length);
  const filled = new Int32Array(mask + 1);
  for (let number = 0; number < texts.length; number++) {
    for (let key = ends[number]!; key < ends[number + 1]!; key++) {
      const bucket = buckets[key]!;
      members[starts[bucket]! + filled[bucket]!] = number;
      filled[bucket]! += 1;
    }
  }
  const limit = Math.min(crowd.most, Math.max(crowd.least, crowd.work / texts.length));
  const scores = new Float64Array(texts.length);
  return (number, accepts) => {
    const found: number[] = [];
    for (let key = ends[number]!; key < ends[number + 1]!; key++) {
      const bucket = buckets[key]!;
      const from = starts[bucket]!;
      const until = starts[bucket + 1]!;
      if (until - from > limit) continue;
      for (let at = from; at < until && members[at]! < number; at++) {
        const other = members[at]!;
        if (scores[other] === 0) found.push(other);
        scores[other]! += keys.weights[key]!;
      }
    }
    if (found.length === 0) return found;
    const best = found.filter(accepts).sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (let i = 0; i < found.length; i++) scores[found[i]!] = 0;
    return best.slice(0, most);
  };
}
