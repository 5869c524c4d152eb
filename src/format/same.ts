import type { TreeNode } from '../read/yaml/tree.ts';

/** What a tree holds, whatever the order of its keys and however it is laid out: equal texts, equal data. */
export function dataOf(root: TreeNode): string {
  const known = new Map<TreeNode, string>();
  const of = (node: TreeNode): string => {
    let text = known.get(node);
    if (text === undefined) {
      text = written(node);
      known.set(node, text);
    }
    return text;
  };
  const written = (node: TreeNode): string => {
    if (node.kind === 'scalar') return `${typeof node.value} ${JSON.stringify(node.text)}`;
    if (node.kind === 'sequence') return `[${node.items.map(of).join(',')}]`;
    const entries = node.entries.map(({ key, value }) => `${JSON.stringify(key.text)}:${of(value)}`);
    return `{${entries.sort().join(',')}}`;
  };
  return of(root);
}
