import type { Unit } from '../../model/organisation.ts';
import type { Objective } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { Weigh } from './alignment.ts';
import { compare } from './compare.ts';
import { readSequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** What speaks besides the titles for one work under two names. */
export interface Company {
  readonly sameLead: boolean;
  readonly sameUnit: boolean;
  readonly sameObjective: boolean;
  readonly sameProduct: boolean;
}

/** What each adds to the likeness of the titles. Little: siblings have one lead and one objective more often still. */
const adds: Readonly<Record<keyof Company, number>> = {
  sameLead: 0.02,
  sameUnit: 0.01,
  sameObjective: 0.01,
  sameProduct: 0.05,
};
/** Products so much alike are one; and they are about something if they share so much besides the kind of product. */
const sameProduct = { alike: 0.6, specific: 0.5 } as const;

export function companyOf(a: Task, b: Task, vocabulary: Vocabulary, weigh: Weigh): Company {
  const [leadA, leadB] = [a.leads[0], b.leads[0]];
  const who = leadA?.person ?? leadA?.unit;
  const unit = unitOf(a);
  return {
    sameLead: who !== undefined && who === (leadB?.person ?? leadB?.unit),
    sameUnit: unit !== undefined && unit === unitOf(b),
    sameObjective: isOneObjective(a.objective, b.objective),
    sameProduct: areOneProduct(a, b, vocabulary, weigh),
  };
}

/** How near two tasks are, 0 to 1: how much alike their titles, and what else speaks for it. */
export function nearnessOf(alike: number, company: Company): number {
  let nearness = alike;
  for (const [name, weight] of Object.entries(adds)) if (company[name as keyof Company]) nearness += weight;
  return Math.min(1, nearness);
}

/** The unit that answers: of the lead, else of the plan. */
export function unitOf(task: Task): Unit | undefined {
  const [lead] = task.leads;
  return lead === undefined ? task.plan.unit : (lead.unit ?? lead.person?.unit);
}

/** Plans read together may each write the objective down. */
function isOneObjective(a: Objective | undefined, b: Objective | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (a.id.value === b.id.value && a.title.value === b.title.value);
}

/** The products of a task as one text. */
export function productOf(task: Task): string {
  return task.deliverables.map(({ value }) => value).join('; ');
}

function areOneProduct(a: Task, b: Task, vocabulary: Vocabulary, weigh: Weigh): boolean {
  if (a.deliverables.length === 0 || b.deliverables.length === 0) return false;
  const [one, other] = [readSequence(productOf(a), vocabulary), readSequence(productOf(b), vocabulary)];
  const { apart, alike, specific } = compare(one, other, weigh);
  return apart === undefined && alike >= sameProduct.alike && specific >= sameProduct.specific;
}
