import type { Task } from '../../model/task.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { written } from './fields.ts';
import type { PlanReading } from './plan-reading.ts';
import { reportInvalid } from './reading.ts';
import { readRepeat } from './repeat.ts';
import { type OwnStep, readSteps } from './step.ts';
import { readDue, readWhen } from './when.ts';

/** The fields that say when a task is done. A row below inherits all of them or none (design.md §1.1, Children). */
export interface Times extends Pick<Task, 'when' | 'due' | 'dueText' | 'repeat'> {
  /** As written: each task completes them with what is its own. */
  readonly steps: readonly OwnStep[];
}

interface TimeNodes {
  readonly when: TreeNode | undefined;
  readonly due: TreeNode | undefined;
  readonly dueText: TreeNode | undefined;
  readonly repeat: TreeNode | undefined;
  readonly steps: TreeNode | undefined;
}

const noTimes: Times = { when: undefined, due: undefined, dueText: undefined, repeat: undefined, steps: [] };

export function readTimes(reading: PlanReading, nodes: TimeNodes, above: Times | undefined): Times {
  const { when, due, dueText, repeat, steps } = nodes;
  if ((when ?? due ?? dueText ?? repeat ?? steps) === undefined) return above ?? noTimes;
  if (repeat !== undefined) {
    if (due !== undefined) reportInvalid(reading, due, 'due', { problem: 'conflict', field: 'due', with: 'repeat' });
    if (steps !== undefined)
      reportInvalid(reading, steps, 'steps', { problem: 'conflict', field: 'steps', with: 'repeat' });
  }
  return {
    when: readWhen(reading, when, 'when'),
    due: readDue(reading, due, 'due', reading.plan.issued),
    dueText: written(reading, dueText),
    repeat: readRepeat(reading, repeat, 'repeat'),
    steps: readSteps(reading, steps),
  };
}

interface FixedNodes extends TimeNodes {
  readonly fixed: TreeNode | undefined;
  readonly effort: TreeNode | undefined;
}

/** A fixed task takes the days of its window: it needs to have some, and no other measure of its work. */
export function checkFixed(reading: PlanReading, nodes: FixedNodes, task: Task): void {
  if (task.fixed === undefined || nodes.fixed === undefined) return;
  const { effort, steps } = nodes;
  if (effort !== undefined)
    reportInvalid(reading, effort, 'effort', { problem: 'conflict', field: 'effort', with: 'fixed' });
  if (steps !== undefined)
    reportInvalid(reading, steps, 'steps', { problem: 'conflict', field: 'steps', with: 'fixed' });
  // A time that is written and cannot be read has its own finding.
  if (!isDated(task) && !(task.when === undefined && nodes.when !== undefined) && !isUnread(task, nodes)) {
    reportInvalid(reading, nodes.fixed, 'fixed', { problem: 'fixed-undated' });
  }
}

function isDated(task: Task): boolean {
  if (task.when !== undefined) return ['day', 'week', 'interval'].includes(task.when.period.unit);
  return task.due?.kind === 'absolute' && task.due.period.unit === 'day';
}

function isUnread(task: Task, nodes: FixedNodes): boolean {
  return task.when === undefined && task.due === undefined && nodes.due !== undefined;
}
