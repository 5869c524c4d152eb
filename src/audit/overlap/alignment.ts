import type { Sequence } from './words/sequence.ts';
import { oneSlip, spelledOut } from './words/spelling.ts';
import type { Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/** Which terms of two texts stand for one another. */
export interface Alignment {
  /** By term of each: the place of its match in the other, or -1. */
  readonly matches: readonly [readonly number[], readonly number[]];
  /** How many terms at the beginning and at the end are the same. */
  readonly head: number;
  readonly tail: number;
  /** Pairs of places that match in order; what lies between two of them stands in the place of one another. */
  readonly anchors: readonly (readonly [number, number])[];
}

/** The weight of a term among the tasks that are compared. */
export type Weigh = (term: Term) => number;

export function align(a: Sequence, b: Sequence, weigh: Weigh): Alignment {
  const n = a.terms.length;
  const m = b.terms.length;
  const toB = new Array<number>(n).fill(-1);
  const toA = new Array<number>(m).fill(-1);
  const link = (i: number, j: number): void => {
    toB[i] = j;
    toA[j] = i;
  };
  let head = 0;
  while (head < n && head < m && a.terms[head] === b.terms[head]) {
    link(head, head);
    head++;
  }
  let tail = 0;
  while (tail < n - head && tail < m - head && a.terms[n - 1 - tail] === b.terms[m - 1 - tail]) {
    tail++;
    link(n - tail, m - tail);
  }
  const anchors: [number, number][] = [[head - 1, head - 1]];
  if (head + tail < n && head + tail < m) {
    for (const [i, j] of inOrder(a.terms.slice(head, n - tail), b.terms.slice(head, m - tail), weigh)) {
      link(head + i, head + j);
      anchors.push([head + i, head + j]);
    }
  }
  anchors.push([n - tail, m - tail]);
  matchAnywhere(a, b, toB, toA, link);
  return { matches: [toB, toA], head, tail, anchors };
}

/** The heaviest common subsequence by concept, by dynamic programming. */
function inOrder(a: readonly Term[], b: readonly Term[], weigh: Weigh): [number, number][] {
  const n = a.length;
  const m = b.length;
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    const { concept } = a[i]!;
    const gain = weigh(a[i]!) + 0.001;
    for (let j = m - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      const take = b[j]!.concept === concept ? gain + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const here = best[i * width + j]!;
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

type Link = (i: number, j: number) => void;

/** What the order did not match: the same concept elsewhere, a slip of the hand, a short form spelled out. */
function matchAnywhere(a: Sequence, b: Sequence, toB: readonly number[], toA: readonly number[], link: Link): void {
  let left = 0;
  for (let i = 0; i < toB.length; i++) {
    if (toB[i]! >= 0) continue;
    const { concept } = a.terms[i]!;
    const j = toA.findIndex((match, at) => match < 0 && b.terms[at]!.concept === concept);
    if (j >= 0) link(i, j);
    else left++;
  }
  if (left === 0 || !toA.includes(-1)) return;
  for (let i = 0; i < toB.length; i++) {
    if (toB[i]! >= 0 || !canSlip(a, i)) continue;
    const { text } = a.terms[i]!;
    const j = toA.findIndex((match, at) => match < 0 && canSlip(b, at) && oneSlip(text, b.terms[at]!.text));
    if (j >= 0) link(i, j);
  }
  matchShortForms(a, b, toB, link);
  matchShortForms(b, a, toA, (j, i) => link(i, j));
}

/** Long enough for a slip to be one, and no name: a name that differs by a letter is another name. */
export function canSlip({ terms, marks: bits }: Sequence, at: number): boolean {
  const { kind, text } = terms[at]!;
  return text.length > 5 && (kind === 'word' || kind === 'act') && (bits[at]! & marks.name) === 0;
}

function matchShortForms(a: Sequence, b: Sequence, toB: readonly number[], link: Link): void {
  for (let i = 0; i < toB.length; i++) {
    const { text } = a.terms[i]!;
    if (toB[i]! >= 0 || (a.marks[i]! & marks.short) === 0 || text.length < 3 || text.length > 8) continue;
    const run = spelledOut(
      text,
      b.terms.map((term) => term.text),
    );
    if (run === undefined) continue;
    for (let j = run[1] - 1; j >= run[0]; j--) link(i, j);
  }
}
