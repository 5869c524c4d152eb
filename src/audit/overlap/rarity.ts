import type { Weigh } from './alignment.ts';
import type { Texts } from './texts.ts';
import { markBits } from './words/term.ts';

/** How the words are spread over the tasks of all plans read. */
export interface Rarity {
  /** By concept: how many texts have it. */
  readonly counts: Int32Array;
  /** A term's own weight, less what it loses by being in many texts: the words of a template tell little. */
  readonly weigh: Weigh;
}

/** What a term keeps where every text has it; and texts that a small plan is taken to have besides, so that a word
 * in both of two tasks is not taken for one of every task. */
const kept = 0.3;
const besides = 50;

export function rarityOf({ count, row, starts, vocabulary }: Texts): Rarity {
  const { terms } = vocabulary.lexicon;
  const concepts = vocabulary.lexicon.concepts();
  const counts = new Int32Array(concepts);
  /** By concept: one more than the last text that has it. */
  const seenIn = new Int32Array(concepts);
  for (let text = 1, at = 0; text <= count; text++) {
    for (const end = starts[text]!; at < end; at++) {
      const { concept } = terms[row.codes[at]! >> markBits]!;
      if (seenIn[concept] === text) continue;
      seenIn[concept] = text;
      counts[concept]! += 1;
    }
  }
  const scale = (1 - kept) / Math.log(count + besides);
  let factors: Float64Array | undefined;
  const factorsOf = (): Float64Array => {
    factors ??= Float64Array.from(counts, (times) => (times > 1 ? 1 - scale * Math.log(times) : 1));
    return factors;
  };
  return {
    counts,
    // What was first met after the texts is in none of them.
    weigh: (term) => term.weight * (factorsOf()[term.concept] ?? 1),
  };
}
