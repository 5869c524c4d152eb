import { formatPeriod } from '../../calendar/period.ts';
import { writePeriod } from '../../calendar/written.ts';
import type { Task } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

interface OutsidePeriod {
  /** `beyond`: begins inside and ends after the plan. */
  readonly side: 'before' | 'after' | 'beyond';
  /** First and last day or month of the work, and the plan's period, ISO 8601. */
  readonly window: string;
  readonly period: string;
}

/** Work that does not lie in the period of its plan, or reaches beyond its end. */
export const outsidePeriod = taskRule<OutsidePeriod>({
  name: 'outside-period',
  title: { en: "outside the plan's period", vi: 'Thời hạn ngoài kỳ kế hoạch' },
  severity: 'error',
  clarity: 'time',
  scores: true,
  check(task, context) {
    const { window } = context.timing(task);
    const { period } = task.plan;
    if (window === undefined || (window.start >= period.start && window.end <= period.end)) return nothing;
    const side = window.end < period.start ? 'before' : window.start > period.end ? 'after' : 'beyond';
    // A turn due on the 5th of the next period belongs to its own (`+5`); work begun before the plan is carried over.
    if (side === 'beyond' && (window.end <= period.end || task.repeat !== undefined || task.reports !== undefined))
      return nothing;
    if (context.isSuperseded(task)) return nothing;
    const data: OutsidePeriod = {
      side,
      window: formatPeriod({ ...window, unit: 'interval' }),
      period: formatPeriod(period),
    };
    const { field, at } = culprit(task);
    return [onTask(task, field, at, data, side === 'beyond' ? { severity: 'hint', scores: false } : {})];
  },
  describe: ({ side, window, period }, language) => {
    const [time, plan] = [writePeriod(window, language, 'sentence'), writePeriod(period, language, 'sentence')];
    if (language === 'vi') {
      return side === 'beyond'
        ? {
            message: `việc thực hiện ${time}, kéo quá kỳ kế hoạch (${plan})`,
            help: 'ghi rõ phần phải xong trong kỳ này, phần còn lại chuyển sang kế hoạch kỳ sau (`kind: carried`)',
          }
        : {
            message: `thời gian thực hiện (${time}) nằm ${side === 'before' ? 'trước' : 'sau'} kỳ kế hoạch (${plan})`,
            note: 'nhiệm vụ này không vào tháng nào của kế hoạch',
            help: 'kiểm tra lại năm, hoặc chuyển nhiệm vụ sang kế hoạch của kỳ đó',
          };
    }
    return side === 'beyond'
      ? {
          message: `the work lasts ${time}, beyond the plan's period, ${plan}`,
          help: 'say what is done within the period, and carry the rest over into the next plan (`kind: carried`)',
        }
      : {
          message: `the work lies ${side} the plan's period: ${time}, and the plan is for ${plan}`,
          note: 'it stands in no month of this plan',
          help: 'check the year, or move the task to the plan of that period',
        };
  },
});

function culprit({ due, when, repeat, steps, id }: Task): { readonly field: string; readonly at: Span } {
  if (due !== undefined) return { field: 'due', at: due };
  if (when !== undefined) return { field: 'when', at: when };
  if (repeat !== undefined) return { field: 'repeat', at: repeat };
  const last = steps.at(-1);
  return { field: 'steps', at: last?.due ?? last?.when ?? id };
}
