import type { GridCell } from '../grid.ts';
import type { Repetition } from './cadence.ts';
import type { TimeFrame } from './time-terms.ts';

/** A deadline as a plan file writes it: in the time grammar, or counted from the plan's date of issue. */
export type DueValue =
  | string
  | { readonly from: 'issued'; readonly days: number }
  | { readonly from: 'issued'; readonly workdays: number };

/** A milestone. One without a time of its own has that of the task. */
export interface StepDraft {
  readonly title: string;
  readonly when?: string;
  readonly due?: string;
}

/** Something that was decided about a time, for whoever checks the import. */
export type TimeRemark =
  | { readonly kind: 'excluded'; readonly text: string; readonly due: string }
  | { readonly kind: 'first-of-month'; readonly text: string }
  | { readonly kind: 'serial'; readonly text: string; readonly due: string }
  | { readonly kind: 'year-assumed'; readonly text: string; readonly due: string }
  | { readonly kind: 'day-first'; readonly text: string; readonly due: string }
  | { readonly kind: 'milestones'; readonly text: string; readonly steps: number }
  | { readonly kind: 'partly-read'; readonly text: string; readonly due: string }
  | { readonly kind: 'fixed-days'; readonly text: string; readonly due: string }
  | { readonly kind: 'kept-as-text'; readonly text: string }
  | { readonly kind: 'not-issued'; readonly text: string }
  | { readonly kind: 'reports'; readonly text: string; readonly every: string };

/** What a cell says of the time of a task. Whatever else it says is kept in `dueText`, which tables print. */
export interface TimeReading {
  readonly when?: string;
  readonly due?: DueValue;
  readonly dueText?: string;
  /** The work takes those very days. */
  readonly fixed?: true;
  readonly steps?: readonly StepDraft[];
  readonly repeat?: Repetition;
  readonly reports?: Repetition;
  readonly routine?: true;
  readonly remarks: readonly TimeRemark[];
}

/** Where a time stands: a deadline, or the time of the work. */
export type TimeRole = 'due' | 'when';

export interface TimeContext extends TimeFrame {
  readonly role: TimeRole;
  /** Whether the plan's date of issue is known: relative deadlines count from it. */
  readonly issued: boolean;
}

export type TimeCell = Pick<GridCell, 'text' | 'date' | 'number'>;
