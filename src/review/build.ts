import { formatPeriod } from '../calendar/period.ts';
import { type Diagnostic, type ReportSummary, type Severity, severities } from '../diagnostic.ts';
import { expand } from '../expand/expand.ts';
import type { Spread } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import { once } from '../once.ts';
import { type Selected, type Selection, select } from '../tables/selection.ts';
import type { Examined } from './examine.ts';
import { clarityMatrix, failingTasks } from './parts/clarity-matrix.ts';
import { deadlines } from './parts/deadline-months.ts';
import { groupTasks } from './parts/group.ts';
import { loadMap } from './parts/load-map.ts';
import { overlaps, type Told } from './parts/overlaps.ts';
import { ratios } from './parts/ratios.ts';
import { ruleCounts } from './parts/rule-counts.ts';
import { findingsIn, tasksIn } from './parts/scope.ts';
import { sharedWork } from './parts/shared-work.ts';
import { unitNamed } from './parts/task-ref.ts';
import type { Grouping, Review, ReviewedPlan } from './review.ts';

export interface ReviewOptions {
  readonly by: Grouping;
  readonly spread: Spread;
  readonly selection: Selection;
}

/** Puts the report together: every count in it is over the same tasks, those that count in the score. */
export function buildReview(examined: Examined, { by, spread, selection }: ReviewOptions): Review {
  const { context, settings, outcome, report, language, loaded } = examined;
  const { failures } = outcome;
  const tasks = tasksIn(outcome.tasks, selection, context);
  const expansion = spread === 'even' ? context.expansion : expand(context.set, spread);
  const levelled = once(() => (spread === 'level' ? expansion : expand(context.set, 'level')));
  const selected = select(expansion, selection);
  const told = findingsIn(tell(examined), tasks, selection, selected);
  const findings = told.map(({ diagnostic }) => diagnostic);
  const groups = groupTasks(tasks, by, context.set);
  const loads = loadMap(selected, tasks, expansion, levelled);
  return {
    version: 1,
    tool: report.tool,
    today: report.today,
    complete: report.complete,
    by,
    plans: context.set.plans.filter(({ file }) => loaded.requested.has(file)).map(reviewedPlan),
    summary: summaryOf(report.summary, tasks.length, findings, selected),
    clarities: clarityMatrix({ groups, tasks, failures, context, settings }),
    failing: failingTasks(tasks, failures, context.config.clarities),
    loads,
    overlaps: overlaps(told, context),
    shared: sharedWork(tasks, settings),
    deadlines: deadlines(groups, tasks, context),
    ratios: ratios(tasks, selected.loads, loads, context),
    rules: ruleCounts(findings, tasks, failures, language),
  };
}

function tell({ outcome, report }: Examined): Told[] {
  return outcome.judged.map(({ finding }, i) => ({ finding, diagnostic: report.findings[i]! }));
}

function reviewedPlan({ id, title, period, unit, file }: Plan): ReviewedPlan {
  return {
    id,
    title: title.value,
    period: formatPeriod(period),
    unit: unit === undefined ? null : unitNamed(unit).name,
    file: file.name,
  };
}

/** As `validate` counts, over what was chosen. */
function summaryOf(
  { files }: ReportSummary,
  tasks: number,
  findings: readonly Diagnostic[],
  { assignments }: Selected,
): Review['summary'] {
  const live = assignments.filter(({ supersededBy }) => supersededBy === undefined);
  const people = new Set(live.flatMap(({ worker }) => (worker.person === undefined ? [] : [worker.person])));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.suppression === null).length;
  const held = (kind: 'comment' | 'baseline'): number =>
    findings.filter(({ suppression }) => suppression?.kind === kind).length;
  const [errors, warnings, hints] = severities.map(count);
  return {
    files,
    tasks,
    people: people.size,
    assignments: live.length,
    errors: errors!,
    warnings: warnings!,
    hints: hints!,
    suppressed: held('comment'),
    baselined: held('baseline'),
  };
}
