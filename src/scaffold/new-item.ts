import type { NewMapping, NewValue } from '../edit/write-value.ts';

export type ItemKind = 'task' | 'person' | 'unit' | 'objective';

/** What is known of an item so far, by the names of the options; texts as they were given. */
export type Draft = Readonly<Record<string, string | readonly string[] | true | undefined>>;

/** The item as it is written, its keys in the order in which people read them; what is not known is left out. */
export function itemOf(kind: ItemKind, draft: Draft): NewMapping {
  const one = (name: string): NewValue | undefined => {
    const value = draft[name];
    return typeof value === 'string' && value !== '' ? plain(value) : undefined;
  };
  const many = (name: string): NewValue | undefined => {
    const value = draft[name];
    return Array.isArray(value) && value.length > 0 ? value : undefined;
  };
  const built = builders[kind]({ one, many, isSet: (name) => draft[name] === true });
  return Object.fromEntries(
    Object.entries(built).filter((entry): entry is [string, NewValue] => entry[1] !== undefined),
  );
}

interface Fields {
  readonly one: (name: string) => NewValue | undefined;
  readonly many: (name: string) => NewValue | undefined;
  readonly isSet: (name: string) => boolean;
}

type Built = Readonly<Record<string, NewValue | undefined>>;

const builders: Readonly<Record<ItemKind, (fields: Fields) => Built>> = {
  task: ({ one, many }) => ({
    id: one('id'),
    title: one('title'),
    objective: one('objective'),
    lead: one('lead'),
    support: many('support'),
    supervisor: one('supervisor'),
    authority: mapping({ submitTo: one('submitTo'), approves: one('approves') }),
    kind: one('kind'),
    after: many('after'),
    when: one('when'),
    due: one('due'),
    repeat: one('repeat'),
    effort: one('effort'),
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
  objective: ({ one }) => {
    const measure = mapping({ name: one('measure'), target: number(one('target')), unit: one('measureUnit') });
    return { id: one('id'), title: one('title'), lead: one('lead'), measures: measure && [measure] };
  },
};

function mapping(fields: Built): NewMapping | undefined {
  const entries = Object.entries(fields).filter((entry): entry is [string, NewValue] => entry[1] !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A year alone is written as people write it, without quotes: the field decides that it is a period. */
function plain(text: string): NewValue {
  return /^[12]\d{3}$/.test(text) ? Number(text) : text;
}

function number(value: NewValue | undefined): NewValue | undefined {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}
