import type { TreeNode } from '../../read/yaml/tree.ts';
import type { SourceFile } from '../../source/file.ts';
import { lineIndex } from '../../text/lines.ts';

/** A comment to be put in: everything up to the reason, which somebody has to write. */
export interface IgnoreComment {
  readonly offset: number;
  readonly text: string;
  readonly lineEnd: string;
}

/** Rules that comments cannot take back: what cannot be read, and what is wrong with comments. */
const notToIgnore: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'unreadable-file',
  'unexplained-suppression',
  'unused-suppression',
  'expired-suppression',
]);

export function canIgnore(rule: string): boolean {
  return !notToIgnore.has(rule);
}

/** The comment that takes findings of a rule back on the line of an offset. */
export function ignoreHere(file: SourceFile, tree: TreeNode | undefined, offset: number, rule: string): IgnoreComment {
  const index = lineIndex(file);
  const line = index.position(startOfValue(tree, offset)).line;
  const indent = /^[ \t]*/.exec(index.text(line))![0];
  return { offset: index.offset(line, 1), text: `${indent}# plan-ignore ${rule}: `, lineEnd: lineEndOf(file) };
}

/** The comment that takes findings of a rule back in the whole file, behind the comments that it begins with. */
export function ignoreInFile(file: SourceFile, rule: string): IgnoreComment {
  const index = lineIndex(file);
  let line = 1;
  while (line < index.count && index.text(line).startsWith('#')) line += 1;
  return { offset: index.offset(line, 1), text: `# plan-ignore-file ${rule}: `, lineEnd: lineEndOf(file) };
}

/** A text of several lines has no room for a comment: it goes above the key of the text. */
function startOfValue(tree: TreeNode | undefined, offset: number): number {
  let start = offset;
  let node = tree;
  while (node !== undefined) {
    if (node.kind === 'scalar') return start;
    const children: readonly { readonly from: number; readonly value: TreeNode }[] =
      node.kind === 'mapping'
        ? node.entries.map(({ key, value }) => ({ from: key.start, value }))
        : node.items.map((value) => ({ from: value.start, value }));
    const around = children.find(({ from, value }) => from <= offset && offset <= value.end);
    if (around === undefined) return offset;
    if (around.value.kind === 'scalar') start = Math.min(offset, around.from);
    node = around.value;
  }
  return start;
}

function lineEndOf({ text }: SourceFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
