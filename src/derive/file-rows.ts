import { targetOf } from '../expand/supersede.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';
import type { Row } from './row.ts';
import { mappingsByStart } from './values.ts';

/** A row of a plan's file. */
export interface FileRow {
  readonly id: string;
  readonly node: MappingNode;
  readonly children: readonly FileRow[];
}

/** The rows of a file, to be found again by what of the parent plan they carry out, or by their id. */
export interface FileRows {
  readonly all: readonly FileRow[];
  find(row: Row): FileRow | undefined;
  byId(id: string): FileRow | undefined;
}

/** @param tree  the plan's file */
export function fileRows(plan: Plan, set: PlanSet, tree: TreeNode): FileRows {
  const nodes = mappingsByStart(tree);
  const byTask = new Map<Plan['tasks'][number], FileRow & { readonly children: FileRow[] }>();
  const byTarget = new Map<string, FileRow>();
  const byId = new Map<string, FileRow>();
  for (const task of allTasks(plan)) {
    const node = nodes.get(task.start);
    if (node === undefined) continue;
    const row = { id: task.id.value, node, children: [] };
    byTask.set(task, row);
    if (task.parent !== undefined) byTask.get(task.parent)?.children.push(row);
    if (!byId.has(row.id)) byId.set(row.id, row);
    const { task: target, copy, occurrence } = targetOf(set, task);
    if (target === undefined) continue;
    const key =
      target.id.value + (copy === undefined ? '' : `#${copy}`) + (occurrence === undefined ? '' : `@${occurrence}`);
    if (!byTarget.has(key)) byTarget.set(key, row);
  }
  return {
    all: [...byTask.values()],
    find: (row) => byTarget.get(row.key) ?? row.ids.map((id) => byId.get(id)).find((one) => one !== undefined),
    byId: (id) => byId.get(id),
  };
}

/** Every row with those below it. */
export function* withChildren<T extends { readonly children?: readonly T[] | undefined }>(
  rows: readonly T[],
): Generator<T> {
  for (const row of rows) {
    yield row;
    yield* withChildren(row.children ?? []);
  }
}
