import type { Day } from '../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Activity, Expansion, Window } from '../model/expansion.ts';
import type { DueField, Step, Task, WhenField } from '../model/task.ts';
import { dateCell, textCell } from './cells.ts';
import type { DateCell, TextCell } from './model.ts';
import { writeRepetition } from './repetition.ts';

/** When something is to be finished, as it is printed and as it is put in order. */
export interface Deadline {
  readonly cell: TextCell | DateCell;
  /** The last day of it; undefined for what has no end that anybody wrote or that can be counted out. */
  readonly end: Day | undefined;
  /** What the deadline names: one day, or the month, quarter, … within which nobody said when. */
  readonly unit: Period['unit'] | undefined;
}

/**
 * The deadline of a task as it was written, in the language's own form. `dueText` is printed as it is; a relative
 * deadline as the day that it comes to; repeated work in the words of its repetition.
 */
export function deadlineOf(task: Task, expansion: Expansion, language: Language): Deadline {
  const end = expansion.timingOf.get(task)?.due;
  if (task.dueText !== undefined) return { cell: textCell(task.dueText.value), end, unit: unitOf(end) };
  const turns = task.repeat ?? task.reports;
  if (turns !== undefined) {
    const number = expansion.activitiesOf.get(task)?.length ?? 0;
    return { cell: repetitionCell(task, writeRepetition(turns, number, language), language), end, unit: unitOf(end) };
  }
  const written =
    periodOfDue(task.due) ?? (task.due === undefined ? (periodOfWhen(task) ?? lastStepPeriod(task)) : undefined);
  if (written !== undefined) return periodDeadline(written, language);
  if (end !== undefined) return { cell: dateCell(end, language), end, unit: 'day' };
  const ongoing = task.kind?.value === 'routine' ? (language === 'vi' ? 'Thường xuyên' : 'Ongoing') : undefined;
  return { cell: textCell(ongoing), end: undefined, unit: undefined };
}

/** The deadline of one step, report or turn. */
export function activityDeadline({ step, due, task }: Activity, language: Language): Deadline {
  const written = step === undefined ? undefined : stepPeriod(step, task);
  if (written !== undefined) return periodDeadline(written, language);
  if (due === undefined) return { cell: textCell(task.dueText?.value), end: undefined, unit: undefined };
  return { cell: dateCell(due, language), end: due, unit: 'day' };
}

function unitOf(end: Day | undefined): 'day' | undefined {
  return end === undefined ? undefined : 'day';
}

function periodDeadline(period: Period, language: Language): Deadline {
  const { start, end, unit } = period;
  const cell = unit === 'day' ? dateCell(end, language) : textCell(writePeriod(period, language, 'table'));
  return { cell, end, unit: unit === 'interval' && start === end ? 'day' : unit };
}

function periodOfDue(due: DueField | undefined): Period | undefined {
  return due?.kind === 'absolute' ? due.period : undefined;
}

/** Of a window its end, as it was written; of a fixed date all of its days. */
function periodOfWhen({ when, fixed, plan }: Task): Period | undefined {
  if (when === undefined) return undefined;
  return fixed === undefined ? endOfWhen(when, plan.period) : when.period;
}

function endOfWhen({ text, period }: WhenField, within: Period): Period {
  const [, last] = text.split('/');
  const written = last === undefined ? period : parsePeriod(last, within);
  // `2026-03/` reaches to the end of the plan, which nobody wrote: the day alone is told.
  return isPeriod(written) && written.end === period.end
    ? written
    : { start: period.end, end: period.end, unit: 'day' };
}

function lastStepPeriod(task: Task): Period | undefined {
  const last = task.steps.at(-1);
  return last === undefined ? undefined : stepPeriod(last, task);
}

function stepPeriod(step: Step, { plan }: Task): Period | undefined {
  return periodOfDue(step.due) ?? (step.when === undefined ? undefined : endOfWhen(step.when, plan.period));
}

function repetitionCell(task: Task, words: string, language: Language): TextCell {
  const ongoing = task.repeat === undefined;
  const inside = words.charAt(0).toLowerCase() + words.slice(1);
  const report = language === 'vi' ? `Thường xuyên; báo cáo ${inside}` : `Ongoing; reports ${inside}`;
  return textCell(ongoing ? report : words, rangeOf(task, language));
}

/** From when to when something repeats, where that is not the whole of the plan's period. */
function rangeOf({ when, plan }: Task, language: Language): string | undefined {
  if (when === undefined || (when.period.start <= plan.period.start && when.period.end >= plan.period.end))
    return undefined;
  return writePeriod(when.period, language, 'sentence');
}

/** The mark on a time that nobody wrote; a note below the table explains it. */
export const assumedMark = '*';

/** The deadline of work whose start is assumed, with the mark. */
export function markAssumed(deadline: Deadline, window: Window | undefined): Deadline {
  const { cell } = deadline;
  if (window?.assumed !== true || cell.kind !== 'date') return deadline;
  return { ...deadline, cell: { ...cell, text: cell.text + assumedMark, assumed: true } };
}
