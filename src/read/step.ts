import { subjectOf } from '../model/subject.ts';
import type { Step, Task } from '../model/task.ts';
import { readAuthority } from './authority.ts';
import { readEffort } from './effort.ts';
import { fieldReader, mappingsOf, spanOf, written, writtenList } from './fields.ts';
import type { PlanReading } from './plan-reading.ts';
import { isSameActor, readActors } from './references.ts';
import type { TreeNode } from './tree.ts';
import { readDue, readWhen } from './when.ts';

const stepFields = fieldReader(
  ...(['title', 'when', 'due', 'lead', 'support', 'deliverable', 'authority', 'effort'] as const),
);

/** A step before it inherits: undefined is what it does not say itself. */
export interface OwnStep extends Omit<Step, 'leads' | 'ownLead' | 'support' | 'deliverables'> {
  readonly leads: Step['leads'] | undefined;
  readonly support: Step['support'] | undefined;
  readonly deliverables: Step['deliverables'] | undefined;
}

export function readSteps(reading: PlanReading, node: TreeNode | undefined): readonly OwnStep[] {
  if (node === undefined) return [];
  const { subject } = reading;
  const { organisation, issued } = reading.plan;
  const steps = mappingsOf(node).map((item, at): OwnStep => {
    const nodes = stepFields(item);
    reading.subject = subjectOf({ plan: subject.plan, task: subject.task, step: at + 1 });
    return {
      number: at + 1,
      title: written(reading, nodes.title) ?? { value: '', start: item.start, end: item.start },
      when: readWhen(reading, nodes.when, 'when'),
      due: readDue(reading, nodes.due, 'due', issued),
      leads: nodes.lead && readActors(reading, nodes.lead, organisation, 'lead'),
      support: nodes.support && readActors(reading, nodes.support, organisation, 'support'),
      deliverables: nodes.deliverable && writtenList(reading, nodes.deliverable),
      authority: readAuthority(reading, nodes.authority, organisation),
      effort: readEffort(reading, nodes.effort, organisation),
      ...spanOf(item),
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
  return own.map((step) => {
    const leads = step.leads ?? task.leads;
    return {
      ...step,
      leads,
      ownLead: step.leads !== undefined,
      support: step.support ?? task.support.filter((one) => !leads.some((lead) => isSameActor(lead, one))),
      deliverables: step.deliverables ?? task.deliverables,
      authority: step.authority ?? task.authority,
    };
  });
}
