import { nothing, taskRule } from '../rule.ts';
import { onWord, taskWords } from '../words/task-words.ts';

/** Words that leave open whether the work is done at all. */
export const escapeClause = taskRule<{ clause: string }>({
  name: 'escape-clause',
  title: { en: 'a way out', vi: 'Điều kiện bỏ ngỏ' },
  severity: 'warning',
  clarity: 'work',
  scores: true,
  rows: 'all',
  check(task, context) {
    const words = taskWords(task, 'escape', context);
    return words.length === 0 ? nothing : words.map((word) => onWord(task, word, { clause: word.word }));
  },
  describe: ({ clause }, language) =>
    language === 'vi'
      ? {
          message: `\`${clause}\` để ngỏ việc có làm hay không`,
          note: 'đến hạn mà chưa làm thì không rõ là chậm hay là không cần làm',
          help: 'bỏ cụm từ này; nếu đúng là có điều kiện thì ghi rõ điều kiện gì, ai quyết định, trước ngày nào',
        }
      : {
          message: `\`${clause}\` leaves open whether the work is done at all`,
          note: 'where nothing is done, nobody can tell delay from a decision',
          help: 'leave it out; where there is a condition, write which one, who decides on it and by when',
        },
});
