import type { Actor, DueField, EffortField, RepeatField, Step, Task } from '../model/task.ts';
import type { Span, Written } from '../model/written.ts';

/** The fields of a task that a change is told of, in the order of the plan's columns. */
export const taskFields = [
  'title',
  'objective',
  'lead',
  'support',
  'each',
  'supervisor',
  'authority',
  'deliverable',
  'results',
  'measures',
  'when',
  'due',
  'repeat',
  'fixed',
  'effort',
  'steps',
  'after',
  'kind',
  'source',
  'budget',
  'note',
] as const;
export type TaskField = (typeof taskFields)[number];

/** What a field says, as one text as written; empty where it says nothing. */
export function describeField(task: Task, field: TaskField): string {
  const source = (span: Span | undefined): string =>
    span === undefined ? '' : task.file.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
  switch (field) {
    case 'title':
      return task.title.value;
    case 'objective':
      return task.objectiveId?.value ?? '';
    case 'lead':
      return actors(task.leads);
    case 'support':
      return actors(task.support);
    case 'each':
      return task.each === undefined ? '' : actors(task.each);
    case 'supervisor':
      return task.supervisor?.written.value ?? '';
    case 'authority':
      return source(task.authority);
    case 'deliverable':
      return texts(task.deliverables);
    case 'results':
      return texts(task.results);
    case 'measures':
      return task.measures.map(({ text }) => text).join('; ');
    case 'when':
      return task.when?.text ?? '';
    case 'due':
      return due(task.due, source) || (task.dueText?.value ?? '');
    case 'repeat':
      return repeat(task.repeat, source) || repeat(task.reports, source);
    case 'fixed':
      return task.fixed ?? '';
    case 'effort':
      return effort(task.effort, source);
    case 'steps':
      return task.steps.map((step) => describeStep(step, source)).join('; ');
    case 'after':
      return texts(task.after);
    case 'kind':
      return task.kind?.value ?? '';
    case 'source':
      return texts(task.sources);
    case 'budget':
      return task.budget?.value ?? '';
    case 'note':
      return task.note?.value ?? '';
  }
}

type Source = (span: Span | undefined) => string;

function actors(list: readonly Actor[]): string {
  return list
    .map(({ written, unit, person }) =>
      unit !== undefined && person !== undefined && unit !== person.unit
        ? `${unit.id.value}/${written.value}`
        : written.value,
    )
    .join(', ');
}

function texts(list: readonly Written[]): string {
  return list.map(({ value }) => value).join('; ');
}

function due(field: DueField | undefined, source: Source): string {
  return field?.kind === 'absolute' ? field.text : source(field);
}

function repeat(field: RepeatField | undefined, source: Source): string {
  return source(field);
}

function effort(field: EffortField | undefined, source: Source): string {
  return source(field);
}

function describeStep(step: Step, source: Source): string {
  const time = step.when?.text ?? due(step.due, source);
  const parts = [time, effort(step.effort, source), step.ownLead ? actors(step.leads) : ''].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? step.title.value : `${step.title.value} (${parts.join(', ')})`;
}
