import type { Diagnostic } from '../diagnostic.ts';
import { count } from '../locale/nouns.ts';
import { severityWord } from '../locale/words.ts';
import { printable } from '../text/printable.ts';
import { wrap } from '../text/wrap.ts';
import type { ReportContext } from './context.ts';

/** More hints of one rule than this are told together: one reason, one remedy, a list of places. */
const mostHints = 3;

export interface GroupedFindings {
  readonly single: readonly Diagnostic[];
  readonly groups: readonly (readonly Diagnostic[])[];
}

/** Sets apart the hints that repeat, which would drown what has to be fixed. Nothing is left out. */
export function groupHints(findings: readonly Diagnostic[]): GroupedFindings {
  const hints = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    if (finding.severity === 'hint') hints.set(finding.rule, [...(hints.get(finding.rule) ?? []), finding]);
  }
  const groups = [...hints.values()].filter((group) => group.length > mostHints);
  const grouped = new Set(groups.flat());
  return { single: findings.filter((finding) => !grouped.has(finding)), groups };
}

/** The head of a block for all hints of a rule: its title, and the places file by file. */
export function groupBlock(group: readonly Diagnostic[], context: ReportContext): string[] {
  const { paint, language, width } = context;
  const [first] = group;
  if (first === undefined) return [];
  const word = severityWord('hint', language);
  const title = context.titles?.get(first.rule) ?? first.message;
  const head = `${paint.bold(paint.cyan(word))}${paint.dim(`[${first.rule}]`)}: ${paint.bold(`${title} – ${count(group.length, 'place', language)}`)}`;
  const lines = [head];
  for (const [file, findings] of byFile(group)) {
    const places = findings.map(({ task, line }) => (task === null ? String(line) : `${printable(task)}:${line}`));
    for (const [row, text] of wrap(`${printable(file)}: ${places.join(', ')}`, Math.max(20, width - 5)).entries()) {
      lines.push(row === 0 ? ` ${paint.dim('-->')} ${text}` : `     ${text}`);
    }
  }
  return lines;
}

function byFile(findings: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  return files;
}
