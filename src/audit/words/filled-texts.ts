import type { Clarity } from '../../diagnostic.ts';
import type { Actor, Authority, Step, Task } from '../../model/task.ts';
import type { Span, Written } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import type { AuditContext } from '../context.ts';

/** Something that a planner fills in, with the clarity that depends on it. */
export interface FilledText {
  readonly field: string;
  readonly clarity: Clarity | undefined;
  readonly written: Written;
  readonly step: Step | undefined;
}

/**
 * Every text of a task, those that it inherits too. Persons and units that are known by their id are none; a value
 * that could not be read as a time or a number is one.
 */
export function filledTexts(task: Task, context: AuditContext): FilledText[] {
  const texts: FilledText[] = [];
  const add = (
    field: string,
    clarity: Clarity | undefined,
    values: readonly (Written | undefined)[],
    step?: Step,
  ): void => {
    for (const written of values) if (written !== undefined) texts.push({ field, clarity, written, step });
  };
  add('title', 'work', [task.title]);
  add('lead', 'person', unknown(task.leads));
  add('support', 'responsibility', unknown(task.support));
  if (task.supervisor !== undefined) add('supervisor', 'responsibility', unknown([task.supervisor]));
  add('authority', 'authority', deciders(task.authority));
  add('deliverable', 'product', task.deliverables);
  add('results', 'product', task.results);
  for (const measure of task.measures)
    add(
      'measures',
      'product',
      [measure.name, measure.unit].map((text) => within(task.file, measure, text)),
    );
  // `due`, so that it meets what other rules say of a missing deadline.
  add('due', 'time', [task.dueText]);
  add('source', 'responsibility', task.sources === task.plan.document?.bases ? [] : task.sources);
  add('subject', undefined, task.subjects);
  add('budget', undefined, [task.budget]);
  add('note', undefined, [task.note]);
  for (const value of task.extra.values()) add('extra', undefined, [value]);
  for (const step of task.steps) {
    add('title', 'work', [step.title], step);
    if (step.ownLead) add('lead', 'person', unknown(step.leads), step);
    if (step.support !== task.support) add('support', 'responsibility', unknown(step.support), step);
    if (step.authority !== task.authority) add('authority', 'authority', deciders(step.authority), step);
    if (step.deliverables !== task.deliverables) add('deliverable', 'product', step.deliverables, step);
  }
  const unread = context.shared(`unread values of ${task.file.path}`, () => unreadValues(task.file));
  for (const { key, written } of unread)
    if (holds(task, written) && !task.children.some((child) => holds(child, written)))
      add(fieldOf[key] ?? 'due', fieldOf[key] === 'measures' ? 'product' : 'time', [written], stepAt(task, written));
  return texts;
}

const fieldOf: Readonly<Record<string, string>> = {
  effort: 'effort',
  target: 'measures',
  min: 'measures',
  max: 'measures',
  baseline: 'measures',
  by: 'measures',
};

function unknown(actors: readonly Actor[]): Written[] {
  return actors
    .filter(({ person, unit, group }) => (person ?? unit ?? group) === undefined)
    .map(({ written }) => written);
}

function deciders(authority: Authority | undefined): (Written | undefined)[] {
  return [authority?.submitTo, authority?.approves, authority?.decides].map((decider) =>
    decider?.person === undefined ? decider?.written : undefined,
  );
}

/** The place of a text that the model keeps without one. */
function within(file: SourceFile, { start, end }: Span, value = ''): Written | undefined {
  if (value === '') return undefined;
  const at = file.text.indexOf(value, start);
  return at < 0 || at >= end ? undefined : { value, start: at, end: at + value.length };
}

interface UnreadValue {
  readonly key: string;
  readonly written: Written;
}

/** Words in the place of a time or a number: the reader could make nothing of them, and the model does not hold them. */
function unreadValues({ text }: SourceFile): UnreadValue[] {
  const pattern =
    /(?<=[\s{,])(when|due|effort|repeat|reports|target|min|max|baseline|by):[ \t]+(["']?)(?![\d{["'QH/<])([^\n#,}\]"']+)/g;
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: key = '', 2: quote = '', 3: rest = '' }) => {
    const end = index + whole.length;
    const value = rest.trimEnd();
    const start = end - rest.length;
    return { key, written: { value, start: start - quote.length, end: start + value.length + quote.length } };
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function stepAt(task: Task, written: Written): Step | undefined {
  return task.steps.find((step) => holds(step, written));
}
