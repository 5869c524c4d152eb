import type { Subject } from '../diagnostic.ts';
import type { Task } from './task.ts';

/** Speaks of nothing in particular: a file as a whole. */
export const noSubject: Subject = {
  plan: null,
  task: null,
  step: null,
  copy: null,
  occurrence: null,
  objective: null,
  person: null,
  unit: null,
  month: null,
};

/** What a finding speaks of, by ids as written; whatever is not given does not apply. */
export function subjectOf(parts: Partial<Subject>): Subject {
  return { ...noSubject, ...parts };
}

/** A task by its plan's id and its own, with further parts where the finding is about one step, copy or month of it. */
export function subjectOfTask(task: Task, parts?: Partial<Subject>): Subject {
  return { ...noSubject, plan: task.plan.id, task: task.id.value, ...parts };
}
