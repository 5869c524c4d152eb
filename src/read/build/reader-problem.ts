import type { CalendarProblem } from '../../calendar/calendar-data.ts';
import type { PeriodProblem } from '../../calendar/period.ts';
import type { RuleProblem } from '../../calendar/recurrence-rule.ts';
import type { Cadence } from '../../model/task.ts';
import type { UnreadableReason } from '../../source/errors.ts';

/**
 * What the readers find wrong with values that the schema lets pass: data for `describeReaderProblem`, all of it
 * JSON-serialisable. `problem` picks the wording.
 */
export type ReaderProblem = UnknownReference | DuplicateId | UnitCycle | UnreadableFile | InvalidValue;

/** `text`: not written as an id at all. The others: what could have stood there. */
export type ReferenceKind = 'text' | 'person' | 'unit' | 'member' | 'unit-or-person' | 'task' | 'objective';

export interface UnknownReference {
  readonly problem: 'unknown-reference';
  readonly kind: ReferenceKind;
  readonly id: string;
  /** The id exists, but names a thing that cannot stand here. */
  readonly found: 'person' | 'unit' | 'group' | null;
  readonly suggestion: string | null;
  /** The ids that could stand here; none where there are more than eight. */
  readonly choices: readonly string[];
}

export interface DuplicateId {
  readonly problem: 'duplicate-id';
  readonly kind: 'task' | 'member' | 'objective' | 'plan';
  readonly id: string;
  /** The id is not written: it comes from the file's name. */
  readonly derived: boolean;
}

export interface UnitCycle {
  readonly problem: 'unit-cycle';
  /** From the unit at the place, each followed by its parent. */
  readonly ids: readonly string[];
}

export interface UnreadableFile {
  readonly problem: 'unreadable-file';
  readonly path: string;
  /** Besides what keeps a file from being opened: it has errors of its own, or is a file of another kind. */
  readonly reason: UnreadableReason | 'broken' | 'not-an-organisation' | 'not-a-plan' | 'not-a-calendar';
}

/** Why a value cannot be used: the `invalid-plan` findings of the readers. */
export type InvalidValue =
  | TimeProblem
  /** A day is wanted, and a longer period is written. */
  | { readonly problem: 'day-expected'; readonly text: string; readonly suggestion: string | null }
  | { readonly problem: 'ends-before-start'; readonly from: string; readonly until: string }
  | { readonly problem: 'due-interval'; readonly text: string; readonly last: string }
  | { readonly problem: 'too-long'; readonly text: string; readonly years: number }
  | { readonly problem: 'far-from-plan'; readonly text: string; readonly years: number; readonly period: string }
  | {
      readonly problem: 'calendar-day';
      readonly reason: CalendarProblem['problem'];
      readonly text: string;
      readonly year: string;
    }
  | { readonly problem: 'not-issued' }
  | { readonly problem: 'relative-due'; readonly reason: 'both' | 'neither' | 'count'; readonly most: number }
  | QuantityProblem
  | {
      readonly problem: 'repeat-due';
      readonly text: string;
      readonly every: Cadence;
      readonly suggestion: string | null;
    }
  | {
      readonly problem: 'rrule';
      readonly reason: RuleProblem['problem'];
      readonly text: string;
      readonly part: string;
      readonly suggestion: string | null;
    }
  /** Two fields that exclude each other. */
  | { readonly problem: 'conflict'; readonly field: string; readonly with: string }
  | { readonly problem: 'fixed-undated' }
  | { readonly problem: 'id'; readonly id: string; readonly character: string }
  | { readonly problem: 'plan-cycle'; readonly plans: readonly string[] }
  | { readonly problem: 'glob'; readonly text: string }
  | { readonly problem: 'country'; readonly text: string };

export interface TimeProblem {
  readonly problem: 'time';
  readonly reason: PeriodProblem['problem'];
  readonly text: string;
  /** The part of the text that is at fault. */
  readonly part: string;
  readonly suggestion: string | null;
  readonly choices: readonly string[];
}

export interface QuantityProblem {
  readonly problem: 'effort' | 'capacity';
  readonly text: string;
  /** `form`: not in the grammar; `range`: less or more than makes sense; `share`: a share where days are wanted. */
  readonly reason: 'form' | 'range' | 'share';
  readonly suggestion: string | null;
}
