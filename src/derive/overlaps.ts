import { targetOf } from '../expand/supersede.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import { withChildren } from './file-rows.ts';
import type { DeriveRequest } from './request.ts';
import type { Row } from './row.ts';

/** Another plan that carries out tasks of the parent in the same days: both would count. */
export interface OverlappingPlan {
  readonly plan: Plan;
  readonly tasks: readonly string[];
}

export function overlappingPlans(
  { set, parent, period, path }: DeriveRequest,
  rows: readonly Row[],
): OverlappingPlan[] {
  const sources = new Set(
    [...withChildren(rows)].filter(({ children }) => children === undefined).map((row) => row.source),
  );
  return (set.childrenOf.get(parent) ?? []).flatMap((plan) => {
    const isElsewhere = plan.period.end < period.start || plan.period.start > period.end;
    if (plan.file.path === path || isElsewhere) return [];
    const targets = new Set([...allTasks(plan)].map((task) => targetOf(set, task).task));
    const tasks = [...sources].filter((task) => targets.has(task)).map((task) => task.id.value);
    return tasks.length === 0 ? [] : [{ plan, tasks }];
  });
}
