import { type Baseline, holdBack } from '../audit/baseline.ts';
import type { AuditContext } from '../audit/context.ts';
import type { AuditOutcome } from '../audit/engine.ts';
import { keysOf } from '../audit/key.ts';
import type { Rule } from '../audit/rule.ts';
import { scoreOf } from '../audit/score.ts';
import { wordFinding } from '../audit/word.ts';
import { formatDay } from '../calendar/day.ts';
import type { Clarity, Diagnostic, Finding, Report, Severity } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { SourceFile } from '../source/file.ts';

export interface ReportInput {
  readonly outcome: AuditOutcome;
  readonly context: AuditContext;
  readonly rules: readonly Rule[];
  readonly clarities: readonly Clarity[];
  readonly requested: ReadonlySet<SourceFile>;
  readonly complete: boolean;
  readonly tool: string;
  /** The findings known before. */
  readonly baseline?: Baseline | undefined;
  /** The language of a finding: that of its plan, unless one is asked for. */
  languageOf(finding: Finding): Language;
}

/** Puts the outcome of an audit into words and numbers: what every report format prints. */
export function buildReport(input: ReportInput): Report {
  const { outcome, context, requested } = input;
  const rules = new Map(input.rules.map((rule) => [rule.name, rule]));
  const keys = keysOf(outcome.judged.map(({ finding }) => finding));
  const worded = outcome.judged.map((judged) =>
    wordFinding(judged, keys.get(judged.finding)!, input.languageOf(judged.finding), (name) => rules.get(name)),
  );
  const findings = input.baseline === undefined ? worded : holdBack(worded, input.baseline);
  return {
    version: 1,
    tool: input.tool,
    today: formatDay(context.today),
    complete: input.complete,
    summary: {
      files: requested.size,
      tasks: outcome.tasks.length,
      ...peopleAndAssignments(context, requested),
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      hints: count(findings, 'hint'),
      suppressed: findings.filter(({ suppression }) => suppression?.kind === 'comment').length,
      baselined: findings.filter(({ suppression }) => suppression?.kind === 'baseline').length,
      clarities: scoreOf(outcome.tasks, outcome.failures, input.clarities),
    },
    findings,
  };
}

/** Findings of a severity that nothing holds back. */
function count(findings: readonly Diagnostic[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity && finding.suppression === null).length;
}

function peopleAndAssignments(
  context: AuditContext,
  requested: ReadonlySet<SourceFile>,
): { people: number; assignments: number } {
  const people = new Set<unknown>();
  let assignments = 0;
  for (const [plan, totals] of context.expansion.totalsOf) {
    if (!requested.has(plan.file)) continue;
    assignments += totals.assignments;
    for (const person of totals.people) people.add(person);
  }
  return { people: people.size, assignments };
}
