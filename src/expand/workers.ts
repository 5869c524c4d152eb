import type { Copy, Worker } from '../model/expansion.ts';
import type { Person, Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { Actor, EffortPart, Split } from '../model/task.ts';
import { apportion } from './apportion.ts';

/** Effort of one activity before it is divided among those who work on it. */
export type ActivityEffort =
  | { readonly kind: 'none' }
  | { readonly kind: 'total'; readonly hundredths: number }
  | { readonly kind: 'share'; readonly basisPoints: number }
  | { readonly kind: 'people'; readonly parts: readonly EffortPart[]; readonly hundredths: number };

export const noEffort: ActivityEffort = { kind: 'none' };

interface Named {
  readonly person: Person | undefined;
  readonly unit: Unit | undefined;
  readonly role: 'lead' | 'support';
  /** Thousandths. */
  readonly weight: number;
}

/**
 * Those who work on an activity, the effort divided among them by the plan's split. A unit that leads stands for its
 * head in the unit's own plan; in a plan of a unit above, its share waits, without a person, for the unit's own plan
 * to name one.
 */
export function workersOf(
  plan: Plan,
  leads: readonly Actor[],
  support: readonly Actor[],
  copy: Copy | undefined,
  split: Split,
  effort: ActivityEffort,
): readonly Worker[] {
  const named = nameWorkers(plan, leads, support, copy, split);
  if (named.length === 0) named.push({ person: undefined, unit: undefined, role: 'lead', weight: 1 });
  const workers = effort.kind === 'people' ? byPerson(named, effort.parts, effort.hundredths) : byWeight(named, effort);
  if (copy !== undefined) for (const lead of leads) addFocalPoint(workers, lead);
  return workers;
}

function nameWorkers(
  plan: Plan,
  leads: readonly Actor[],
  support: readonly Actor[],
  copy: Copy | undefined,
  split: Split,
): Named[] {
  const named: Named[] = [];
  const seen = new Set<Person>();
  const add = (person: Person | undefined, unit: Unit | undefined, role: 'lead' | 'support', weight: number): void => {
    if (person !== undefined) {
      if (seen.has(person)) return;
      seen.add(person);
    }
    named.push({ person, unit: unit ?? person?.unit, role, weight: Math.round(weight * 1000) });
  };
  if (copy !== undefined) add(copy.person ?? answering(plan, copy.unit), copy.unit, 'lead', split.lead);
  else for (const lead of leads) add(lead.person ?? answering(plan, lead.unit), lead.unit, 'lead', split.lead);
  for (const actor of support) {
    if (actor.person !== undefined) add(actor.person, actor.unit, 'support', split.support);
    // A supporting unit without a person takes no share: nobody could be held to it.
    for (const member of actor.group?.members ?? [])
      if (member.kind === 'person') add(member, undefined, 'support', split.support);
  }
  return named;
}

/** The head of a unit where the unit's own plan, or a plan of no unit, makes it lead; else nobody yet. */
export function answering(plan: Plan, unit: Unit | undefined): Person | undefined {
  if (unit === undefined || unit.external) return undefined;
  return plan.unit === undefined || plan.unit === unit ? unit.head : undefined;
}

function byWeight(named: readonly Named[], effort: Exclude<ActivityEffort, { kind: 'people' }>): Worker[] {
  const parts =
    effort.kind === 'total'
      ? apportion(
          effort.hundredths,
          named.map((one) => one.weight),
        )
      : undefined;
  return named.map((one, i) => ({
    person: one.person,
    unit: one.unit,
    role: one.role,
    hundredths: parts?.[i] ?? null,
    share: effort.kind === 'share' && one.person !== undefined ? effort.basisPoints : null,
  }));
}

function byPerson(named: readonly Named[], parts: readonly EffortPart[], total: number): Worker[] {
  const amounts = apportion(
    total,
    parts.map((part) => part.hundredths),
  );
  const left = new Map(parts.map((part, i) => [part.person, amounts[i]!]));
  const workers: Worker[] = [];
  for (const one of named) {
    const hundredths = one.person === undefined ? undefined : left.get(one.person);
    if (one.person !== undefined) left.delete(one.person);
    workers.push({ person: one.person, unit: one.unit, role: one.role, hundredths: hundredths ?? 0, share: null });
  }
  for (const [person, hundredths] of left)
    workers.push({ person, unit: person.unit, role: 'support', hundredths, share: null });
  // Who is named without a part works without a share of the effort, but for a placeholder that nobody stands for.
  return workers.filter(
    (worker) => worker.person !== undefined || worker.unit !== undefined || worker.hundredths !== 0,
  );
}

function addFocalPoint(workers: Worker[], lead: Actor): void {
  if (lead.person === undefined && lead.unit === undefined) return;
  workers.push({
    person: lead.person,
    unit: lead.unit ?? lead.person?.unit,
    role: 'focal-point',
    hundredths: null,
    share: null,
  });
}
