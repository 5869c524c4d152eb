import { isList, isMapping, type NewMapping, type NewValue } from '../edit/write-value.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';

export interface Addition {
  readonly before: MappingNode;
  readonly after: MappingNode;
  /** The mapping of `before` that holds the list. */
  readonly owner: MappingNode;
  readonly key: string;
  readonly item: NewMapping;
}

/** The item in the new tree, where that holds all that the old one did, in its order, and the item behind it. */
export function isOldAndNew({ before, after, owner, key, item }: Addition): MappingNode | undefined {
  let found: MappingNode | undefined;
  const isAdded = (node: TreeNode | undefined): boolean => {
    if (node?.kind !== 'mapping' || !isWritten(node, item)) return false;
    found = node;
    return true;
  };
  const isExtended = (old: TreeNode | undefined, now: TreeNode): boolean => {
    if (now.kind !== 'sequence' || !isAdded(now.items.at(-1))) return false;
    const items = old?.kind === 'sequence' ? old.items : [];
    return now.items.length === items.length + 1 && items.every((one, i) => isSame(one, now.items[i]!));
  };
  const isSame = (old: TreeNode, now: TreeNode): boolean => {
    if (old.kind === 'scalar') return now.kind === 'scalar' && old.text === now.text && Object.is(old.value, now.value);
    if (old.kind === 'sequence')
      return (
        now.kind === 'sequence' &&
        old.items.length === now.items.length &&
        old.items.every((one, i) => isSame(one, now.items[i]!))
      );
    if (now.kind !== 'mapping') return false;
    const isOwner = old === owner;
    const isNewKey = isOwner && !old.entries.some((entry) => entry.key.text === key);
    if (now.entries.length !== old.entries.length + (isNewKey ? 1 : 0)) return false;
    return now.entries.every((entry, i) => {
      const was = old.entries[i];
      if (entry.key.text !== (was?.key.text ?? key)) return false;
      if (isOwner && entry.key.text === key) return isExtended(was?.value, entry.value);
      return was !== undefined && isSame(was.value, entry.value);
    });
  };
  return isSame(before, after) ? found : undefined;
}

/** Whether a node is what a value is to be read as; scalars by their text. */
function isWritten(node: TreeNode, value: NewValue): boolean {
  if (isList(value))
    return (
      node.kind === 'sequence' &&
      node.items.length === value.length &&
      node.items.every((one, i) => isWritten(one, value[i]!))
    );
  if (isMapping(value)) {
    const entries = Object.entries(value);
    return (
      node.kind === 'mapping' &&
      node.entries.length === entries.length &&
      node.entries.every(({ key, value: part }, i) => key.text === entries[i]![0] && isWritten(part, entries[i]![1]))
    );
  }
  return node.kind === 'scalar' && node.text === String(value ?? 'null');
}
