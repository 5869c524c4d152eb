import type { Language } from '../../locale/language.ts';
import { type Evidence, type Feature, features } from './evidence.ts';
import { evidenceIn, isProven } from './gather.ts';
import type { Lexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { base, weights } from './weights.ts';

/** One thing that a verdict rests on. */
export interface Ground {
  readonly feature: Feature;
  /** The words that show it; empty where it is something that the line lacks. */
  readonly words: string;
  /** What it adds to the score. */
  readonly points: number;
}

/** Whether a line says what will exist, or be true, when it is done; `open` where the evidence is too thin to say. */
export type Leaning = 'vague' | 'concrete' | 'open';

/**
 * The score from which a line is called vague. Above 0, so that a line of which the evidence says little either way is
 * let pass: a false alarm costs more trust than a miss.
 */
export const doubt = 0.3;
/** The score below which a line is called concrete: odds of one in four. */
const certainty = -1.4;

export function leaningOf(score: number): Leaning {
  if (score > doubt) return 'vague';
  return score < certainty ? 'concrete' : 'open';
}

/**
 * How far a line is from saying what will exist, or be true, when it is done. The logarithm of the
 * odds that a careful reader calls it vague.
 */
export function scoreOf(line: Line, lexicon: Lexicon): number {
  return total(evidenceIn(line, lexicon), lexicon.language);
}

/**
 * Whether a line is vague, as its score says; worked out only where it can be. What is proven is not, unless the title, or
 * what stands in place of a deadline, leaves open whether there is any work.
 *
 * @param demand whether the title, or that of the row above, may hold such words
 */
export function isVague(line: Line, lexicon: Lexicon, demand: boolean): boolean {
  if (!demand && line.dueText === undefined && isProven(line, lexicon)) return false;
  return scoreOf(line, lexicon) > doubt;
}

/** The score with all that it rests on, the heaviest first. */
export function judge(line: Line, lexicon: Lexicon): { readonly score: number; readonly grounds: readonly Ground[] } {
  const evidence = evidenceIn(line, lexicon);
  const grounds = features.flatMap((feature, i): Ground[] =>
    evidence.values[i] === 0
      ? []
      : [
          {
            feature,
            words: (evidence.texts[evidence.sources[i]!] ?? '').slice(evidence.starts[i], evidence.ends[i]),
            points: weights[feature] * evidence.values[i]!,
          },
        ],
  );
  return {
    score: total(evidence, lexicon.language),
    grounds: grounds.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

let table: Float64Array | undefined;

function total({ values }: Evidence, language: Language): number {
  table ??= Float64Array.from(features, (feature) => weights[feature]);
  let score = base[language];
  for (let i = 0; i < values.length; i += 1) score += values[i]! * table[i]!;
  return score;
}
