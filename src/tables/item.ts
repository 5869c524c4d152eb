import type { Language } from '../locale/language.ts';
import type { Copy, Expansion, Role, Window } from '../model/expansion.ts';
import type { Step, Task } from '../model/task.ts';
import type { Naming } from './actors.ts';
import type { Deadline } from './deadline.ts';

/** What one row of a table is about: a task, or one step, turn or copy of it. */
export interface Item {
  readonly task: Task;
  readonly step: Step | undefined;
  readonly copy: Copy | undefined;
  readonly title: readonly string[];
  readonly role: Role | undefined;
  /** Hundredths of a person-day that the row counts; null: none planned. */
  readonly hundredths: number | null;
  readonly deadline: Deadline;
  readonly window: Window | undefined;
  /** How the lead is named where that differs from the rest of the table. */
  readonly leadNaming?: Naming;
  /** A row of one step below the row of its task, which says the rest. */
  readonly isPart: boolean;
  /** Rows a), b) … below this one. */
  readonly children: readonly Item[];
}

/** What the cells of a table depend on beside their row. */
export interface ItemContext {
  readonly expansion: Expansion;
  readonly language: Language;
  readonly naming: Naming;
}

/** The number of tasks in rows: of those with rows below, the rows below. */
export function countTasks(items: readonly Item[]): number {
  let count = 0;
  for (const item of items) count += item.task.children.length > 0 ? countTasks(item.children) : 1;
  return count;
}
