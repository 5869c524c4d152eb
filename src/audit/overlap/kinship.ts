import { targetOf } from '../../expand/supersede.ts';
import type { PlanSet } from '../../model/plan-set.ts';
import type { Task } from '../../model/task.ts';

/**
 * Whether two tasks are one work by design: the task of a child plan and the task, or row of tasks, that it carries
 * out, at whatever distance; and tasks by which several child plans carry out one task (copies, quarters).
 */
export function areKin(a: Task, b: Task, set: PlanSet): boolean {
  const ofA = carriedOut(a, set);
  const ofB = carriedOut(b, set);
  if (rowsAbove(b).some((row) => ofA.has(row)) || rowsAbove(a).some((row) => ofB.has(row))) return true;
  if (a.plan === b.plan) return false;
  for (const task of ofA) if (ofB.has(task)) return true;
  return false;
}

/** The task and the rows that it stands in. */
function rowsAbove(task: Task): Task[] {
  const rows: Task[] = [];
  for (let row: Task | undefined = task; row !== undefined; row = row.parent) rows.push(row);
  return rows;
}

/** The tasks of plans above that a task carries out, by itself or by the rows that it stands in. */
function carriedOut(task: Task, set: PlanSet): Set<Task> {
  const found = new Set<Task>();
  const open = rowsAbove(task);
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    const { task: target } = targetOf(set, row);
    if (target === undefined || found.has(target)) continue;
    found.add(target);
    open.push(...rowsAbove(target));
  }
  return found;
}
