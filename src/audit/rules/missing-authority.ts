import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

/** Nobody is said to decide, to sign, or to have the work submitted to them. */
export const missingAuthority = taskRule<{ title: string }>({
  name: 'missing-authority',
  title: { en: 'nobody is said to decide', vi: 'Chưa rõ cấp trình, cấp quyết định' },
  severity: 'hint',
  clarity: 'authority',
  scores: true,
  check(task, context) {
    if (task.authority !== undefined || task.steps.some((step) => step.authority !== undefined)) return nothing;
    return context.isSuperseded(task) ? nothing : [onTask(task, 'authority', task.id, { title: task.title.value })];
  },
  describe: ({ title }, language) =>
    language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa ghi cấp trình, cấp phê duyệt`,
          note: 'chưa rõ thẩm quyền thì việc làm xong vẫn chờ, hoặc phải trình đi trình lại',
          help: 'ghi `authority:` là người quyết định, hoặc `{ submitTo: …, approves: … }`',
        }
      : {
          message: `nobody is said to decide on \`${title}\``,
          note: 'finished work then waits for a signature that nobody knows they owe',
          help: 'write `authority:` with who decides, or `{ submitTo: …, approves: … }`',
        },
});
