import type { Month } from '../calendar/month.ts';
import { monthOf } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import { targetOf } from '../expand/supersede.ts';
import type { Activity, Assignment, Expansion } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, qualifiedId, type Task } from '../model/task.ts';

/** The work of a plan set that counts: of tasks that several plans hold, that of the most detailed one. */
export interface LiveWork {
  readonly set: PlanSet;
  readonly expansion: Expansion;
  /** In the order of the expansion. */
  readonly byMonth: ReadonlyMap<Month, readonly Assignment[]>;
  readonly byPerson: ReadonlyMap<Person, ReadonlyMap<Month, readonly Assignment[]>>;
  /** Work without a time that no child plan carries out. */
  readonly unscheduled: readonly Activity[];
  /** One key for a task and all that carry it out in the plans below; of copies one for each, where `byCopy`. */
  readonly keyOf: (activity: Activity, byCopy: boolean) => string;
}

export function liveWork(set: PlanSet, expansion: Expansion): LiveWork {
  const byMonth = new Map<Month, Assignment[]>();
  const byPerson = new Map<Person, Map<Month, Assignment[]>>();
  for (const row of expansion.assignments) {
    if (row.supersededBy !== undefined) continue;
    add(byMonth, row);
    const { person } = row.worker;
    if (person === undefined) continue;
    const own = byPerson.get(person) ?? new Map<Month, Assignment[]>();
    byPerson.set(person, own);
    add(own, row);
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
  return { set, expansion, byMonth, byPerson, unscheduled, keyOf };
}

function add(months: Map<Month, Assignment[]>, row: Assignment): void {
  const rows = months.get(row.month);
  if (rows === undefined) months.set(row.month, [row]);
  else rows.push(row);
}

/** The rows of the months of a period, of everybody or of one person, in the order of the expansion within each month. */
export function workWithin(
  { byMonth, byPerson }: LiveWork,
  { start, end }: Pick<Period, 'start' | 'end'>,
  person?: Person,
): Assignment[] {
  const months = person === undefined ? byMonth : byPerson.get(person);
  const rows: Assignment[] = [];
  for (let month = monthOf(start); month <= monthOf(end); month += 1) rows.push(...(months?.get(month) ?? []));
  return rows;
}
