import { allTasks, type Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { fold } from '../text/fold.ts';
import { describeField, type TaskField, taskFields } from './describe-task.ts';

export interface FieldChange {
  readonly field: TaskField;
  /** As written; empty where there was, or is, nothing. */
  readonly before: string;
  readonly after: string;
}

/** What became of one task. A renamed one has another id and is known by its words. */
export type TaskChange =
  | { readonly kind: 'added'; readonly after: Task }
  | { readonly kind: 'dropped'; readonly before: Task }
  | {
      readonly kind: 'changed' | 'renamed';
      readonly before: Task;
      readonly after: Task;
      readonly fields: readonly FieldChange[];
    };

export interface PlanChanges {
  readonly added: readonly Plan[];
  readonly dropped: readonly Plan[];
  /** Plan by plan, in the order of the later state, what was dropped last. */
  readonly tasks: readonly TaskChange[];
}

/** So much of the words of the longer title have to be common for two ids to mean one task. */
const leastCommon = 0.6;

/** What changed between two states of the same plans. Plans are known by their id, tasks by id, else by words. */
export function changesBetween(before: PlanSet, after: PlanSet): PlanChanges {
  const tasks: TaskChange[] = [];
  for (const plan of after.plans) tasks.push(...changesOfPlan(before.planById.get(plan.id), plan));
  const continued = new Set(after.plans.map((plan) => before.planById.get(plan.id)));
  const dropped = before.plans.filter((plan) => !continued.has(plan));
  for (const plan of dropped) for (const task of allTasks(plan)) tasks.push({ kind: 'dropped', before: task });
  return { added: after.plans.filter((plan) => !before.planById.has(plan.id)), dropped, tasks };
}

function changesOfPlan(before: Plan | undefined, after: Plan): TaskChange[] {
  const old = new Map([...(before === undefined ? [] : allTasks(before))].map((task) => [task.id.value, task]));
  const now = [...allTasks(after)];
  const same = new Set(now.map((task) => task.id.value).filter((id) => old.has(id)));
  const gone = [...old.values()].filter((task) => !same.has(task.id.value));
  const renamed = matchByWords(
    gone,
    now.filter((task) => !same.has(task.id.value)),
  );
  const changes: TaskChange[] = [];
  for (const task of now) {
    const earlier = old.get(task.id.value) ?? renamed.get(task);
    if (earlier === undefined) {
      changes.push({ kind: 'added', after: task });
      continue;
    }
    const fields = fieldChanges(earlier, task);
    const kind = earlier.id.value === task.id.value ? 'changed' : 'renamed';
    if (fields.length > 0 || kind === 'renamed') changes.push({ kind, before: earlier, after: task, fields });
  }
  const kept = new Set(renamed.values());
  for (const task of gone) if (!kept.has(task)) changes.push({ kind: 'dropped', before: task });
  return changes;
}

function fieldChanges(before: Task, after: Task): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of taskFields) {
    const [was, is] = [describeField(before, field), describeField(after, field)];
    if (was.normalize('NFC') !== is.normalize('NFC')) changes.push({ field, before: was, after: is });
  }
  return changes;
}

/** Pairs tasks whose ids differ by their words, the likest first; each at most once. */
function matchByWords(gone: readonly Task[], come: readonly Task[]): Map<Task, Task> {
  const words = new Map(
    [...gone, ...come].map((task) => [task, new Set(fold(task.title.value).split(/[^\p{L}\p{N}]+/u))]),
  );
  const pairs: { readonly before: Task; readonly after: Task; readonly common: number }[] = [];
  // Only where few came and went is it worth comparing all with all.
  if (gone.length * come.length > 250_000) return new Map();
  for (const before of gone) {
    for (const after of come) {
      const common = share(words.get(before)!, words.get(after)!);
      if (common >= leastCommon) pairs.push({ before, after, common });
    }
  }
  const matched = new Map<Task, Task>();
  const used = new Set<Task>();
  for (const { before, after } of pairs.sort((a, b) => b.common - a.common)) {
    if (used.has(before) || matched.has(after)) continue;
    matched.set(after, before);
    used.add(before);
  }
  return matched;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / Math.max(one.size, other.size);
}
