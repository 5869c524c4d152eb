import type { Place, Related, Subject } from '../diagnostic.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import { subjectOf, subjectOfTask } from '../model/subject.ts';
import type { Task } from '../model/task.ts';
import type { Span } from '../model/written.ts';
import type { SourceFile } from '../source/file.ts';
import { type Found, nothing } from './rule.ts';

type Extras<Data> = Pick<
  Found<Data>,
  'related' | 'fixes' | 'severity' | 'clarity' | 'scores' | 'distinct' | 'months'
> & {
  readonly subject?: Partial<Subject>;
};

export function placeIn(file: SourceFile, span: Span): Place {
  return { file, start: span.start, end: span.end };
}

/** A finding on a task, at a value of it. A field that is missing is reported at the task's id: give `task.id`. */
export function onTask<Data>(task: Task, field: string, at: Span, data: Data, extras: Extras<Data> = {}): Found<Data> {
  return found(placeIn(task.file, at), subjectOfTask(task, extras.subject), field, data, extras);
}

/** A finding on a person, at the person's id in the organisation unless another place says more. */
export function onPerson<Data>(
  person: Person,
  field: string,
  at: Place,
  data: Data,
  extras: Extras<Data> = {},
): Found<Data> {
  return found(at, subjectOf({ person: person.id.value, ...extras.subject }), field, data, extras);
}

/** A finding on a plan as a whole. */
export function onPlan<Data>(plan: Plan, field: string, at: Span, data: Data, extras: Extras<Data> = {}): Found<Data> {
  const subject = subjectOf({ plan: plan.id, ...extras.subject });
  return found(placeIn(plan.file, at), subject, field, data, extras);
}

/** All findings have all fields, in one order: the engine reads objects that are made alike at a fraction of the cost. */
function found<Data>(
  place: Place,
  subject: Subject,
  field: string,
  data: Data,
  { related = nothing, fixes = nothing, severity, clarity, scores, distinct, months }: Extras<Data>,
): Found<Data> {
  return { place, subject, field, data, related, fixes, severity, clarity, scores, distinct, months };
}

/** Another task that takes part in a finding. */
export function relatedTask(task: Task, label: string, at: Span = task.title): Related {
  return { place: placeIn(task.file, at), task: task.id.value, label };
}
