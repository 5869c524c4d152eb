import { formatPeriod, type Period } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

interface VagueDeadline {
  /** As written. */
  readonly text: string;
  /** The plan's period, ISO 8601. */
  readonly period: string;
  readonly routine: boolean;
}

/** The days of the longest quarter, July to September. */
const quarterDays = 92;

/** The deadline says no more than that the work belongs to the plan. */
export const vagueDeadline = taskRule<VagueDeadline>({
  name: 'vague-deadline',
  title: { en: 'the deadline is the whole period', vi: 'Thời hạn chung cho cả kỳ kế hoạch' },
  severity: 'warning',
  clarity: 'time',
  scores: true,
  precedence: [{ over: ['long-task-without-steps', 'coarse-deadline'], where: 'task' }],
  check(task, context) {
    const { period } = task.plan;
    if (lengthOf(period) <= quarterDays) return nothing;
    const { window } = context.timing(task);
    if (window === undefined || window.assumed || window.start > period.start || window.end < period.end)
      return nothing;
    if (task.steps.length > 0 || task.repeat !== undefined || task.reports !== undefined) return nothing;
    const routine = task.kind?.value === 'routine';
    if ((routine && task.measures.length > 0) || context.isSuperseded(task)) return nothing;
    const written = task.when ?? task.due;
    if (written === undefined) return nothing;
    const text = 'text' in written ? written.text : formatPeriod({ ...window, unit: 'interval' });
    const data = { text, period: formatPeriod(period), routine };
    return [onTask(task, task.when === undefined ? 'due' : 'when', written, data)];
  },
  describe: ({ text, period, routine }, language) => {
    const time = writePeriod(period, language, 'sentence');
    if (language === 'vi') {
      return {
        message: `thời hạn \`${text}\` là cả kỳ kế hoạch (${time})`,
        note: 'cả kỳ chỉ có một thời hạn cuối thì việc dồn về cuối kỳ, giữa kỳ không có gì để kiểm tra',
        help: routine
          ? 'ghi `repeat:` nếu làm theo kỳ, `reports:` nếu báo cáo theo kỳ, hoặc chỉ tiêu ở `measures:`'
          : 'ghi tháng phải hoàn thành, chia `steps:` có thời hạn từng bước, hoặc ghi `repeat:` nếu làm theo kỳ',
      };
    }
    return {
      message: `\`${text}\` is the whole period of the plan, ${time}`,
      note: 'with one deadline at the very end there is nothing to check before it, and the work piles up there',
      help: routine
        ? 'write `repeat:` where it comes round, `reports:` where reports do, or targets under `measures:`'
        : 'write the month in which it is done, steps with deadlines, or `repeat:` where it comes round',
    };
  },
});

function lengthOf({ start, end }: Period): number {
  return end - start + 1;
}
