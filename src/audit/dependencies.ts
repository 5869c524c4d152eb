import { leavesOf } from '../expand/anchors.ts';
import { findTask } from '../model/plan-set.ts';
import type { RelativeDue, Task } from '../model/task.ts';
import type { Written } from '../model/written.ts';
import type { AuditContext } from './context.ts';

/** That one row waits for another, as somebody wrote it. Group rows stand for all tasks below them, on both ends. */
export interface Dependency {
  readonly task: Task;
  readonly target: Task;
  /** `due`: its deadline, or that of a step, counts from the target's. */
  readonly field: 'after' | 'due';
  /** The id of the target, where it is written. */
  readonly at: Written;
}

export interface Dependencies {
  /** In the order of the set. */
  readonly all: readonly Dependency[];
  /** By the row that waits. */
  readonly of: ReadonlyMap<Task, readonly Dependency[]>;
  /** By the row that is waited for. */
  readonly on: ReadonlyMap<Task, readonly Dependency[]>;
}

/** All that `after` and relative deadlines say; ids that name no task are left to `unknown-reference`. */
export function dependencies(context: AuditContext): Dependencies {
  return context.shared('dependencies', () => readDependencies(context));
}

function readDependencies({ set, rowsOf }: AuditContext): Dependencies {
  const all: Dependency[] = [];
  const of = new Map<Task, Dependency[]>();
  const on = new Map<Task, Dependency[]>();
  const add = (task: Task, field: Dependency['field'], at: Written): void => {
    const target = findTask(set, task.plan, at.value);
    if (target === undefined) return;
    const dependency = { task, target, field, at };
    all.push(dependency);
    append(of, task, dependency);
    append(on, target, dependency);
  };
  const addAnchor = (task: Task, { from }: RelativeDue): void => {
    if (from.value !== 'issued') add(task, 'due', from);
  };
  for (const plan of set.plans) {
    for (const task of rowsOf(plan)) {
      for (const id of task.after) add(task, 'after', id);
      // Inherited, a deadline is the group's, and so is that of a step: the tasks below wait with it.
      const { due, steps, parent } = task;
      if (due?.kind === 'relative' && due !== parent?.due) addAnchor(task, due);
      if (steps[0] === undefined || steps[0].start === parent?.steps[0]?.start) continue;
      for (const step of steps) if (step.due?.kind === 'relative') addAnchor(task, step.due);
    }
  }
  return { all, of, on };
}

function append(lists: Map<Task, Dependency[]>, row: Task, dependency: Dependency): void {
  const list = lists.get(row);
  if (list === undefined) lists.set(row, [dependency]);
  else list.push(dependency);
}

/** The row and the group rows above it. */
export function lineOf(task: Task): readonly Task[] {
  const line: Task[] = [];
  for (let at: Task | undefined = task; at !== undefined; at = at.parent) line.push(at);
  return line;
}

/** The tasks to do that a task waits for, by itself or through the group rows above it. */
export function waitsFor(task: Task, { of }: Dependencies): readonly Task[] {
  return lineOf(task).flatMap((row) => (of.get(row) ?? []).flatMap(({ target }) => leavesOf(target)));
}

/** The tasks to do that wait for a task, or for a group row above it. */
export function waitedForBy(task: Task, { on }: Dependencies): readonly Task[] {
  return lineOf(task).flatMap((row) => (on.get(row) ?? []).flatMap((dependency) => leavesOf(dependency.task)));
}
