import type { Group, Person, Unit } from '../../model/organisation.ts';
import type { Actor, Task } from '../../model/task.ts';
import { lineIndex } from '../../text/lines.ts';
import type { Named, TaskRef } from '../review.ts';

export function personNamed({ id, name }: Person): Named {
  return { id: id.value, name: name.value };
}

/** A unit by its short name, as tables print it. */
export function unitNamed({ id, name, short }: Unit): Named {
  return { id: id.value, name: short ?? name.value };
}

function groupNamed({ id, name }: Group): Named {
  return { id: id.value, name: name.value };
}

/** Somebody named in a task; a text that is no id stands for itself. */
function actorNamed({ person, unit, group, written }: Actor): Named {
  if (person !== undefined) return personNamed(person);
  if (unit !== undefined) return unitNamed(unit);
  return group === undefined ? { id: null, name: written.value } : groupNamed(group);
}

/** The unit whose task it is: the one that leads, or that of the person who does. Of several leads, the first. */
export function unitOf(task: Task): Unit | undefined {
  const lead = task.leads[0];
  return lead?.unit ?? lead?.person?.unit;
}

/** Who answers for a task: the person who leads, or the head of the unit that does. */
export function answererOf(task: Task): Person | undefined {
  const lead = task.leads[0];
  return lead?.person ?? lead?.unit?.head;
}

export function taskRef(task: Task): TaskRef {
  const unit = unitOf(task);
  return {
    plan: task.plan.id,
    task: task.id.value,
    title: wholeTitle(task),
    unit: unit === undefined ? null : unitNamed(unit),
    leads: task.leads.map(actorNamed),
    file: task.file.name,
    line: lineIndex(task.file).position(task.id.start).line,
  };
}

/** The title together with that of the group row above: "Dữ liệu kiểm định" says nothing without it. */
export function wholeTitle(task: Task): string {
  return task.parent === undefined ? task.title.value : `${wholeTitle(task.parent)}: ${task.title.value}`;
}
