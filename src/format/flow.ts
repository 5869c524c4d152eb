import type { TextEdit } from '../edit/apply.ts';
import { columnOf, endOfLine, isBracketed, lineEndOf, startOfLine } from '../edit/text-places.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';
import { displayWidth } from '../text/width.ts';
import { sortedKeys } from './key-order.ts';
import { type Collection, hasMarks, isWhole, partsHere } from './walk.ts';

/** Columns that a line may have. */
const widest = 120;

type Orders = ReadonlyMap<MappingNode, readonly string[]>;

/** Lays out what stands between brackets on one line; what makes a line too wide becomes lines of its own. */
export function flowEdits(text: string, root: Collection, orders: Orders): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (node: TreeNode, parent: Collection | undefined, key: TreeNode | undefined): void => {
    if (node.kind === 'scalar') return;
    if (isBracketed(text, node)) {
      const written = rendered(text, node, orders);
      if (written !== undefined) edits.push(...layoutOf(text, node, written, parent, key, orders));
      return;
    }
    if (node.kind === 'sequence') for (const item of partsHere(node)) visit(item, node, undefined);
    else
      for (const { key: name, value } of node.entries)
        if (value.start >= name.end && value.end <= node.end) visit(value, node, name);
  };
  visit(root, undefined, undefined);
  return edits;
}

function layoutOf(
  text: string,
  node: Collection,
  written: string,
  parent: Collection | undefined,
  key: TreeNode | undefined,
  orders: Orders,
): TextEdit[] {
  const { start, end } = node;
  const before = text.slice(startOfLine(text, start), start);
  const behind = text.slice(end, endOfLine(text, end));
  const isWide = displayWidth(before + written + behind) > widest;
  if (isWide && behind.trim() === '' && parent !== undefined) {
    const lines = asLines(text, node, orders);
    const lineEnd = lineEndOf(text);
    if (lines !== undefined && node.kind === 'mapping' && parent.kind === 'sequence' && /^\s*- +$/.test(before))
      return [{ start, end, text: lines.join(lineEnd + ' '.repeat(before.length)) }];
    if (lines !== undefined && key !== undefined && /^: +$/.test(text.slice(key.end, start))) {
      const indent = lineEnd + ' '.repeat(columnOf(text, key.start) + 2);
      return [{ start: key.end, end, text: `:${lines.map((line) => indent + line).join('')}` }];
    }
  }
  return written === text.slice(start, end) ? [] : [{ start, end, text: written }];
}

/** The parts of a collection as lines below each other; undefined where one cannot stand so. */
function asLines(text: string, node: Collection, orders: Orders): string[] | undefined {
  if (partsHere(node).length === 0) return undefined;
  const lines =
    node.kind === 'sequence'
      ? node.items.map((item) => prefixed('- ', rendered(text, item, orders)))
      : entriesIn(text, node, orders);
  return lines.includes(undefined) ? undefined : (lines as string[]);
}

function entriesIn(text: string, node: MappingNode, orders: Orders): (string | undefined)[] {
  return sortedKeys(node.entries, orders.get(node) ?? []).map(({ key, value }) =>
    value.start === value.end
      ? undefined
      : prefixed(`${text.slice(key.start, key.end)}: `, rendered(text, value, orders)),
  );
}

/** A value on one line; undefined where it is not written so, or holds what must stay as it is. */
function rendered(text: string, node: TreeNode, orders: Orders): string | undefined {
  const source = text.slice(node.start, node.end);
  if (source === '' || /[\n\r]/.test(source) || hasMarks(source)) return undefined;
  if (node.kind === 'scalar') return source;
  if (!isBracketed(text, node) || !isWhole(node)) return undefined;
  const parts =
    node.kind === 'sequence' ? node.items.map((item) => rendered(text, item, orders)) : entriesIn(text, node, orders);
  if (parts.includes(undefined)) return undefined;
  if (node.kind === 'sequence') return `[${parts.join(', ')}]`;
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function prefixed(prefix: string, written: string | undefined): string | undefined {
  return written === undefined ? undefined : prefix + written;
}
