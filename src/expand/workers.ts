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
  const drafts = (copy === undefined ? oneOrTwo(plan, leads, support) : undefined) ?? all(plan, leads, support, copy);
  if (effort.kind === 'people') return withFocalPoints(byPerson(drafts, effort), leads, copy);
  if (effort.kind === 'total') divide(effort.hundredths, drafts, split);
  else if (effort.kind === 'share') {
    for (const draft of drafts) if (draft.person !== undefined) draft.share = effort.basisPoints;
  }
  return withFocalPoints(drafts, leads, copy);
}

/** One who leads and at most one who supports, as most work has; undefined where there are others. */
function oneOrTwo(plan: Plan, leads: readonly Actor[], support: readonly Actor[]): Draft[] | undefined {
  const lead = leads[0];
  const other = support[0];
  if (lead === undefined || leads.length > 1 || support.length > 1 || other?.group !== undefined) return undefined;
  const first = draftOf(lead.person ?? answering(plan, lead.unit), lead.unit, 'lead');
  if (other?.person === undefined || other.person === first.person) return [first];
  return [first, draftOf(other.person, other.unit, 'support')];
}

interface Named {
  readonly drafts: Draft[];
  /** The people of the drafts, where those are many. */
  people: Set<Person | undefined> | undefined;
}

const many = 16;

function all(plan: Plan, leads: readonly Actor[], support: readonly Actor[], copy: Copy | undefined): Draft[] {
  const named: Named = { drafts: [], people: undefined };
  if (copy !== undefined) name(named, copy.person ?? answering(plan, copy.unit), copy.unit, 'lead');
  else for (const { person, unit } of leads) name(named, person ?? answering(plan, unit), unit, 'lead');
  nameSupport(named, support);
  if (named.drafts.length === 0) name(named, undefined, undefined, 'lead');
  // A list that has grown keeps room for more, which there is one of for every activity.
  return named.drafts.slice();
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
  named.drafts.push(draftOf(person, unit, role));
  if (named.people !== undefined) named.people.add(person);
  else if (named.drafts.length === many) named.people = new Set(named.drafts.map((draft) => draft.person));
}

function draftOf(person: Person | undefined, unit: Unit | undefined, role: 'lead' | 'support'): Draft {
  return { person, unit: unit ?? person?.unit, role, hundredths: null, share: null };
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

function divide(hundredths: number, drafts: readonly Draft[], { lead, support }: Split): void {
  if (drafts.length === 1) {
    drafts[0]!.hundredths = hundredths;
    return;
  }
  const weights: number[] = [];
  for (const { role } of drafts) weights.push(Math.round((role === 'lead' ? lead : support) * 1000));
  const parts = apportion(hundredths, weights);
  for (const [i, draft] of drafts.entries()) draft.hundredths = parts[i]!;
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

/** Where everybody delivers a copy, those who lead the whole are asked about it. */
function withFocalPoints(workers: Draft[], leads: readonly Actor[], copy: Copy | undefined): Draft[] {
  if (copy === undefined) return workers;
  for (const { person, unit } of leads) {
    if (person === undefined && unit === undefined) continue;
    workers.push({ person, unit: unit ?? person?.unit, role: 'focal-point', hundredths: null, share: null });
  }
  return workers;
}
