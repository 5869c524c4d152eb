import type { Span, Written } from '../../model/written.ts';
import type { MappingEntry, MappingNode, ScalarNode, TreeNode } from '../yaml/tree.ts';
import type { Reading } from './reading.ts';

/*
 * Values out of a tree. The schema check has already named whatever has the wrong shape, so these take what they can
 * use and pass over the rest: one wrong value must not hide the others.
 */

const noEntries: readonly MappingEntry[] = [];
const noItems: readonly TreeNode[] = [];
const noTexts: readonly Written[] = [];
const noMappings: readonly MappingNode[] = [];

export function entriesOf(node: TreeNode | undefined): readonly MappingEntry[] {
  return node?.kind === 'mapping' ? node.entries : noEntries;
}

/** The value under a key; undefined where there is none, or nothing is written after the colon. */
export function valueAt(node: TreeNode | undefined, key: string): TreeNode | undefined {
  for (const entry of entriesOf(node))
    if (entry.key.text === key) return isNothing(entry.value) ? undefined : entry.value;
  return undefined;
}

/** `key:` with nothing after it says as much as no key at all. */
export function isNothing(node: TreeNode): boolean {
  return node.kind === 'scalar' && (node.value === null || (node.text === '' && node.style === 'plain'));
}

/** Where a mapping as a whole is spoken of: its first key, since all of it is too much to point at. */
export function headOf({ entries, start }: MappingNode): Span {
  const key = entries[0]?.key;
  return key === undefined ? { start, end: start } : spanOf(key);
}

export function spanOf(node: Span): Span {
  return { start: node.start, end: node.end };
}

/** The text of a scalar, composed (NFC): the field decides the type, so that `1.10` stays `1.10`. */
export function textOf(reading: Reading, node: ScalarNode): string {
  return reading.composed ? node.text : node.text.normalize('NFC');
}

export function written(reading: Reading, node: TreeNode | undefined): Written | undefined {
  if (node?.kind !== 'scalar' || isNothing(node)) return undefined;
  return { value: textOf(reading, node), start: node.start, end: node.end };
}

export function plainText(reading: Reading, node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && !isNothing(node) ? textOf(reading, node) : undefined;
}

/** A list, or the one item that stands in the place of a list. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  if (node === undefined || isNothing(node)) return noItems;
  return node.kind === 'sequence' ? node.items : [node];
}

/** A text or a list of texts. Empty texts say nothing and are left out. */
export function writtenList(reading: Reading, node: TreeNode | undefined): readonly Written[] {
  if (node === undefined) return noTexts;
  if (node.kind !== 'sequence') {
    const only = written(reading, node);
    return only === undefined || only.value === '' ? noTexts : [only];
  }
  const list: Written[] = [];
  for (const item of node.items) {
    const text = written(reading, item);
    if (text !== undefined && text.value !== '') list.push(text);
  }
  return inItsLength(list);
}

/** A list that has grown keeps room for more: what a plan keeps thousands of, it keeps in their own length. */
export function inItsLength<T>(list: readonly T[]): readonly T[] {
  return list.slice();
}

export function texts(reading: Reading, node: TreeNode | undefined): string[] {
  return writtenList(reading, node).map((text) => text.value);
}

/** The mappings of a list; a mapping that stands in the place of the list counts as its only item. */
export function mappingsOf(node: TreeNode | undefined): readonly MappingNode[] {
  if (node === undefined) return noMappings;
  const items = itemsOf(node);
  return areMappings(items) ? items : items.filter((item) => item.kind === 'mapping');
}

function areMappings(items: readonly TreeNode[]): items is readonly MappingNode[] {
  for (const { kind } of items) if (kind !== 'mapping') return false;
  return true;
}

export function numberOf(node: TreeNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)
    ? node.value
    : undefined;
}

export function booleanOf(node: TreeNode | undefined): boolean | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}

/** The values of a mapping by key, those that are known and say something. */
export type Fields<Key extends string> = { readonly [key in Key]: TreeNode | undefined };

/**
 * Reads the fields that a blank form names out of a mapping, in one pass. The form is written out for each kind of
 * mapping, which makes it far quicker to fill in than one that is put together out of a list of keys; a key of no
 * meaning, `__proto__` too, touches nothing.
 *
 * @param blank  gives a new form, every key of it undefined
 */
export function fieldReader<Key extends string>(
  blank: () => { [key in Key]: TreeNode | undefined },
): (node: TreeNode | undefined) => Fields<Key> {
  let known: Map<string, Key> | undefined;
  return (node) => {
    const fields = blank();
    known ??= new Map(Object.keys(fields).map((key) => [key, key as Key]));
    for (const { key, value } of entriesOf(node)) {
      const field = known.get(key.text);
      if (field !== undefined && !isNothing(value)) fields[field] = value;
    }
    return fields;
  };
}
