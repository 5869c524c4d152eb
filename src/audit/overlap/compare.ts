import { type Alignment, align, type Weigh } from './alignment.ts';
import { type Apart, setsApart, singleCase, something, sumBetween } from './apart.ts';
import type { Sequence } from './words/sequence.ts';
import { series, type Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** What two texts have in common, and what sets them apart. Weights are sums over terms. */
export interface Evidence {
  readonly alignment: Alignment;
  /** The weight of each text, and of what the other has too. */
  readonly weights: readonly [number, number];
  readonly shared: readonly [number, number];
  /** The part of it that is words of a field, not acts and words of every office. */
  readonly specific: number;
  /** What each says that the other nowhere does. */
  readonly rest: readonly [number, number];
  /** 0: nothing in common; 1: everything. */
  readonly alike: number;
  /** Whether the two say the same in the same words. */
  readonly sameWords: boolean;
  readonly apart: Apart | undefined;
  /** The text, 0 or 1, that stands whole in the other and there begins a piece of work of its own. */
  readonly inside: 0 | 1 | undefined;
  /** The text, 0 or 1, that speaks of one case where the other, alike but for that, speaks of all. */
  readonly single: 0 | 1 | undefined;
}

/** What a syllable counts where no neighbour of it matches too. */
const loneSyllable = 0.4;

export function compare(a: Sequence, b: Sequence, weigh: Weigh): Evidence {
  const alignment = align(a, b, weigh);
  const [toB, toA] = alignment.matches;
  const unsaid = [unsaidIn(a, b, toB), unsaidIn(b, a, toA)] as const;
  const weights = [weightOf(a, weigh), weightOf(b, weigh)] as const;
  const shared = [sharedIn(a, b, toB, weigh), sharedIn(b, a, toA, weigh)] as const;
  const ofField: Weigh = (term) => (term.kind === 'word' ? weigh(term) : 0);
  const rest = [sumBetween(unsaid[0], 0, a.terms.length), sumBetween(unsaid[1], 0, b.terms.length)] as const;
  const complete = [rest[0] < something, rest[1] < something] as const;
  // Texts that tell nothing have nothing unsaid: they are the same only word by word.
  const apart = setsApart(a, b, alignment, unsaid);
  const single = apart === 'swap' ? singleCase(a, b, alignment, unsaid) : undefined;
  const isWhole = alignment.head === a.terms.length && alignment.head === b.terms.length;
  return {
    alignment,
    weights,
    shared,
    rest,
    specific: Math.min(sharedIn(a, b, toB, ofField), sharedIn(b, a, toA, ofField)),
    alike: Math.sqrt((shared[0] * shared[1]) / Math.max(0.01, weights[0] * weights[1])),
    sameWords:
      complete[0] && complete[1] && sameTerms(a, b, toB) && sameTerms(b, a, toA) && (tellAnything(a, b) || isWhole),
    apart: single === undefined ? apart : undefined,
    single,
    inside:
      complete[0] && !complete[1] && beginsIn(a, b, toB)
        ? 0
        : complete[1] && !complete[0] && beginsIn(b, a, toA)
          ? 1
          : undefined,
  };
}

/** A word said twice says nothing new; a year by itself is mostly the plan's own. */
function unsaidIn(a: Sequence, b: Sequence, toB: readonly number[]): number[] {
  return a.terms.map((term, i) => {
    if (toB[i]! >= 0 || !term.tells || term.series === series.year) return 0;
    return b.terms.includes(term) ? 0 : term.weight;
  });
}

function weightOf({ terms }: Sequence, weigh: Weigh): number {
  let weight = 0;
  for (const term of terms) weight += weigh(term);
  return weight;
}

function sharedIn(a: Sequence, b: Sequence, toB: readonly number[], weigh: Weigh): number {
  let weight = 0;
  for (let i = 0; i < toB.length; i++) {
    const j = toB[i]!;
    if (j < 0) continue;
    const term = a.terms[i]!;
    const alone = term.syllable && b.terms[j]!.syllable && toB[i - 1] !== j - 1 && toB[i + 1] !== j + 1;
    weight += weigh(term) * (alone ? loneSyllable : 1);
  }
  return weight;
}

function tellAnything(a: Sequence, b: Sequence): boolean {
  return a.terms.some(({ tells }) => tells) || b.terms.some(({ tells }) => tells);
}

function sameTerms(a: Sequence, b: Sequence, toB: readonly number[]): boolean {
  return a.terms.every((term, i) => {
    const other = b.terms[toB[i]!];
    return other === undefined || !term.tells || isSameWord(term, other);
  });
}

/**
 * Whether two terms that match are one word, perhaps in two forms (distribute, distribution), and not two of like
 * meaning. Slips of the hand and short forms are the same word.
 */
export function isSameWord(term: Term, other: Term): boolean {
  if (term === other || term.concept !== other.concept) return true;
  return term.text.length > 4 && !term.text.includes(' ') && term.text.slice(0, 5) === other.text.slice(0, 5);
}

function beginsIn(a: Sequence, b: Sequence, toB: readonly number[]): boolean {
  const first = toB[a.terms.findIndex(({ tells }) => tells)];
  return first !== undefined && first >= 0 && (b.marks[first]! & marks.opens) !== 0;
}
