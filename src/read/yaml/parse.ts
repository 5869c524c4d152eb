import type { Finding } from '../../diagnostic.ts';
import type { SourceFile } from '../../source/file.ts';
import { textsCutOff } from './cut-off.ts';
import { type ParseProblem, parseFinding } from './parse-problem.ts';
import { parseQuickly } from './parse-quickly.ts';
import { explainErrors } from './syntax-errors.ts';
import type { TreeNode } from './tree.ts';
import { deficientIndentation, type Stumble } from './yaml-events.ts';

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

/** In UTF-16 units: above it the parser that recovers, at up to three million a second, takes longer than people wait. */
const maxRecovered = 5_000_000;

/**
 * Reads YAML into values with their places. Files without syntax errors take a quick way; for others a slower parser,
 * loaded only then, lists the errors and saves what it can. Never throws for what stands in a file.
 */
export async function parseYaml(file: SourceFile): Promise<ParsedYaml> {
  const nul = file.text.indexOf('\0');
  if (nul >= 0) return parsed(undefined, [parseFinding(file, nul, nul + 1, { problem: 'binary' })]);
  if (holdsTooMuch(file.text)) {
    const data = { problem: 'too-many-values', limit: maxValues } as const;
    return parsed(undefined, [parseFinding(file, 0, 0, data)]);
  }
  const quick = parseQuickly(file);
  if (!('reason' in quick)) return parsed(quick.tree, [...quick.findings, ...textsCutOff(file, quick.tree)]);
  if (file.text.length <= maxRecovered) {
    const { parseRecovering } = await import('./parse-recovering.ts');
    const { tree, findings, broken } = parseRecovering(file);
    // A bracket that closes behind a comment, in the column of its key, is left to the parser that takes it. What else
    // that one lets pass is wrong all the same.
    const isRight = broken || quick.reason === deficientIndentation;
    return parsed(tree, isRight ? [...findings] : [...findings, stumbled(file, quick)]);
  }
  return parsed(undefined, [stumbled(file, quick)]);
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

/** The one error that the quick parser knows. */
function stumbled(file: SourceFile, { offset, reason }: Stumble): Finding<ParseProblem> {
  const error = { start: offset, end: offset + 1, code: 'QUICK', message: reason };
  return explainErrors(file, [error])[0]!;
}
