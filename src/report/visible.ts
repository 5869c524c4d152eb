import { type Diagnostic, type Severity, severities } from '../diagnostic.ts';

/** The findings that people are to act upon: not those that a comment or the baseline holds back. */
export function visible(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.filter((finding) => finding.suppression === null);
}

/** Errors first, then warnings, then hints; within each the order stays. */
export function worstFirst(findings: readonly Diagnostic[]): Diagnostic[] {
  return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The findings by file, files in the order in which they first appear. */
export function byFile(findings: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = files.get(finding.file);
    if (group === undefined) files.set(finding.file, [finding]);
    else group.push(finding);
  }
  return files;
}
