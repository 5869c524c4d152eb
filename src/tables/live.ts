import type { Month } from '../calendar/month.ts';
import { monthOf } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import { targetOf } from '../expand/supersede.ts';
import type { Activity, Assignment, Expansion } from '../model/expansion.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, qualifiedId, type Task } from '../model/task.ts';

/** The work of a plan set that counts: of tasks that several plans hold, that of the most detailed one. */
export interface LiveWork {
  readonly set: PlanSet;
  readonly expansion: Expansion;
  /** By month, in the order of the expansion. */
  readonly byMonth: ReadonlyMap<Month, readonly Assignment[]>;
  /** Work without a time that no child plan carries out. */
  readonly unscheduled: readonly Activity[];
  /** One key for a task and all that carry it out in the plans below; of copies one for each, where `byCopy`. */
  readonly keyOf: (activity: Activity, byCopy: boolean) => string;
}

export function liveWork(set: PlanSet, expansion: Expansion): LiveWork {
  const byMonth = new Map<Month, Assignment[]>();
  for (const row of expansion.assignments) {
    if (row.supersededBy !== undefined) continue;
    const rows = byMonth.get(row.month);
    if (rows === undefined) byMonth.set(row.month, [row]);
    else rows.push(row);
  }
  const unscheduled = expansion.activities.filter(
    ({ window, task }) => window === undefined && !expansion.supersededBy.has(task),
  );
  const keys = new Map<Task, string>();
  const taskKey = (task: Task): string => {
    let key = keys.get(task);
    if (key === undefined) {
      const target = targetOf(set, task).task;
      key = target === undefined || !isCounted(target) || target === task ? qualifiedId(task) : taskKey(target);
      keys.set(task, key);
    }
    return key;
  };
  const keyOf = ({ task, copy }: Activity, byCopy: boolean): string =>
    byCopy && copy !== undefined ? `${taskKey(task)}#${copy.id}` : taskKey(task);
  return { set, expansion, byMonth, unscheduled, keyOf };
}

/** The rows of the months of a period, in the order of the expansion within each month. */
export function workWithin({ byMonth }: LiveWork, { start, end }: Pick<Period, 'start' | 'end'>): Assignment[] {
  const rows: Assignment[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month += 1) rows.push(...(byMonth.get(month) ?? []));
  return rows;
}
