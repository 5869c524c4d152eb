import { isWithin } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { Weigh } from './alignment.ts';
import { compare, type Evidence } from './compare.ts';
import { productOf } from './nearness.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { readSequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Work } from './work.ts';

/** A title lighter than this, about four words, is read with the group row above it and with the product. */
const short = 2.6;

/** So much that the other does not say, about two words, makes a product another one. */
const named = 1;

/** The verdict on two titles, once what stands around them is read too; undefined: two works after all. */
export function inSurroundings(
  a: Work,
  b: Work,
  verdict: Verdict,
  vocabulary: Vocabulary,
  weigh: Weigh,
): Verdict | undefined {
  if (areOfEachUnit(a.task, b.task, vocabulary)) return undefined;
  const compareTexts = (one: string, other: string): Evidence =>
    compare(readSequence(one, vocabulary), readSequence(other, vocabulary), weigh);
  const areSiblings = (one: string, other: string): boolean =>
    one !== '' && other !== '' && ['sign', 'turn', 'swap'].includes(compareTexts(one, other).apart ?? '');

  const isShort = [a, b].some(({ title }) => title.terms.reduce((sum, { weight }) => sum + weight, 0) < short);
  if (isShort && verdict !== 'inside' && areTwoProducts(a.task, b.task, verdict, compareTexts)) return undefined;
  const [above, aboveOther] = [titlesAbove(a.task), titlesAbove(b.task)];
  if (above === aboveOther) return verdict;
  if (areSiblings(above, aboveOther)) return undefined;
  if (!isShort) return verdict;
  return verdictOn(compareTexts(`${above}: ${a.task.title.value}`, `${aboveOther}: ${b.task.title.value}`));
}

/** One title and two products: the records of the pupils, the records of the pensioners. */
function areTwoProducts(
  a: Task,
  b: Task,
  verdict: Verdict,
  compareTexts: (one: string, other: string) => Evidence,
): boolean {
  if (a.deliverables.length === 0 || b.deliverables.length === 0) return false;
  const { apart, rest } = compareTexts(productOf(a), productOf(b));
  return apart === 'sign' || apart === 'swap' || (verdict === 'same' && Math.min(...rest) >= named);
}

function titlesAbove(task: Task): string {
  const titles: string[] = [];
  for (let row = task.parent; row !== undefined; row = row.parent) titles.unshift(row.title.value);
  return titles.join(': ');
}

/**
 * What two units have each in a plan of its own, and either does time and again or calls its own: a monthly report, a
 * stocktaking of the unit.
 */
export function areOfEachUnit(a: Task, b: Task, vocabulary: Vocabulary): boolean {
  const [unit, other] = [a.plan.unit, b.plan.unit];
  if (unit === undefined || other === undefined || isWithin(unit, other) || isWithin(other, unit)) return false;
  return (isRoutine(a) && isRoutine(b)) || saysOwn(a, vocabulary) || saysOwn(b, vocabulary);
}

function isRoutine({ kind, repeat, reports }: Task): boolean {
  return kind?.value === 'routine' || repeat !== undefined || reports !== undefined;
}

function saysOwn({ title }: Task, { lexicon }: Vocabulary): boolean {
  const text = ` ${fold(title.value)} `;
  return lexicon.own().some((words) => text.includes(` ${words} `));
}
