import { isNumber } from './apart.ts';
import { keysOf } from './keys.ts';
import type { Rarity } from './rarity.ts';
import type { Texts } from './texts.ts';

/**
 * A key that more texts have is a template's, and finds siblings: of few texts more may be looked at. Texts in the same
 * words are found otherwise.
 */
const crowd = { least: 16, most: 64, work: 8000 } as const;
/** So many texts are compared with one in the end. */
const most = 12;

/**
 * For the number of a text: the numbers before it that are worth comparing, the likeliest first. To be asked in the
 * order of the numbers.
 */
export type Candidates = (number: number, accepts: (other: number) => boolean) => readonly number[];

/**
 * An inverted index over the rarest words of every text (a prefix filter): two texts that share much share some of
 * their rarest words. What a text costs is bounded, however many others have the same words, and which texts are
 * found does not hang on their order.
 */
export function makeCandidates(texts: Texts, rarity: Rarity): Candidates {
  const numbered = textsWithOwnNumber(texts, rarity);
  if (!numbered.includes(0)) return () => [];
  const { hashes, counts, size, starts } = keysOf(texts, rarity);
  // Buckets by hash: two keys in one bucket cost a glance at a text, and nothing else.
  const mask = 2 ** Math.ceil(Math.log2(size + 64)) - 1;
  const sizes = new Int32Array(mask + 1);
  for (let key = 0; key < size; key++) sizes[hashes[key]! & mask]! += 1;
  const limit = Math.min(crowd.most, Math.max(crowd.least, crowd.work / texts.count));
  /** In each bucket two chains of keys, of texts with no number of their own and of the others: one more than the last. */
  const last = new Int32Array(2 * (mask + 1));
  /** By key: one more than the one before it in its chain; 0: none. */
  const before = new Int32Array(size);
  const textOf = new Int32Array(size);
  let entered = 0;
  const enterUpTo = (number: number): void => {
    for (; entered < number; entered++) {
      for (let key = starts[entered]!; key < starts[entered + 1]!; key++) {
        const chain = 2 * (hashes[key]! & mask) + numbered[entered]!;
        before[key] = last[chain]!;
        last[chain] = key + 1;
        textOf[key] = entered;
      }
    }
  };
  const scores = new Float64Array(texts.count);
  return (number, accepts) => {
    enterUpTo(number);
    const found: number[] = [];
    for (let key = starts[number]!; key < starts[number + 1]!; key++) {
      const bucket = hashes[key]! & mask;
      const crowded = sizes[bucket]!;
      if (crowded < 2 || crowded > limit) continue;
      const weight = 1 / counts[key]!;
      const chains = 2 - numbered[number]!;
      for (let chain = 2 * bucket; chain < 2 * bucket + chains; chain++) {
        for (let at = last[chain]!; at !== 0; at = before[at - 1]!) {
          const other = textOf[at - 1]!;
          if (scores[other] === 0) found.push(other);
          scores[other]! += weight;
        }
      }
    }
    if (found.length === 0) return found;
    const best = found.filter(accepts).sort((a, b) => scores[b]! - scores[a]! || a - b);
    for (const other of found) scores[other] = 0;
    return best.slice(0, most);
  };
}

/** By text: 1 where it has a number that no other text has. Two such texts are two works, whatever else they share. */
function textsWithOwnNumber({ count, row, signStarts, vocabulary }: Texts, { counts }: Rarity): Uint8Array {
  const { terms } = vocabulary.lexicon;
  const flags = new Uint8Array(count);
  for (let text = 0; text < count; text++) {
    for (let at = signStarts[text]!; at < signStarts[text + 1]!; at++) {
      const sign = terms[row.signs[at]!]!;
      if (counts[sign.concept] === 1 && isNumber(sign)) flags[text] = 1;
    }
  }
  return flags;
}
