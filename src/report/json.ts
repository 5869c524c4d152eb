import { clarities, type Diagnostic, type Report, type ReportSummary } from '../diagnostic.ts';
import type { ReportFormat } from './context.ts';

/** The whole report, suppressed findings too, as `schemas/report.schema.json` describes it. */
export const json: ReportFormat = (report) => `${JSON.stringify(jsonReport(report), null, 2)}\n`;

/** The published fields in their published order, and no other: what the program keeps for itself stays inside. */
function jsonReport(report: Report): Report {
  const { version, tool, today, complete } = report;
  return {
    version,
    tool,
    today,
    complete,
    summary: jsonSummary(report.summary),
    findings: report.findings.map(jsonFinding),
  };
}

function jsonSummary(summary: ReportSummary): ReportSummary {
  const { files, tasks, people, assignments, errors, warnings, hints, suppressed, baselined } = summary;
  const scores = clarities.flatMap((clarity) => {
    const score = summary.clarities[clarity];
    return score === undefined ? [] : [[clarity, { passed: score.passed, of: score.of }] as const];
  });
  return {
    ...{ files, tasks, people, assignments, errors, warnings, hints, suppressed, baselined },
    clarities: Object.fromEntries(scores),
  };
}

function jsonFinding(finding: Diagnostic): Diagnostic {
  const { rule, severity, clarity, message, note, help, data, suppression } = finding;
  const { plan, task, step, copy, occurrence, objective, person, unit, month, key } = finding;
  return {
    ...{ rule, severity, clarity, message, note, help },
    ...jsonPlace(finding),
    ...{ plan, task, step, copy, occurrence, objective, person, unit, month, key },
    data: data ?? {},
    suppression: suppression === null ? null : { kind: suppression.kind, reason: suppression.reason },
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ ...jsonPlace(edit), text: edit.text })),
    })),
    related: finding.related.map((place) => ({ ...jsonPlace(place), task: place.task, message: place.message })),
  };
}

function jsonPlace(place: Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>) {
  const { file, line, column, endLine, endColumn } = place;
  return { file, line, column, endLine, endColumn };
}
