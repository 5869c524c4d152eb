import { copiesOf } from '../../expand/activities.ts';
import type { Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

interface UnownedTask {
  readonly title: string;
  /** What `each` says, where it means nobody. */
  readonly each?: string;
}

/** A task that nobody leads. */
export const unownedTask = taskRule<UnownedTask>({
  name: 'unowned-task',
  title: { en: 'nobody leads the task', vi: 'Chưa giao người chủ trì' },
  severity: 'error',
  clarity: 'person',
  scores: true,
  check(task, context) {
    if (task.leads.length > 0 || context.isSuperseded(task)) return nothing;
    const title = task.title.value;
    if (task.each === undefined) return [onTask(task, 'lead', task.id, { title })];
    const empty = meansNobody(task) ? task.each[0] : undefined;
    return empty === undefined ? nothing : [onTask(task, 'each', empty.written, { title, each: empty.written.value })];
  },
  describe: ({ title, each }, language) => {
    if (each !== undefined)
      return language === 'vi'
        ? {
            message: `nhiệm vụ \`${title}\` giao cho \`${each}\`, nhưng ở đó không có đơn vị hay người nào`,
            note: '`all` là các đơn vị trực thuộc trực tiếp đơn vị lập kế hoạch; nhóm thì phải có thành viên',
            help: 'ghi trong `each:` mã của từng đơn vị, từng người',
          }
        : {
            message: `\`${title}\` is for each of \`${each}\`, which is nobody`,
            note: '`all` means the units directly below the one whose plan this is; a group needs members',
            help: 'write the ids of units or people under `each:`',
          };
    return language === 'vi'
      ? {
          message: `nhiệm vụ \`${title}\` chưa giao người chủ trì`,
          note: 'không có người chủ trì thì đến hạn không biết hỏi ai, kiểm tra ai',
          help: 'ghi `lead:` với mã của một người, hoặc của một đơn vị có thủ trưởng',
        }
      : {
          message: `nobody leads \`${title}\``,
          note: 'without a lead there is nobody to ask at the deadline',
          help: 'write `lead:` with the id of one person, or of a unit that has a head',
        };
  },
});

/** Whether `each` names what is there, but has nobody in it. What is not there is reported as such. */
function meansNobody(task: Task): boolean {
  const isNamed = task.each!.every(({ group, written }) => group !== undefined || written.value === 'all');
  return isNamed && copiesOf(task).length === 0;
}
