import type { Actor, Step, Task } from '../../model/task.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { readAuthority } from './authority.ts';
import { readEffort } from './effort.ts';
import { fieldReader, headOf, mappingsOf, written, writtenList } from './fields.ts';
import type { PlanReading } from './plan-reading.ts';
import { isSameActor, readActors } from './references.ts';
import { readDue, readWhen } from './when.ts';

const stepFields = fieldReader(() => ({
  title: undefined,
  when: undefined,
  due: undefined,
  lead: undefined,
  support: undefined,
  deliverable: undefined,
  authority: undefined,
  effort: undefined,
}));

const noSteps: readonly never[] = [];

/** A step before it inherits: undefined is what it does not say itself. */
export interface OwnStep extends Omit<Step, 'leads' | 'ownLead' | 'support' | 'deliverables'> {
  readonly leads: Step['leads'] | undefined;
  readonly support: Step['support'] | undefined;
  readonly deliverables: Step['deliverables'] | undefined;
}

export function readSteps(reading: PlanReading, node: TreeNode | undefined): readonly OwnStep[] {
  if (node === undefined) return noSteps;
  const { subject } = reading;
  const { organisation, issued } = reading.plan;
  const steps = mappingsOf(node).map((item, at): OwnStep => {
    const nodes = stepFields(item);
    reading.subject = { ...subject, step: at + 1 };
    return {
      number: at + 1,
      title: written(reading, nodes.title) ?? { value: '', ...headOf(item) },
      when: readWhen(reading, nodes.when, 'when'),
      due: readDue(reading, nodes.due, 'due', issued),
      leads: nodes.lead && readActors(reading, nodes.lead, organisation, 'lead'),
      support: nodes.support && readActors(reading, nodes.support, organisation, 'support'),
      deliverables: nodes.deliverable && writtenList(reading, nodes.deliverable),
      authority: readAuthority(reading, nodes.authority, organisation),
      effort: readEffort(reading, nodes.effort, organisation),
      start: item.start,
      end: item.end,
    };
  });
  reading.subject = subject;
  return steps;
}

/** The steps of a task, complete with what they inherit from it: its support without those who lead the step. */
export function completeSteps(
  own: readonly OwnStep[],
  task: Pick<Task, 'leads' | 'support' | 'deliverables' | 'authority'>,
): readonly Step[] {
  if (own.length === 0) return noSteps;
  return own.map((step) => {
    const { number, title, when, due, effort, start, end } = step;
    const leads = step.leads ?? task.leads;
    const support = step.support ?? withoutLeads(task.support, leads);
    const deliverables = step.deliverables ?? task.deliverables;
    const authority = step.authority ?? task.authority;
    const ownLead = step.leads !== undefined;
    // Written out, since to copy objects of many fields is slow.
    return { number, title, when, due, leads, ownLead, support, deliverables, authority, effort, start, end };
  });
}

function withoutLeads(support: readonly Actor[], leads: readonly Actor[]): readonly Actor[] {
  for (const one of support) if (leadsToo(one, leads)) return support.filter((other) => !leadsToo(other, leads));
  return support;
}

function leadsToo(one: Actor, leads: readonly Actor[]): boolean {
  for (const lead of leads) if (isSameActor(lead, one)) return true;
  return false;
}
