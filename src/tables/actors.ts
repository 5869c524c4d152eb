import { supervisorOf } from '../audit/supervisor.ts';
import { unitsBelow } from '../expand/activities.ts';
import type { Language } from '../locale/language.ts';
import type { Copy } from '../model/expansion.ts';
import type { Person, Unit } from '../model/organisation.ts';
import type { Actor, Decider, Step, Task } from '../model/task.ts';

/**
 * Whom a table names: units; units with their people; the same but for people of the plan's own unit, who need no unit
 * beside them; people.
 */
export type Naming = 'units' | 'both' | 'guests' | 'people';

export function unitName({ short, name }: Unit): string {
  return short ?? name.value;
}

/** A person with the position: `Phó Chủ tịch Phạm Thị Lan Anh`. */
export function titledName({ title, name }: Person): string {
  return title === undefined ? name.value : `${title} ${name.value}`;
}

/** Who leads: under `each` everybody who delivers, with the focal point below. */
export function leadNames(
  task: Task,
  step: Step | undefined,
  copy: Copy | undefined,
  naming: Naming,
  language: Language,
): string[] {
  const leads = step?.leads ?? task.leads;
  if (task.each === undefined) return distinct(leads.map((actor) => actorName(actor, naming, task.plan.unit)));
  if (copy !== undefined) {
    const person = copy.person ?? (naming === 'units' ? undefined : copy.unit?.head);
    if (person !== undefined && naming === 'people') return [person.name.value];
    const written = { value: copy.id, start: 0, end: 0 };
    return [actorName({ written, person, unit: copy.unit, group: undefined }, naming)];
  }
  const focal = distinct(leads.map((actor) => actorName(actor, naming, task.plan.unit)));
  const lines = [eachLine(task, task.each, naming, language)];
  if (focal.length > 0) lines.push(`${language === 'vi' ? 'Đầu mối' : 'Focal point'}: ${focal.join(', ')}`);
  return lines;
}

function eachLine(task: Task, each: readonly Actor[], naming: Naming, language: Language): string {
  const all = each.some((actor) => actor.written.value === 'all' && !isMember(actor));
  const { unit } = task.plan;
  if (all && unit !== undefined && each.length === 1)
    return `${language === 'vi' ? 'Từng đơn vị thuộc' : 'Each unit of'} ${unitName(unit)}`;
  const names = each.flatMap((actor) =>
    actor.written.value === 'all' && !isMember(actor)
      ? unitsBelow(task).map(unitName)
      : [actorName(actor, naming, task.plan.unit)],
  );
  return `${language === 'vi' ? 'Từng đơn vị' : 'Each of'}: ${distinct(names).join(', ')}`;
}

function isMember({ person, unit, group }: Actor): boolean {
  return person !== undefined || unit !== undefined || group !== undefined;
}

export function supportNames(task: Task, step: Step | undefined, naming: Naming): string[] {
  return distinct((step?.support ?? task.support).map((actor) => actorName(actor, naming, task.plan.unit)));
}

/**
 * Somebody named in a task, as the table names such people; a text that is no id as it was written.
 *
 * @param home the unit whose plan it is
 */
export function actorName({ written, person, unit, group }: Actor, naming: Naming, home?: Unit): string {
  if (group !== undefined) return group.name.value;
  const own = unit ?? person?.unit;
  if (naming === 'units')
    return own === undefined ? (person?.title ?? person?.name.value ?? written.value) : unitName(own);
  if (person === undefined) return own === undefined ? written.value : unitName(own);
  // A person of another unit, named with it, is its focal point.
  if (naming === 'both' || naming === 'guests') {
    const alone = own === undefined || (naming === 'guests' && own === home);
    return alone ? person.name.value : `${unitName(own)} (${person.name.value})`;
  }
  return unit === undefined ? person.name.value : `${person.name.value} (${unitName(unit)})`;
}

export function deciderName({ written, person }: Decider): string {
  return person === undefined ? written.value : titledName(person);
}

/** The leader in charge: written, else by the organisation. */
export function taskSupervisor(task: Task): { readonly person: Person | undefined; readonly text: string } | undefined {
  const { supervisor } = task;
  if (supervisor !== undefined) {
    const text = supervisor.person?.name.value ?? actorName(supervisor, 'people');
    return { person: supervisor.person, text };
  }
  const lead = task.leads[0];
  const unit = lead?.unit ?? lead?.person?.unit;
  const person = supervisorOf(unit, lead?.person ?? unit?.head);
  return person === undefined ? undefined : { person, text: person.name.value };
}

/** The units that a task is given to. */
export function leadUnits(task: Task): Unit[] {
  return task.leads.flatMap(({ unit, person }) => unit ?? person?.unit ?? []);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
