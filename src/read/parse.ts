import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import { parseQuickly } from './parse-quickly.ts';
import type { TreeNode } from './tree.ts';

export interface ParsedYaml {
  /** What was read; undefined where nothing can be made of the text. */
  readonly tree: TreeNode | undefined;
  readonly findings: readonly Finding<ParseProblem>[];
  /** False where the text is no plan or breaks the syntax: the tree, if any, holds only what could be saved. */
  readonly complete: boolean;
}

/**
 * Reads YAML into values with their places. Files without syntax errors take a quick way; for others a slower parser,
 * loaded only then, lists the errors and saves what it can.
 */
export async function parseYaml(file: SourceFile): Promise<ParsedYaml> {
  const nul = file.text.indexOf('\0');
  if (nul >= 0) {
    return { tree: undefined, findings: [parseFinding(file, nul, nul + 1, { problem: 'binary' })], complete: false };
  }
  const quick = parseQuickly(file);
  if ('reason' in quick) {
    const data = { problem: 'syntax', reason: quick.reason } as const;
    return { tree: undefined, findings: [parseFinding(file, quick.offset, quick.offset + 1, data)], complete: false };
  }
  const complete = quick.findings.every((finding) => finding.rule === 'stripped-characters');
  return { tree: quick.tree, findings: quick.findings, complete };
}
