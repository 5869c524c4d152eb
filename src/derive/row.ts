import type { NewMapping } from '../edit/write-value.ts';
import type { Task } from '../model/task.ts';

/** A row of the plan that is made. */
export interface Row {
  /** What of the parent plan it carries out, `KH-03#kt1`: by this it is known when it is derived again. */
  readonly key: string;
  readonly id: string;
  /** Of a group row, all ids that it may have had; else its own. */
  readonly ids: readonly string[];
  /** The task of the parent plan. */
  readonly source: Task;
  /** Its fields in the order of the file, without its id. */
  readonly fields: NewMapping;
  /** Undefined: a task to do; else the rows of a group. */
  readonly children: readonly Row[] | undefined;
}

/** A row before its fields are written: ids of others have to be known for that. */
export interface Sketch {
  readonly key: string;
  readonly id: string;
  readonly ids: readonly string[];
  readonly of: string | undefined;
  readonly source: Task;
  /** Undefined: a group row. */
  readonly draft: Task | undefined;
  /** Who leads a copy or a turn of the task, where the task's own lead does not. */
  readonly isCopy: boolean;
  /** What tells the row from others of the same task: the unit, the turn. */
  readonly part: string | undefined;
  readonly children: readonly Sketch[] | undefined;
}
