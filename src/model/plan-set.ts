import type { Organisation } from './organisation.ts';
import type { Plan } from './plan.ts';
import type { Task } from './task.ts';

/** Everything that was read together: all plans of the folder or config, with the parents of the files named. */
export interface PlanSet {
  /** Parents before their children, else by path. */
  readonly plans: readonly Plan[];
  readonly organisations: readonly Organisation[];
  readonly planById: ReadonlyMap<string, Plan>;
  /** Tasks by `plan:task`. */
  readonly taskById: ReadonlyMap<string, Task>;
  /** The plans that carry out a plan, in order. */
  readonly childrenOf: ReadonlyMap<Plan, readonly Plan[]>;
}

/** The task that a reference in a plan means: `task` of the same plan, or `plan:task`. */
export function findTask(set: PlanSet, plan: Plan, reference: string): Task | undefined {
  return (
    set.taskById.get(`${plan.id}:${reference}`) ?? (reference.includes(':') ? set.taskById.get(reference) : undefined)
  );
}
