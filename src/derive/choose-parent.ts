import type { Period } from '../calendar/period.ts';
import { isWithin, type Person, type Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';

/** For what a plan is looked for. */
export interface ParentWanted {
  /** By each plan, since a bare `Q2` means the one within it; undefined where it means none. */
  readonly periodIn: (plan: Plan) => Period | undefined;
  readonly unit: Unit | undefined;
  readonly person: Person | undefined;
  /** Absolute path of the file that is made, which is not its own parent. */
  readonly path: string | undefined;
}

/**
 * The plans out of which the wanted one may be made, those that are as good as each other: of the unit itself before
 * units above it, of a half-year before the year's. One is what there should be.
 */
export function parentsFor(plans: readonly Plan[], wanted: ParentWanted): readonly Plan[] {
  const { unit, person, path } = wanted;
  const fitting = plans.filter((plan) => plan.file.path !== path && holds(plan, wanted));
  const whose = unit ?? person?.unit;
  if (whose !== undefined) {
    const near = nearest(fitting, (plan) => distance(whose, plan.unit));
    return nearest(near, lengthOf);
  }
  // Without a unit: the plan that others carry out.
  const tops = fitting.filter(
    (plan) => !ancestors(plan).some((one) => fitting.includes(one) && one.unit !== plan.unit),
  );
  return nearest(tops, lengthOf);
}

function holds(plan: Plan, { periodIn, unit, person }: ParentWanted): boolean {
  const period = periodIn(plan);
  if (period === undefined) return false;
  const { start, end } = plan.period;
  if (period.start < start || period.end > end) return false;
  if (unit !== undefined && !plan.organisation.units.includes(unit)) return false;
  if (person !== undefined && !plan.organisation.people.includes(person)) return false;
  const isSamePeriod = period.start === start && period.end === end;
  return !isSamePeriod || person !== undefined || (unit !== undefined && unit !== plan.unit);
}

function ancestors({ parent }: Plan): readonly Plan[] {
  const all: Plan[] = [];
  for (let at = parent; at !== undefined; at = at.parent) all.push(at);
  return all;
}

/** Steps up from a unit to that of a plan; a plan of no unit is further than any. */
function distance(unit: Unit, plan: Unit | undefined): number {
  if (plan === undefined) return 1000;
  if (!isWithin(unit, plan)) return Number.POSITIVE_INFINITY;
  let steps = 0;
  for (let at: Unit | undefined = unit; at !== undefined && at !== plan && steps < 1000; at = at.parent) steps += 1;
  return steps;
}

function lengthOf({ period }: Plan): number {
  return period.end - period.start;
}

function nearest(plans: readonly Plan[], measure: (plan: Plan) => number): readonly Plan[] {
  const least = Math.min(...plans.map(measure));
  return least === Number.POSITIVE_INFINITY ? [] : plans.filter((plan) => measure(plan) === least);
}
