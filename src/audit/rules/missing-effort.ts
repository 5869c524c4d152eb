import { formatNumber } from '../../locale/numbers.ts';
import type { Task } from '../../model/task.ts';
import { onPlan, onTask } from '../found.ts';
import { type Found, nothing, planRule } from '../rule.ts';

type MissingEffort =
  | { readonly of: 'plan'; readonly planned: number; readonly tasks: number }
  | { readonly of: 'task'; readonly title: string };

/** Tasks whose effort nobody has thought about; one finding for a plan that does not plan effort yet. */
export const missingEffort = planRule<MissingEffort>({
  name: 'missing-effort',
  title: { en: 'no effort is planned', vi: 'Chưa dự kiến số ngày công' },
  severity: 'hint',
  check(plan, context) {
    let tasks = 0;
    const open: Task[] = [];
    for (const task of context.tasksOf(plan)) {
      // Fixed work takes its days by itself.
      if (task.fixed !== undefined || context.isSuperseded(task)) continue;
      tasks += 1;
      if (!hasEffort(task)) open.push(task);
    }
    if (open.length === 0) return nothing;
    const planned = tasks - open.length;
    if (planned * 2 < tasks) return [onPlan<MissingEffort>(plan, 'effort', plan.title, { of: 'plan', planned, tasks })];
    return open.map(
      (task): Found<MissingEffort> => onTask(task, 'effort', task.id, { of: 'task', title: task.title.value }),
    );
  },
  describe: (data, language) => {
    if (language === 'vi') {
      return {
        message:
          data.of === 'task'
            ? `nhiệm vụ \`${data.title}\` chưa dự kiến số ngày công`
            : `mới có ${formatNumber(data.planned, language)}/${formatNumber(data.tasks, language)} nhiệm vụ dự kiến số ngày công`,
        note: 'không có ngày công thì không biết ai quá tải, tháng nào quá tải',
        help: 'ghi `effort:`, ví dụ `12d` (ngày công), `6h` (giờ) hoặc `20%` (thời gian làm việc)',
      };
    }
    return {
      message:
        data.of === 'task'
          ? `no effort is planned for \`${data.title}\``
          : `effort is planned for ${formatNumber(data.planned, language)} of ${formatNumber(data.tasks, language)} tasks`,
      note: 'without it nobody can see who has too much to do, and in which month',
      help: 'write `effort:`, such as `12d` for days, `6h` for hours or `20%` of the working time',
    };
  },
});

function hasEffort({ effort, steps }: Task): boolean {
  return effort !== undefined || (steps.length > 0 && steps.every((step) => step.effort !== undefined));
}
