import type { SupportDraft, TaskDraft } from '../draft.ts';
import type { Field } from '../head/field.ts';
import { isClass } from '../owners/owner-words.ts';
import { type Owner, type OwnersReading, readOwners } from '../owners/read-owners.ts';
import type { MemberDraft, Register } from '../owners/register.ts';
import type { Remark } from '../remark.ts';
import type { TaskCell } from './row-cells.ts';

/** What the people of a task are read from and written to. */
export interface PeopleInput {
  readonly task: TaskDraft;
  readonly cell: (field: Field) => TaskCell | undefined;
  readonly register: Register;
  readonly remark: (at: TaskCell, remark: Remark) => void;
  /** Keeps a cell that none of the fields can hold. */
  readonly keep: (cell: TaskCell) => void;
}

/** Fills in who leads, who supports, and who oversees a task. */
export function readPeople(input: PeopleInput): void {
  readLeads(input);
  readSupport(input);
  readSupervisor(input);
}

function readLeads(input: PeopleInput): void {
  const { task, register } = input;
  const units = read(input, 'lead', false);
  const parts = read(input, 'leadPart', false);
  const people = read(input, 'leadPerson', true);
  const above = single(units, register);
  const unit = single(parts, register) ?? above;
  if (unit !== undefined && above !== undefined && unit !== above && !unit.isKnown) unit.parent ??= above;
  // Who is named nearest to the work leads: the person, else the part, else the unit.
  const named = [people, parts, units].find(
    (reading) => reading !== undefined && reading.owners.length + reading.focal.length > 0,
  );
  if (named === undefined) return;
  for (const owner of named.owners) {
    if (isEachOfOwn(owner, register)) {
      task.eachOfAll = true;
      continue;
    }
    const member = register.memberFor(owner);
    if (owner.kind === 'person' && !member.isKnown) member.unit ??= unit;
    const wantsEach = named.each || (owner.kind === 'class' && owner.each);
    add(wantsEach ? task.each : task.lead, spokesman(owner, member, register) ?? member);
  }
  for (const owner of named.focal) add(task.lead, register.memberFor(owner));
  for (const member of [...task.lead, ...task.each]) if (member.kind === 'unit') member.leads = true;
  if (unit !== undefined) unit.leads = true;
  for (const reading of [units, parts, people]) addSupport(task.support, reading?.support ?? [], register);
  const cell = input.cell('leadPerson') ?? input.cell('leadPart') ?? input.cell('lead');
  if (task.lead.length > 1 && cell !== undefined) {
    input.remark(cell, { kind: 'several-leads', text: cell.text, count: task.lead.length });
  }
}

/** `Từng đơn vị thuộc Sở`, where the plan is that of the Sở; where nobody said whose it is, this does. */
function isEachOfOwn(owner: Owner, register: Register): boolean {
  if (owner.kind !== 'class') return false;
  const body = /^(?:(?:từng|mỗi) đơn vị (?:trực )?thuộc|each unit of)\s+(.+)$/iu.exec(owner.name)?.[1];
  if (body === undefined || isClass(body)) return false;
  const unit = register.unit(body);
  register.own ??= unit;
  return register.own === unit;
}

/** The person of `Ban KHTC (Trần Văn Thắng)`. */
function spokesman(owner: Owner, unit: MemberDraft, register: Register): MemberDraft | undefined {
  if (owner.kind !== 'unit' || owner.person === undefined) return undefined;
  const person = register.person(owner.person);
  if (!person.isKnown) person.unit ??= unit;
  return person;
}

function readSupport(input: PeopleInput): void {
  const { task, register } = input;
  const units = read(input, 'support', false);
  const people = read(input, 'supportPerson', true);
  const supporters: SupportDraft[] = [];
  addSupport(supporters, units?.owners ?? [], register);
  const persons = (people?.owners ?? []).map((owner) => register.memberFor(owner));
  // As many people as units: each speaks for the unit beside it.
  const pairs = persons.length === supporters.length && persons.every(({ kind }) => kind === 'person');
  for (const [at, { member, person }] of supporters.entries()) {
    const beside = pairs && member.kind === 'unit' ? persons[at] : undefined;
    if (beside !== undefined && !beside.isKnown) beside.unit ??= member;
    task.support.push({ member, person: person ?? beside });
  }
  if (!pairs || supporters.some(({ member }) => member.kind !== 'unit')) {
    for (const member of persons) if (!names(task.support, member)) task.support.push({ member, person: undefined });
  }
}

function addSupport(support: SupportDraft[], owners: readonly Owner[], register: Register): void {
  for (const owner of owners) {
    const member = register.memberFor(owner);
    if (!names(support, member)) support.push({ member, person: spokesman(owner, member, register) });
  }
}

function names(support: readonly SupportDraft[], member: MemberDraft): boolean {
  return support.some((one) => one.member === member || one.person === member);
}

function readSupervisor(input: PeopleInput): void {
  const { task, register } = input;
  const cell = input.cell('supervisor');
  if (cell === undefined) return;
  const { owners } = readOwners(cell.text, { isKnown: (name) => register.isKnown(name), people: true });
  const [owner] = owners;
  if (owners.length === 1 && owner?.kind === 'person') task.supervisor = register.memberFor(owner);
  else if (owners.length > 0) {
    input.keep(cell);
    input.remark(cell, { kind: 'no-person', text: cell.text, heading: cell.column.heading });
  }
}

function read(input: PeopleInput, field: Field, people: boolean): OwnersReading | undefined {
  const cell = input.cell(field);
  if (cell === undefined) return undefined;
  const reading = readOwners(cell.text, { isKnown: (name) => input.register.isKnown(name), people });
  const { words, open, owners } = reading;
  if (words !== undefined) {
    input.task.note.push(`${cell.column.heading}: ${words}`);
    input.remark(cell, { kind: 'words-kept', text: words });
  }
  if (open) input.remark(cell, { kind: 'open-list', text: cell.text });
  for (const owner of owners) {
    if (owner.kind === 'class' && !/^(?:(?:từng|mỗi) đơn vị (?:trực )?thuộc|each unit of)\s/iu.test(owner.name))
      input.remark(cell, { kind: 'class-of-owners', text: owner.name });
    else if (owner.kind === 'unit' && owner.post !== undefined) {
      input.remark(cell, { kind: 'post', text: owner.post, unit: owner.name });
    }
  }
  return reading;
}

function single(reading: OwnersReading | undefined, register: Register): MemberDraft | undefined {
  const [owner] = reading?.owners ?? [];
  return reading?.owners.length === 1 && owner?.kind === 'unit' ? register.unit(owner.name) : undefined;
}

function add(members: MemberDraft[], member: MemberDraft): void {
  if (!members.includes(member)) members.push(member);
}
