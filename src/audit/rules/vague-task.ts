import { describeVerdict } from '../clarity/describe.ts';
import { type Vagueness, vaguenessOf } from '../clarity/vagueness.ts';
import { isCalledVague, verdictOf } from '../clarity/verdict.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';

/** A task that does not say what will exist, or be true, when it is done. */
export const vagueTask = taskRule<Vagueness>({
  name: 'vague-task',
  title: { en: 'nobody could tell whether the task is done', vi: 'Nhiệm vụ chung chung, chưa rõ kết quả' },
  severity: 'warning',
  clarity: 'work',
  scores: true,
  precedence: [{ over: ['weak-deliverable', 'vague-word', 'short-title'], where: 'task' }],
  check(task, context) {
    if (context.isSuperseded(task) || !isCalledVague(task, context)) return nothing;
    return [onTask(task, 'title', task.title, vaguenessOf(task, verdictOf(task, context)))];
  },
  describe: describeVerdict,
});
