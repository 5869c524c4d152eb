import type { TextEdit } from '../edit/apply.ts';
import { dashesOf, endOfLine, isBracketed, startOfNextLine } from '../edit/text-places.ts';
import type { ScalarNode, TreeNode } from '../read/yaml/tree.ts';
import type { Collection } from './walk.ts';

const step = 2;

interface Line {
  readonly start: number;
  readonly end: number;
  /** The column of its first character that is no space. */
  readonly column: number;
  /** How far it moves; undefined: not known yet. */
  shift: number | undefined;
  /** Part of a text of several lines, of which white space at the end is not ours. */
  isText: boolean;
}

/**
 * Indents by two, dashes below their key, one space behind colons and dashes, no white space at line ends. Lines of a
 * value move with its key; a comment moves with what stands below it in its column, else with what stands above.
 */
export function indentEdits(text: string, root: Collection): TextEdit[] {
  const lines = linesOf(text);
  const spacing: TextEdit[] = [];
  const lineAt = (offset: number): number => {
    let low = 0;
    for (let high = lines.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset: number, column: number): number => {
    const line = lines[lineAt(offset)]!;
    if (line.start + line.column === offset) line.shift = column - line.column;
    return line.shift ?? 0;
  };
  const space = (start: number, end: number, pattern: RegExp, by: string): void => {
    const between = text.slice(start, end);
    if (pattern.test(between) && between !== by) spacing.push({ start, end, text: by });
  };
  const moveRest = (node: TreeNode, shift: number): void => {
    for (let i = lineAt(node.start) + 1; i <= lineAt(node.end); i += 1) {
      lines[i]!.shift = shift;
      if (node.kind === 'scalar') lines[i]!.isText = true;
    }
  };
  const visitValue = (node: TreeNode, column: number, shift: number): void => {
    if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
      const first = firstTextLine(text, lines, lineAt(node.start), lineAt(node.end), node);
      moveRest(node, first === undefined ? shift : column + step - first.column);
    } else if (node.kind === 'scalar' || isBracketed(text, node)) {
      // A value that begins below its key stands a step further in.
      const own = place(node.start, column + step);
      moveRest(node, lines[lineAt(node.start)]!.start + lines[lineAt(node.start)]!.column === node.start ? own : shift);
    } else visit(node, column + step);
  };
  const visit = (node: Collection, column: number): void => {
    if (node.kind === 'mapping') {
      for (const { key, value } of node.entries) {
        if (key.start < node.start || value.end > node.end || value.start < key.end) continue;
        const shift = place(key.start, column);
        space(key.end, value.start, /^[ \t]*:[ \t]+$/, ': ');
        visitValue(value, column, shift);
      }
      return;
    }
    const dashes = dashesOf(text, node);
    if (dashes.length !== node.items.length) return;
    for (const [i, item] of node.items.entries()) {
      const dash = dashes[i]!;
      const shift = place(dash, column);
      if (item.start < dash || item.end > node.end) continue;
      space(dash, item.start, /^-[ \t]+$/, '- ');
      visitValue(item, column, shift);
    }
  };
  visit(root, 0);
  settleComments(text, lines);
  return [...spacing, ...lines.flatMap((line) => lineEdits(text, line))];
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; start = startOfNextLine(text, start)) {
    const end = endOfLine(text, start);
    let column = 0;
    while (text[start + column] === ' ') column += 1;
    lines.push({ start, end, column, shift: undefined, isText: false });
  }
  return lines;
}

function firstTextLine(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  node: ScalarNode,
): Line | undefined {
  // With a number the header itself says how far the text is indented.
  if (/^[|>][-+]?\d/.test(text.slice(node.start, node.start + 3))) return undefined;
  return lines.slice(from + 1, to + 1).find(({ start, end }) => text.slice(start, end).trim() !== '');
}

function settleComments(text: string, lines: readonly Line[]): void {
  let next: Line | undefined;
  for (const line of [...lines].reverse()) {
    if (line.shift !== undefined) next = line;
    else if (
      text[line.start + line.column] === '#' &&
      next !== undefined &&
      next.column === line.column &&
      !next.isText
    )
      line.shift = next.shift!;
  }
  let above = 0;
  for (const line of lines) {
    if (line.shift === undefined) line.shift = text[line.start + line.column] === '#' ? above : 0;
    else if (!line.isText) above = line.shift;
  }
}

function lineEdits(text: string, { start, end, column, shift = 0, isText }: Line): TextEdit[] {
  const edits: TextEdit[] = [];
  const isEmpty = text.slice(start, end).trim() === '';
  if (shift !== 0 && !(isEmpty && start + column >= end)) {
    const width = Math.max(0, column + shift);
    edits.push({ start, end: start + column, text: ' '.repeat(width) });
  }
  if (isText) return edits;
  const trimmed = text.slice(start, end).replace(/[ \t]+$/, '').length;
  if (isEmpty && column < end - start) return [{ start, end, text: '' }];
  if (isEmpty) return end > start ? [{ start, end, text: '' }] : [];
  if (start + trimmed < end) edits.push({ start: start + trimmed, end, text: '' });
  return edits;
}
