import type { MappingNode, SequenceNode, TreeNode } from '../read/yaml/tree.ts';

export type Collection = MappingNode | SequenceNode;

/**
 * The parts of a collection that stand in it, in the order of the text: what an alias or `<<` brings in stands
 * elsewhere, and is left out.
 */
export function partsHere(node: Collection): readonly TreeNode[] {
  const parts = node.kind === 'sequence' ? node.items : node.entries.flatMap(({ key, value }) => [key, value]);
  return parts.filter((part) => part.start >= node.start && part.end <= node.end);
}

/** Whether all that a collection holds stands in it. */
export function isWhole(node: Collection): boolean {
  const count = node.kind === 'sequence' ? node.items.length : node.entries.length * 2;
  return partsHere(node).length === count;
}

/** Whether a text has anchors, aliases or tags: what they name must not move past them. */
export function hasMarks(text: string): boolean {
  return /(?:^|[\s[{,:-])[&*!](?=\S)/.test(text);
}
