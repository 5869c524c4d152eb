import type { MappingNode, ScalarNode, TreeNode } from '../yaml/tree.ts';
import type { Limits, Shape } from './shape.ts';

/**
 * Whether a schema certainly allows a value: one walk over the tree, by the same table by which `plainData` turns it
 * into what a validator reads. Where this says no, the validator decides, and says what is wrong.
 */
export function isCertainlyValid(node: TreeNode, shape: Shape): boolean {
  if (node.kind === 'scalar') return isScalarValid(node, shape);
  if (node.kind === 'mapping') return shape.mapping && isMappingValid(node, shape);
  const { items, limits } = shape;
  if (items === undefined) return false;
  if (limits?.distinct === true && !areDistinct(node.items)) return false;
  for (const item of node.items) if (!isCertainlyValid(item, items)) return false;
  return true;
}

function isMappingValid({ entries }: MappingNode, shape: Shape): boolean {
  const { keys, rest, required, limits } = shape;
  for (const { key, value } of entries) {
    const { text } = key;
    let below = keys.get(text);
    if (below === undefined) {
      if (rest === undefined || (limits?.names !== undefined && !matches(text, limits.names))) return false;
      below = rest;
    }
    if (!isCertainlyValid(value, below)) return false;
  }
  for (const key of required) if (!has(entries, key)) return false;
  if (limits === undefined) return true;
  const { filled, needs } = limits;
  if (filled === true && entries.length === 0) return false;
  for (const key in needs) if (has(entries, key) && !needs[key]!.every((one) => has(entries, one))) return false;
  return true;
}

function has(entries: MappingNode['entries'], key: string): boolean {
  for (const entry of entries) if (entry.key.text === key) return true;
  return false;
}

function isScalarValid({ value, text }: ScalarNode, shape: Shape): boolean {
  if (value === null) return false;
  const { types, limits } = shape;
  if (shape.text) return isTextWithin(text, limits);
  if (typeof value === 'number' && types.includes('number')) return isNumberWithin(value, limits);
  if (typeof value === 'number' && types.includes('integer'))
    return Number.isInteger(value) && isNumberWithin(value, limits);
  if (typeof value === 'boolean' && types.includes('boolean')) return true;
  return types.includes('string') && isTextWithin(text, limits);
}

function isTextWithin(text: string, limits: Limits | undefined): boolean {
  if (limits === undefined) return true;
  const { pattern, choices } = limits;
  return (pattern === undefined || matches(text, pattern)) && (choices === undefined || choices.includes(text));
}

function isNumberWithin(value: number, limits: Limits | undefined): boolean {
  if (!Number.isFinite(value)) return false;
  if (limits === undefined) return true;
  const { minimum = value, maximum = value, exclusiveMinimum = Number.NEGATIVE_INFINITY } = limits;
  return value >= minimum && value <= maximum && value > exclusiveMinimum;
}

const patterns = new Map<string, RegExp>();

/** Patterns of JSON Schema are of code points. */
function matches(text: string, source: string): boolean {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source, 'u');
    patterns.set(source, pattern);
  }
  return pattern.test(text);
}

/** Of texts; whether other things are equal is for the validator to say. */
function areDistinct(items: readonly TreeNode[]): boolean {
  const texts = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'scalar' || texts.has(item.text)) return false;
    texts.add(item.text);
  }
  return true;
}
