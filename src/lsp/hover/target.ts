import { type FileKind, shapeOf } from '../../read/schema/file-shapes.ts';
import { type Shape, shapeAt } from '../../read/schema/shape.ts';
import type { MappingNode, ScalarNode, TreeNode } from '../../read/yaml/tree.ts';
import type { PathStep } from '../schema/schema-docs.ts';

/** A thing that a value belongs to: a task, a step, a person. */
export interface Holder {
  readonly section: string | undefined;
  readonly node: MappingNode;
  /** Its place in the list that it stands in, from 0. */
  readonly index: number;
}

/** What stands at an offset. */
export interface Target {
  readonly path: readonly PathStep[];
  /** The name of the thing that has the field. */
  readonly section: string | undefined;
  readonly key: string | undefined;
  /** The key of an entry, or a value. */
  readonly isKey: boolean;
  readonly node: ScalarNode;
  /** Innermost last. */
  readonly holders: readonly Holder[];
}

/** The scalar around an offset, with the way that leads to it. */
export function targetAt(tree: TreeNode, kind: FileKind, offset: number): Target | undefined {
  const path: PathStep[] = [];
  const holders: Holder[] = [];
  let section: string | undefined;
  let key: string | undefined;
  let node = tree;
  let shape: Shape | undefined = shapeOf(kind);
  let index = 0;
  for (;;) {
    if (node.kind === 'scalar') {
      return isAround(node, offset) ? { path, section, key, isKey: false, node, holders } : undefined;
    }
    if (node.kind === 'sequence') {
      const at = node.items.findIndex((item) => isAround(item, offset));
      const item = node.items[at];
      if (item === undefined) return undefined;
      path.push({ item: true });
      index = at;
      node = item;
      shape = shape?.items;
      continue;
    }
    holders.push({ section: shape?.name, node, index });
    const entry = node.entries.find((one) => isAround(one.key, offset) || isAround(one.value, offset));
    if (entry === undefined) return undefined;
    section = shape?.name;
    key = entry.key.text;
    path.push(key);
    if (isAround(entry.key, offset)) return { path, section, key, isKey: true, node: entry.key, holders };
    shape = shapeAt(shape, key);
    node = entry.value;
  }
}

function isAround({ start, end }: TreeNode, offset: number): boolean {
  return start <= offset && offset <= end;
}
