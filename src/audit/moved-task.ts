import { monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import { takeApart } from '../expand/activities.ts';
import { timeTask } from '../expand/timing.ts';
import type { Activity, Timing } from '../model/expansion.ts';
import type { DueField, Step, Task, WhenField } from '../model/task.ts';

/** By how much a task is moved, later or, below zero, earlier: whole weeks, so that the days of the week stay. */
export interface Shift {
  readonly unit: 'weeks' | 'months';
  readonly count: number;
}

/** A task as it would be with all of its written times moved. */
export interface MovedTask {
  readonly timing: Timing;
  readonly activities: readonly Activity[];
}

/** In what a task moves: months where all of its times are written in months or longer, else weeks. */
export function shiftUnit(task: Task): Shift['unit'] {
  return periodsOf(task).every(isWholeMonths) ? 'months' : 'weeks';
}

/** Works out a task of its own dates at another time: its deadline counts from no other. */
export function moveTask(task: Task, shift: Shift): MovedTask {
  const steps = task.steps.map(
    (step): Step => ({ ...step, when: movedWhen(step.when, shift), due: movedDue(step.due, shift) }),
  );
  const moved: Task = { ...task, when: movedWhen(task.when, shift), due: movedDue(task.due, shift), steps };
  const timing = timeTask(moved, () => undefined);
  return { timing, activities: takeApart(moved, timing) };
}

function periodsOf({ when, due, steps }: Task): Period[] {
  return [{ when, due }, ...steps].flatMap((one) => [
    ...(one.when === undefined ? [] : [one.when.period]),
    ...(one.due?.kind === 'absolute' ? [one.due.period] : []),
  ]);
}

function isWholeMonths({ start, end, unit }: Period): boolean {
  return unit !== 'day' && start === monthStart(monthOf(start)) && end === monthEnd(monthOf(end));
}

function movedWhen(when: WhenField | undefined, shift: Shift): WhenField | undefined {
  return when && { ...when, period: movedPeriod(when.period, shift) };
}

function movedDue(due: DueField | undefined, shift: Shift): DueField | undefined {
  return due?.kind === 'absolute' ? { ...due, period: movedPeriod(due.period, shift) } : due;
}

function movedPeriod({ start, end, unit }: Period, { unit: by, count }: Shift): Period {
  if (by === 'weeks')
    return { start: start + 7 * count, end: end + 7 * count, unit: unit === 'day' ? 'day' : 'interval' };
  return { start: monthStart(monthOf(start) + count), end: monthEnd(monthOf(end) + count), unit: 'interval' };
}
