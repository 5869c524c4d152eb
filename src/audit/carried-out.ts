import { leavesOf } from '../expand/anchors.ts';
import { targetOf } from '../expand/supersede.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';

/** A task of the parent plan with what carries it out in a child plan: mostly one task, sometimes several parts. */
export interface CarriedOut {
  readonly target: Task;
  /** The copy or turn of it that is meant, where it is not the whole. */
  readonly copy: string | undefined;
  readonly occurrence: string | undefined;
  /** The rows that name it, in the order of the file. */
  readonly rows: readonly Task[];
  /** The tasks to do at or below them; of a group row in the place of a group row, the row too. */
  readonly parts: readonly Task[];
}

/** A group row that carries out a group row speaks for itself, and so do those below it that carry out rows of their own. */
function partsOf(row: Task, target: Task, set: PlanSet): readonly Task[] {
  const leaves = leavesOf(row);
  if (row.children.length === 0 || target.children.length === 0) return leaves;
  return [row, ...leaves.filter((leaf) => targetOf(set, leaf).task === undefined)];
}

/** What a plan carries out of its parent plan, in the order of the file. */
export function carriedOutIn(plan: Plan, { set }: AuditContext): readonly CarriedOut[] {
  const all = new Map<string, Omit<CarriedOut, 'parts'> & { readonly rows: Task[] }>();
  for (const row of allTasks(plan)) {
    const { task: target, copy, occurrence } = targetOf(set, row);
    if (target === undefined) continue;
    const key = `${target.id.value}#${copy ?? ''}@${occurrence ?? ''}`;
    const known = all.get(key);
    if (known === undefined) all.set(key, { target, copy, occurrence, rows: [row] });
    else known.rows.push(row);
  }
  const parts = ({ target, rows }: Omit<CarriedOut, 'parts'>): Task[] =>
    rows.flatMap((row) => partsOf(row, target, set));
  return [...all.values()].map((one) => ({ ...one, parts: [...new Set(parts(one))] }));
}
