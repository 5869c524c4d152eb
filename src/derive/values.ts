import type { NewMapping, NewValue } from '../edit/write-value.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';

/** Every mapping of a file by where it starts: so the model's tasks and steps are found again. */
export function mappingsByStart(root: TreeNode): ReadonlyMap<number, MappingNode> {
  const mappings = new Map<number, MappingNode>();
  const visit = (node: TreeNode): void => {
    if (node.kind === 'sequence') for (const item of node.items) visit(item);
    if (node.kind !== 'mapping' || mappings.has(node.start)) return;
    mappings.set(node.start, node);
    for (const { value } of node.entries) visit(value);
  };
  visit(root);
  return mappings;
}

/** The value under a key; undefined where nothing is written behind it. */
export function valueAt(node: MappingNode | undefined, key: string): TreeNode | undefined {
  const value = node?.entries.find((entry) => entry.key.text === key)?.value;
  return value === undefined || isEmpty(value) ? undefined : value;
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === 'scalar' && (node.value === null || (node.text === '' && node.style === 'plain'));
}

/** A value as it is to be written elsewhere. What YAML would write otherwise, `1.10` or `+5`, stays a text. */
export function copied(node: TreeNode): NewValue {
  if (node.kind === 'sequence') return node.items.map(copied);
  if (node.kind === 'mapping') {
    const entries = node.entries.filter(({ value }) => !isEmpty(value));
    return Object.fromEntries(entries.map(({ key, value }) => [key.text, copied(value)]));
  }
  const { value, text } = node;
  return typeof value !== 'string' && value !== null && String(value) === text ? value : text;
}

/** A mapping without the keys that say nothing. */
export function mappingOf(entries: readonly (readonly [key: string, value: NewValue | undefined])[]): NewMapping {
  const said: [string, NewValue][] = [];
  for (const [key, value] of entries) if (value !== undefined) said.push([key, value]);
  return Object.fromEntries(said);
}
