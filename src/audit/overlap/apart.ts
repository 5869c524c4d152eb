import type { Alignment } from './alignment.ts';
import type { Sequence } from './words/sequence.ts';
import { series, type Term } from './words/term.ts';
import { marks } from './words/vocabulary.ts';

/**
 * What makes two works of texts that share much. `sign`: numbers, codes, members of a series differ; `turn`: one has
 * a word that makes it something else (phó, deputy); `swap`: one frame with two fillings, as siblings of a template
 * have; `act`: other things are done.
 */
export type Apart = 'sign' | 'turn' | 'swap' | 'act';

/** From this weight on, a little less than one common word, a text says something. */
export const something = 0.35;

/**
 * How much of the shorter text must be the same at both ends for the rest to be a filling: less where the beginning
 * is the same, since siblings begin alike and rewordings do not.
 */
const frameShare = { begun: 0.3, ended: 0.5 } as const;
/** A beginning counts from this share on. */
const beginning = 0.1;

/** By term of each text: its weight where it tells something that the other text nowhere says. */
type Unsaid = readonly [readonly number[], readonly number[]];

export function setsApart(a: Sequence, b: Sequence, alignment: Alignment, unsaid: Unsaid): Apart | undefined {
  const [toB, toA] = alignment.matches;
  const ours = lonelySigns(a, toB);
  const theirs = lonelySigns(b, toA);
  if (ours.some(isTurn) || theirs.some(isTurn)) return 'turn';
  if (ours.some((sign) => theirs.some((other) => areOfOneSeries(sign, other)))) return 'sign';
  if (isSwap(a, b, alignment, unsaid)) return 'swap';
  return actsDiffer(a, b) ? 'act' : undefined;
}

function lonelySigns({ terms }: Sequence, matches: readonly number[]): Term[] {
  return terms.filter((term, i) => term.series !== series.none && matches[i]! < 0);
}

export function areOfOneSeries(one: Term, other: Term): boolean {
  return one.series === other.series || (isNumber(one) && isNumber(other));
}

/** A year may be a number after all: document 1905 and document 303 are two. */
export function isNumber(term: Term): boolean {
  return term.series === series.number || term.series === series.year;
}

function isTurn(term: Term): boolean {
  return term.series === series.turn;
}

function isSwap(a: Sequence, b: Sequence, { head, tail, anchors }: Alignment, unsaid: Unsaid): boolean {
  if (!isFrame(a, b, head, tail)) return false;
  let swapped = 0;
  for (let i = 1; i < anchors.length; i++) {
    const [from, to] = [anchors[i - 1]!, anchors[i]!];
    swapped += Math.min(sumBetween(unsaid[0], from[0] + 1, to[0]), sumBetween(unsaid[1], from[1] + 1, to[1]));
  }
  return swapped > something;
}

/**
 * Of two texts with two fillings of one frame the one, 0 or 1, that speaks of a single case where the other speaks of
 * all: the expenses of the London office, and those across the agency.
 */
export function singleCase(a: Sequence, b: Sequence, { anchors }: Alignment, unsaid: Unsaid): 0 | 1 | undefined {
  let ours = false;
  let theirs = false;
  for (let i = 1; i < anchors.length; i++) {
    const [from, to] = [anchors[i - 1]!, anchors[i]!];
    const isSwapped = [0, 1].every((side) => sumBetween(unsaid[side]!, from[side]! + 1, to[side]!) > 0);
    ours ||= isSwapped && speaksOfAll(a, from[0] + 1, to[0]);
    theirs ||= isSwapped && speaksOfAll(b, from[1] + 1, to[1]);
  }
  return ours === theirs ? undefined : ours ? 1 : 0;
}

function speaksOfAll({ terms }: Sequence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (terms[i]!.kind === 'all') return true;
  return false;
}

/** Whether so many terms at the beginning and at the end, the same in both, are a frame for what lies between. */
export function isFrame(a: Sequence, b: Sequence, head: number, tail: number): boolean {
  const whole = Math.min(plainWeight(a, 0, a.terms.length), plainWeight(b, 0, b.terms.length));
  const begin = plainWeight(a, 0, head);
  const end = plainWeight(a, a.terms.length - tail, a.terms.length);
  return begin + end >= whole * (begin > whole * beginning ? frameShare.begun : frameShare.ended);
}

function plainWeight({ terms }: Sequence, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += terms[i]!.weight;
  return weight;
}

export function sumBetween(weights: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[i]!;
  return sum;
}

/** What is done comes first in a title: two acts that are not alike, and neither is what the other does besides. */
function actsDiffer(a: Sequence, b: Sequence): boolean {
  const ours = leadingAct(a);
  const theirs = leadingAct(b);
  return ours !== undefined && theirs !== undefined && !does(b, ours) && !does(a, theirs);
}

function leadingAct({ terms }: Sequence): Term | undefined {
  const first = terms.find(({ tells }) => tells);
  return first?.kind === 'act' ? first : undefined;
}

/** Whether a piece of work in a text begins with an act, by itself or in a row of acts. */
function does({ terms, marks: bits }: Sequence, act: Term): boolean {
  let beginning = false;
  for (let i = 0; i < terms.length; i++) {
    beginning = (bits[i]! & marks.opens) !== 0 || (beginning && terms[i - 1]?.kind === 'act');
    if (beginning && terms[i]!.concept === act.concept) return true;
  }
  return false;
}
