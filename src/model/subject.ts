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
export function subjectOfTask(task: Task, parts: Partial<Subject> = noParts): Subject {
  // Most findings are made here, for which spreading one object into another is dear.
  const { plan, task: id, step, copy, occurrence, objective, person, unit, month } = parts;
  return {
    plan: plan === undefined ? task.plan.id : plan,
    task: id === undefined ? task.id.value : id,
    step: step ?? null,
    copy: copy ?? null,
    occurrence: occurrence ?? null,
    objective: objective ?? null,
    person: person ?? null,
    unit: unit ?? null,
    month: month ?? null,
  };
}

const noParts: Partial<Subject> = {};
