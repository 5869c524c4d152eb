import type { Finding } from '../../diagnostic.ts';
import { quoted } from '../../edit/quote.ts';
import { endOfLine } from '../../edit/text-places.ts';
import type { SourceFile } from '../../source/file.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import type { ScalarNode, TreeNode } from './tree.ts';

/**
 * Unquoted texts cut short by ` #`, as in `title: Họp tổ công tác #5`. A number sign before a digit is hardly ever a
 * comment; other comments are not looked at. As the file can be read, this is a warning only.
 */
export function textsCutOff(file: SourceFile, tree: TreeNode | undefined): Finding<ParseProblem>[] {
  const ends = endsBeforeNumbers(file.text);
  if (tree === undefined || ends.size === 0) return [];
  const findings: Finding<ParseProblem>[] = [];
  for (const scalar of plainTexts(tree)) {
    // An alias brings the same scalar again.
    if (ends.delete(scalar.end)) findings.push(cutOff(file, scalar));
  }
  return findings;
}

/** Where the text before each `#` with a digit ends. */
function endsBeforeNumbers(text: string): Set<number> {
  const ends = new Set<number>();
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next < 0x30 || next > 0x39) continue;
    let end = at;
    while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
    if (end < at) ends.add(end);
  }
  return ends;
}

function* plainTexts(node: TreeNode): Generator<ScalarNode> {
  if (node.kind === 'sequence') for (const item of node.items) yield* plainTexts(item);
  else if (node.kind === 'mapping') for (const { value } of node.entries) yield* plainTexts(value);
  else if (node.style === 'plain' && typeof node.value === 'string') yield node;
}

function cutOff(file: SourceFile, { start, end: cut }: ScalarNode): Finding<ParseProblem> {
  const end = cut + file.text.slice(cut, endOfLine(file.text, cut)).trimEnd().length;
  const text = file.text.slice(start, end);
  const edits = [{ place: { file, start, end }, text: quoted(text) }];
  // It may be a comment after all: quoting it would put it into the plan.
  const fixes = [{ safety: 'unsafe', edits } as const];
  return { ...parseFinding(file, start, end, { problem: 'cut-off', text }, [], fixes), severity: 'warning' };
}
