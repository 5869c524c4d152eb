import type { TextEdit } from './apply.ts';
import { flowItems } from './flow-items.ts';
import type { EditNode, EditSequence } from './node.ts';
import {
  columnOf,
  dashesOf,
  endOfLine,
  endsWithBlockScalar,
  endsWithKeptLines,
  entryOf,
  isBlank,
  isBracketed,
  isCommentBeyond,
  startOfLine,
  startOfNextLine,
} from './text-places.ts';

/**
 * Takes an item out of a list, with the comment behind it on its last line; comments on lines of their own stay. A list
 * that loses its only item becomes `[]`.
 *
 * @param root the tree of the file
 * @throws RangeError where the list has no such item
 */
export function removeItem(text: string, root: EditNode, sequence: EditSequence, index: number): TextEdit {
  if (index < 0 || index >= sequence.items.length) throw new RangeError(`no item ${index}`);
  if (isBracketed(text, sequence)) return removeBetweenBrackets(text, sequence, index);
  const dashes = dashesOf(text, sequence);
  const dash = dashes[index]!;
  const next = dashes[index + 1];
  if (dashes.length === 1) return removeOnlyItem(text, root, sequence);
  const line = startOfLine(text, dash);
  // `- - a`: the next item moves up behind the outer dash.
  if (next !== undefined && text.slice(line, dash).trim() !== '') return { start: dash, end: next, text: '' };
  const node = sequence.items[index]!;
  const isHere = node.start >= dash && node.end <= (next ?? sequence.end);
  let end = startOfNextLine(text, isHere ? node.end : dash);
  const before = sequence.items[index - 1];
  // Blank lines and comments behind the item would fall to the one before it.
  if (before !== undefined && endsWithBlockScalar(before)) end = startOfOther(text, end, columnOf(text, dash));
  const keepsEnd = before !== undefined && endsWithKeptLines(text, before);
  const isLastLine = end === text.length && !text.endsWith('\n') && !keepsEnd;
  return isLastLine ? { start: endOfLine(text, line - 1), end, text: '' } : { start: line, end, text: '' };
}

/** The start of the first line from here on that is neither blank nor a comment of the item. */
function startOfOther(text: string, line: number, column: number): number {
  let at = line;
  while (at < text.length && (isBlank(text, at) || isCommentBeyond(text, at, column))) at = startOfNextLine(text, at);
  return at;
}

function removeBetweenBrackets(text: string, sequence: EditSequence, index: number): TextEdit {
  const items = flowItems(text, sequence, sequence.items);
  const item = items[index]!;
  const next = items[index + 1];
  const before = items[index - 1];
  if (next !== undefined) return { start: item.start, end: next.start, text: '' };
  if (before === undefined)
    return { start: item.start, end: item.comma === undefined ? item.end : item.comma + 1, text: '' };
  return { start: before.comma!, end: item.comma ?? item.end, text: '' };
}

function removeOnlyItem(text: string, root: EditNode, sequence: EditSequence): TextEdit {
  const { start, end } = sequence;
  const entry = entryOf(root, sequence);
  if (entry === undefined) return { start, end, text: '[]' };
  const colon = text.indexOf(':', entry.key.end);
  if (/^\s*$/.test(text.slice(colon + 1, start))) return { start: colon + 1, end, text: ' []' };
  // A comment or an anchor stands in between; brackets must be indented further than the key, as dashes need not be.
  const isDeeper = columnOf(text, start) > columnOf(text, entry.key.start);
  return { start, end, text: isDeeper ? '[]' : '  []' };
}
