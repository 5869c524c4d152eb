import { flowText, type NewMapping } from '../../edit/write-value.ts';
import type { MemberDraft } from '../owners/register.ts';
import { schemaLine } from './plan-text.ts';
import { present } from './task-fields.ts';
import { mappingText, scalarOrFlow } from './yaml-lines.ts';

/** The lists of an organisation file, in their order. */
export const memberLists = ['units', 'groups', 'people'] as const;
export type MemberList = (typeof memberLists)[number];

/** Members that are to be written, as items of their lists. */
export type NewMembers = Readonly<Record<MemberList, readonly NewMapping[]>>;

/** Those of a register that no organisation has yet: own units, outside ones, classes, people by their units. */
export function newMembers(members: readonly MemberDraft[]): NewMembers {
  const found = members.filter(({ isKnown }) => !isKnown);
  const units = found.filter(({ kind }) => kind === 'unit');
  return {
    units: [...units.filter(({ external }) => !external), ...units.filter(({ external }) => external)].map(unitFields),
    groups: found.filter(({ kind }) => kind === 'group').map(({ id, name }) => ({ id, name, members: [] })),
    people: found.filter(({ kind }) => kind === 'person').map(personFields),
  };
}

function unitFields({ id, name, short, parent, external, aliases }: MemberDraft): NewMapping {
  return present([
    ['id', id],
    ['name', name],
    ['short', short],
    ['parent', external ? undefined : parent?.id],
    ['external', external ? true : undefined],
    ['aliases', aliases.length === 0 ? undefined : [...aliases]],
  ]);
}

function personFields({ id, name, unit, title, aliases }: MemberDraft): NewMapping {
  return present([
    ['id', id],
    ['name', name],
    ['unit', unit?.id],
    ['title', title],
    ['aliases', aliases.length === 0 ? undefined : [...aliases]],
  ]);
}

export interface OrganisationHead {
  readonly schema: string;
  readonly name: string | undefined;
  /** The country whose days off hold. */
  readonly calendar: string | undefined;
  /** Above the classes, which have no members yet. */
  readonly aboutGroups: string;
}

/** An organisation file: one line for each unit, class and person. */
export function organisationText(
  members: NewMembers,
  { schema, name, calendar, aboutGroups }: OrganisationHead,
): string {
  const head = present([
    ['name', name],
    ['calendar', calendar],
  ]);
  const parts = Object.keys(head).length === 0 ? [] : [mappingText(head, 0)];
  for (const list of memberLists) {
    const items = members[list];
    if (items.length === 0) continue;
    const comment = list === 'groups' ? `  # ${aboutGroups}\n` : '';
    parts.push(`${list}:\n${comment}${items.map((item) => `  - ${flowText(item)}`).join('\n')}`);
  }
  // A file without members is no organisation yet, and a list is what says so.
  if (memberLists.every((list) => members[list].length === 0)) parts.push(`people: ${scalarOrFlow([])}`);
  return `${schemaLine(schema)}${parts.join('\n\n')}\n`;
}
