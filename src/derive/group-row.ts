import type { Day } from '../calendar/day.ts';
import type { Timing } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';
import { isSameActor } from '../read/build/references.ts';
import type { Sketch } from './row.ts';

/** What is asked of the tasks of the parent plan. */
export interface Known {
  /** Whether any of a task's work lies in the period. */
  readonly hasWork: (task: Task) => boolean;
  readonly timing: (task: Task) => Timing | undefined;
  readonly isDueInPeriod: (day: Day) => boolean;
}

/**
 * Whether a group row may keep its id. With it the row stands for everything below it in the parent plan, so that all
 * of that has to be here, whole; and whoever compares the plans takes what is below it for what it says itself.
 */
export function keepsId(group: Task, rows: readonly Sketch[], known: Known): boolean {
  return isWhole(group, rows, known) && agrees(group, rows.flatMap(leaves), known);
}

function isWhole(group: Task, rows: readonly Sketch[], known: Known): boolean {
  return group.children.every((task) => {
    const row = rows.find(({ source }) => source === task);
    if (row === undefined) return !known.hasWork(task);
    return row.children === undefined ? row.key === task.id.value : isWhole(task, row.children, known);
  });
}

function leaves(row: Sketch): readonly Sketch[] {
  return row.children === undefined ? [row] : row.children.flatMap(leaves);
}

/** Whether the tasks below the row say of lead, deadline and products what the row says. */
function agrees(group: Task, rows: readonly Sketch[], { timing, isDueInPeriod }: Known): boolean {
  const tasks = rows.map(({ source }) => source);
  const isLed =
    group.leads.length === 0 ||
    tasks.some(({ leads }) => leads.some((lead) => group.leads.some((one) => isSameActor(one, lead))));
  const products = new Set(tasks.flatMap((task) => [task, ...task.steps].flatMap(productsOf)));
  const due = timing(group)?.due;
  if (!isLed || !productsOf(group).every((product) => products.has(product))) return false;
  if (group.repeat !== undefined) return tasks.every(({ repeat }) => repeat === group.repeat);
  return due === undefined || !isDueInPeriod(due) || Math.max(...tasks.map((task) => timing(task)?.due ?? 0)) === due;
}

function productsOf({ deliverables }: { readonly deliverables: readonly { readonly value: string }[] }): string[] {
  return deliverables.map(({ value }) => value);
}
