import { formatMonth, monthOf } from '../../calendar/month.ts';
import type { PeriodUnit } from '../../calendar/period.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';
import { writtenDeadline } from '../written-deadline.ts';

interface CoarseDeadline {
  /** As written. */
  readonly text: string;
  readonly unit: 'quarter' | 'half-year' | 'year';
  /** The last month that the deadline can mean, `2026-06`. */
  readonly lastMonth: string;
}

/** The days of the longest year. */
const yearDays = 366;

/** A deadline that names a quarter, a half-year or a year and no month. */
export const coarseDeadline = taskRule<CoarseDeadline>({
  name: 'coarse-deadline',
  title: { en: 'the deadline names no month', vi: 'Thời hạn chưa rõ tháng' },
  severity: 'hint',
  check(task, context) {
    const deadline = writtenDeadline(task);
    if (deadline === undefined || !isCoarse(deadline.unit)) return nothing;
    const { period } = task.plan;
    // A plan of several years is carried out by annual plans: the month is theirs to name.
    if (period.end - period.start >= yearDays || context.isSuperseded(task)) return nothing;
    // Routine work runs through its window; that has an end and no deadline.
    if (deadline.field === 'when' && task.kind?.value === 'routine') return nothing;
    const { field, at, text, unit, end, step } = deadline;
    const data = { text, unit, lastMonth: formatMonth(monthOf(end)) };
    return [onTask(task, field, at, data, { subject: { step: step?.number ?? null } })];
  },
  describe: ({ text, unit, lastMonth }, language) =>
    language === 'vi'
      ? {
          message: `thời hạn \`${text}\` chỉ rõ đến ${{ quarter: 'quý', 'half-year': 'nửa năm', year: 'năm' }[unit]}`,
          note: 'chương trình công tác ghi thời hạn đến từng tháng; thời hạn theo quý, theo năm làm việc dồn vào tháng cuối',
          help: `ghi tháng phải hoàn thành, muộn nhất là \`${lastMonth}\``,
        }
      : {
          message: `\`${text}\` names a ${unit} and no month`,
          note: 'working regulations ask for the month; a deadline of a quarter comes to mean its last days',
          help: `write the month in which it is done, at the latest \`${lastMonth}\``,
        },
});

function isCoarse(unit: PeriodUnit): unit is CoarseDeadline['unit'] {
  return unit === 'quarter' || unit === 'half-year' || unit === 'year';
}
