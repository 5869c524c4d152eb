import type { NewMapping, NewValue } from '../../edit/write-value.ts';
import type { AuthorityDraft, MeasureDraft, SupportDraft, TaskDraft, TimesDraft } from '../draft.ts';
import type { MemberDraft } from '../owners/register.ts';
import type { Repetition } from '../time/cadence.ts';
import type { StepDraft } from '../time/time-reading.ts';

/** The fields of a task in their usual order, without those that say nothing. */
export function taskFields(task: TaskDraft): NewMapping {
  return present([
    ['id', task.id],
    ['title', task.title],
    ['objective', task.objective?.id],
    ['lead', ids(task.lead)],
    ['support', task.support.length === 0 ? undefined : task.support.map(supporter)],
    ['supervisor', task.supervisor?.id],
    ['each', task.eachOfAll ? 'all' : ids(task.each)],
    ['authority', task.authority && authority(task.authority)],
    ['kind', task.kind],
    ...timeFields(task.times),
    ['effort', task.effort],
    ['subject', texts(task.subject)],
    ['steps', task.times.steps?.map(step)],
    ['measures', task.measures.length === 0 ? undefined : task.measures.map(measure)],
    ['deliverable', texts(task.deliverable)],
    ['results', texts(task.results)],
    ['budget', task.budget],
    ['source', texts(task.source)],
    ['note', task.note.length === 0 ? undefined : task.note.join('; ')],
    ['extra', task.extra.size === 0 ? undefined : Object.fromEntries(task.extra)],
    ['children', task.children.length === 0 ? undefined : task.children.map(taskFields)],
  ]);
}

function timeFields({ when, due, dueText, fixed, repeat, reports }: TimesDraft): [string, NewValue | undefined][] {
  return [
    ['when', asTime(when)],
    ['due', typeof due === 'string' ? asTime(due) : due && { ...due }],
    ['dueText', dueText],
    ['fixed', fixed],
    ['repeat', repeat && repetition(repeat)],
    ['reports', reports && repetition(reports)],
  ];
}

/** A year alone stands without quotes, as people write it. */
function asTime(iso: string | undefined): NewValue | undefined {
  return iso !== undefined && /^\d{4}$/.test(iso) ? Number(iso) : iso;
}

/** A day of the month stands as a number; `+5` in quotes, which tell it from five. */
function repetition({ every, due }: Repetition): NewValue {
  if (due === undefined) return every;
  return { every, due: /^\d+$/.test(due) ? Number(due) : due };
}

function step({ title, when, due }: StepDraft): NewMapping {
  return present([
    ['title', title],
    ['when', asTime(when)],
    ['due', asTime(due)],
  ]);
}

export function measure({ name, target, min, max, unit, baseline, by }: MeasureDraft): NewMapping {
  return present([
    ['name', name],
    ['target', target],
    ['min', min],
    ['max', max],
    ['unit', unit],
    ['baseline', baseline],
    ['by', asTime(by)],
  ]);
}

function supporter({ member, person }: SupportDraft): NewValue {
  return person === undefined || person === member ? member.id : { unit: member.id, person: person.id };
}

function authority({ text, submitTo, approves, decides }: AuthorityDraft): NewValue {
  if (text !== undefined) return text;
  return present([
    ['submitTo', decider(submitTo)],
    ['approves', decider(approves)],
    ['decides', decider(decides)],
  ]);
}

function decider(one: string | MemberDraft | undefined): string | undefined {
  return typeof one === 'object' ? one.id : one;
}

/** One id by itself, several as a list. */
function ids(members: readonly MemberDraft[]): NewValue | undefined {
  const [first, ...more] = members.map(({ id }) => id);
  if (first === undefined) return undefined;
  return more.length === 0 ? first : [first, ...more];
}

function texts(list: readonly string[]): NewValue | undefined {
  return list.length > 1 ? list : list[0];
}

/** A mapping of what is there. */
export function present(entries: readonly (readonly [string, NewValue | undefined])[]): NewMapping {
  return Object.fromEntries(entries.filter((entry): entry is [string, NewValue] => entry[1] !== undefined));
}
