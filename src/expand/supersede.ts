import type { Day } from '../calendar/day.ts';
import type { Activity } from '../model/expansion.ts';
import { allTasks } from '../model/plan.ts';
import { findTask, type PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { leavesOf } from './anchors.ts';

/** From `start` to `end` (inclusive) a task of a child plan stands in the place of a task, or of one copy or turn. */
export interface Replacement {
  readonly by: Task;
  readonly start: Day;
  readonly end: Day;
  readonly copy: string | undefined;
  readonly occurrence: string | undefined;
}

/** Which tasks are carried out by tasks of child plans: the most detailed plan wins within its own period. */
export function replacementsIn(set: PlanSet): Map<Task, Replacement[]> {
  const replacements = new Map<Task, Replacement[]>();
  for (const plan of set.plans) {
    if (plan.parent === undefined) continue;
    for (const task of allTasks(plan)) {
      const { task: target, copy, occurrence } = targetOf(set, task);
      if (target === undefined) continue;
      const replacement: Replacement = { by: task, start: plan.period.start, end: plan.period.end, copy, occurrence };
      for (const leaf of leavesOf(target)) {
        const known = replacements.get(leaf);
        if (known === undefined) replacements.set(leaf, [replacement]);
        // A group row of the child and the rows below it may carry out one task: the first, the group, speaks for them.
        else if (!known.some((one) => one.by.plan === plan && one.copy === copy && one.occurrence === occurrence))
          known.push(replacement);
      }
    }
  }
  return replacements;
}

/** The task of the parent plan that a task carries out: the one named in `of:`, else the one with its id. */
export function targetOf(
  set: PlanSet,
  task: Task,
): { readonly task: Task | undefined; readonly copy: string | undefined; readonly occurrence: string | undefined } {
  const parent = task.plan.parent;
  if (parent === undefined) return { task: undefined, copy: undefined, occurrence: undefined };
  const [, id = '', copy, occurrence] = /^([^#@]*)(?:#([^@]*))?(?:@(.*))?$/.exec(task.of?.value ?? task.id.value) ?? [];
  const target = findTask(set, parent, id);
  // By default the child of a unit carries out that unit's own copy.
  const own = target?.each !== undefined && task.of === undefined ? task.plan.unit?.id.value : undefined;
  return { task: target, copy: copy ?? own, occurrence };
}

/** The replacements that hold for an activity, those that start first coming first. */
export function replacementsOf(
  activity: Activity,
  replacements: ReadonlyMap<Task, readonly Replacement[]>,
): readonly Replacement[] {
  const all = replacements.get(activity.task);
  if (all === undefined) return [];
  return all
    .filter(
      (one) =>
        (one.copy === undefined || one.copy === activity.copy?.id) &&
        (one.occurrence === undefined || one.occurrence === activity.occurrence?.id),
    )
    .sort((a, b) => a.start - b.start);
}
