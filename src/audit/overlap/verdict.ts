import type { Evidence } from './compare.ts';

/** `same`: one task twice; `near`: probably one work in other words; `inside`: the one stands whole in the other. */
export type Verdict = 'same' | 'near' | 'inside';

/** What two tasks are to share at least, as sums of weights: about three words, one or two of them words of a field. */
const least = { shared: 1.5, specific: 0.9 } as const;
/** What a text needs to be found inside another: an act and a word. */
const leastInside = 1.2;

/** Below this no two texts are near, whatever else speaks for it. */
const leastAlike = 0.4;

/**
 * What two titles are to one another; undefined: two works. How much alike `near` ones have to be is for the rule to
 * say: here they are so from `leastAlike` on.
 */
export function verdictOn(evidence: Evidence): Verdict | undefined {
  const { alike, apart, inside, single, sameWords, shared, specific, weights } = evidence;
  if (apart === 'sign' || apart === 'turn' || apart === 'swap') return undefined;
  if (sameWords) return Math.min(...shared) > 0 ? 'same' : undefined;
  if (inside !== undefined && weights[inside] >= leastInside) return 'inside';
  if (apart !== undefined || alike < leastAlike) return undefined;
  if (Math.min(...shared) < least.shared || specific < least.specific) return undefined;
  return single === undefined ? 'near' : 'inside';
}
