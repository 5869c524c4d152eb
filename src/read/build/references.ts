import type { Member, Organisation, Person, Unit } from '../../model/organisation.ts';
import type { Actor } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { fieldReader, inItsLength, itemsOf, spanOf, written } from './fields.ts';
import type { Reading } from './reading.ts';
import { type Candidates, candidatesAmong, reportUnknown } from './unknown-reference.ts';

/** The part of an organisation that ids are looked up in, so that it can be used while the rest is being built. */
export type Members = Pick<Organisation, 'members'>;

export function personOf(reading: Reading, id: Written, { members }: Members, field: string): Person | undefined {
  const member = members.get(id.value);
  if (member?.kind === 'person') return member;
  reportMember(reading, id, members, 'person', field);
  return undefined;
}

export function unitOf(reading: Reading, id: Written, { members }: Members, field: string): Unit | undefined {
  const member = members.get(id.value);
  if (member?.kind === 'unit') return member;
  reportMember(reading, id, members, 'unit', field);
  return undefined;
}

export function unitOrPersonOf(
  reading: Reading,
  id: Written,
  { members }: Members,
  field: string,
): Unit | Person | undefined {
  const member = members.get(id.value);
  if (member !== undefined && member.kind !== 'group') return member;
  reportMember(reading, id, members, 'unit-or-person', field);
  return undefined;
}

/** Everybody named in a field: ids of people, units and groups, `{unit, person}`, and texts that are none of them. */
export function readActors(
  reading: Reading,
  node: TreeNode | undefined,
  members: Members,
  field: string,
): readonly Actor[] {
  if (node === undefined) return nobody;
  if (node.kind !== 'sequence') {
    const only = readActor(reading, node, members, field);
    return only === undefined ? nobody : [only];
  }
  const actors: Actor[] = [];
  for (const item of node.items) {
    const actor = readActor(reading, item, members, field);
    if (actor !== undefined) actors.push(actor);
  }
  return inItsLength(actors);
}

const nobody: readonly Actor[] = [];

/** `each:`, who delivers a copy each. `all` is no id: it stands for the units below the plan's. */
export function readEach(reading: Reading, node: TreeNode, members: Members): Actor[] {
  const actors: Actor[] = [];
  for (const item of itemsOf(node)) {
    const text = written(reading, item);
    const actor = text?.value === 'all' ? actorFor(text, undefined) : readActor(reading, item, members, 'each');
    if (actor !== undefined) actors.push(actor);
  }
  return actors;
}

/** The leader in charge, who is a person. */
export function readSupervisor(reading: Reading, node: TreeNode, members: Members): Actor | undefined {
  const id = written(reading, node);
  if (id === undefined || id.value === '') return undefined;
  return actorFor(id, personOf(reading, id, members, 'supervisor'));
}

const actorFields = fieldReader(() => ({ unit: undefined, person: undefined }));

function readActor(reading: Reading, node: TreeNode, members: Members, field: string): Actor | undefined {
  if (node.kind === 'mapping') {
    const nodes = actorFields(node);
    const unitId = written(reading, nodes.unit);
    const personId = written(reading, nodes.person);
    const id = personId ?? unitId;
    if (id === undefined) return undefined;
    const unit = unitId && unitOf(reading, unitId, members, field);
    const person = personId && personOf(reading, personId, members, field);
    return { written: { value: id.value, ...spanOf(node) }, person, unit, group: undefined };
  }
  const id = written(reading, node);
  if (id === undefined || id.value === '') return undefined;
  const member = members.members.get(id.value);
  if (member === undefined) reportMember(reading, id, members.members, 'member', field);
  return actorFor(id, member);
}

function actorFor(id: Written, member: Member | undefined): Actor {
  return {
    written: id,
    person: member?.kind === 'person' ? member : undefined,
    unit: member?.kind === 'unit' ? member : undefined,
    group: member?.kind === 'group' ? member : undefined,
  };
}

/** Whether two fields name one and the same, a person as a person and a unit as a unit. */
export function isSameActor(one: Actor, other: Actor): boolean {
  if (one.person !== undefined || other.person !== undefined) return one.person === other.person;
  if (one.unit !== undefined || other.unit !== undefined) return one.unit === other.unit;
  if (one.group !== undefined || other.group !== undefined) return one.group === other.group;
  return one.written.value === other.written.value;
}

type Wanted = 'person' | 'unit' | 'unit-or-person' | 'member';

function reportMember(reading: Reading, id: Written, members: Members['members'], wanted: Wanted, field: string): void {
  if (!reading.membersKnown) return;
  const found = members.get(id.value)?.kind ?? null;
  const kind = found === null && !isId(id.value) ? 'text' : wanted;
  reportUnknown(reading, id, kind, field, candidatesOf(members, wanted), found);
}

/** An id is one word; anything else somebody meant to be read. */
function isId(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._/&+-]+$/u.test(text);
}

const known = new WeakMap<Members['members'], Map<Wanted, Candidates>>();

function candidatesOf(members: Members['members'], wanted: Wanted): Candidates {
  const ofMembers = known.get(members) ?? new Map<Wanted, Candidates>();
  known.set(members, ofMembers);
  const before = ofMembers.get(wanted);
  if (before !== undefined) return before;
  const fitting = [...members.values()].filter((member) => fits(member, wanted));
  const ids = fitting.map((member) => member.id.value);
  const candidates = candidatesAmong(ids, fitting.flatMap(namesOf));
  ofMembers.set(wanted, candidates);
  return candidates;
}

function fits(member: Member, wanted: Wanted): boolean {
  if (wanted === 'member') return true;
  return wanted === 'unit-or-person' ? member.kind !== 'group' : member.kind === wanted;
}

function namesOf(member: Member): [string, string][] {
  const names = [member.name.value];
  if (member.kind === 'unit' && member.short !== undefined) names.push(member.short);
  if (member.kind !== 'group') names.push(...member.aliases);
  return names.map((name) => [name, member.id.value]);
}
