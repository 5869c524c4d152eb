/** What the ids of a field stand for. People, units and groups share one set of ids. */
export type Namespace = 'member' | 'task' | 'objective' | 'plan';

export interface IdField {
  readonly namespace: Namespace;
  readonly role: 'definition' | 'reference';
  /** The kinds of members that can stand here. */
  readonly members?: readonly ('person' | 'unit' | 'group')[];
  /** Any other text may stand here too, as the name of somebody outside. */
  readonly orText?: true;
  /** The ids are the keys of a mapping. */
  readonly keys?: true;
}

const everybody = ['person', 'unit', 'group'] as const;
const actor: IdField = { namespace: 'member', role: 'reference', members: everybody };
const leader: IdField = { namespace: 'member', role: 'reference', members: ['person', 'unit'] };
const person: IdField = { namespace: 'member', role: 'reference', members: ['person'] };
const unit: IdField = { namespace: 'member', role: 'reference', members: ['unit'] };
const decider: IdField = { ...person, orText: true };
const task: IdField = { namespace: 'task', role: 'reference' };
const member: IdField = { namespace: 'member', role: 'definition' };

/** The fields that hold ids, by the name of the thing that has them. */
const idFields: Readonly<Record<string, Readonly<Record<string, IdField>>>> = {
  plan: { id: { namespace: 'plan', role: 'definition' }, unit },
  objective: { id: { namespace: 'objective', role: 'definition' }, lead: leader },
  task: {
    id: { namespace: 'task', role: 'definition' },
    objective: { namespace: 'objective', role: 'reference' },
    lead: leader,
    support: actor,
    supervisor: person,
    authority: decider,
    each: actor,
    after: task,
    of: task,
    effort: { ...person, keys: true },
  },
  step: { lead: leader, support: actor, authority: decider, effort: { ...person, keys: true } },
  supporter: { unit, person },
  authority: { submitTo: decider, approves: decider, decides: decider },
  due: { from: task },
  unit: { id: member, parent: unit, head: person, supervisor: person },
  person: { id: member, unit },
  group: { id: member, members: { ...leader } },
};

export function idField(section: string | undefined, key: string): IdField | undefined {
  const fields = section === undefined || !Object.hasOwn(idFields, section) ? undefined : idFields[section];
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** The fields that name other files, relative to their own. */
export function namesFile(section: string | undefined, key: string): boolean {
  if (section === 'plan') return key === 'organisation' || key === 'parent';
  return section === 'calendar' && key === 'file';
}
