import type { Weigh } from './alignment.ts';
import type { Sequence } from './words/sequence.ts';

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

export function rarityOf(texts: readonly Sequence[], concepts: number): Rarity {
  const counts = new Int32Array(concepts);
  const seenIn = new Int32Array(concepts).fill(-1);
  for (let text = 0; text < texts.length; text++) {
    const { terms } = texts[text]!;
    for (let i = 0; i < terms.length; i++) {
      const { concept } = terms[i]!;
      if (seenIn[concept] === text) continue;
      seenIn[concept] = text;
      counts[concept]! += 1;
    }
  }
  const scale = (1 - kept) / Math.log(texts.length + besides);
  const factors = new Float64Array(concepts).fill(1);
  for (let concept = 0; concept < concepts; concept++) {
    if (counts[concept]! > 1) factors[concept] = 1 - scale * Math.log(counts[concept]!);
  }
  return {
    counts,
    weigh: (term) => term.weight * (factors[term.concept] ?? 1),
  };
}
