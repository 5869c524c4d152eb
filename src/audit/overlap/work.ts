import type { Day } from '../../calendar/day.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { readSequence, type Sequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A task to do, as it is compared with others. */
export interface Work {
  readonly task: Task;
  readonly title: Sequence;
  /** Equal for titles that tell the same in the same words, whatever their order, and hardly ever for others. */
  readonly wording: number;
  /** The days of the work; the plan's own where the task has none. */
  readonly start: Day;
  readonly end: Day;
}

export function workOf(task: Task, context: AuditContext, vocabulary: Vocabulary): Work {
  const { start, end } = context.timing(task).window ?? task.plan.period;
  const title = readSequence(task.title.value, vocabulary);
  return { task, title, wording: wordingOf(title), start, end };
}

/** Whether there is a day on which both are to be worked on. */
export function meet(a: Work, b: Work): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Two sums of hashes of 32 bits, as far as an exact integer holds them. */
function wordingOf({ terms }: Sequence): number {
  let low = 0;
  let high = 0;
  const tellsNothing = !terms.some(({ tells }) => tells);
  for (let i = 0; i < terms.length; i++) {
    const { id, tells } = terms[i]!;
    if (!tells && !tellsNothing) continue;
    const hash = Math.imul(id + 1, 0x9e3779b1);
    low = (low + (hash ^ (hash >>> 15))) | 0;
    high = (high + Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)) | 0;
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
