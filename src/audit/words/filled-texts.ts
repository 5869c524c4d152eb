import type { Clarity } from '../../diagnostic.ts';
import type { Actor, Authority, Step, Task } from '../../model/task.ts';
import type { Span, Written } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import type { AuditContext } from '../context.ts';

/**
 * Takes a text that a planner filled in, with the field as the file calls it and the clarity that depends on it. Called
 * for every text of every task: it gets its parts as they are, not as an object.
 */
export type Visit = (written: Written, field: string, clarity: Clarity | undefined, step: Step | undefined) => void;

/**
 * Visits every text of a task, those that it inherits too. Persons and units that are known by their id are none; a
 * value that could not be read as a time or a number is one.
 */
export function visitFilledTexts(task: Task, context: AuditContext, visit: Visit): void {
  visit(task.title, 'title', 'work', undefined);
  visitActors(task.leads, 'lead', 'person', undefined, visit);
  visitActors(task.support, 'support', 'responsibility', undefined, visit);
  if (task.supervisor !== undefined) visitActors([task.supervisor], 'supervisor', 'responsibility', undefined, visit);
  visitDeciders(task.authority, undefined, visit);
  for (const written of task.deliverables) visit(written, 'deliverable', 'product', undefined);
  for (const written of task.results) visit(written, 'results', 'product', undefined);
  for (const measure of task.measures) {
    visitWithin(task.file, measure, measure.name, visit);
    visitWithin(task.file, measure, measure.unit, visit);
  }
  // As `due`, so that it meets what other rules say of a missing deadline.
  if (task.dueText !== undefined) visit(task.dueText, 'due', 'time', undefined);
  if (task.sources !== task.plan.document?.bases)
    for (const written of task.sources) visit(written, 'source', 'responsibility', undefined);
  for (const written of task.subjects) visit(written, 'subject', undefined, undefined);
  if (task.budget !== undefined) visit(task.budget, 'budget', undefined, undefined);
  if (task.note !== undefined) visit(task.note, 'note', undefined, undefined);
  for (const written of task.extra.values()) visit(written, 'extra', undefined, undefined);
  for (const step of task.steps) visitStep(step, task, visit);
  visitUnread(task, context, visit);
}

function visitStep(step: Step, task: Task, visit: Visit): void {
  visit(step.title, 'title', 'work', step);
  if (step.ownLead) visitActors(step.leads, 'lead', 'person', step, visit);
  if (step.support !== task.support) visitActors(step.support, 'support', 'responsibility', step, visit);
  if (step.authority !== task.authority) visitDeciders(step.authority, step, visit);
  if (step.deliverables !== task.deliverables)
    for (const written of step.deliverables) visit(written, 'deliverable', 'product', step);
}

function visitActors(
  actors: readonly Actor[],
  field: string,
  clarity: Clarity,
  step: Step | undefined,
  visit: Visit,
): void {
  for (const { person, unit, group, written } of actors)
    if ((person ?? unit ?? group) === undefined) visit(written, field, clarity, step);
}

function visitDeciders(authority: Authority | undefined, step: Step | undefined, visit: Visit): void {
  if (authority === undefined) return;
  for (const decider of [authority.submitTo, authority.approves, authority.decides])
    if (decider !== undefined && decider.person === undefined) visit(decider.written, 'authority', 'authority', step);
}

/** A text of a measure, which the model keeps without its place. */
function visitWithin(file: SourceFile, { start, end }: Span, value: string | undefined, visit: Visit): void {
  if (value === undefined || value === '') return;
  const at = file.text.indexOf(value, start);
  if (at >= 0 && at < end) visit({ value, start: at, end: at + value.length }, 'measures', 'product', undefined);
}

/** Keys of times and numbers, with the field and the clarity that a word in their place leaves open. */
const unreadKeys: Readonly<Record<string, readonly [field: string, clarity: Clarity]>> = {
  when: ['due', 'time'],
  due: ['due', 'time'],
  repeat: ['due', 'time'],
  reports: ['due', 'time'],
  effort: ['effort', 'time'],
  target: ['measures', 'product'],
  min: ['measures', 'product'],
  max: ['measures', 'product'],
  baseline: ['measures', 'product'],
  by: ['measures', 'product'],
};

interface UnreadValue {
  readonly key: string;
  readonly written: Written;
}

/** Words in the place of a time or a number: the reader could make nothing of them, and the model does not hold them. */
function unreadValues({ text }: SourceFile): UnreadValue[] {
  const pattern =
    /(?<=[\s{,])(when|due|effort|repeat|reports|target|min|max|baseline|by):[ \t]+(["']?)(?![\d{["'QH/<])([^\n#,}\]"']+)/g;
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: key = '', 2: quote = '', 3: rest = '' }) => {
    const value = rest.trimEnd();
    const start = index + whole.length - rest.length;
    return { key, written: { value, start: start - quote.length, end: start + value.length + quote.length } };
  });
}

function visitUnread(task: Task, context: AuditContext, visit: Visit): void {
  const unread = context.shared(`unread values of ${task.file.path}`, () => unreadValues(task.file));
  for (let at = firstFrom(task.start, unread); at < unread.length && unread[at]!.written.end <= task.end; at++) {
    const { key, written } = unread[at]!;
    if (task.children.some((child) => holds(child, written))) continue;
    const [field, clarity] = unreadKeys[key]!;
    const step = task.steps.find((one) => holds(one, written));
    visit(written, field, clarity, step);
  }
}

/** The first of values in the order of the file that does not stand before a place. */
function firstFrom(place: number, values: readonly UnreadValue[]): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]!.written.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
