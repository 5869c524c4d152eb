import { targetOf } from '../../expand/supersede.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

/** A task without a basis: nobody can say who asked for it. */
export const missingSource = taskRule<{ title: string }>({
  name: 'missing-source',
  title: { en: 'no basis', vi: 'Chưa ghi căn cứ giao nhiệm vụ' },
  severity: 'off',
  clarity: 'responsibility',
  check(task, context) {
    if (task.sources.length > 0 || context.isSuperseded(task)) return nothing;
    // A task that carries out one of the plan above has that plan for its basis.
    if (targetOf(context.set, task).task !== undefined) return nothing;
    return [onTask(task, 'source', task.id, { title: task.title.value })];
  },
  describe: ({ title }, language) =>
    language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa ghi căn cứ`,
          note: 'không có căn cứ thì không rõ ai giao việc, vì sao phải làm trong kỳ này',
          help: 'ghi `source:` với số, ký hiệu, ngày của văn bản giao việc, hoặc ghi căn cứ chung ở `document.bases`',
        }
      : {
          message: `\`${title}\` names no basis`,
          note: 'without one nobody can say who asked for the work, nor why in this period',
          help: 'write `source:` with the number and date of the document, or put a common one under `document.bases`',
        },
});
