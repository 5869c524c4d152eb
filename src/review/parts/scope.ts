import type { AuditContext } from '../../audit/context.ts';
import { isWithin } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import type { Selected, Selection } from '../../tables/selection.ts';
import type { Told } from './overlaps.ts';
import { answererOf, unitOf } from './task-ref.ts';

/** Whether `--person`, `--unit` or `--period` leave anything out. */
function isNarrowed({ people, units, period }: Selection): boolean {
  return people.length > 0 || units.length > 0 || period !== undefined;
}

/**
 * The tasks that the persons or units chosen answer for, with some day in the period chosen; a task without a time
 * may fall into any.
 */
export function tasksIn(tasks: readonly Task[], selection: Selection, context: AuditContext): readonly Task[] {
  if (!isNarrowed(selection)) return tasks;
  const { people, units, period } = selection;
  return tasks.filter((task) => {
    const person = answererOf(task);
    if (people.length > 0 && (person === undefined || !people.includes(person))) return false;
    if (units.length > 0 && !units.some((unit) => isWithin(unitOf(task), unit))) return false;
    const { window } = context.timing(task);
    return period === undefined || window === undefined || (window.start <= period.end && window.end >= period.start);
  });
}

/** The findings on those tasks, and on the people and units chosen. */
export function findingsIn(
  told: readonly Told[],
  tasks: readonly Task[],
  selection: Selection,
  selected: Selected,
): readonly Told[] {
  if (!isNarrowed(selection)) return told;
  const ids = new Set(tasks.map((task) => `${task.plan.id}:${task.id.value}`));
  const people = new Set(selected.loads.map(({ person }) => person.id.value));
  const units = new Set(selection.units.map(({ id }) => id.value));
  return told.filter(({ finding: { subject } }) => {
    if (subject.person !== null) return people.has(subject.person);
    if (subject.task !== null) return ids.has(`${subject.plan}:${subject.task}`);
    return subject.unit !== null && units.has(subject.unit);
  });
}
