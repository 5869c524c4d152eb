import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver/node';
import type { Place, Severity } from '../../diagnostic.ts';
import type { Said } from '../analysis/analyse.ts';

/** Editors list information beside warnings, and all but hide their own hints. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** Findings on what might as well not be there: editors grey it out. */
const unnecessary: ReadonlySet<string> = new Set(['unused-suppression', 'expired-suppression']);

/** Where things are for the editor. */
export interface Whereabouts {
  uri(path: string): string;
  /** Undefined where the place is no more. */
  range(place: Place): Range | undefined;
}

/** What an editor shows of a finding; undefined where its place is no more. */
export function diagnosticOf({ judged, worded }: Said, where: Whereabouts): Diagnostic | undefined {
  const { finding, rule } = judged;
  const range = where.range(finding.place);
  if (range === undefined) return undefined;
  const related = finding.related.flatMap(({ place }, at) => {
    const relatedRange = where.range(place);
    if (relatedRange === undefined) return [];
    const location = { uri: where.uri(place.file.path), range: relatedRange };
    return [{ location, message: worded.related[at]?.message || rule.name }];
  });
  return {
    range,
    severity: severities[worded.severity],
    code: rule.name,
    source: 'plan',
    message: [worded.message, worded.note, worded.help].filter((part) => part !== null && part !== '').join('\n'),
    ...(unnecessary.has(rule.name) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}
