import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { messages } from '../locale/messages.ts';
import { severityWord } from '../locale/words.ts';
import type { Paint } from '../text/paint.ts';
import { printable } from '../text/printable.ts';
import { truncate } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { CommandInput, Io } from './command.ts';
import { paintFor, widthOf } from './open.ts';

/** How much is said of each finding: all, what to do, or what is wrong alone. */
export type Detail = 'why' | 'help' | 'message';

export interface Words {
  readonly language: Language;
  readonly detail: (finding: Diagnostic) => Detail;
  /** The line that is at fault, where the message alone does not say which field it is. */
  readonly line?: (finding: Diagnostic) => string | undefined;
  /** Puts the name of a field, as a file has it, into the words of a question. */
  readonly label?: ((field: string) => string | undefined) | undefined;
}

const widest = 100;

/**
 * Findings on what is not written yet: without places and source lines, since the file does not hold it. Empty where
 * there are none.
 */
export async function findingsInWords(
  findings: readonly Diagnostic[],
  words: Words,
  input: CommandInput,
  io: Io,
  stream: Io['stdout'],
): Promise<string> {
  if (findings.length === 0) return '';
  const paint = await paintFor(stream, input, io);
  const width = Math.min(widthOf(stream), widest);
  return `${findings.flatMap((finding) => linesOf(finding, words, paint, width)).join('\n')}\n`;
}

function linesOf(finding: Diagnostic, { language, detail, line, label }: Words, paint: Paint, width: number): string[] {
  const { report } = messages(language);
  const said = (text: string): string =>
    printable(text.replace(/`(\w+):?`/g, (written, field: string) => quotedLabel(label?.(field)) ?? written));
  const word = severityWord(finding.severity, language);
  const head = `${word}[${finding.rule}]: `;
  const [first = '', ...rest] = hanging(head + printable(finding.message), width);
  const lines = [
    `${dressed(finding.severity, paint)(paint.bold(word))}${paint.dim(`[${finding.rule}]`)}: ${first.slice(head.length)}`,
    ...rest,
  ];
  const much = detail(finding);
  const atFault = line?.(finding);
  if (atFault !== undefined) lines.push(`  | ${printable(truncate(atFault.trim(), width - 4))}`);
  if (much === 'message') return lines;
  // What is said of a place says nothing without it; of another task, it names the task.
  const others = finding.related.filter(({ task }) => task !== null && task !== finding.task);
  for (const { task, message } of others.slice(0, 3))
    lines.push(...hanging(`  · ${printable(`\`${task}\`: ${message}`)}`, width));
  if (much === 'why' && finding.note !== null) lines.push(...hanging(`  ${report.note}: ${said(finding.note)}`, width));
  if (finding.help !== null) lines.push(...hanging(`  ${report.help}: ${said(finding.help)}`, width));
  return lines;
}

function quotedLabel(label: string | undefined): string | undefined {
  return label === undefined ? undefined : `“${label}”`;
}

function dressed(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.blue;
}

function hanging(text: string, width: number): string[] {
  const margin = /^ */.exec(text)![0];
  const [first = '', ...rest] = wrap(text.trimStart(), Math.max(20, width - margin.length - 2));
  return [margin + first, ...rest.map((line) => `${margin}  ${line}`)];
}
