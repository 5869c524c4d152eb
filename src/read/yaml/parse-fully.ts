import type { Finding } from '../../diagnostic.ts';
import type { SourceFile } from '../../source/file.ts';
import { textsCutOff } from './cut-off.ts';
import type { ParseProblem } from './parse-problem.ts';
import { parseQuickly, type QuickTree } from './parse-quickly.ts';
import { deficientIndentation, type Stumble } from './stumble.ts';
import { explainErrors } from './syntax-errors.ts';

/** In UTF-16 units: above it the parser that recovers, at up to three million a second, takes longer than people wait. */
const maxRecovered = 5_000_000;

/** Reads what goes beyond plain YAML by the events of a parser; a file that breaks the syntax by one that recovers. */
export async function parseFully(file: SourceFile): Promise<QuickTree> {
  const quick = parseQuickly(file);
  if (!('reason' in quick))
    return { tree: quick.tree, findings: [...quick.findings, ...textsCutOff(file, quick.tree)] };
  if (file.text.length > maxRecovered) return { tree: undefined, findings: [stumbled(file, quick)] };
  const { parseRecovering } = await import('./parse-recovering.ts');
  const { tree, findings, broken } = parseRecovering(file);
  // A bracket that closes behind a comment, in the column of its key, is left to the parser that takes it. What else
  // that one lets pass is wrong all the same.
  const isRight = broken || quick.reason === deficientIndentation;
  return { tree, findings: isRight ? [...findings] : [...findings, stumbled(file, quick)] };
}

/** The one error that the quick parser knows. */
function stumbled(file: SourceFile, { offset, reason }: Stumble): Finding<ParseProblem> {
  const error = { start: offset, end: offset + 1, code: 'QUICK', message: reason };
  return explainErrors(file, [error])[0]!;
}
