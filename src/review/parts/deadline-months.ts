import type { AuditContext } from '../../audit/context.ts';
import { writtenDeadline } from '../../audit/written-deadline.ts';
import { formatMonth, type Month, monthOf } from '../../calendar/month.ts';
import type { Task } from '../../model/task.ts';
import type { DeadlineCounts, Deadlines } from '../review.ts';
import type { TaskGroup } from './group.ts';

/** When a task is due, as far as its deadline tells a month. */
type DueIn = Month | 'coarse' | 'repeated' | 'undated';

/** How many tasks are due in which month, group by group. */
export function deadlines(groups: readonly TaskGroup[], tasks: readonly Task[], context: AuditContext): Deadlines {
  const dueIn = new Map(tasks.map((task) => [task, dueOf(task, context)]));
  const dated = [...dueIn.values()].filter((due): due is Month => typeof due === 'number');
  const months = monthsShown(tasks, dated);
  return {
    months: months.map(formatMonth),
    total: countsOf(tasks, dueIn, months),
    rows: groups.map((group) => ({ ...group.head, ...countsOf(group.tasks, dueIn, months) })),
    quarters: quartersOf(dated),
  };
}

/** As `deadline-pile-up` reads them: a quarter or a year names no month, and what comes round is due many times. */
function dueOf(task: Task, context: AuditContext): DueIn {
  if (task.repeat !== undefined || (task.reports !== undefined && task.due === undefined)) return 'repeated';
  const deadline = writtenDeadline(task);
  if (deadline !== undefined)
    return ['day', 'week', 'month'].includes(deadline.unit) ? monthOf(deadline.end) : 'coarse';
  const { due } = context.timing(task);
  return due === undefined ? 'undated' : monthOf(due);
}

/** The months of the plans, and all others in which something is due. */
function monthsShown(tasks: readonly Task[], dated: readonly Month[]): Month[] {
  const months = new Set(dated);
  for (const { period } of new Set(tasks.map(({ plan }) => plan)))
    for (let month = monthOf(period.start); month <= monthOf(period.end); month += 1) months.add(month);
  return [...months].sort((a, b) => a - b);
}

function countsOf(tasks: readonly Task[], dueIn: ReadonlyMap<Task, DueIn>, months: readonly Month[]): DeadlineCounts {
  const counts = new Map<DueIn, number>();
  for (const task of tasks) {
    const due = dueIn.get(task)!;
    counts.set(due, (counts.get(due) ?? 0) + 1);
  }
  return {
    tasks: tasks.length,
    dated: months.map((month) => counts.get(month) ?? 0),
    coarse: counts.get('coarse') ?? 0,
    repeated: counts.get('repeated') ?? 0,
    undated: counts.get('undated') ?? 0,
  };
}

/** Quarters in which something is due, with what is due in their last month. */
function quartersOf(dated: readonly Month[]): Deadlines['quarters'] {
  const quarters = new Map<number, { count: number; of: number }>();
  for (const month of dated) {
    const quarter = Math.floor(month / 3);
    const own = quarters.get(quarter) ?? { count: 0, of: 0 };
    quarters.set(quarter, own);
    own.of += 1;
    if (month % 3 === 2) own.count += 1;
  }
  return [...quarters]
    .sort(([a], [b]) => a - b)
    .map(([quarter, share]) => ({ quarter: quarterName(quarter), ...share }));
}

function quarterName(quarter: number): string {
  const [year = ''] = formatMonth(quarter * 3).split('-');
  return `${year}-Q${(quarter % 4) + 1}`;
}
