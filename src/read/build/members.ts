import type { Group, Leave, Person, Unit } from '../../model/organisation.ts';
import type { Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { decimalScale, divideHalfUp, parseDecimal } from './decimal.ts';
import {
  booleanOf,
  fieldReader,
  itemsOf,
  numberOf,
  plainText,
  spanOf,
  textOf,
  texts,
  written,
  writtenList,
} from './fields.ts';
import type { Mutable } from './mutable.ts';
import { type Reading, replacing, reportInvalid } from './reading.ts';
import { type Members, personOf, unitOf, unitOrPersonOf } from './references.ts';
import { readDay, readPeriod } from './when.ts';
import { isInOrder, readWorkingTimes } from './working-time.ts';

const unitFields = fieldReader(() => ({
  name: undefined,
  short: undefined,
  parent: undefined,
  head: undefined,
  supervisor: undefined,
  external: undefined,
  order: undefined,
  aliases: undefined,
}));

export function startUnit(reading: Reading, id: Written, node: MappingNode): Mutable<Unit> {
  const nodes = unitFields(node);
  return {
    kind: 'unit',
    id,
    file: reading.file,
    name: written(reading, nodes.name) ?? id,
    short: plainText(reading, nodes.short),
    parent: undefined,
    head: undefined,
    supervisor: undefined,
    external: booleanOf(nodes.external) ?? false,
    order: numberOf(nodes.order),
    aliases: texts(reading, nodes.aliases),
  };
}

export function finishUnit(reading: Reading, unit: Mutable<Unit>, node: MappingNode, members: Members): void {
  const nodes = unitFields(node);
  const parent = written(reading, nodes.parent);
  const head = written(reading, nodes.head);
  const supervisor = written(reading, nodes.supervisor);
  unit.parent = parent && unitOf(reading, parent, members, 'parent');
  unit.head = head && personOf(reading, head, members, 'head');
  unit.supervisor = supervisor && personOf(reading, supervisor, members, 'supervisor');
}

const personFields = fieldReader(() => ({
  name: undefined,
  unit: undefined,
  title: undefined,
  capacity: undefined,
  from: undefined,
  until: undefined,
  week: undefined,
  hours: undefined,
  leave: undefined,
  plan: undefined,
  aliases: undefined,
}));

export function startPerson(reading: Reading, id: Written, node: MappingNode): Mutable<Person> {
  const nodes = personFields(node);
  return {
    kind: 'person',
    id,
    file: reading.file,
    name: written(reading, nodes.name) ?? id,
    unit: undefined,
    title: plainText(reading, nodes.title),
    capacity: 10_000,
    from: undefined,
    until: undefined,
    workingTimes: [],
    leave: [],
    planned: booleanOf(nodes.plan) ?? true,
    aliases: texts(reading, nodes.aliases),
  };
}

export function finishPerson(reading: Reading, person: Mutable<Person>, node: MappingNode, members: Members): void {
  const nodes = personFields(node);
  const unit = written(reading, nodes.unit);
  person.unit = unit && unitOf(reading, unit, members, 'unit');
  person.capacity = readCapacity(reading, nodes.capacity) ?? 10_000;
  person.from = readDay(reading, nodes.from, 'from', 'start');
  const until = readDay(reading, nodes.until, 'until', 'end');
  person.until = isInOrder(reading, person.from, until, nodes.until, 'until') ? until : undefined;
  person.workingTimes = readWorkingTimes(reading, nodes.week, nodes.hours);
  person.leave = readLeave(reading, nodes.leave);
}

/** A share of the working time, from 0 % to 100 %, in basis points. */
function readCapacity(reading: Reading, node: TreeNode | undefined): number | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const text = textOf(reading, node);
  const percent = /^([\d.]+)%$/.exec(text)?.[1];
  const value = percent === undefined ? undefined : parseDecimal(percent);
  if (value !== undefined && value <= 100 * decimalScale) return divideHalfUp(value * 100, decimalScale);
  const reason = value === undefined ? 'form' : 'range';
  const suggestion = value === undefined ? suggestCapacity(text) : null;
  const fixes = suggestion === null ? [] : [replacing(reading, node, suggestion, 'unsafe')];
  reportInvalid(reading, node, 'capacity', { problem: 'capacity', text, reason, suggestion }, fixes);
  return undefined;
}

/** `80`, `80 %`, `0.8` and `0,8` for `80%`. Of 1 nobody knows whether it is all or a hundredth. */
function suggestCapacity(text: string): string | null {
  const number = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text.trim())?.[1];
  const value = Number(number?.replace(',', '.'));
  if (number === undefined || value > 100 || value === 1) return null;
  return `${text.includes('%') || value > 1 || value === 0 ? value : Math.round(value * 100)}%`;
}

function readLeave(reading: Reading, node: TreeNode | undefined): Leave[] {
  const leave: Leave[] = [];
  for (const item of itemsOf(node)) {
    const period = readPeriod(reading, item, 'leave');
    if (period !== undefined) leave.push({ first: period.start, last: period.end, ...spanOf(item) });
  }
  return leave;
}

const groupFields = fieldReader(() => ({ name: undefined, members: undefined }));

export function startGroup(reading: Reading, id: Written, node: MappingNode): Mutable<Group> {
  const name = written(reading, groupFields(node).name) ?? id;
  return { kind: 'group', id, file: reading.file, name, members: [] };
}

export function finishGroup(reading: Reading, group: Mutable<Group>, node: MappingNode, members: Members): void {
  const found = new Set<Unit | Person>();
  for (const id of writtenList(reading, groupFields(node).members)) {
    const member = unitOrPersonOf(reading, id, members, 'members');
    if (member !== undefined) found.add(member);
  }
  group.members = [...found];
}
