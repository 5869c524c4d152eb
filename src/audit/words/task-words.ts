import type { Task } from '../../model/task.ts';
import { fold } from '../../text/fold.ts';
import type { AuditContext } from '../context.ts';
import { onTask } from '../found.ts';
import { type Found, nothing } from '../rule.ts';
import { isInName, isQuoted } from './names.ts';
import { placeWithin } from './place-within.ts';
import { type TaskText, wordedTexts } from './task-texts.ts';
import type { OpenList } from './word.ts';
import { flawsIn, partsIn, type WordHit } from './words-in.ts';

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
  const flawed = flawedTexts(task, context);
  if (flawed.length === 0) return nothing;
  const words: TaskWord[] = [];
  for (const { text, hits } of flawed) {
    const { value } = text.written;
    for (const hit of hits)
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

interface FlawedText {
  readonly text: TaskText;
  readonly hits: readonly WordHit[];
}

/** The texts of a task that hold any words of the lists, looked for once for all rules. */
function flawedTexts(task: Task, context: AuditContext): readonly FlawedText[] {
  const known = context.shared('texts with words', () => new Map<Task, readonly FlawedText[]>());
  let flawed = known.get(task);
  if (flawed === undefined) {
    flawed = nothing;
    for (const text of wordedTexts(task)) {
      const hits = flawsIn(text.written.value, task.plan, context);
      if (hits.length > 0) flawed = [...flawed, { text, hits }];
    }
    known.set(task, flawed);
  }
  return flawed;
}

/** A finding at the word. */
export function onWord<Data>(task: Task, { text, hit, word }: TaskWord, data: Data): Found<Data> {
  const { field, written, step } = text;
  return onTask(task, field, placeWithin(task.file, written, hit.start, hit.end), data, {
    subject: { step: step?.number ?? null },
    distinct: fold(word),
  });
}
