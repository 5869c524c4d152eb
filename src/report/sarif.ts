import type { Log, PhysicalLocation, ReportingConfiguration, ReportingDescriptor, Result, Run } from 'sarif';
import type { Diagnostic, DiagnosticEdit, DiagnosticFix, Report, Severity } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import type { ReportContext, ReportFormat, RuleDescription } from './context.ts';
import { fullText, relatedText } from './finding-text.ts';
import { fingerprints } from './fingerprint.ts';

type Level = NonNullable<ReportingConfiguration.level>;

const levels = { error: 'error', warning: 'warning', hint: 'note' } as const satisfies Record<Severity, Level>;
/** What GitHub sorts alerts by. */
const problems = { error: 'error', warning: 'warning', hint: 'recommendation' } as const;

/** SARIF 2.1.0 (OASIS), suppressed findings too: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: ReportFormat = (report, context) => {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, context)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function runOf(report: Report, context: ReportContext): Run {
  const [name = 'plan', version] = report.tool.split(' ');
  const rules = describedRules(report, context.rules ?? []);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const prints = fingerprints(report.findings);
  const incomplete = messages(context.language).report.incomplete;
  return {
    tool: { driver: { name, ...(version === undefined ? {} : { semanticVersion: version, version }), rules } },
    columnKind: 'utf16CodeUnits',
    language: context.language === 'vi' ? 'vi-VN' : 'en-US',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: report.complete ? [] : [{ level: 'warning', message: { text: incomplete } }],
      },
    ],
    results: report.findings.map((finding, index) => ({
      ...resultOf(finding, context),
      ruleIndex: indexes.get(finding.rule) ?? -1,
      // The first is the one by which GitHub tells alerts apart.
      partialFingerprints: { primaryLocationLineHash: `${prints[index]}:1`, 'findingKey/v1': finding.key },
    })),
  };
}

function describedRules(report: Report, known: readonly RuleDescription[]): ReportingDescriptor[] {
  const described: ReportingDescriptor[] = known.map(({ id, severity, clarity, title, description, help }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: clarity === null ? [] : [clarity], 'problem.severity': problems[severity] },
  }));
  const ids = new Set(known.map((rule) => rule.id));
  const others = new Set(report.findings.map((finding) => finding.rule).filter((id) => !ids.has(id)));
  return [...described, ...[...others].map((id) => ({ id }))];
}

function resultOf(finding: Diagnostic, context: ReportContext): Result {
  const { rule, severity, suppression, fixes, related } = finding;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: plainText(fullText(finding, messages(context.language).report)) },
    locations: [{ physicalLocation: physicalLocation(finding) }],
    relatedLocations: related.map((place, id) => ({
      id,
      physicalLocation: physicalLocation(place),
      message: { text: plainText(relatedText(place)) },
    })),
    fixes: fixes.map(fixOf),
    ...(suppression === null
      ? {}
      : {
          suppressions: [
            {
              kind: suppression.kind === 'comment' ? 'inSource' : 'external',
              status: 'accepted',
              justification: suppression.reason ?? suppressedBy(finding, context),
            },
          ],
        }),
    properties: propertiesOf(finding),
  };
}

function suppressedBy({ suppression }: Diagnostic, context: ReportContext): string {
  const words = messages(context.language).report;
  return suppression?.kind === 'comment' ? words.suppressedByComment : words.suppressedByBaseline;
}

function fixOf({ title, edits }: DiagnosticFix): NonNullable<Result['fixes']>[number] {
  const files = new Map<string, DiagnosticEdit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  return {
    description: { text: plainText(title) },
    artifactChanges: [...files].map(([file, changes]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: changes.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } })),
    })),
  };
}

type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

function physicalLocation(place: Place): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) };
}

function regionOf({ line, column, endLine, endColumn }: Omit<Place, 'file'>) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as a relative URI reference: `Kế hoạch/a.yaml` has to be escaped, `../a.yaml` not. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** In a message `[text](1)` is a link (SARIF 2.1.0 §3.11.6); in a user's text it is none. */
function plainText(text: string): string {
  return /\]\(/.test(text) ? text.replace(/[[\]]/g, '\\$&') : text;
}

function propertiesOf(finding: Diagnostic): Record<string, unknown> {
  const { clarity, plan, task, step, copy, occurrence, objective, person, unit, month } = finding;
  const all = { clarity, plan, task, step, copy, occurrence, objective, person, unit, month };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
