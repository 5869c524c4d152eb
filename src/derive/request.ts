import type { Period } from '../calendar/period.ts';
import type { Language } from '../locale/language.ts';
import type { Person, Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';

/** Which part of which plan is to become a plan of its own. */
export interface DeriveRequest {
  readonly set: PlanSet;
  readonly parent: Plan;
  /** Lies within the parent's period. */
  readonly period: Period;
  /** The unit whose plan it will be; the parent's where none is given. */
  readonly unit: Unit | undefined;
  /** Only what this person leads. */
  readonly person: Person | undefined;
  /** Absolute path of the file that the plan is written to: other files are named relative to it. */
  readonly path: string;
  /** Of the titles and comments that are put in. */
  readonly language: Language;
}

/** The plan that is being made, as far as the expansion has to know it. */
export function childPlan({ parent, period, unit }: DeriveRequest): Plan {
  return { ...parent, period, unit: unit ?? parent.unit, parent, tasks: [] };
}

/** Whether only what the unit leads is wanted: of its own plan a unit gets everything. */
export function choosesUnit({ parent, unit }: DeriveRequest): boolean {
  return unit !== undefined && unit !== parent.unit;
}
