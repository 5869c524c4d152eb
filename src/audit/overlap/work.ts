import type { Day } from '../../calendar/day.ts';
import type { Period } from '../../calendar/period.ts';
import type { Task } from '../../model/task.ts';
import type { AuditContext } from '../context.ts';
import { readSequence, type Sequence } from './words/sequence.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** A task to do, as it is compared with others. */
export interface Work {
  readonly task: Task;
  readonly title: Sequence;
  /** The days of the work. */
  readonly start: Day;
  readonly end: Day;
}

export function workOf(task: Task, context: AuditContext, vocabulary: Vocabulary): Work {
  const { start, end } = windowOf(task, context);
  return { task, title: readSequence(task.title.value, vocabulary), start, end };
}

/** The days of the work; the plan's own where the task has none. */
export function windowOf(task: Task, context: AuditContext): Pick<Period, 'start' | 'end'> {
  return context.timing(task).window ?? task.plan.period;
}

/** Whether there is a day on which both are to be worked on. */
export function meet(a: Work, b: Work): boolean {
  return a.start <= b.end && b.start <= a.end;
}
