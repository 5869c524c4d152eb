import type { Clarity, ClarityScore, Finding } from '../diagnostic.ts';
import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';
import type { Rule } from './rule.ts';

/** Which clarities a task fails, by the rules that say so. */
export type Failures = ReadonlyMap<Task, ReadonlyMap<Clarity, readonly string[]>>;

/**
 * The clarities that tasks fail: a task fails one when a scoring rule names it, whatever the severity, precedence or
 * baseline; a suppression with a reason passes. Copies and occurrences count once, as their task.
 */
export function failuresOf(
  findings: readonly Finding[],
  tasks: ReadonlyMap<string, Task>,
  ruleOf: (name: string) => Rule | undefined,
): Failures {
  const failures = new Map<Task, Map<Clarity, string[]>>();
  for (const finding of findings) {
    const rule = ruleOf(finding.rule);
    const clarity = finding.clarity ?? rule?.clarity;
    if (rule?.scores !== true || finding.scores === false || clarity === undefined || finding.subject.task === null)
      continue;
    const task = tasks.get(`${finding.subject.plan}:${finding.subject.task}`);
    if (task === undefined) continue;
    const own = failures.get(task) ?? new Map<Clarity, string[]>();
    failures.set(task, own);
    const rules = own.get(clarity) ?? [];
    own.set(clarity, rules);
    if (!rules.includes(rule.name)) rules.push(rule.name);
  }
  return failures;
}

/** Passed tasks of those that count, clarity by clarity. */
export function scoreOf(
  tasks: readonly Task[],
  failures: Failures,
  clarities: readonly Clarity[],
): { [clarity in Clarity]?: ClarityScore } {
  const scores: { [clarity in Clarity]?: ClarityScore } = {};
  for (const clarity of clarities) {
    let passed = 0;
    for (const task of tasks) if (failures.get(task)?.get(clarity) === undefined) passed += 1;
    scores[clarity] = { passed, of: tasks.length };
  }
  return scores;
}

/** The tasks that count in the score: those to do, in the plans asked for, that no child plan stands for. */
export function scoredTasks(context: AuditContext, requested: (task: Task) => boolean): Task[] {
  const tasks: Task[] = [];
  for (const plan of context.set.plans) {
    for (const task of context.tasksOf(plan)) if (requested(task) && !context.isSuperseded(task)) tasks.push(task);
  }
  return tasks;
}
