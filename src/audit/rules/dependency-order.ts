import { type Day, formatDay } from '../../calendar/day.ts';
import { writePeriod } from '../../calendar/written.ts';
import { leavesOf } from '../../expand/anchors.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { cycles } from '../cycles.ts';
import { type Dependency, dependencies } from '../dependencies.ts';
import { onTask, relatedTask } from '../found.ts';
import { type Found, nothing, setRule } from '../rule.ts';
import { during, writeStretch } from '../stretch.ts';

interface DependencyOrder {
  readonly task: string;
  /** The task that is waited for: of a group the one that comes last. */
  readonly first: string;
  readonly firstTitle: string;
  /** Deadline of the task; start and deadline of what it waits for. ISO 8601. */
  readonly due: string;
  readonly start: string;
  readonly firstDue: string;
  /** The deadline passes before the other has so much as started. */
  readonly beforeStart: boolean;
}

/** A deadline no later than that of the work it waits for. */
export const dependencyOrder = setRule<DependencyOrder>({
  name: 'dependency-order',
  title: { en: 'due before what it waits for', vi: 'Đến hạn trước việc phải chờ' },
  severity: 'error',
  clarity: 'time',
  check(_set, context) {
    const { all } = dependencies(context);
    if (all.length === 0) return nothing;
    const circular = new Set(cycles(context).flat());
    const extremesOf = extremesByRow(context);
    return all.flatMap((dependency) => {
      // A deadline that counts from the other's comes after it by its nature.
      const isOpen = dependency.field === 'after' && !circular.has(dependency);
      return isOpen ? checkOne(dependency, extremesOf(dependency.task), extremesOf(dependency.target)) : nothing;
    });
  },
  describe({ task, first, firstTitle, due, start, firstDue, beforeStart }, language) {
    const [own, from, until] = [due, start, firstDue].map((day) => writePeriod(day, language, 'sentence'));
    if (language === 'vi') {
      return {
        message: beforeStart
          ? `nhiệm vụ \`${task}\` đến hạn ${own}, trước khi việc phải chờ \`${first}\` bắt đầu (${from})`
          : `nhiệm vụ \`${task}\` đến hạn ${own}, trong khi việc phải chờ \`${first}\` đến ${until} mới xong`,
        help: `lùi thời hạn của \`${task}\`, rút ngắn thời hạn của \`${first}\`, hoặc bỏ \`${first}\` khỏi \`after\``,
        related: { first: `\`${firstTitle}\`: ${writeStretch(start, firstDue, 'vi')}` },
      };
    }
    return {
      message: beforeStart
        ? `\`${task}\` is due on ${own}, before \`${first}\`, which it waits for, starts on ${from}`
        : `\`${task}\` is due on ${own}, no later than \`${first}\`, which it waits for and which is due on ${until}`,
      help: `move the deadline of \`${task}\`, bring forward \`${first}\`, or take \`${first}\` out of \`after\``,
      related: { first: `\`${firstTitle}\`, ${during(start, firstDue, 'en')}` },
    };
  },
});

/** The earliest deadline of the row that waits against the latest start and deadline of that which it waits for. */
function checkOne(
  { task: row, at }: Dependency,
  { earliestDue }: Extremes,
  { latestStart, latestDue }: Extremes,
): readonly Found<DependencyOrder>[] {
  if (earliestDue === undefined || latestStart === undefined || latestDue === undefined) return nothing;
  const { due } = earliestDue;
  const beforeStart = due < latestStart.start;
  if (!beforeStart && due > latestDue.due) return nothing;
  const first = beforeStart ? latestStart : latestDue;
  const data = {
    task: earliestDue.task.id.value,
    first: first.task.plan === row.plan ? first.task.id.value : `${first.task.plan.id}:${first.task.id.value}`,
    firstTitle: first.task.title.value,
    due: formatDay(due),
    start: formatDay(first.start),
    firstDue: formatDay(first.due),
    beforeStart,
  };
  const related = [relatedTask(first.task, 'first')];
  return [onTask(row, 'after', at, data, { related, distinct: at.value, severity: beforeStart ? 'error' : 'warning' })];
}

interface Timed {
  readonly task: Task;
  readonly start: Day;
  readonly due: Day;
}

/** The tasks at or below a row by which it is early or late. */
interface Extremes {
  /** Without tasks that a child plan carries out: their deadlines are set there. */
  readonly earliestDue: Timed | undefined;
  readonly latestStart: Timed | undefined;
  readonly latestDue: Timed | undefined;
}

function extremesByRow(context: AuditContext): (row: Task) => Extremes {
  const known = new Map<Task, Extremes>();
  return (row) => {
    const extremes = known.get(row) ?? extremesIn(row, context);
    known.set(row, extremes);
    return extremes;
  };
}

function extremesIn(row: Task, context: AuditContext): Extremes {
  let earliestDue: Timed | undefined;
  let latestStart: Timed | undefined;
  let latestDue: Timed | undefined;
  for (const task of leavesOf(row)) {
    const { window, due } = context.timing(task);
    if (window === undefined || due === undefined) continue;
    const timed = { task, start: window.start, due };
    if ((earliestDue === undefined || due < earliestDue.due) && !context.isSuperseded(task)) earliestDue = timed;
    if (latestStart === undefined || window.start > latestStart.start) latestStart = timed;
    if (latestDue === undefined || due > latestDue.due) latestDue = timed;
  }
  return { earliestDue, latestStart, latestDue };
}
