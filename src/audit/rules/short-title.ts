import type { Language } from '../../locale/language.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { nothing, type RuleOptions, taskRule } from '../rule.ts';
import { hitsOf, partsIn } from '../words/words-in.ts';

interface ShortTitle {
  readonly title: string;
  readonly lacks: 'words' | 'act';
}

const options = {
  words: {
    type: 'integer',
    default: 3,
    minimum: 1,
    description: {
      en: 'the fewest words of a title, with those of the rows above it; in Vietnamese one syllable more',
      vi: 'số từ ít nhất của tên nhiệm vụ, tính cả dòng nhóm; tiếng Việt tính theo âm tiết, thêm một',
    },
  },
} as const satisfies RuleOptions;

/** A title too short to say what is done, or one without an act. */
export const shortTitle = taskRule<ShortTitle, typeof options>({
  name: 'short-title',
  title: { en: 'a title too short to say what is done', vi: 'Tên nhiệm vụ quá ngắn hoặc thiếu động từ' },
  severity: 'hint',
  clarity: 'work',
  options,
  check(task, context, { words }) {
    const language = context.languageOf(task.plan);
    const count = wordsOf(task, context);
    const few = words + (language === 'vi' ? 1 : 0);
    // A longer title without a verb that the lists know most likely holds one that they do not.
    if (count > Math.max(longest[language], few) || context.isSuperseded(task)) return nothing;
    const lacks = count < few ? 'words' : hasAct(task, language, context) ? undefined : 'act';
    return lacks === undefined ? nothing : [onTask(task, 'title', task.title, { title: task.title.value, lacks })];
  },
  describe: ({ title, lacks }, language) => {
    if (language === 'vi')
      return {
        message:
          lacks === 'words'
            ? `tên nhiệm vụ \`${title}\` quá ngắn, chưa rõ làm gì`
            : `tên nhiệm vụ \`${title}\` chưa có động từ, chưa rõ làm gì`,
        help: 'mở đầu bằng động từ, rồi đến đối tượng: ban hành văn bản nào, kiểm tra cơ sở nào, xây dựng hệ thống gì',
      };
    return {
      message: lacks === 'words' ? `\`${title}\` is too short to say what is done` : `\`${title}\` names no act`,
      help: 'begin with a verb and say what it is done to: which document is issued, which sites are inspected',
    };
  },
});

/** Words, in Vietnamese syllables, up to which a title is looked at for an act. */
const longest: Readonly<Record<Language, number>> = { en: 5, vi: 7 };

/** A row below a group goes on where its title ends. */
function withParents(task: Task): string[] {
  const titles: string[] = [];
  for (let row: Task | undefined = task; row !== undefined; row = row.parent) titles.push(row.title.value);
  return titles;
}

function wordsOf(task: Task, context: AuditContext): number {
  let count = 0;
  for (let row: Task | undefined = task; row !== undefined; row = row.parent)
    count += context.wordingOf(row).texts[0]!.reading.words;
  return count;
}

function hasAct(task: Task, language: Language, context: AuditContext): boolean {
  return withParents(task).some((title) => {
    // `Site cleared`, `Recruitment of inspectors`, `Training`: English makes acts by endings.
    if (language === 'en' && /\p{L}{2}(?:ed|ing|tion|sion|ment|ance|ence)s?(?![\p{L}])/iu.test(title)) return true;
    if (language === 'en' && /\b(?:remov|renew|approv|dispos|apprais|withdraw|referr|retriev|reviv)als?\b/i.test(title))
      return true;
    const parts = partsIn(title, task.plan, context);
    return hitsOf(parts, 'act').length > 0 || hitsOf(parts, 'document', 'event').length > 0;
  });
}
