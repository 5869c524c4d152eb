import type { Severity } from '../diagnostic.ts';
import type { ReportFormat } from './context.ts';
import { fingerprints } from './fingerprint.ts';
import { visible } from './visible.ts';

const severities = { error: 'major', warning: 'minor', hint: 'info' } as const satisfies Record<Severity, string>;

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: ReportFormat = (report) => {
  const findings = visible(report.findings);
  const prints = fingerprints(findings);
  const issues = findings.map((finding, index) => ({
    type: 'issue',
    check_name: finding.rule,
    description: finding.message,
    fingerprint: prints[index],
    severity: severities[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};
