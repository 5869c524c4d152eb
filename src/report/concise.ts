import { printable } from '../text/printable.ts';
import type { ReportFormat } from './context.ts';
import { positionText } from './finding-text.ts';
import { visible } from './visible.ts';

/** One line a finding, for `grep`, editors and problem matchers: `path:line:col: severity rule message`. */
export const concise: ReportFormat = (report) =>
  visible(report.findings)
    .map(
      (finding) => `${printable(`${positionText(finding)}: ${finding.severity} ${finding.rule} ${finding.message}`)}\n`,
    )
    .join('');
