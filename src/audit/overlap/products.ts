import type { Language } from '../../locale/language.ts';
import type { Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { compare } from './compare.ts';
import { areKin } from './kinship.ts';
import { areOfEachUnit } from './of-each-unit.ts';
import { readSequence } from './words/sequence.ts';
import { makeVocabulary, type Vocabulary } from './words/vocabulary.ts';
import { meet, type Work, workOf } from './work.ts';

/** One product that two tasks claim. */
export interface SharedProduct {
  readonly earlier: Task;
  readonly later: Task;
  readonly product: Written;
  readonly earlierProduct: Written;
}

interface Claim {
  readonly task: Task;
  readonly product: Written;
  /** Its place among all claims. */
  readonly number: number;
}

/** What more tasks than this claim is a kind of product. */
const mostClaims = 3;
/** So much a text must tell to name a product: about three words besides the kind of document. */
const leastTold = { weight: 2.5, terms: 3 } as const;

/**
 * Products that two tasks claim in the same words: not siblings of a template, not tasks that are one work by design,
 * not work that waits for the other, and at times that meet.
 */
export function sharedProducts(context: AuditContext): SharedProduct[] {
  const vocabularies = new Map<Language, Vocabulary>();
  const works = new Map<Task, Work>();
  const vocabularyFor = (task: Task): Vocabulary => {
    const language = context.languageOf(task.plan);
    const vocabulary = vocabularies.get(language) ?? makeVocabulary(language);
    vocabularies.set(language, vocabulary);
    return vocabulary;
  };
  const workFor = (task: Task): Work => {
    const work = works.get(task) ?? workOf(task, context, vocabularyFor(task));
    works.set(task, work);
    return work;
  };
  const areTwoWorks = (earlier: Task, later: Task): boolean => {
    const [one, other] = [workFor(earlier), workFor(later)];
    if (!meet(one, other) || waitsFor(earlier, later) || waitsFor(later, earlier)) return false;
    if (areKin(earlier, later, context.set) || areOfEachUnit(earlier, later, vocabularyFor(later))) return false;
    const { apart } = compare(one.title, other.title, (term) => term.weight);
    return apart === undefined || apart === 'act';
  };
  const found: SharedProduct[] = [];
  const reported = new Set<string>();
  for (const claims of claimsByProduct(context)) {
    const [first] = claims;
    if (!namesProduct(first!.product.value, vocabularyFor(first!.task))) continue;
    for (const [i, { task, product }] of claims.entries()) {
      const other = claims
        .slice(0, i)
        .find((claim) => !isInherited(claim.product, product) && areTwoWorks(claim.task, task));
      if (other === undefined) continue;
      const pair = `${other.task.plan.id}:${other.task.id.value} ${task.plan.id}:${task.id.value}`;
      if (!reported.has(pair)) found.push({ earlier: other.task, later: task, product, earlierProduct: other.product });
      reported.add(pair);
    }
  }
  return found;
}

/** The products that several tasks claim, with who claims each. */
function claimsByProduct(context: AuditContext): Claim[][] {
  /** By what the reading of a product makes of all its words: the first claim, and all where there are several. */
  const firsts = new Map<number, Claim>();
  const groups = new Map<number, Claim[]>();
  let number = 0;
  for (const plan of context.set.plans) {
    for (const task of context.tasksOf(plan)) {
      if (task.deliverables.length === 0 || context.isSuperseded(task)) continue;
      for (const { field, step, written: product, reading } of context.wordingOf(task).texts) {
        if (field !== 'deliverable' || step !== undefined) continue;
        const claim = { task, product, number: number++ };
        const first = firsts.get(reading.hash);
        if (first === undefined) {
          firsts.set(reading.hash, claim);
          continue;
        }
        const claims = groups.get(reading.hash);
        if (claims === undefined) groups.set(reading.hash, [first, claim]);
        else claims.push(claim);
      }
    }
  }
  return [...groups.values()]
    .flatMap(inSameWords)
    .filter(({ length }) => length > 1 && length <= mostClaims)
    .sort((a, b) => a[0]!.number - b[0]!.number);
}

/** Claims by what the product is when it is folded. */
function inSameWords(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = fold(claim.product.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

/** Whether the two have the product from one row above them: an inherited value is the row's own. */
function isInherited(one: Written, other: Written): boolean {
  return one === other;
}

function namesProduct(text: string, vocabulary: Vocabulary): boolean {
  const terms = readSequence(text, vocabulary).terms.filter(({ tells }) => tells);
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return weight >= leastTold.weight && terms.length >= leastTold.terms;
}

function waitsFor(task: Task, other: Task): boolean {
  return task.after.some(({ value }) => value === other.id.value || value === `${other.plan.id}:${other.id.value}`);
}
