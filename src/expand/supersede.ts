import type { Day } from '../calendar/day.ts';
import type { Activity } from '../model/expansion.ts';
import { allTasks } from '../model/plan.ts';
import { findTask, type PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { copiesOf } from './activities.ts';
import { leavesOf } from './anchors.ts';
import { occurrencesOf, rangeOfRepeat } from './occurrences.ts';

/** From `start` to `end` (inclusive) a task of a child plan stands in the place of a task, or of one copy or turn. */
export interface Replacement {
  readonly by: Task;
  readonly start: Day;
  readonly end: Day;
  readonly copy: string | undefined;
  readonly occurrence: string | undefined;
  /** The turns of a task that repeats as the task it stands for does; undefined for other tasks. */
  readonly turns: ReadonlySet<string> | undefined;
}

/** Which tasks are carried out by tasks of child plans: the most detailed plan wins within its own period. */
export function replacementsIn(set: PlanSet): Map<Task, Replacement[]> {
  const replacements = new Map<Task, Replacement[]>();
  for (const plan of set.plans) {
    if (plan.parent === undefined) continue;
    for (const task of allTasks(plan)) {
      const { task: target, copy, occurrence } = targetOf(set, task);
      if (target === undefined) continue;
      const replacement: Replacement = {
        by: task,
        start: plan.period.start,
        end: plan.period.end,
        copy,
        occurrence,
        turns: turnsOf(task),
      };
      for (const leaf of leavesOf(target)) {
        const known = replacements.get(leaf) ?? [];
        replacements.set(leaf, known);
        const same = known.findIndex(
          (one) => one.by.plan === plan && one.copy === copy && one.occurrence === occurrence,
        );
        // A group row stands for all rows below its target, until one of its own rows says so for itself.
        if (same < 0) known.push(replacement);
        else if (leaf === target) known[same] = replacement;
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
  // By default the plan of a unit carries out that unit's own copy; one that makes copies itself, all of them.
  const unit = task.each === undefined && task.of === undefined ? task.plan.unit?.id.value : undefined;
  const own =
    unit !== undefined && target !== undefined && copiesOf(target).some((one) => one?.id === unit) ? unit : undefined;
  return { task: target, copy: copy ?? own, occurrence };
}

function turnsOf(task: Task): ReadonlySet<string> | undefined {
  if (task.repeat === undefined) return undefined;
  return new Set(occurrencesOf(task.repeat, rangeOfRepeat(task), task.plan.organisation.calendar).map(({ id }) => id));
}

const none: readonly Replacement[] = [];

/** The replacements that hold for an activity, those that start first coming first. */
export function replacementsOf(
  activity: Activity,
  replacements: ReadonlyMap<Task, readonly Replacement[]>,
): readonly Replacement[] {
  const all = replacements.get(activity.task);
  if (all === undefined) return none;
  return all
    .flatMap((one) => {
      if (one.copy !== undefined && one.copy !== activity.copy?.id) return [];
      if (one.occurrence !== undefined && one.occurrence !== activity.occurrence?.id) return [];
      const whole = wholeTurn(activity, one);
      return whole === 'no'
        ? []
        : [whole === 'yes' ? { ...one, start: activity.window!.start, end: activity.window!.end } : one];
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * A turn is done once, in one plan: the child's where it has that turn, or where the turn lies wholly in its period;
 * else the parent's, even where its last days reach into the child's period.
 */
function wholeTurn(
  { task, occurrence, window }: Activity,
  { turns, start, end }: Replacement,
): 'yes' | 'no' | 'in part' {
  if (task.repeat === undefined || occurrence === undefined || window === undefined || turns === undefined)
    return 'in part';
  return turns.has(occurrence.id) || (window.start >= start && window.end <= end) ? 'yes' : 'no';
}
