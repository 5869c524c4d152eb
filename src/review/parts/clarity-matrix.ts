import type { AuditContext } from '../../audit/context.ts';
import { rules } from '../../audit/rules/index.ts';
import { type Failures, scoreOf } from '../../audit/score.ts';
import type { Settings } from '../../audit/settings.ts';
import type { Clarity, ClarityScore } from '../../diagnostic.ts';
import type { Task } from '../../model/task.ts';
import type { ClarityCounts, ClarityMatrix, FailingTask } from '../review.ts';
import type { TaskGroup } from './group.ts';
import { taskRef } from './task-ref.ts';

export interface ClarityInput {
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
  readonly failures: Failures;
  readonly context: AuditContext;
  readonly settings: Settings;
}

/** Tasks that pass each clarity, group by group. */
export function clarityMatrix({ groups, tasks, failures, context, settings }: ClarityInput): ClarityMatrix {
  const columns = context.config.clarities;
  const files = new Set(tasks.map((task) => task.file));
  const inForce = rules.filter(
    (rule) => rule.scores === true && [...files].some((file) => settings.of(rule, file).severity !== 'off'),
  );
  return {
    columns,
    unchecked: columns.filter((clarity) => !inForce.some((rule) => rule.clarity === clarity)),
    rows: groups.map((group) => ({ ...group.head, ...countsOf(group.tasks, failures, columns) })),
    total: countsOf(tasks, failures, columns),
  };
}

function countsOf(tasks: readonly Task[], failures: Failures, columns: readonly Clarity[]): ClarityCounts {
  const clarities = scoreOf(tasks, failures, columns);
  let passed = 0;
  for (const clarity of columns) passed += clarities[clarity]?.passed ?? 0;
  return { tasks: tasks.length, clarities, pairs: { passed, of: tasks.length * columns.length } };
}

/** The tasks that fail a clarity: most clarities first, then most rules, then as they stand in the plans. */
export function failingTasks(
  tasks: readonly Task[],
  failures: Failures,
  columns: readonly Clarity[],
): readonly FailingTask[] {
  const failing: { task: Task; fails: FailingTask['fails']; rules: number }[] = [];
  for (const task of tasks) {
    const own = failures.get(task);
    const fails = columns.flatMap((clarity) => {
      const names = own?.get(clarity);
      return names === undefined ? [] : [{ clarity, rules: names }];
    });
    if (fails.length > 0) failing.push({ task, fails, rules: fails.reduce((sum, one) => sum + one.rules.length, 0) });
  }
  return failing
    .sort((a, b) => b.fails.length - a.fails.length || b.rules - a.rules)
    .map(({ task, fails }) => ({ ...taskRef(task), fails }));
}

/**
 * Whether the passed task × clarity pairs reach a percentage, compared unrounded: 79.99 does not reach 80, 80 does.
 * Where there is nothing to pass, nothing is missed.
 */
export function reaches({ passed, of }: ClarityScore, percent: number): boolean {
  return passed * 100 >= of * percent;
}
