import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import { textsCutOff } from './cut-off.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import { parseQuickly, type Stumble } from './parse-quickly.ts';
import { explainErrors } from './syntax-errors.ts';
import type { TreeNode } from './tree.ts';

/** What YAML text holds, and what is wrong with it. */
export interface ParsedYaml {
  /** What was read; undefined where nothing can be made of the text. */
  readonly tree: TreeNode | undefined;
  /** In the order of their places. */
  readonly findings: readonly Finding<ParseProblem>[];
  /** False where the text is no plan or breaks the syntax: the tree, if any, holds only what could be saved. */
  readonly complete: boolean;
}

/** In UTF-16 units: above it the parser that recovers, at three million a second, takes longer than people wait. */
const maxRecovered = 10_000_000;

/**
 * Reads YAML into values with their places. Files without syntax errors take a quick way; for others a slower parser,
 * loaded only then, lists the errors and saves what it can. Never throws for what stands in a file.
 */
export async function parseYaml(file: SourceFile): Promise<ParsedYaml> {
  const nul = file.text.indexOf('\0');
  if (nul >= 0) return parsed(undefined, [parseFinding(file, nul, nul + 1, { problem: 'binary' })]);
  const quick = parseQuickly(file);
  if (!('reason' in quick)) return parsed(quick.tree, [...quick.findings, ...textsCutOff(file, quick.tree)]);
  if (file.text.length <= maxRecovered) {
    const { parseRecovering } = await import('./parse-recovering.ts');
    const recovered = parseRecovering(file);
    // What the slower parser lets pass, the quick one has still stumbled over.
    if (recovered.findings.length > 0) return parsed(recovered.tree, recovered.findings);
  }
  return parsed(undefined, [stumbled(file, quick)]);
}

function parsed(tree: TreeNode | undefined, findings: Finding<ParseProblem>[]): ParsedYaml {
  findings.sort((a, b) => a.place.start - b.place.start);
  return { tree, findings, complete: findings.every(leavesWhole) };
}

function leavesWhole({ rule, severity }: Finding<ParseProblem>): boolean {
  return rule === 'stripped-characters' || severity === 'warning';
}

/** The one error that the quick parser knows. */
function stumbled(file: SourceFile, { offset, reason }: Stumble): Finding<ParseProblem> {
  const error = { start: offset, end: offset + 1, code: 'QUICK', message: reason };
  return explainErrors(file, [error])[0]!;
}
