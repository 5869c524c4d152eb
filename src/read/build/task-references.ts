import { allTasks, type Plan } from '../../model/plan.ts';
import { findTask, type PlanSet } from '../../model/plan-set.ts';
import type { Step, Task } from '../../model/task.ts';
import type { Written } from '../../model/written.ts';
import type { Reading } from './reading.ts';
import { type Candidates, candidatesAmong, reportUnknown } from './unknown-reference.ts';

export interface TaskReferenceInput {
  readonly set: PlanSet;
  readonly plan: Plan;
  readonly reading: Reading;
  /** Ids of plans that were found and could not be read: nobody knows their tasks. */
  readonly unread: ReadonlySet<string>;
  readonly parentUnread: boolean;
  /** Shared by all plans of the set, and filled where an id is wrong. */
  readonly candidates: Map<Plan | 'all', Candidates>;
}

const noCandidates = candidatesAmong([]);

/** Reports ids in `after`, `due: {from}` and `of` that name no task. Everything has been read by now. */
export function checkTaskReferences(input: TaskReferenceInput): void {
  const { plan, reading } = input;
  for (const task of allTasks(plan)) {
    for (const id of task.after) checkTask(input, task, id, 'after');
    // Inherited times were looked at where they stand.
    if (task.due !== task.parent?.due) checkDue(input, task, task.due);
    if (task.steps.length > 0) checkSteps(input, task);
    if (task.of !== undefined) checkOf(input, task, task.of);
  }
  reading.subject = { plan: plan.id };
}

function checkSteps(input: TaskReferenceInput, task: Task): void {
  const inherited = task.parent?.steps[0]?.start === task.steps[0]?.start;
  if (!inherited) for (const step of task.steps) checkDue(input, task, step.due, step);
}

function checkDue(input: TaskReferenceInput, task: Task, due: Task['due'], step?: Step): void {
  if (due?.kind !== 'relative' || due.from.value === 'issued') return;
  checkTask(input, task, due.from, 'due', step);
}

function checkTask(input: TaskReferenceInput, task: Task, id: Written, field: string, step?: Step): void {
  const { set, plan, reading } = input;
  if (findTask(set, plan, id.value) !== undefined || isUnread(input, id.value)) return;
  reading.subject = { plan: plan.id, task: task.id.value, step: step?.number ?? null };
  reportUnknown(reading, id, 'task', field, candidatesIn(input, plan, id.value));
}

/** `of:` names a task of the parent plan, or one copy or turn of it: `KH-03#kt1`, `KH-02@2026-01`. */
function checkOf(input: TaskReferenceInput, task: Task, of: Written): void {
  const { set, plan, reading } = input;
  if (input.parentUnread || isUnread(input, of.value)) return;
  const id = /^[^#@]*/.exec(of.value)?.[0] ?? '';
  if (plan.parent !== undefined && findTask(set, plan.parent, id) !== undefined) return;
  reading.subject = { plan: plan.id, task: task.id.value };
  reportUnknown(
    reading,
    of,
    'task',
    'of',
    plan.parent === undefined ? noCandidates : candidatesIn(input, plan.parent, id),
  );
}

function isUnread({ unread }: TaskReferenceInput, id: string): boolean {
  const colon = id.indexOf(':');
  return colon >= 0 && unread.has(id.slice(0, colon));
}

/** The ids of the plan's own tasks, and those of other plans by the id that they have there. */
function candidatesIn({ set, candidates }: TaskReferenceInput, plan: Plan, id: string): Candidates {
  const key = id.includes(':') ? 'all' : plan;
  let known = candidates.get(key);
  if (known === undefined) {
    known = key === 'all' ? candidatesAmong([...set.taskById.keys()]) : ownAndOthers(set, plan);
    candidates.set(key, known);
  }
  return known;
}

function ownAndOthers(set: PlanSet, plan: Plan): Candidates {
  const own: string[] = [];
  const elsewhere: [string, string][] = [];
  for (const [qualified, task] of set.taskById) {
    if (task.plan === plan) own.push(task.id.value);
    else elsewhere.push([task.id.value, qualified]);
  }
  return candidatesAmong(own, elsewhere);
}
