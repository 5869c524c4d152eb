import { nothing, taskRule } from '../rule.ts';
import { blanksIn } from '../words/blanks.ts';
import { onWord, type TaskWord, taskWords } from '../words/task-words.ts';

/** A list whose end is left to the reader. */
export const openEndedList = taskRule<{ ending: string }>({
  name: 'open-ended-list',
  title: { en: 'a list without an end', vi: 'Liệt kê bỏ ngỏ' },
  severity: 'warning',
  clarity: 'work',
  scores: true,
  rows: 'all',
  check(task, context) {
    const words = taskWords(task, 'openEnded', context).filter(endsList);
    return words.length === 0 ? nothing : words.map((word) => onWord(task, word, { ending: word.word }));
  },
  describe: ({ ending }, language) =>
    language === 'vi'
      ? {
          message: `\`${ending}\` để ngỏ danh sách việc phải làm`,
          note: 'không ai biết còn những gì nữa, nên không kết luận được là đã xong',
          help: 'kể hết, ghi tổng số, hoặc dẫn đến một danh mục đã được duyệt',
        }
      : {
          message: `\`${ending}\` leaves the list open`,
          note: 'nobody knows what else belongs to it, so nobody can say that it is done',
          help: 'name them all, give their number, or refer to a list that has been approved',
        },
});

function endsList({ text, hit: { start, end, entry } }: TaskWord): boolean {
  const { value } = text.written;
  if (entry.kind === 'end' && !/^\s*(?:$|[.,;)\]])/.test(value.slice(end))) return false;
  // Dots that hold a place open are no list.
  return !blanksIn(value).some((blank) => blank.start <= start && end <= blank.end);
}
