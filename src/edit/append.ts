import type { TextEdit } from './apply.ts';
import { type FlowItem, flowItems } from './flow-items.ts';
import type { EditMapping, EditNode, EditSequence } from './node.ts';
import {
  columnOf,
  dashesOf,
  endOfLine,
  endsWithKeptLines,
  entryOf,
  isBlank,
  isBracketed,
  isCommentBeyond,
  isInBrackets,
  lineEndOf,
  startOfLine,
  startOfNextLine,
} from './text-places.ts';
import { blockText, flowText, isMapping, itemText, keyText, type NewMapping, type NewValue } from './write-value.ts';

/** How far values are indented below their key, and behind their dash, where the file does not show how. */
const usualStep = 2;

/**
 * Puts an item at the end of a list, laid out as the item before it is. A mapping put into `[]` begins a list of lines.
 *
 * @param root the tree of the file
 */
export function appendItem(text: string, root: EditNode, sequence: EditSequence, item: NewValue): TextEdit[] {
  if (!isBracketed(text, sequence)) return [appendLines(text, sequence, item)];
  const begun = sequence.items.length === 0 && hasEntries(item) ? beginList(text, root, sequence, item) : undefined;
  return begun ?? [appendBetweenBrackets(text, sequence, sequence.items, flowText(item), '')];
}

/** Puts an entry at the end of a mapping. */
export function appendEntry(text: string, mapping: EditMapping, key: string, value: NewValue): TextEdit[] {
  if (isBracketed(text, mapping)) {
    const parts = mapping.entries.map((entry) => ({ start: entry.key.start, end: entry.value.end }));
    return [appendBetweenBrackets(text, mapping, parts, `${keyText(key, true)}: ${flowText(value)}`, ' ')];
  }
  const column = columnOf(text, mapping.start);
  const lineEnd = lineEndOf(text);
  const lines = blockText([[key, value]], { column, step: usualStep, lineEnd });
  const at = endOfBlock(text, mapping, column);
  const last = mapping.entries.at(-1);
  const isSpaced = last !== undefined && mapping.entries.length > 1 && isBehindBlankLine(text, last.key.start);
  // Behind a block scalar with `+` a blank line would become part of it.
  const blankLine = isSpaced && !endsWithKeptLines(text, last.value) ? lineEnd : '';
  return [{ start: at, end: at, text: lineEnd + blankLine + ' '.repeat(column) + lines }];
}

function appendLines(text: string, sequence: EditSequence, item: NewValue): TextEdit {
  const column = columnOf(text, sequence.start);
  const lineEnd = lineEndOf(text);
  const dashes = dashesOf(text, sequence);
  const dash = dashes.at(-1)!;
  const last = sequence.items.at(-1)!;
  const step = stepBehind(text, dash);
  const isOneLine = last.kind === 'mapping' && isBracketed(text, last);
  const layout = { column: column + step, step: usualStep, lineEnd };
  const written = hasEntries(item) && !isOneLine ? blockText(Object.entries(item), layout) : itemText(item, layout);
  const isSpaced = dashes.length > 1 && isBehindBlankLine(text, dash);
  // Behind a block scalar with `+` a blank line would become part of it.
  const blankLine = isSpaced && !endsWithKeptLines(text, sequence) ? lineEnd : '';
  const at = endOfBlock(text, sequence, column);
  return { start: at, end: at, text: `${lineEnd}${blankLine}${' '.repeat(column)}-${' '.repeat(step - 1)}${written}` };
}

function isBehindBlankLine(text: string, at: number): boolean {
  return isBlank(text, startOfLine(text, startOfLine(text, at) - 1));
}

/** `tasks: []` becomes a list of lines below `tasks:`. */
function beginList(text: string, root: EditNode, sequence: EditSequence, item: NewMapping): TextEdit[] | undefined {
  const entry = entryOf(root, sequence);
  if (entry === undefined || isInBrackets(text, root, entry.key.start, entry.key.end)) return undefined;
  const column = columnOf(text, entry.key.start) + usualStep;
  const lineEnd = lineEndOf(text);
  const layout = { column: column + usualStep, step: usualStep, lineEnd };
  const lines = blockText(Object.entries(item), layout);
  let start = sequence.start;
  while (text[start - 1] === ' ') start--;
  const at = endOfLine(text, sequence.end);
  return [
    { start, end: sequence.end, text: '' },
    { start: at, end: at, text: `${lineEnd}${' '.repeat(column)}- ${lines}` },
  ];
}

function appendBetweenBrackets(
  text: string,
  collection: EditSequence | EditMapping,
  parts: readonly { readonly start: number; readonly end: number }[],
  written: string,
  padding: string,
): TextEdit {
  const last: FlowItem | undefined = flowItems(text, collection, parts).at(-1);
  if (last === undefined) {
    const { start, end } = collection;
    return { start: start + 1, end: end - 1, text: padding + written + padding };
  }
  const line = startOfLine(text, last.start);
  // Items on lines of their own are followed by others.
  const isOwnLine = line > collection.start && text.slice(line, last.start).trim() === '';
  const gap = isOwnLine ? lineEndOf(text) + text.slice(line, last.start) : ' ';
  if (last.comma === undefined) return { start: last.end, end: last.end, text: `,${gap}${written}` };
  const behind = last.comma + 1;
  return { start: behind, end: behind, text: `${gap}${written}${isOwnLine ? ',' : ''}` };
}

/** Where the last line ends that belongs to a list or mapping of lines: comments indented further than it do. */
function endOfBlock(text: string, node: EditNode, column: number): number {
  let end = endOfLine(text, node.end);
  const keepsBlankLines = endsWithKeptLines(text, node);
  for (let line = startOfNextLine(text, end); line < text.length; line = startOfNextLine(text, line)) {
    const isBlankLine = isBlank(text, line);
    if (!isBlankLine && !isCommentBeyond(text, line, column)) break;
    if (!isBlankLine || keepsBlankLines) end = endOfLine(text, line);
  }
  return end;
}

function hasEntries(item: NewValue): item is NewMapping {
  return isMapping(item) && Object.keys(item).length > 0;
}

function stepBehind(text: string, dash: number): number {
  const [, gap, content] = /^-( *)(\S?)/.exec(text.slice(dash, endOfLine(text, dash)))!;
  return content === '' || content === '#' ? usualStep : gap!.length + 1;
}
