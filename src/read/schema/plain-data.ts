import type { MappingNode, ScalarNode, SequenceNode, TreeNode } from '../yaml/tree.ts';
import type { Shape } from './shape.ts';

/**
 * A tree as plain data, the type of every scalar decided by its field: where the schema wants a text, `1.10` is the
 * text `1.10`, and `due: +5` is `+5`, quoted or not. What stands at an unknown key, or is a list or a mapping where the
 * schema knows none, is left empty: the validator needs its kind only. Recursion is bounded by the parsers' own limit.
 */
export function plainData(node: TreeNode, shape: Shape): unknown {
  if (node.kind === 'scalar') return scalarOf(node, shape);
  return node.kind === 'sequence' ? listOf(node, shape) : recordOf(node, shape);
}

function listOf(node: SequenceNode, shape: Shape): unknown[] {
  const { items } = shape;
  return items === undefined ? [] : node.items.map((item) => plainData(item, items));
}

function recordOf(node: MappingNode, shape: Shape): unknown {
  const record: Record<string, unknown> = {};
  if (shape.keys.size === 0 && shape.rest === undefined) return record;
  for (const { key, value } of node.entries) {
    const valueShape = shape.keys.get(key.text) ?? shape.rest;
    const data = valueShape === undefined ? null : plainData(value, valueShape);
    // Assigned like the others, this one key would replace the object's prototype.
    if (key.text === '__proto__') Object.defineProperty(record, key.text, { value: data, enumerable: true });
    else record[key.text] = data;
  }
  return record;
}

function scalarOf(node: ScalarNode, shape: Shape): unknown {
  if (node.value === null) return null;
  if (shape.text) return node.text;
  const kind = typeof node.value;
  if (kind === 'number' && (shape.types.includes('number') || shape.types.includes('integer'))) return node.value;
  if (kind === 'boolean' && shape.types.includes('boolean')) return node.value;
  return shape.types.includes('string') ? node.text : node.value;
}
