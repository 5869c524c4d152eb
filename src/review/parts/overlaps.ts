import type { AuditContext } from '../../audit/context.ts';
import { rules } from '../../audit/rules/index.ts';
import { formatDay } from '../../calendar/day.ts';
import { type Diagnostic, type Finding, severities } from '../../diagnostic.ts';
import type { PlanSet } from '../../model/plan-set.ts';
import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { Overlap, OverlapField, OverlapSide } from '../review.ts';
import { taskRef, unitOf } from './task-ref.ts';

/** A finding as data beside the same finding in words. */
export interface Told {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/**
 * The pairs of tasks that the rules on pairs found, side by side, the gravest first. Those rules are the ones that say of themselves which
 * other rule on the same pair they make needless, and these others.
 */
export function overlaps(told: readonly Told[], context: AuditContext): Overlap[] {
  const onPairs = new Set<string>();
  for (const { name, precedence } of rules) {
    for (const { over, where } of precedence ?? []) {
      if (where !== 'pair') continue;
      onPairs.add(name);
      for (const other of over) onPairs.add(other);
    }
  }
  const pairs = told.flatMap(({ finding, diagnostic }): Overlap[] => {
    if (!onPairs.has(finding.rule) || diagnostic.suppression !== null) return [];
    const [task, other] = tasksOf(finding, context.set);
    if (task === undefined || other === undefined) return [];
    const { rule, severity, message, note, help, data } = diagnostic;
    const same = fieldsAlike(task, other, context);
    return [{ rule, severity, tasks: [side(other, context), side(task, context)], same, message, note, help, data }];
  });
  return pairs.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function tasksOf({ subject, related }: Finding, set: PlanSet): readonly (Task | undefined)[] {
  const other = related.find(({ task }) => task !== null);
  const plan = set.plans.find(({ file }) => file === other?.place.file);
  return [set.taskById.get(`${subject.plan}:${subject.task}`), set.taskById.get(`${plan?.id}:${other?.task}`)];
}

function side(task: Task, context: AuditContext): OverlapSide {
  const { objective, deliverables } = task;
  const { window } = context.timing(task);
  return {
    ...taskRef(task),
    objective: objective === undefined ? null : { id: objective.id.value, name: objective.title.value },
    window: window === undefined ? null : { start: formatDay(window.start), end: formatDay(window.end) },
    deliverables: deliverables.map(({ value }) => value),
  };
}

function fieldsAlike(a: Task, b: Task, context: AuditContext): OverlapField[] {
  const same: OverlapField[] = [];
  const [leadA, leadB] = [a.leads[0], b.leads[0]];
  const lead = (leadA?.person ?? leadA?.unit ?? leadA?.group) as unknown;
  if (lead !== undefined && lead === (leadB?.person ?? leadB?.unit ?? leadB?.group)) same.push('lead');
  if (unitOf(a) !== undefined && unitOf(a) === unitOf(b)) same.push('unit');
  if (a.objective !== undefined && a.objective === b.objective) same.push('objective');
  const [first, second] = [context.timing(a).window, context.timing(b).window];
  if (first !== undefined && first.start === second?.start && first.end === second.end) same.push('window');
  const products = new Set(a.deliverables.map(({ value }) => fold(value)));
  if (b.deliverables.some(({ value }) => products.has(fold(value)))) same.push('deliverable');
  return same;
}
