import type { NewMapping, NewValue } from '../edit/write-value.ts';

export type ItemKind = 'task' | 'person' | 'unit' | 'group' | 'objective';

/** A step of a task as it was given: `title`, and what else is known of it. */
export type StepDraft = Readonly<Record<string, string>>;

export type DraftValue = string | true | readonly string[] | readonly StepDraft[];

/**
 * What is known of an item so far, by the names of the options; texts as they were given. Of a task, `under` is the
 * group that it goes into, `newGroup` and `groupId` are title and id of one that begins with it.
 */
export type Draft = Readonly<Record<string, DraftValue | undefined>>;

/** The item as it is written, its keys in the order in which people read them; what is not known is left out. */
export function itemOf(kind: ItemKind, draft: Draft): NewMapping {
  const one = (name: string): NewValue | undefined => {
    const value = draft[name];
    return typeof value === 'string' && value !== '' ? plain(value) : undefined;
  };
  const many = (name: string): readonly NewValue[] | undefined => {
    const value = draft[name];
    if (!Array.isArray(value) || value.length === 0) return undefined;
    return value.map((part: string | StepDraft) => (typeof part === 'string' ? part : stepItem(part)));
  };
  const item = filled(builders[kind]({ one, many, isSet: (name) => draft[name] === true }));
  if (kind !== 'task' || draft.newGroup === undefined) return item;
  return filled({ id: one('groupId'), title: one('newGroup'), children: [item] });
}

function stepItem({ title, lead, when, due, effort, deliverable }: StepDraft): NewMapping {
  const fields = { title, lead, when, due, effort, deliverable };
  return filled(Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, text && plain(text)])));
}

interface Fields {
  readonly one: (name: string) => NewValue | undefined;
  readonly many: (name: string) => readonly NewValue[] | undefined;
  readonly isSet: (name: string) => boolean;
}

type Built = Readonly<Record<string, NewValue | undefined>>;

const builders: Readonly<Record<ItemKind, (fields: Fields) => Built>> = {
  task: ({ one, many }) => ({
    id: one('id'),
    title: one('title'),
    objective: one('objective'),
    lead: one('lead'),
    each: alone(many('each')),
    support: many('support'),
    supervisor: one('supervisor'),
    authority: mapping({ submitTo: one('submitTo'), approves: one('approves') }),
    kind: one('kind'),
    after: many('after'),
    when: one('when'),
    due: one('due'),
    repeat: one('repeat'),
    effort: one('effort'),
    steps: many('steps'),
    deliverable: one('deliverable'),
    source: one('source'),
    note: one('note'),
  }),
  person: ({ one, many }) => ({
    id: one('id'),
    name: one('name'),
    unit: one('unit'),
    title: one('title'),
    capacity: one('capacity'),
    from: one('from'),
    until: one('until'),
    leave: many('leave'),
  }),
  unit: ({ one, isSet }) => ({
    id: one('id'),
    name: one('name'),
    short: one('short'),
    parent: one('parent'),
    head: one('head'),
    supervisor: one('supervisor'),
    external: isSet('external') ? true : undefined,
  }),
  group: ({ one, many }) => ({ id: one('id'), name: one('name'), members: many('members') ?? [] }),
  objective: ({ one }) => {
    const measure = mapping({ name: one('measure'), target: number(one('target')), unit: one('measureUnit') });
    return { id: one('id'), title: one('title'), lead: one('lead'), measures: measure && [measure] };
  },
};

function filled(fields: Built): NewMapping {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, NewValue] => entry[1] !== undefined),
  );
}

function mapping(fields: Built): NewMapping | undefined {
  const known = filled(fields);
  return Object.keys(known).length === 0 ? undefined : known;
}

/** A group, or `all`, is written as one word. */
function alone(values: readonly NewValue[] | undefined): NewValue | undefined {
  return values?.length === 1 ? values[0] : values;
}

/** A year alone is written as people write it, without quotes: the field decides that it is a period. */
function plain(text: string): NewValue {
  return /^[12]\d{3}$/.test(text) ? Number(text) : text;
}

function number(value: NewValue | undefined): NewValue | undefined {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}
