import { count } from '../../locale/nouns.ts';
import { formatDays } from '../../locale/numbers.ts';
import type { Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { nothing, type RuleOptions, taskRule } from '../rule.ts';

interface LongTask {
  readonly title: string;
  /** Person-days; null where no effort is planned. */
  readonly effort: number | null;
  /** Working days of the window. */
  readonly workdays: number;
}

const options = {
  days: {
    type: 'number',
    default: 20,
    minimum: 0,
    description: {
      en: 'person-days above which a task needs steps',
      vi: 'số ngày công từ trên mức này thì phải chia bước',
    },
  },
  workdays: {
    type: 'integer',
    default: 66,
    minimum: 0,
    description: {
      en: 'working days above which a task without effort needs steps',
      vi: 'số ngày làm việc từ trên mức này thì việc chưa có ngày công phải chia bước',
    },
  },
} as const satisfies RuleOptions;

/** Much work, or work of many months, with nothing to check on the way. */
export const longTaskWithoutSteps = taskRule<LongTask, typeof options>({
  name: 'long-task-without-steps',
  title: { en: 'a long task without steps', vi: 'Việc kéo dài chưa chia mốc tiến độ' },
  severity: 'hint',
  clarity: 'time',
  options,
  check(task, context, { days, workdays: mostWorkdays }) {
    if (task.steps.length > 0 || task.fixed !== undefined) return nothing;
    // What comes round is checked each time, and what is routine has no end to work towards.
    if (task.repeat !== undefined || task.reports !== undefined || task.kind?.value === 'routine') return nothing;
    // Most tasks say in days how little they take.
    if (task.effort?.kind === 'total' && task.effort.hundredths <= days * 100) return nothing;
    const { window } = context.timing(task);
    const workdays =
      window === undefined || window.assumed
        ? 0
        : task.plan.organisation.calendar.workdaysBetween(window.start, window.end);
    const effort = effortOf(task, workdays);
    const isLong = effort === null ? workdays > mostWorkdays : effort > days;
    if (!isLong || context.isSuperseded(task)) return nothing;
    return [onTask(task, 'steps', task.id, { title: task.title.value, effort, workdays })];
  },
  describe: ({ title, effort, workdays }, language) => {
    const time = count(workdays, 'workday', language);
    return language === 'vi'
      ? {
          message:
            effort === null
              ? `nhiệm vụ \`${title}\` kéo dài ${time} nhưng chưa chia mốc tiến độ`
              : `nhiệm vụ \`${title}\` cần ${formatDays(effort * 100, language)} nhưng chưa chia mốc tiến độ`,
          note: 'đến thời hạn cuối mới biết chậm thì không còn kịp',
          help: 'chia `steps:`, mỗi bước có thời hạn và kết quả kiểm tra được',
        }
      : {
          message:
            effort === null
              ? `\`${title}\` lasts ${time} without a step`
              : `\`${title}\` takes ${formatDays(effort * 100, language)} without a step`,
          note: 'that it is late shows only at the deadline, when nothing can be done any more',
          help: 'write `steps:`, each with a deadline and something to show',
        };
  },
});

/** Person-days that the task takes, of each copy; a share is taken of one person's working days. */
function effortOf({ effort }: Task, workdays: number): number | null {
  if (effort === undefined) return null;
  if (effort.kind === 'total') return effort.hundredths / 100;
  if (effort.kind === 'share') return Math.round((effort.basisPoints * workdays) / 100) / 100;
  return effort.parts.reduce((sum, part) => sum + part.hundredths, 0) / 100;
}
