import type { Diagnostic, DiagnosticEdit, Finding, Place, RelatedDiagnostic } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import { lineIndex } from '../text/lines.ts';
import type { Judged } from './engine.ts';
import { silencedLabel } from './precedence.ts';
import type { Rule, Words } from './rule.ts';

/** Puts a finding into words and its places into lines and columns: the one place where offsets become positions. */
export function wordFinding(
  judged: Judged,
  key: string,
  language: Language,
  ruleOf: (name: string) => Rule | undefined,
): Diagnostic {
  const { finding, rule, severity, clarity, suppressed } = judged;
  const { subject } = finding;
  const words = rule.describe(finding.data, language);
  const { file, line, column, endLine, endColumn } = position(finding.place);
  // Written out: there are thousands, and V8 is slow to spread one object into another.
  return {
    rule: rule.name,
    severity,
    clarity,
    message: words.message,
    note: words.note ?? null,
    help: words.help ?? null,
    file,
    line,
    column,
    endLine,
    endColumn,
    plan: subject.plan,
    task: subject.task,
    step: subject.step,
    copy: subject.copy,
    occurrence: subject.occurrence,
    objective: subject.objective,
    person: subject.person,
    unit: subject.unit,
    month: subject.month,
    key,
    data: finding.data,
    suppression: suppressed === null ? null : { kind: 'comment', reason: suppressed.reason },
    fixes: finding.fixes.map((fix) => ({
      title: words.fix ?? words.help ?? words.message,
      safety: fix.safety,
      edits: fix.edits.map((edit): DiagnosticEdit => ({ ...position(edit.place), text: edit.text })),
    })),
    related: finding.related.map((related) => wordRelated(related, words, language, ruleOf)),
  };
}

function wordRelated(
  related: Finding['related'][number],
  words: Words,
  language: Language,
  ruleOf: (name: string) => Rule | undefined,
): RelatedDiagnostic {
  const silenced = related.label.startsWith(silencedLabel)
    ? ruleOf(related.label.slice(silencedLabel.length))
    : undefined;
  const message = silenced?.title[language] ?? words.related?.[related.label] ?? '';
  const { file, line, column, endLine, endColumn } = position(related.place);
  return { file, line, column, endLine, endColumn, task: related.task, message };
}

function position(place: Place): Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'> {
  const index = lineIndex(place.file);
  const start = index.position(place.start);
  const end = index.position(place.end);
  return { file: place.file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
