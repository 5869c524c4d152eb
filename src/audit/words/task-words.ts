import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing } from '../rule.ts';
import { isInName, isQuoted } from './names.ts';
import { placeWithin } from './place-within.ts';
import type { WordHit } from './reading.ts';
import { sign } from './signs.ts';
import type { OpenList } from './word.ts';
import type { TaskText } from './wording.ts';
import { partsIn } from './words-in.ts';

/** A word of a list in a text of a task. */
export interface TaskWord {
  readonly text: TaskText;
  readonly hit: WordHit;
  /** As written. */
  readonly word: string;
}

/**
 * The words of a list in what a task says of its work and product; not those in names of documents and the like, and
 * none of a task that child plans stand for.
 */
export function taskWords(task: Task, list: OpenList, context: AuditContext): readonly TaskWord[] {
  const { texts, signs } = context.wordingOf(task);
  if ((signs & sign.flaw) === 0) return nothing;
  const words: TaskWord[] = [];
  for (const text of texts) {
    const { value } = text.written;
    for (const hit of text.reading.flaws)
      if (hit.entry.list === list && !isNamed(hit, value, task, context))
        words.push({ text, hit, word: value.slice(hit.start, hit.end) });
  }
  return words.length === 0 || context.isSuperseded(task) ? nothing : words;
}

/** Where a title holds slogans it is a title all the same; a way out behind it belongs to the task. */
function isNamed(hit: WordHit, text: string, task: Task, context: AuditContext): boolean {
  if (hit.entry.list !== 'vague') return isQuoted(text, hit);
  return isInName(text, hit, partsIn(text, task.plan, context), context.languageOf(task.plan));
}

/** A finding at the word. */
export function onWord<Data>(task: Task, { text, hit, word }: TaskWord, data: Data): Found<Data> {
  const { field, written, step } = text;
  return onTask(task, field, placeWithin(task.file, written, hit.start, hit.end), data, {
    subject: { step: step?.number ?? null },
    distinct: fold(word),
  });
}
