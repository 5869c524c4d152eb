import type { PlanSet } from '../../model/plan-set.ts';
import type { Task } from '../../model/task.ts';
import type { GroupHead, Grouping } from '../review.ts';
import { answererOf, personNamed, unitNamed, unitOf } from './task-ref.ts';

/** Tasks that stand in one row. */
export interface TaskGroup {
  readonly head: GroupHead;
  readonly tasks: readonly Task[];
}

/** What a task belongs to: a unit, person, group or objective, compared by identity; null: to nothing named. */
interface Belonging {
  readonly key: unknown;
  readonly head: GroupHead;
}

const nothing: Belonging = { key: null, head: { kind: 'none', id: null, name: null } };
const everyUnit: Belonging = { key: 'each', head: { kind: 'each', id: null, name: null } };

/**
 * Puts each task into exactly one row: units by their `order`, people in the order of their organisation, objectives
 * in that of their plan; then groups, what every unit delivers, and what belongs to nothing.
 */
export function groupTasks(tasks: readonly Task[], by: Grouping, set: PlanSet): TaskGroup[] {
  const groups = new Map<unknown, { head: GroupHead; tasks: Task[] }>();
  for (const task of tasks) {
    const { key, head } = belonging(task, by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { head, tasks: [task] });
    else group.tasks.push(task);
  }
  const rank = ranks(by, set);
  return [...groups]
    .map(([key, group], i) => ({ group, rank: rank(key, group.head), i }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ group }) => group);
}

function belonging(task: Task, by: Grouping): Belonging {
  if (by === 'objective') {
    const { objective } = task;
    if (objective === undefined) return nothing;
    return { key: objective, head: { kind: 'objective', id: objective.id.value, name: objective.title.value } };
  }
  const lead = task.leads[0];
  if (lead === undefined && task.each !== undefined) return everyUnit;
  const person = by === 'person' ? answererOf(task) : undefined;
  if (person !== undefined) return { key: person, head: { kind: 'person', ...personNamed(person) } };
  // A unit without a head has nobody who answers: its tasks stand under its own name.
  const unit = unitOf(task);
  if (unit !== undefined) return { key: unit, head: { kind: 'unit', ...unitNamed(unit) } };
  const group = lead?.group;
  if (group === undefined) return nothing;
  return { key: group, head: { kind: 'group', id: group.id.value, name: group.name.value } };
}

/** Where a row stands among the others. */
function ranks(by: Grouping, set: PlanSet): (key: unknown, head: GroupHead) => number {
  const order = new Map<unknown, number>();
  const add = (key: unknown): void => {
    if (!order.has(key)) order.set(key, order.size);
  };
  if (by === 'objective') for (const plan of set.plans) for (const objective of plan.objectives) add(objective);
  for (const { people, units } of set.organisations) {
    if (by === 'person') for (const person of people) add(person);
    const last = Number.POSITIVE_INFINITY;
    for (const unit of [...units].sort((a, b) => (a.order ?? last) - (b.order ?? last) || 0)) add(unit);
  }
  return (key, { kind }) => {
    if (kind === 'none') return order.size + 2;
    if (kind === 'each') return order.size + 1;
    return order.get(key) ?? order.size;
  };
}
