import type { Diagnostic, Severity } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import type { ReportContext, ReportFormat } from './context.ts';
import { fullTextWithPlaces } from './finding-text.ts';
import { byFile, visible } from './visible.ts';
import { element, xmlHead } from './xml.ts';

const severities = { error: 'error', warning: 'warning', hint: 'info' } as const satisfies Record<Severity, string>;

/** The XML of Checkstyle, which Jenkins and many dashboards read. */
export const checkstyle: ReportFormat = (report, context) => {
  const files = [...byFile(visible(report.findings))].map(([name, findings]) =>
    element(
      'file',
      { name },
      findings.map((finding) => errorOf(finding, context)),
    ),
  );
  return `${xmlHead}\n${element('checkstyle', { version: '4.3' }, files)}\n`;
};

function errorOf(finding: Diagnostic, context: ReportContext): string {
  const { line, column, severity, rule } = finding;
  return element('error', {
    line,
    column,
    severity: severities[severity],
    message: fullTextWithPlaces(finding, messages(context.language).report),
    source: `plan.${rule}`,
  });
}
