import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

/** A task that names no product. */
export const missingDeliverable = taskRule<{ title: string }>({
  name: 'missing-deliverable',
  title: { en: 'no deliverable', vi: 'Chưa ghi sản phẩm' },
  severity: 'warning',
  clarity: 'product',
  scores: true,
  check(task, context) {
    if (task.deliverables.length > 0 || context.isSuperseded(task)) return nothing;
    // Steps that hand something over each say more than one line for all of them.
    if (task.steps.some((step) => step.deliverables.length > 0)) return nothing;
    return [onTask(task, 'deliverable', task.id, { title: task.title.value })];
  },
  describe: ({ title }, language) =>
    language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa ghi sản phẩm`,
          note: 'không có sản phẩm thì khi kiểm tra chỉ nghe báo cáo, không có gì để đối chiếu',
          help: 'ghi `deliverable:` là văn bản, sản phẩm hoặc kết quả sẽ có khi xong việc, ai ký, ai nhận',
        }
      : {
          message: `nothing says what \`${title}\` delivers`,
          note: 'without a product there is nothing to look at when somebody checks',
          help: 'write `deliverable:` with what there will be when the work is done, and who signs or receives it',
        },
});
