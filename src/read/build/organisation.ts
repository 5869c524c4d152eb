import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Member, Organisation } from '../../model/organisation.ts';
import type { Span, Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { mappingsOf, valueAt, written } from './fields.ts';
import { checkId } from './ids.ts';
import { finishGroup, finishPerson, finishUnit, startGroup, startPerson, startUnit } from './members.ts';
import { placeOf, type Reading, report } from './reading.ts';
import { cutUnitCycles } from './unit-cycles.ts';

/** What an organisation is built on: its calendar, and the organisation that a plan adds its own members to. */
export interface OrganisationBase {
  readonly calendar: WorkingCalendar;
  readonly calendarPlace: Span;
  readonly organisation: Organisation | undefined;
}

/** Units, people and groups of an organisation file, or of a plan that holds them itself. */
export function readOrganisation(reading: Reading, tree: TreeNode | undefined, base: OrganisationBase): Organisation {
  const below = base.organisation;
  const members = new Map<string, Member>(below?.members);
  const units = register(reading, valueAt(tree, 'units'), members, startUnit);
  const people = register(reading, valueAt(tree, 'people'), members, startPerson);
  const groups = register(reading, valueAt(tree, 'groups'), members, startGroup);
  const { subject } = reading;
  for (const { member, node } of units) {
    reading.subject = { ...subject, unit: member.id.value };
    finishUnit(reading, member, node, { members });
  }
  for (const { member, node } of people) {
    reading.subject = { ...subject, person: member.id.value };
    finishPerson(reading, member, node, { members });
  }
  reading.subject = subject;
  for (const { member, node } of groups) finishGroup(reading, member, node, { members });
  cutUnitCycles(reading, units);
  return {
    file: reading.file,
    name: below?.name ?? written(reading, valueAt(tree, 'name')),
    calendar: base.calendar,
    calendarPlace: base.calendarPlace,
    units: [...(below?.units ?? []), ...units.map(({ member }) => member)],
    people: [...(below?.people ?? []), ...people.map(({ member }) => member)],
    groups: [...(below?.groups ?? []), ...groups.map(({ member }) => member)],
    members,
  };
}

/** First round: everybody gets an id, so that references may point ahead. Of two with one id the first holds it. */
function register<M extends Member>(
  reading: Reading,
  node: TreeNode | undefined,
  members: Map<string, Member>,
  start: (reading: Reading, id: Written, node: MappingNode) => M,
): { readonly member: M; readonly node: MappingNode }[] {
  const registered: { member: M; node: MappingNode }[] = [];
  for (const item of mappingsOf(node)) {
    const id = written(reading, valueAt(item, 'id'));
    if (id === undefined || id.value === '') continue;
    checkId(reading, id);
    const first = members.get(id.value);
    if (first === undefined) {
      const member = start(reading, id, item);
      members.set(id.value, member);
      registered.push({ member, node: item });
      continue;
    }
    const related = [{ place: placeOf(first.file, first.id), task: null, label: 'first' }];
    const data = { problem: 'duplicate-id', kind: 'member', id: id.value, derived: false } as const;
    report(reading, 'duplicate-id', id, 'id', data, { related });
  }
  return registered;
}
