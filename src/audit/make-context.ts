import type { Language } from '../locale/language.ts';
import type { Assignment } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import { allTasks, type Plan } from '../model/plan.ts';
import { isCounted, type Task } from '../model/task.ts';
import type { AuditContext, ContextInput } from './context.ts';
import { WordingReader } from './words/wording.ts';

/** Letters that Vietnamese has and English has not. */
const vietnameseLetter = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const sharedLetter = /[àáãèéìíòóõùúýĩũ]/i;

export function makeContext(input: ContextInput): AuditContext {
  const { set, expansion, config, today, language } = input;
  const memo = new Map<string, unknown>();
  const shared = <T>(key: string, make: () => T): T => {
    let value = memo.get(key);
    if (value === undefined && !memo.has(key)) {
      value = make();
      memo.set(key, value);
    }
    return value as T;
  };
  const assignmentsOf = (person: Person): readonly Assignment[] => {
    const known = shared('assignments by person', () => new Map<Person, readonly Assignment[]>());
    let own = known.get(person);
    if (own === undefined) {
      own = expansion.assignmentsOf(person);
      known.set(person, own);
    }
    return own;
  };
  const live = (): Set<Task> =>
    shared('live tasks', () => {
      const tasks = new Set<Task>();
      for (const row of expansion.assignments) if (row.supersededBy === undefined) tasks.add(row.activity.task);
      return tasks;
    });
  const rowsOf = (plan: Plan): readonly Task[] => shared(`rows of ${plan.file.path}`, () => [...allTasks(plan)]);
  const languageOf = (plan: Plan): Language =>
    plan.language ?? shared(`language of ${plan.file.path}`, () => tellLanguage(plan, config.language ?? language));
  const reader = new WordingReader(languageOf, config.words);
  return {
    set,
    expansion,
    config,
    today,
    languageOf,
    timing: (task) => expansion.timingOf.get(task)!,
    activities: (task) => expansion.activitiesOf.get(task) ?? [],
    assignmentsOf,
    loadsOf: (person) => expansion.loadsOf(person),
    rowsOf,
    tasksOf: (plan) => shared(`tasks of ${plan.file.path}`, () => rowsOf(plan).filter(isCounted)),
    isSuperseded: (task) => expansion.supersededBy.size > 0 && expansion.supersededBy.has(task) && !live().has(task),
    wordingOf: (task) => reader.of(task),
    read: (text, plan) => reader.read(text, plan),
    shared,
  };
}

function tellLanguage(plan: Plan, fallback: Language): Language {
  const sample = [plan.title, ...plan.tasks.slice(0, 20).map((task) => task.title)]
    .map((title) => title.value.normalize('NFC'))
    .join(' ');
  if (sample.trim() === '') return fallback;
  if (vietnameseLetter.test(sample)) return 'vi';
  // Letters that other languages have too: `báo cáo tháng` has many, `a résumé of the café` few.
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.filter((word) => sharedLetter.test(word)).length * 4 >= words.length && words.length > 0) return 'vi';
  return fallback === 'vi' && /^[\p{ASCII}\p{P}\s]*$/u.test(sample) ? 'en' : fallback;
}
