import type { Task } from '../../model/task.ts';
import { verdictOn } from '../clarity/verdict.ts';
import { nothing, taskRule, type Words } from '../rule.ts';
import { isMeasured } from '../words/figures.ts';
import { onWord, type TaskWord, taskWords } from '../words/task-words.ts';
import { type VagueKind, vagueKinds } from '../words/word.ts';

interface VagueWord {
  /** As written. */
  readonly word: string;
  readonly kind: VagueKind;
  /** An example of what could stand in its place, in the language of the plan. */
  readonly instead: string | null;
}

/** A word that two people cannot check alike. */
export const vagueWord = taskRule<VagueWord>({
  name: 'vague-word',
  title: { en: 'a word that cannot be checked', vi: 'Từ ngữ chung chung, không kiểm tra được' },
  severity: 'hint',
  rows: 'all',
  check(task, context) {
    const words = taskWords(task, 'vague', context);
    // Asked only where there is something to say: a verdict costs more than a look for words.
    if (words.length === 0 || verdictOn(task, context) === 'concrete') return nothing;
    return words.filter((word) => !isSettled(word, task)).map((word) => onWord(task, word, dataOf(word)));
  },
  describe: ({ word, kind, instead }, language) => {
    const { message, help } = language === 'vi' ? vietnamese[kind] : english[kind];
    const example = instead === null ? '' : language === 'vi' ? `, ví dụ \`${instead}\`` : `, as in \`${instead}\``;
    return { message: `\`${word}\` ${message}`, help: help + example };
  },
});

type KindWords = Readonly<Record<VagueKind, Required<Pick<Words, 'message' | 'help'>>>>;

const english: KindWords = {
  slogan: {
    message: 'does not say what there is when the work is done',
    help: 'name the document, the product or the figure that there will be',
  },
  manner: {
    message: 'means something else to everybody who checks',
    help: 'leave it out, or say what it is held against: a criterion, a figure',
  },
  comparison: { message: 'does not say by how much', help: 'write the level now and the level to be reached' },
  time: { message: 'does not say when', help: 'write a date, a number of days or how often' },
  quantity: { message: 'does not say how many', help: 'write the number, or list them' },
  scope: { message: 'does not say which', help: 'name them' },
  demand: {
    message: 'does not say how much work that is, nor by when',
    help: 'write the number expected in the period, or the time allowed for each request',
  },
};

const vietnamese: KindWords = {
  slogan: {
    message: 'không cho biết xong việc thì có gì',
    help: 'ghi văn bản, sản phẩm hoặc con số phải đạt',
  },
  manner: {
    message: 'mỗi người hiểu một cách, không có căn cứ để kiểm tra',
    help: 'bỏ đi, hoặc ghi tiêu chí, con số để đối chiếu',
  },
  comparison: { message: 'không cho biết hơn kém bao nhiêu', help: 'ghi mức hiện nay và mức phải đạt' },
  time: { message: 'không cho biết khi nào, trong bao lâu', help: 'ghi ngày, số ngày hoặc chu kỳ' },
  quantity: { message: 'không cho biết bao nhiêu', help: 'ghi con số hoặc kể tên' },
  scope: { message: 'không cho biết cụ thể là những gì, những ai', help: 'kể tên' },
  demand: {
    message: 'không cho biết bao nhiêu việc, xong khi nào',
    help: 'ghi số lượng dự kiến trong kỳ, hoặc thời hạn giải quyết mỗi yêu cầu',
  },
};

/** Whether a figure, or how the task is set up, says what the word leaves open. */
function isSettled({ text, hit }: TaskWord, task: Task): boolean {
  switch (hit.entry.kind) {
    case 'slogan':
    case 'comparison':
      return hasFigures(task) || isMeasured(text.written.value);
    case 'manner':
      return isMeasured(text.written.value);
    case 'time':
      if (task.repeat !== undefined || task.reports !== undefined || isMeasured(text.written.value)) return true;
      return interval.test(text.written.value);
    default:
      return false;
  }
}

/** How often, said elsewhere in the text. */
const interval =
  /(?:^|\s)(?:hằng|hàng|mỗi|\d+ lần|every|each|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|twice)\s/i;

function hasFigures({ measures }: Task): boolean {
  return measures.some(({ target, min, max }) => (target ?? min ?? max) !== undefined);
}

function dataOf({ hit: { entry }, word }: TaskWord): VagueWord {
  const kind = vagueKinds.find((one) => one === entry.kind) ?? 'manner';
  return { word, kind, instead: entry.instead ?? null };
}
