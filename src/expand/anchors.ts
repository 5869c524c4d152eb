import type { Day } from '../calendar/day.ts';
import { allTasks } from '../model/plan.ts';
import { findTask, type PlanSet } from '../model/plan-set.ts';
import type { RelativeDue, Task } from '../model/task.ts';
import { occurrencesOf, rangeOfRepeat } from './occurrences.ts';
import { type TaskTiming, timeTask } from './timing.ts';

/**
 * The timing of every task of the set, group rows included: those whose deadline counts from another task's come
 * after it. Tasks that wait for each other in a circle keep no window and the problem `cycle`.
 */
export function timeTasks(set: PlanSet): Map<Task, TaskTiming> {
  const timings = new Map<Task, TaskTiming>();
  for (const plan of set.plans) {
    for (const task of allTasks(plan)) {
      if (countsFromAnother(task)) timeWithAnchors(set, task, timings);
      else timings.set(task, timeTask(task, noAnchor));
    }
  }
  return timings;
}

/** Whether a deadline of a task, or of a step of it, counts from another day. */
function countsFromAnother({ due, steps }: Task): boolean {
  if (due?.kind === 'relative') return true;
  for (const step of steps) if (step.due?.kind === 'relative') return true;
  return false;
}

function noAnchor(): undefined {
  return undefined;
}

function timeWithAnchors(set: PlanSet, first: Task, timings: Map<Task, TaskTiming>): void {
  if (timings.has(first)) return;
  // A stack of its own: a chain of deadlines may be as long as the plan.
  const stack = [first];
  const waiting = new Set<Task>();
  for (let task = stack.at(-1); task !== undefined; task = stack.at(-1)) {
    if (timings.has(task)) {
      stack.pop();
      continue;
    }
    const open = anchorsOf(set, task).filter((anchor) => !timings.has(anchor));
    if (open.some((anchor) => waiting.has(anchor) || anchor === task)) {
      const timing = timeTask(task, () => undefined);
      timings.set(task, { ...timing, problems: [...timing.problems, { kind: 'cycle' }] });
      waiting.delete(task);
      stack.pop();
    } else if (open.length > 0) {
      waiting.add(task);
      stack.push(...open);
    } else {
      timings.set(
        task,
        timeTask(task, (due) => anchorDay(set, task, due, timings)),
      );
      waiting.delete(task);
      stack.pop();
    }
  }
}

/** The tasks to do whose deadlines those of a task and of its steps count from. */
function anchorsOf(set: PlanSet, task: Task): readonly Task[] {
  const anchors: Task[] = [];
  for (const due of [task.due, ...task.steps.map((step) => step.due)]) {
    if (due?.kind === 'relative') anchors.push(...targetsOf(set, task, due));
  }
  return anchors;
}

function targetsOf(set: PlanSet, task: Task, { from }: RelativeDue): readonly Task[] {
  const target = from.value === 'issued' ? undefined : findTask(set, task.plan, from.value);
  return target === undefined ? [] : leavesOf(target);
}

/** The tasks to do at or below a row. */
export function leavesOf(task: Task): readonly Task[] {
  if (task.children.length === 0) return [task];
  const leaves: Task[] = [];
  const stack = [...task.children].reverse();
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at.children.length === 0) leaves.push(at);
    else for (let i = at.children.length - 1; i >= 0; i -= 1) stack.push(at.children[i]!);
  }
  return leaves;
}

function anchorDay(
  set: PlanSet,
  task: Task,
  due: RelativeDue,
  timings: ReadonlyMap<Task, TaskTiming>,
): Day | undefined {
  if (due.from.value === 'issued') return task.plan.issued;
  let latest: Day | undefined;
  for (const anchor of targetsOf(set, task, due)) {
    const day = lastDue(anchor, timings.get(anchor));
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}

/** The last deadline of a task: of a repeated one, that of its last turn. */
export function lastDue(task: Task, timing: TaskTiming | undefined): Day | undefined {
  if (task.repeat === undefined) return timing?.due;
  const range = rangeOfRepeat(task);
  return occurrencesOf(task.repeat, range, task.plan.organisation.calendar).at(-1)?.due;
}
