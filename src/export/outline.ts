import type { Activity, Assignment, Expansion } from '../model/expansion.ts';
import type { Objective, Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { findTask } from '../model/plan-set.ts';
import type { Task } from '../model/task.ts';
import { clean } from '../tables/cells.ts';
import { copyName, turnName } from './facts.ts';
import { chosenPlans, type ExportSource } from './source.ts';

/** A row of a project plan, with those below it: of a plan, an objective, a task, a copy, or of work to be done. */
export interface OutlineRow {
  /** The code of the row as people know it: `MT1`, `KH-03`, `KH-03#kt1`, `KH-02@2026-01`. */
  readonly id: string;
  readonly title: string;
  readonly plan: Plan;
  readonly task: Task | undefined;
  /** Work to be done: such a row has none below it. */
  readonly activity: Activity | undefined;
  readonly children: readonly OutlineRow[];
}

/**
 * The activities of assignments in the order in which people read a plan: by plan, where there are several, by
 * objective, then in the order of the file; below a task its copies, steps and turns.
 */
export function outlineOf(source: ExportSource, rows: readonly Assignment[]): OutlineRow[] {
  const wanted = new Set(rows.map(({ activity }) => activity));
  const plans = chosenPlans(source).flatMap((plan): OutlineRow[] => {
    const children = planRows(plan, wanted, source);
    if (children.length === 0) return [];
    return [{ id: plan.id, title: clean(plan.title.value), plan, task: undefined, activity: undefined, children }];
  });
  return plans.length === 1 ? [...plans[0]!.children] : plans;
}

function planRows(plan: Plan, wanted: ReadonlySet<Activity>, source: ExportSource): OutlineRow[] {
  const groups = new Map<Objective | undefined, OutlineRow[]>(plan.objectives.map((objective) => [objective, []]));
  groups.set(undefined, []);
  for (const task of plan.tasks) {
    const row = taskRow(task, wanted, source);
    if (row !== undefined) (groups.get(task.objective) ?? groups.get(undefined)!).push(row);
  }
  return [...groups].flatMap(([objective, children]): OutlineRow[] => {
    if (objective === undefined || children.length === 0) return children;
    const title = clean(objective.title.value);
    return [{ id: objective.id.value, title, plan, task: undefined, activity: undefined, children }];
  });
}

function taskRow(task: Task, wanted: ReadonlySet<Activity>, source: ExportSource): OutlineRow | undefined {
  const row = { id: task.id.value, title: clean(task.title.value), plan: task.plan, task, activity: undefined };
  if (task.children.length > 0) {
    const children = task.children.flatMap((child) => taskRow(child, wanted, source) ?? []);
    return children.length === 0 ? undefined : { ...row, children };
  }
  const activities = (source.expansion.activitiesOf.get(task) ?? []).filter((activity) => wanted.has(activity));
  if (activities.length === 0) return undefined;
  const copies = new Map<string, Activity[]>();
  for (const activity of activities) {
    if (activity.copy === undefined) return withPieces(row, activities, source);
    const own = copies.get(activity.copy.id);
    if (own === undefined) copies.set(activity.copy.id, [activity]);
    else own.push(activity);
  }
  const children = [...copies].map(([id, own]) =>
    withPieces({ ...row, id: `${row.id}#${id}`, title: copyName(own[0]!.copy!) }, own, source),
  );
  return { ...row, children };
}

/** The row of a task or a copy: itself the work, or with its steps and turns below it. */
function withPieces(
  row: Omit<OutlineRow, 'children'>,
  activities: readonly Activity[],
  { language }: ExportSource,
): OutlineRow {
  const [only] = activities;
  if (only !== undefined && only.step === undefined && only.occurrence === undefined)
    return { ...row, activity: only, children: [] };
  const children = activities.map((activity) => ({
    ...row,
    id: activity.id,
    title:
      activity.occurrence === undefined
        ? clean((activity.step ?? activity.task).title.value)
        : capital(turnName(activity.occurrence.id, language)),
    activity,
    children: [],
  }));
  return { ...row, children };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What each task waits for, where that ends before the task begins: such a link binds nobody to other days than the
 * plan's own, and closes no circle. What overlaps stays a matter of words.
 */
export function orderlyPredecessors(task: Task, set: PlanSet, expansion: Expansion): Task[] {
  const start = expansion.timingOf.get(task)?.window?.start;
  if (start === undefined) return [];
  const anchors = task.due?.kind === 'relative' && task.due.from.value !== 'issued' ? [task.due.from.value] : [];
  const names = new Set([...task.after.map(({ value }) => value), ...anchors]);
  const found = [...names].flatMap((name) => findTask(set, task.plan, name) ?? []);
  return [...new Set(found)].filter((one) => lastEnd(one, expansion) < start);
}

/** The last day of any work at or below a row; beyond all days where there is none. */
function lastEnd(task: Task, expansion: Expansion): number {
  let last = -1;
  const stack = [task];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    stack.push(...at.children);
    for (const { window, due } of expansion.activitiesOf.get(at) ?? [])
      if (window !== undefined) last = Math.max(last, window.end, due ?? 0);
  }
  return last < 0 ? Number.POSITIVE_INFINITY : last;
}
