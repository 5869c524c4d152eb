import type { Finding } from '../../diagnostic.ts';
import type { SourceFile } from '../../source/file.ts';
import { textsCutOff } from './cut-off.ts';
import { parsePlain } from './parse-plain.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
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

/** Values and keys take up to 300 bytes each while they are read; this many fit into what Node takes from 4 GB. */
const maxValues = 8_000_000;

/**
 * Reads YAML into values with their places: nearly all files line by line, what goes beyond plain YAML by the events of a
 * parser, and what breaks the syntax by a slower one, which lists the errors and saves what it can. Each is loaded only
 * where the one before it gave up. Never throws for what stands in a file.
 */
export async function parseYaml(file: SourceFile): Promise<ParsedYaml> {
  const nul = file.text.indexOf('\0');
  if (nul >= 0) return parsed(undefined, [parseFinding(file, nul, nul + 1, { problem: 'binary' })]);
  if (holdsTooMuch(file.text)) {
    const data = { problem: 'too-many-values', limit: maxValues } as const;
    return parsed(undefined, [parseFinding(file, 0, 0, data)]);
  }
  const plain = parsePlain(file);
  if (plain !== undefined) return parsed(plain.tree, [...plain.findings, ...textsCutOff(file, plain.tree)]);
  const { parseFully } = await import('./parse-fully.ts');
  const { tree, findings } = await parseFully(file);
  return parsed(tree, [...findings]);
}

/** Guessed from the characters that begin values: a guess will do between a ministry's plans and an attack. */
function holdsTooMuch(text: string): boolean {
  if (text.length <= maxValues) return false;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Line break, comma, colon, bracket, brace.
    if (code === 0x0a || code === 0x2c || code === 0x3a || code === 0x5b || code === 0x7b) values++;
  }
  return values > maxValues;
}

function parsed(tree: TreeNode | undefined, findings: Finding<ParseProblem>[]): ParsedYaml {
  findings.sort((a, b) => a.place.start - b.place.start);
  return { tree, findings, complete: findings.every(leavesWhole) };
}

function leavesWhole({ rule, severity }: Finding<ParseProblem>): boolean {
  return rule === 'stripped-characters' || severity === 'warning';
}
