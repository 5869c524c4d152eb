import { canSlip, type Weigh } from './alignment.ts';
import { areOfOneSeries, isFrame, something } from './apart.ts';
import type { Sequence } from './words/sequence.ts';
import { oneSlip } from './words/spelling.ts';
import { series, type Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** Less in common than this, in weight and as a share, is not looked into. */
const least = { shared: 0.9, share: 0.15 } as const;

/**
 * Tells at a glance most of the pairs on which the comparison would find two works, for a hundredth of its cost: the
 * siblings of a template above all. Never says no where the comparison might say otherwise, but for texts that share
 * hardly a word.
 */
export interface Glance {
  /** The text that the following ones are held against. */
  look(at: Sequence): void;
  isWorthwhile(other: Sequence): boolean;
}

export function makeGlance(concepts: number, weigh: Weigh): Glance {
  const lookedAt = new Int32Array(concepts);
  let looks = 0;
  let text: Sequence;
  let hasShort = false;
  return {
    look: (at) => {
      text = at;
      hasShort = at.marks.some((bits) => (bits & marks.short) !== 0);
      looks += 1;
      for (const { concept } of at.terms) lookedAt[concept] = looks;
    },
    isWorthwhile: (other) => {
      if (signsDiffer(text.signs, other.signs)) return false;
      let shared = 0;
      let whole = 0;
      let shorts = hasShort;
      for (let i = 0; i < other.terms.length; i++) {
        const term = other.terms[i]!;
        const weight = weigh(term);
        whole += weight;
        if (lookedAt[term.concept] === looks) shared += weight;
        shorts ||= (other.marks[i]! & marks.short) !== 0;
      }
      // A short form may stand for most of what the other says.
      return (shorts || (shared >= least.shared && shared >= whole * least.share)) && !isPlainSwap(text, other);
    },
  };
}

function signsDiffer(ours: readonly Term[], theirs: readonly Term[]): boolean {
  for (let i = 0; i < ours.length; i++) {
    const sign = ours[i]!;
    if (has(theirs, sign, 0, theirs.length)) continue;
    for (let j = 0; j < theirs.length; j++) {
      const other = theirs[j]!;
      if (areOfOneSeries(sign, other) && !has(ours, other, 0, ours.length)) return true;
    }
  }
  return false;
}

function has(terms: readonly Term[], { concept }: Term, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]!.concept === concept) return true;
  return false;
}

/** One frame and two fillings that have nothing in common, and nothing that might be a slip or a short form. */
function isPlainSwap(a: Sequence, b: Sequence): boolean {
  const n = a.terms.length;
  const m = b.terms.length;
  if (a.terms.some(isAll) || b.terms.some(isAll)) return false;
  let head = 0;
  while (head < n && head < m && a.terms[head] === b.terms[head]) head++;
  let tail = 0;
  while (tail < n - head && tail < m - head && a.terms[n - 1 - tail] === b.terms[m - 1 - tail]) tail++;
  if (!isFrame(a, b, head, tail)) return false;
  for (let i = head; i < n - tail; i++) {
    if (has(b.terms, a.terms[i]!, head, m - tail) || (a.marks[i]! & marks.short) !== 0) return false;
    for (let j = head; j < m - tail; j++)
      if (canSlip(a, i) && canSlip(b, j) && oneSlip(a.terms[i]!.text, b.terms[j]!.text)) return false;
  }
  for (let j = head; j < m - tail; j++) if ((b.marks[j]! & marks.short) !== 0) return false;
  return Math.min(unsaid(a, b, head, n - tail), unsaid(b, a, head, m - tail)) > something;
}

function isAll({ kind }: Term): boolean {
  return kind === 'all';
}

function unsaid(a: Sequence, b: Sequence, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) {
    const term = a.terms[i]!;
    if (term.tells && term.series !== series.year && !has(b.terms, term, 0, b.terms.length)) weight += term.weight;
  }
  return weight;
}
