import type { Diagnostic, Severity } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import { count } from '../locale/nouns.ts';
import { printable } from '../text/printable.ts';
import { concise } from './concise.ts';
import type { ReportFormat } from './context.ts';
import { fullTextWithPlaces } from './finding-text.ts';
import { visible, worstFirst } from './visible.ts';

/** GitHub shows so many annotations of a kind and step; further ones vanish without a word. */
const perKind = 10;
const commands = { error: 'error', warning: 'warning', hint: 'notice' } as const satisfies Record<Severity, string>;
const pauseToken = 'plan-findings-not-annotated';

/**
 * Annotations on a pull request, by workflow commands: errors first, at most 10 of a kind. What is beyond is counted
 * in a notice of its own and listed in a group of the log.
 */
export const github: ReportFormat = (report, context) => {
  const words = messages(context.language).report;
  const findings = worstFirst(visible(report.findings));
  const [shown, rest] = share(findings);
  const lines = shown.map((finding) => annotation(finding, fullTextWithPlaces(finding, words)));
  if (rest.length > 0) {
    const leftOut = words.leftOut(count(rest.length, 'finding', context.language));
    lines.push(`::notice title=plan::${escapeData(leftOut)}`, `::group::${escapeData(leftOut)}`);
    // A title may hold what the runner takes for a command.
    lines.push(`::stop-commands::${pauseToken}`, concise({ ...report, findings: rest }, context).trimEnd());
    lines.push(`::${pauseToken}::`, '::endgroup::');
  }
  return lines.map((line) => `${line}\n`).join('');
};

function share(findings: readonly Diagnostic[]): [shown: Diagnostic[], rest: Diagnostic[]] {
  const all = take(findings, perKind);
  // The notice that counts what is left out takes the place of a hint.
  return all[1].length === 0 ? all : take(findings, perKind - 1);
}

function take(findings: readonly Diagnostic[], hints: number): [shown: Diagnostic[], rest: Diagnostic[]] {
  const room: Record<Severity, number> = { error: perKind, warning: perKind, hint: hints };
  const shown: Diagnostic[] = [];
  const rest: Diagnostic[] = [];
  for (const finding of findings) (room[finding.severity]-- > 0 ? shown : rest).push(finding);
  return [shown, rest];
}

function annotation(finding: Diagnostic, text: string): string {
  const { file, line, column, endLine, endColumn, rule, severity } = finding;
  // Columns are allowed only where the annotation stays on one line.
  const place =
    endLine > line ? { file, line, endLine } : { file, line, col: column, endColumn: Math.max(column, endColumn) };
  const properties = Object.entries({ ...place, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const shown = text.split('\n').map(printable).join('\n');
  return `::${commands[severity]} ${properties}::${escapeData(shown)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
