import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

/** A task that nobody leads. */
export const unownedTask = taskRule<{ title: string }>({
  name: 'unowned-task',
  title: { en: 'nobody leads the task', vi: 'Chưa giao người chủ trì' },
  severity: 'error',
  clarity: 'person',
  scores: true,
  check(task, context) {
    if (task.leads.length > 0 || task.each !== undefined || context.isSuperseded(task)) return nothing;
    return [onTask(task, 'lead', task.id, { title: task.title.value })];
  },
  describe: ({ title }, language) =>
    language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa giao người chủ trì`,
          note: 'không có người chủ trì thì đến hạn không biết hỏi ai, kiểm tra ai',
          help: 'ghi `lead:` với mã của một người, hoặc của một đơn vị có thủ trưởng',
        }
      : {
          message: `nobody leads \`${title}\``,
          note: 'without a lead there is nobody to ask at the deadline',
          help: 'write `lead:` with the id of one person, or of a unit that has a head',
        },
});
