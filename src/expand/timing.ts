import { type Day, lastDay } from '../calendar/day.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Timing, TimingProblem, Window } from '../model/expansion.ts';
import type { DueField, RelativeDue, Step, Task } from '../model/task.ts';

/** A deadline alone stands for the working days that end on it: a month's work, as design.md §1.1 fixes it. */
export const assumedWorkdays = 22;

/** The time of one step; undefined where nothing says when. */
export interface StepTiming {
  readonly step: Step;
  readonly window: Window | undefined;
  readonly due: Day | undefined;
}

export interface TaskTiming extends Timing {
  readonly steps: readonly StepTiming[];
}

/**
 * When a task is to be done, by the rules of the window: `when` cut at `due`; a deadline that is a period is itself
 * the window; a day has the working days that end on it; steps alone span their hull.
 *
 * @param anchorOf  the day from which a relative deadline counts; undefined where it is not known
 */
export function timeTask(task: Task, anchorOf: (due: RelativeDue) => Day | undefined): TaskTiming {
  const calendar = task.plan.organisation.calendar;
  const due = task.due && dayOf(task.due, anchorOf, calendar);
  let problem: TimingProblem | undefined;
  let window: Window | undefined;
  let start: Day | undefined;
  if (task.when !== undefined) {
    start = task.when.period.start;
    if (task.when.reversed) problem = { kind: 'reversed-when' };
    else if (due !== undefined && due < start) problem = { kind: 'due-before-start', start, due };
    else
      window = {
        start,
        end: due === undefined ? task.when.period.end : Math.min(task.when.period.end, due),
        assumed: false,
      };
  } else if (task.due?.kind === 'absolute' && task.due.period.unit !== 'day') {
    start = task.due.period.start;
    window = { start, end: task.due.period.end, assumed: false };
  } else if (task.due?.kind === 'relative' && due !== undefined) {
    start = anchorOf(task.due)! + 1;
    window = { start: Math.min(start, due), end: due, assumed: false };
  } else if (due !== undefined && task.steps.length === 0) {
    window = task.fixed === undefined ? assumedWindow(due, task, calendar) : { start: due, end: due, assumed: false };
  }
  const problems = problem === undefined ? noProblems : [problem];
  if (task.steps.length === 0) return { window, due: due ?? window?.end, problems, steps: noSteps };
  const ofSteps: TimingProblem[] = [];
  const steps = timeSteps(task, start, due ?? window?.end, anchorOf, ofSteps);
  if (task.when === undefined && start === undefined) window = hull(steps, due) ?? window;
  return {
    window,
    due: due ?? window?.end,
    problems: ofSteps.length === 0 ? problems : [...problems, ...ofSteps],
    steps,
  };
}

// What most tasks have none of, they share.
const noProblems: readonly TimingProblem[] = [];
const noSteps: readonly StepTiming[] = [];

function dayOf(
  due: DueField,
  anchorOf: (due: RelativeDue) => Day | undefined,
  calendar: WorkingCalendar,
): Day | undefined {
  if (due.kind === 'absolute') return due.period.end;
  const anchor = anchorOf(due);
  return anchor === undefined ? undefined : countFrom(anchor, due.count, due.counts, calendar);
}

/** The anchor is day 0; a last day off moves to the next working day. Ends with the calendar: a chain may be long. */
export function countFrom(anchor: Day, count: number, counts: 'days' | 'workdays', calendar: WorkingCalendar): Day {
  return counts === 'days'
    ? calendar.nextWorkday(Math.min(anchor + count, lastDay))
    : calendar.addWorkdays(anchor, count);
}

function assumedWindow(due: Day, task: Task, calendar: WorkingCalendar): Window {
  const last = calendar.previousWorkday(due);
  const start = calendar.addWorkdays(last, -(assumedWorkdays - 1));
  return { start: Math.min(due, Math.max(start, Math.min(task.plan.period.start, due))), end: due, assumed: true };
}

function timeSteps(
  task: Task,
  taskStart: Day | undefined,
  taskDue: Day | undefined,
  anchorOf: (due: RelativeDue) => Day | undefined,
  problems: TimingProblem[],
): StepTiming[] {
  const calendar = task.plan.organisation.calendar;
  const timings: StepTiming[] = [];
  let before: { step: Step; window: Window } | undefined;
  for (const step of task.steps) {
    const due = step.due === undefined ? (step.when?.period.end ?? taskDue) : dayOf(step.due, anchorOf, calendar);
    if (due === undefined) {
      timings.push({ step, window: undefined, due: undefined });
      continue;
    }
    if (step.when?.reversed) problems.push({ kind: 'step-reversed', step });
    if (before !== undefined && due < before.window.end)
      problems.push({ kind: 'step-order', step, before: before.step });
    if (taskDue !== undefined && due > taskDue && step.due !== undefined)
      problems.push({ kind: 'step-after-due', step, due: taskDue });
    const window = stepWindow(step, due, before?.window, taskStart, task, calendar);
    timings.push({ step, window, due });
    before = { step, window };
  }
  // A list that has grown keeps room for more.
  return timings.slice();
}

function stepWindow(
  step: Step,
  due: Day,
  before: Window | undefined,
  taskStart: Day | undefined,
  task: Task,
  calendar: WorkingCalendar,
): Window {
  if (step.when !== undefined) {
    const start = step.when.period.start;
    return { start: Math.min(start, due), end: Math.min(step.when.period.end, Math.max(due, start)), assumed: false };
  }
  // Two steps with one deadline share the days that lead up to it.
  if (before !== undefined)
    return { start: before.end < due ? before.end + 1 : Math.min(before.start, due), end: due, assumed: false };
  if (taskStart !== undefined) return { start: Math.min(taskStart, due), end: due, assumed: false };
  const period = step.due?.kind === 'absolute' ? step.due.period : undefined;
  if (period !== undefined && period.unit !== 'day') return { start: period.start, end: period.end, assumed: false };
  return assumedWindow(due, task, calendar);
}

function hull(steps: readonly StepTiming[], due: Day | undefined): Window | undefined {
  let window: Window | undefined;
  for (const step of steps) {
    if (step.window === undefined) continue;
    window =
      window === undefined
        ? step.window
        : {
            start: Math.min(window.start, step.window.start),
            end: Math.max(window.end, step.window.end),
            assumed: window.assumed,
          };
  }
  if (window === undefined || due === undefined || due <= window.end) return window;
  return { ...window, end: due };
}
