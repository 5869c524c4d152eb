import { formatList } from '../../locale/lists.ts';
import { count } from '../../locale/nouns.ts';
import { capitalise, clarityWord } from '../../locale/words.ts';
import type { TaskRef } from '../review.ts';
import type { Writing } from './build-page.ts';
import type { Block } from './page.ts';
import { tasksPart } from './show.ts';

const shown = 12;

/** The tasks that fail most, by which rules, and where they are written. */
export function failingSection(writing: Writing): Block[] {
  const { review, words, language } = writing;
  const { failing, rules, summary } = review;
  if (failing.length === 0) return [{ kind: 'text', text: words.failing.none }];
  const titles = new Map(rules.map(({ rule, title }) => [rule, title]));
  const rest = failing.length - shown;
  return [
    { kind: 'text', text: words.failing.intro(tasksPart(failing.length, summary.tasks, language)) },
    {
      kind: 'entries',
      entries: failing.slice(0, shown).map((task) => ({
        title: task.title,
        details: [taskId(task, writing), leadsOf(task, writing)],
        place: placeOf(task),
        lines: task.fails.map(({ clarity, rules: names }) => ({
          label: capitalise(clarityWord(clarity, language)),
          text: capitalise(
            formatList(
              names.map((name) => titles.get(name) ?? name),
              language,
            ),
          ),
        })),
      })),
      ...(rest > 0 ? { rest: words.more(count(rest, 'task', language)) } : {}),
    },
  ];
}

/** The id; with that of the plan where there are several. */
export function taskId({ plan, task }: TaskRef, { review }: Writing): string {
  return review.plans.length === 1 ? task : `${plan}:${task}`;
}

/** Who leads, with the unit where it is not the one that does. */
export function leadsOf({ leads, unit }: TaskRef, { words, language }: Writing): string {
  if (leads.length === 0) return words.nobody;
  const names = formatList(
    leads.map(({ name }) => name),
    language,
  );
  return unit === null || leads.some(({ id }) => id === unit.id) ? names : `${names}, ${unit.name}`;
}

export function placeOf({ file, line }: TaskRef): string {
  return `${file}:${line}`;
}
