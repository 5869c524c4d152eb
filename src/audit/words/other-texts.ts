import type { Clarity } from '../../diagnostic.ts';
import type { Actor, Authority, Decider, Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import { unreadValuesOf } from './unread-values.ts';

/**
 * Takes a text that a planner filled in, with the field as the file calls it and the clarity that depends on it. Called
 * for every text of every task: it gets its parts as they are, not as an object.
 */
export type Visit = (written: Written, field: string, clarity: Clarity | undefined, step: Step | undefined) => void;

/**
 * Visits every text of a task beside those that its wording holds, also what it inherits. Persons and units that are
 * known by their id are none; a value that could not be read as a time or a number is one.
 */
export function visitOtherTexts(task: Task, visit: Visit): void {
  for (const lead of task.leads) visitActor(lead, 'lead', 'person', undefined, visit);
  for (const support of task.support) visitActor(support, 'support', 'responsibility', undefined, visit);
  if (task.supervisor !== undefined) visitActor(task.supervisor, 'supervisor', 'responsibility', undefined, visit);
  if (task.authority !== undefined) visitDeciders(task.authority, undefined, visit);
  for (const measure of task.measures) {
    if (measure.name !== undefined) visit(measure.name, 'measures', 'product', undefined);
    if (measure.unit !== undefined) visit(measure.unit, 'measures', 'product', undefined);
  }
  // As `due`, so that it meets what other rules say of a missing deadline.
  if (task.dueText !== undefined) visit(task.dueText, 'due', 'time', undefined);
  if (task.sources !== task.plan.document?.bases)
    for (const written of task.sources) visit(written, 'source', 'responsibility', undefined);
  for (const written of task.subjects) visit(written, 'subject', undefined, undefined);
  if (task.budget !== undefined) visit(task.budget, 'budget', undefined, undefined);
  if (task.note !== undefined) visit(task.note, 'note', undefined, undefined);
  if (task.extra.size > 0) for (const written of task.extra.values()) visit(written, 'extra', undefined, undefined);
  for (const step of task.steps) visitStep(step, task, visit);
  for (const { field, clarity, written, step } of unreadValuesOf(task)) visit(written, field, clarity, step);
}

function visitStep(step: Step, task: Task, visit: Visit): void {
  if (step.ownLead) for (const lead of step.leads) visitActor(lead, 'lead', 'person', step, visit);
  if (step.support !== task.support)
    for (const support of step.support) visitActor(support, 'support', 'responsibility', step, visit);
  if (step.authority !== undefined && step.authority !== task.authority) visitDeciders(step.authority, step, visit);
}

function visitActor(actor: Actor, field: string, clarity: Clarity, step: Step | undefined, visit: Visit): void {
  if ((actor.person ?? actor.unit ?? actor.group) === undefined) visit(actor.written, field, clarity, step);
}

function visitDeciders({ submitTo, approves, decides }: Authority, step: Step | undefined, visit: Visit): void {
  visitDecider(submitTo, step, visit);
  visitDecider(approves, step, visit);
  visitDecider(decides, step, visit);
}

function visitDecider(decider: Decider | undefined, step: Step | undefined, visit: Visit): void {
  if (decider !== undefined && decider.person === undefined) visit(decider.written, 'authority', 'authority', step);
}
