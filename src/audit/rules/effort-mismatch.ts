import type { Fix } from '../../diagnostic.ts';
import { formatDays, formatHundredths } from '../../locale/numbers.ts';
import { onTask, placeIn } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

interface Mismatch {
  /** Person-days. */
  readonly total: number;
  readonly steps: number;
}

/** The effort of the steps is more than that of the task, or less where no step is left to take the rest. */
export const effortMismatch = taskRule<Mismatch>({
  name: 'effort-mismatch',
  title: { en: 'steps do not fit the total effort', vi: 'Ngày công các bước không khớp tổng số' },
  severity: 'error',
  clarity: 'time',
  check(task, context) {
    const mismatch = context.expansion.mismatchOf.get(task);
    if (mismatch === undefined || task.effort === undefined || context.isSuperseded(task)) return nothing;
    const related = task.steps.flatMap(({ effort }) =>
      effort === undefined ? [] : [{ place: placeIn(task.file, effort), task: null, label: 'step' }],
    );
    const text = `${formatHundredths(mismatch.steps, 'en').replaceAll(',', '')}d`;
    const fixes: Fix[] =
      task.effort.kind === 'total'
        ? [{ safety: 'unsafe', edits: [{ place: placeIn(task.file, task.effort), text }] }]
        : [];
    return [
      onTask(
        task,
        'effort',
        task.effort,
        { total: mismatch.total / 100, steps: mismatch.steps / 100 },
        { related, fixes },
      ),
    ];
  },
  describe: ({ total, steps }, language) => {
    const [all, sum, apart] = [total, steps, Math.abs(total - steps)].map((days) => formatDays(days * 100, language));
    return language === 'vi'
      ? {
          message: `các bước cộng lại ${sum}, ${steps > total ? 'vượt' : 'thiếu'} ${apart} so với tổng số ${all}`,
          note: 'không rõ con số nào đúng thì bảng phân bổ theo tháng không tin được',
          help: 'sửa tổng số hoặc ngày công của bước; bước không ghi ngày công sẽ nhận phần còn lại',
          related: { step: 'bước' },
          fix: `đổi tổng số thành ${sum}`,
        }
      : {
          message: `the steps add up to ${sum}, ${apart} ${steps > total ? 'more' : 'less'} than the total of ${all}`,
          note: 'as long as nobody knows which number holds, the days of no month can be trusted',
          help: 'change the total or a step; a step without effort takes what the others leave',
          related: { step: 'a step' },
          fix: `change the total to ${sum}`,
        };
  },
});
