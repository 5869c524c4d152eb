import type { Task } from '../model/task.ts';

/** What deriving a plan again did to a row of the file, or left as it was. */
export type DeriveChange =
  /** Not there before. */
  | { readonly kind: 'added'; readonly id: string }
  /** Fields that nobody had edited and the parent plan has changed. */
  | { readonly kind: 'updated'; readonly id: string; readonly fields: readonly string[] }
  /** Fields that were edited by hand, where the parent plan has changed, too. */
  | { readonly kind: 'left'; readonly id: string; readonly fields: readonly LeftField[] }
  /** No longer in the parent plan, or not in the period; nobody had edited it. */
  | { readonly kind: 'removed'; readonly id: string }
  /** The same, but it was edited by hand. */
  | { readonly kind: 'kept'; readonly id: string }
  /** Taken out by hand, and still in the parent plan. */
  | { readonly kind: 'missing'; readonly id: string };

export interface LeftField {
  readonly name: string;
  /** What the parent plan gives now, as YAML on one line; undefined: nothing. */
  readonly derived: string | undefined;
}

/** Effort that waits for a unit to name somebody, and that the row has no way to say beside that of others. */
export interface UnsaidEffort {
  readonly task: Task;
  readonly hundredths: number;
}
