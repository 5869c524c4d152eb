import type { Objective, Plan } from '../../model/plan.ts';
import type { Task } from '../../model/task.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { mappingsOf, plainText, valueAt } from './fields.ts';
import type { Mutable } from './mutable.ts';
import type { Reading } from './reading.ts';
import type { Candidates } from './unknown-reference.ts';

/** The reading of a plan: its head is known when its tasks are read. */
export interface PlanReading extends Reading {
  readonly plan: Mutable<Plan>;
  /** The plan's own objectives and those of its parent. */
  readonly objectives: ReadonlyMap<string, Objective>;
  objectiveIds(): Candidates;
  /** Whether objectives are missing because the parent plan could not be read. */
  readonly objectivesUnknown: boolean;
  /** Tasks read so far; of two with one id the first. */
  readonly tasks: Map<string, Task>;
  /** Ids that no generated one may take. Most plans write them all, and never ask. */
  writtenIds(): ReadonlySet<string>;
}

export function writtenIdsOf(reading: Reading, tree: TreeNode): ReadonlySet<string> {
  const ids = new Set<string>();
  const rows = [...mappingsOf(valueAt(tree, 'tasks'))];
  for (let row = rows.pop(); row !== undefined; row = rows.pop()) {
    const id = plainText(reading, valueAt(row, 'id'));
    if (id !== undefined) ids.add(id);
    const children = valueAt(row, 'children');
    if (children !== undefined) rows.push(...mappingsOf(children));
  }
  return ids;
}
