import type { Task } from '../../model/task.ts';
import type { Weigh } from './alignment.ts';
import { something } from './apart.ts';
import { compare } from './compare.ts';
import { productOf } from './nearness.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { readSequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Work } from './work.ts';

/** A title lighter than this, about four words, is read with the group row above it and with the product. */
const short = 2.6;

/** The verdict on two titles, once what stands around them is read too; undefined: two works after all. */
export function inSurroundings(
  a: Work,
  b: Work,
  verdict: Verdict,
  vocabulary: Vocabulary,
  weigh: Weigh,
): Verdict | undefined {
  const isShort = isShortTitle(a) || isShortTitle(b);
  // One title and two products: the records of the pupils, the records of the pensioners.
  if (isShort && verdict !== 'inside' && areSiblings(productOf(a.task), productOf(b.task), vocabulary, weigh)) {
    return undefined;
  }
  const [above, aboveOther] = [titlesAbove(a.task), titlesAbove(b.task)];
  if (above === aboveOther) return verdict;
  if (areSiblings(above, aboveOther, vocabulary, weigh)) return undefined;
  if (!isShort) return verdict;
  const whole = readSequence(`${above}: ${a.task.title.value}`, vocabulary);
  return verdictOn(compare(whole, readSequence(`${aboveOther}: ${b.task.title.value}`, vocabulary), weigh));
}

function isShortTitle({ title }: Work): boolean {
  return title.terms.reduce((sum, { weight }) => sum + weight, 0) < short;
}

/** Whether two short texts, of groups or of products, begin alike and go on to speak of two things. */
function areSiblings(one: string, other: string, vocabulary: Vocabulary, weigh: Weigh): boolean {
  if (one === '' || other === '') return false;
  const [a, b] = [readSequence(one, vocabulary), readSequence(other, vocabulary)];
  const { apart, rest, alignment } = compare(a, b, weigh);
  if (apart === 'sign' || apart === 'turn' || apart === 'swap') return true;
  return Math.min(...rest) >= something && a.terms.slice(0, alignment.head).some(({ tells }) => tells);
}

function titlesAbove(task: Task): string {
  const titles: string[] = [];
  for (let row = task.parent; row !== undefined; row = row.parent) titles.unshift(row.title.value);
  return titles.join(': ');
}
