import type { Task } from '../../model/task.ts';
import { onTask } from '../found.ts';
import { type Found, nothing, taskRule } from '../rule.ts';

interface UnscheduledTask {
  readonly title: string;
  /** The step that has no time, where the task has one. */
  readonly step: number | null;
  /** What says something of the time all the same. */
  readonly says: 'dueText' | 'anchor' | 'after' | 'routine' | 'repeat' | null;
  /** Its words: the text, or the id that is waited for. */
  readonly words: string;
}

/** Nothing says when the work is to be done. */
export const unscheduledTask = taskRule<UnscheduledTask>({
  name: 'unscheduled-task',
  title: { en: 'no deadline', vi: 'Chưa có thời hạn hoàn thành' },
  severity: 'error',
  clarity: 'time',
  scores: true,
  check(task, context) {
    const { window, problems } = context.timing(task);
    if (window === undefined) {
      // Times that contradict each other, or wait for each other, are there: what is wrong with them is said elsewhere.
      if (problems.length > 0 || context.isSuperseded(task)) return nothing;
      return [report(task, null)];
    }
    // A step without a time of its own has the task's deadline, if that has one.
    if (task.due !== undefined || task.when !== undefined || task.steps.length === 0) return nothing;
    const open = task.steps.filter(({ due, when }) => due === undefined && when === undefined);
    return open.length === 0 || context.isSuperseded(task) ? nothing : open.map(({ number }) => report(task, number));
  },
  describe: ({ title, step, says, words }, language) => {
    if (language === 'vi') {
      const what = step === null ? `nhiệm vụ \`${title}\`` : `bước ${step} của nhiệm vụ \`${title}\``;
      const why = {
        dueText: `, chỉ ghi \`${words}\``,
        anchor: `: tính từ \`${words}\`, mà \`${words}\` chưa có thời hạn`,
        after: `, chỉ ghi thực hiện sau \`${words}\``,
        routine: ', chỉ ghi là việc thường xuyên',
        repeat: ': định kỳ nhưng không có kỳ nào đến hạn trong kỳ kế hoạch',
        '': '',
      }[says ?? ''];
      return {
        message: `${what} chưa có thời hạn${why}`,
        note: 'chưa có thời hạn thì không xếp được vào tháng nào, đến kỳ kiểm tra không có căn cứ',
        help: {
          dueText: 'ghi thêm thời hạn dự kiến ở `due:`; nội dung ở `dueText:` vẫn được in như đã ghi',
          anchor: `ghi thời hạn cho \`${words}\`, hoặc ghi thẳng ngày, tháng ở \`due:\``,
          after: `ghi \`due:\`, hoặc số ngày tính từ việc trước: \`due: { from: ${words}, workdays: 10 }\``,
          routine: 'ghi `repeat:` nếu làm theo kỳ, `reports:` nếu báo cáo theo kỳ, hoặc `when:`',
          repeat: 'sửa `repeat:` hoặc `when:`, hoặc chuyển nhiệm vụ sang kế hoạch của kỳ khác',
          '': 'ghi `due:` là ngày hoặc tháng phải xong, hoặc `when:` là thời gian thực hiện',
        }[says ?? ''],
      };
    }
    const what = step === null ? `\`${title}\`` : `step ${step} of \`${title}\``;
    const why = {
      dueText: ` but the words \`${words}\``,
      anchor: `: it counts from \`${words}\`, which has none`,
      after: `, only that it comes after \`${words}\``,
      routine: ' and is only called routine',
      repeat: ": no turn of its repetition falls into the plan's period",
      '': '',
    }[says ?? ''];
    return {
      message: `${what} has no deadline${why}`,
      note: 'without a time it stands in no month, and nobody can say that it is late',
      help: {
        dueText: 'add an expected deadline under `due:`; the words are printed as they are',
        anchor: `give \`${words}\` a deadline, or write a date or a month under \`due:\``,
        after: `write \`due:\`, or count from the task before: \`due: { from: ${words}, workdays: 10 }\``,
        routine: 'write `repeat:` where it comes round, `reports:` where reports do, or `when:`',
        repeat: 'change `repeat:` or `when:`, or move the task to the plan of another period',
        '': 'write `due:` with the day or month by which it is done, or `when:` with the time of the work',
      }[says ?? ''],
    };
  },
});

function report(task: Task, step: number | null): Found<UnscheduledTask> {
  const { says, words } = whatIsSaid(task);
  const data = { title: task.title.value, step, says, words };
  // A written anchor is at fault itself; where it names no task, that is all there is to say.
  const missing = task.due?.kind === 'relative' ? task.due.from : task.id;
  const at = step === null ? missing : task.steps[step - 1]!.title;
  const lighter = step !== null || (says !== null && says !== 'repeat');
  return onTask(task, 'due', at, data, { subject: { step }, ...(lighter && { severity: 'warning' as const }) });
}

function whatIsSaid(task: Task): Pick<UnscheduledTask, 'says' | 'words'> {
  const after = task.after[0];
  if (task.dueText !== undefined) return { says: 'dueText', words: task.dueText.value };
  if (task.repeat !== undefined) return { says: 'repeat', words: '' };
  if (task.due?.kind === 'relative' && task.due.from.value !== 'issued')
    return { says: 'anchor', words: task.due.from.value };
  if (after !== undefined) return { says: 'after', words: after.value };
  return { says: task.kind?.value === 'routine' ? 'routine' : null, words: '' };
}
