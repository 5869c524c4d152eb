import { canSlip } from './alignment.ts';
import { areOfOneSeries, isFrame, something } from './apart.ts';
import type { Rarity } from './rarity.ts';
import type { Texts } from './texts.ts';
import type { Sequence } from './words/sequence.ts';
import { oneSlip } from './words/spelling.ts';
import { markBits, series, type Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** Less in common than this, in weight and as a share, is not looked into. */
const least = { shared: 0.9, share: 0.15 } as const;

/**
 * Tells at a glance most of the pairs on which the comparison would find two works, for a hundredth of its cost: the
 * siblings of a template above all. Never says no where the comparison might say otherwise, but for texts that share
 * hardly a word.
 */
export interface Glance {
  /** The number of the text that the following ones are held against. */
  look(at: number): void;
  isWorthwhile(other: number): boolean;
}

export function makeGlance(texts: Texts, { weigh }: Rarity): Glance {
  const { row, starts, vocabulary } = texts;
  const { terms } = vocabulary.lexicon;
  /** By concept: one more than the last text looked at that has it. */
  const lookedAt = new Int32Array(vocabulary.lexicon.concepts());
  let text = 0;
  let isRead = false;
  let hasShort = false;
  const read = (): void => {
    isRead = true;
    hasShort = false;
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      lookedAt[terms[row.codes[at]! >> markBits]!.concept] = text + 1;
      hasShort ||= (row.codes[at]! & marks.short) !== 0;
    }
  };
  return {
    look: (at) => {
      text = at;
      isRead = false;
    },
    isWorthwhile: (other) => {
      if (signsDiffer(texts, text, other)) return false;
      if (!isRead) read();
      let shared = 0;
      let whole = 0;
      let shorts = hasShort;
      for (let at = starts[other]!; at < starts[other + 1]!; at++) {
        const term = terms[row.codes[at]! >> markBits]!;
        const weight = weigh(term);
        whole += weight;
        if (lookedAt[term.concept] === text + 1) shared += weight;
        shorts ||= (row.codes[at]! & marks.short) !== 0;
      }
      // A short form may stand for most of what the other says.
      return (
        (shorts || (shared >= least.shared && shared >= whole * least.share)) &&
        !isPlainSwap(texts.at(text), texts.at(other))
      );
    },
  };
}

function signsDiffer({ row, signStarts, vocabulary }: Texts, one: number, other: number): boolean {
  const { terms } = vocabulary.lexicon;
  const { signs } = row;
  const hasSign = (text: number, { concept }: Term): boolean => {
    for (let i = signStarts[text]!; i < signStarts[text + 1]!; i++)
      if (terms[signs[i]!]!.concept === concept) return true;
    return false;
  };
  for (let i = signStarts[one]!; i < signStarts[one + 1]!; i++) {
    const ours = terms[signs[i]!]!;
    if (hasSign(other, ours)) continue;
    for (let j = signStarts[other]!; j < signStarts[other + 1]!; j++) {
      const theirs = terms[signs[j]!]!;
      if (areOfOneSeries(ours, theirs) && !hasSign(one, theirs)) return true;
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
