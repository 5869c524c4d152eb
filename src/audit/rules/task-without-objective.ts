import { targetOf } from '../../expand/supersede.ts';
import { formatCodes } from '../../locale/lists.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

interface TaskWithoutObjective {
  readonly title: string;
  /** The ids of the objectives that the plan has. */
  readonly objectives: readonly string[];
}

/** Objectives are listed where there are so few of them. */
const mostChoices = 8;

/** A task that serves none of the plan's objectives. */
export const taskWithoutObjective = taskRule<TaskWithoutObjective>({
  name: 'task-without-objective',
  title: { en: 'no objective', vi: 'Nhiệm vụ chưa gắn mục tiêu' },
  severity: 'warning',
  check(task, context) {
    const { objectives } = task.plan;
    if (task.objectiveId !== undefined || objectives.length === 0 || isRunning(task)) return nothing;
    if (context.isSuperseded(task) || servesThroughParent(task, context)) return nothing;
    const ids = objectives.map(({ id }) => id.value);
    return [onTask(task, 'objective', task.id, { title: task.title.value, objectives: ids })];
  },
  describe({ title, objectives }, language) {
    const ids = objectives.length > mostChoices ? '' : formatCodes(objectives, language, { join: 'or' });
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa gắn với mục tiêu nào của kế hoạch`,
          note: 'việc không phục vụ mục tiêu nào thì khi phải chọn việc không có căn cứ để xếp thứ tự',
          help: `ghi \`objective:\`${ids === '' ? ' với mã của một mục tiêu' : ` là ${ids}`}; việc thường xuyên thì ghi \`kind: routine\``,
        }
      : {
          message: `\`${title}\` serves no objective of the plan`,
          note: 'where work has to be chosen among, nobody can say what it is for',
          help: `write \`objective:\` with ${ids === '' ? 'the id of an objective' : ids}, or \`kind: routine\` where it is routine`,
        };
  },
});

/** Routine and repeated work keeps the house running, and is no step towards an objective. */
function isRunning(task: Task): boolean {
  return task.kind?.value === 'routine' || task.repeat !== undefined;
}

/** The task of the plan above that it carries out, or a task that that one carries out, has an objective. */
function servesThroughParent(task: Task, { set }: AuditContext): boolean {
  let at: Task | undefined = task;
  for (const seen = new Set<Task>(); at !== undefined && !seen.has(at); at = targetOf(set, at).task) {
    if (at.objectiveId !== undefined) return true;
    seen.add(at);
  }
  return false;
}
