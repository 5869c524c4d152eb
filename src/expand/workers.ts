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

/** A worker before the effort is divided. */
type Draft = { -readonly [Key in keyof Worker]: Worker[Key] };

interface Named {
  readonly drafts: Draft[];
  /** The people of the drafts, where those are many. */
  people: Set<Person | undefined> | undefined;
}

const many = 16;

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
  const named: Named = { drafts: [], people: undefined };
  nameLeads(named, plan, leads, copy);
  nameSupport(named, support);
  if (named.drafts.length === 0) name(named, undefined, undefined, 'lead');
  const workers = effort.kind === 'people' ? byPerson(named.drafts, effort) : byWeight(named.drafts, split, effort);
  if (copy !== undefined) for (const lead of leads) addFocalPoint(workers, lead);
  return workers;
}

function nameLeads(named: Named, plan: Plan, leads: readonly Actor[], copy: Copy | undefined): void {
  if (copy !== undefined) name(named, copy.person ?? answering(plan, copy.unit), copy.unit, 'lead');
  else for (const { person, unit } of leads) name(named, person ?? answering(plan, unit), unit, 'lead');
}

/** A supporting unit without a person takes no share: nobody could be held to it. */
function nameSupport(named: Named, support: readonly Actor[]): void {
  for (const { person, unit, group } of support) {
    if (person !== undefined) name(named, person, unit, 'support');
    if (group === undefined) continue;
    for (const member of group.members) if (member.kind === 'person') name(named, member, undefined, 'support');
  }
}

function name(named: Named, person: Person | undefined, unit: Unit | undefined, role: 'lead' | 'support'): void {
  if (person !== undefined && isNamed(person, named)) return;
  named.drafts.push({ person, unit: unit ?? person?.unit, role, hundredths: null, share: null });
  if (named.people !== undefined) named.people.add(person);
  else if (named.drafts.length === many) named.people = new Set(named.drafts.map((draft) => draft.person));
}

function isNamed(person: Person, { drafts, people }: Named): boolean {
  if (people !== undefined) return people.has(person);
  for (const draft of drafts) if (draft.person === person) return true;
  return false;
}

/** The head of a unit where the unit's own plan, or a plan of no unit, makes it lead; else nobody yet. */
export function answering(plan: Plan, unit: Unit | undefined): Person | undefined {
  if (unit === undefined || unit.external) return undefined;
  return plan.unit === undefined || plan.unit === unit ? unit.head : undefined;
}

function byWeight(
  drafts: readonly Draft[],
  split: Split,
  effort: Exclude<ActivityEffort, { kind: 'people' }>,
): Draft[] {
  if (effort.kind === 'total') divide(effort.hundredths, drafts, split);
  else if (effort.kind === 'share') {
    for (const draft of drafts) if (draft.person !== undefined) draft.share = effort.basisPoints;
  }
  // A list that has grown keeps room for more, which there is one of for every activity.
  return drafts.slice();
}

function divide(hundredths: number, drafts: readonly Draft[], { lead, support }: Split): void {
  const weights = new Array<number>(drafts.length);
  for (let i = 0; i < drafts.length; i += 1)
    weights[i] = Math.round((drafts[i]!.role === 'lead' ? lead : support) * 1000);
  const parts = apportion(hundredths, weights);
  for (let i = 0; i < drafts.length; i += 1) drafts[i]!.hundredths = parts[i]!;
}

function byPerson(
  drafts: readonly Draft[],
  { parts, hundredths: total }: Extract<ActivityEffort, { kind: 'people' }>,
): Draft[] {
  const amounts = apportion(
    total,
    parts.map((part) => part.hundredths),
  );
  const left = new Map(parts.map((part, i) => [part.person, amounts[i]!]));
  for (const draft of drafts) {
    draft.hundredths = (draft.person && left.get(draft.person)) ?? 0;
    if (draft.person !== undefined) left.delete(draft.person);
  }
  // Who is named without a part works without a share of the effort, but for a placeholder that nobody stands for.
  const workers = drafts.filter(({ person, unit }) => person !== undefined || unit !== undefined);
  for (const [person, hundredths] of left)
    workers.push({ person, unit: person.unit, role: 'support', hundredths, share: null });
  return workers;
}

function addFocalPoint(workers: Draft[], lead: Actor): void {
  if (lead.person === undefined && lead.unit === undefined) return;
  workers.push({
    person: lead.person,
    unit: lead.unit ?? lead.person?.unit,
    role: 'focal-point',
    hundredths: null,
    share: null,
  });
}
