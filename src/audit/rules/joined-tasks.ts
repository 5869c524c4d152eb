import { formatCodes } from '../../locale/lists.ts';
import { onTask } from '../found.ts';
import { nothing, taskRule } from '../rule.ts';
import { separateActs } from '../words/acts-in.ts';
import { placeWithin } from '../words/place-within.ts';
import { sign } from '../words/signs.ts';
import { partsIn } from '../words/words-in.ts';

interface JoinedTasks {
  /** The verbs, as written. */
  readonly acts: readonly string[];
}

/** Several pieces of work in one task. */
export const joinedTasks = taskRule<JoinedTasks>({
  name: 'joined-tasks',
  title: { en: 'several pieces of work in one task', vi: 'Gộp nhiều việc trong một nhiệm vụ' },
  severity: 'hint',
  clarity: 'work',
  check(task, context) {
    const text = task.title.value;
    // Steps take the work apart already.
    if (task.steps.length > 1 || (context.wordingOf(task).texts[0]!.reading.signs & sign.joined) === 0) return nothing;
    const acts = separateActs(text, partsIn(text, task.plan, context), context.languageOf(task.plan));
    const second = acts[1];
    if (second === undefined || context.isSuperseded(task)) return nothing;
    const data = { acts: acts.map(({ start, end }) => text.slice(start, end)) };
    return [onTask(task, 'title', placeWithin(task.file, task.title, second.start, second.end), data)];
  },
  describe: ({ acts }, language) => {
    const codes = formatCodes(acts, language, { limit: 8 });
    return language === 'vi'
      ? {
          message: `một nhiệm vụ gộp ${acts.length} việc: ${codes}`,
          note: 'việc này xong, việc kia chưa thì không biết ghi nhiệm vụ đã hoàn thành hay chưa',
          help: 'tách thành từng nhiệm vụ có sản phẩm, thời hạn riêng, hoặc giữ một việc chính và ghi các việc kia vào `steps:`',
        }
      : {
          message: `the task joins ${acts.length} pieces of work: ${codes}`,
          note: 'when one is done and another is not, nobody can say whether the task is',
          help: 'make each a task with its own product and deadline, or keep the main one and list the others under `steps:`',
        };
  },
});
