import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing } from '../rule.ts';
import { isInName, isQuoted } from './names.ts';
import { placeWithin } from './place-within.ts';
import { type TaskText, wordedTexts } from './task-texts.ts';
import type { OpenList } from './word.ts';
import { flawsIn, hitsOf, partsIn, type WordHit } from './words-in.ts';

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
  let words: TaskWord[] | undefined;
  for (const text of wordedTexts(task)) {
    const { value } = text.written;
    const hits = hitsOf(flawsIn(value, task.plan, context), list);
    if (hits.length === 0) continue;
    if (context.isSuperseded(task)) return nothing;
    // Where a title holds slogans it is a title all the same; a way out behind it belongs to the task.
    const isNamed = (hit: WordHit): boolean =>
      list === 'vague'
        ? isInName(value, hit, partsIn(value, task.plan, context), context.languageOf(task.plan))
        : isQuoted(value, hit);
    words ??= [];
    for (const hit of hits) if (!isNamed(hit)) words.push({ text, hit, word: value.slice(hit.start, hit.end) });
  }
  return words ?? nothing;
}

/** A finding at the word. */
export function onWord<Data>(task: Task, { text, hit, word }: TaskWord, data: Data): Found<Data> {
  const { field, written, step } = text;
  return onTask(task, field, placeWithin(task.file, written, hit.start, hit.end), data, {
    subject: { step: step?.number ?? null },
    distinct: fold(word),
  });
}
