import type { MemberDraft } from './owners/register.ts';
import type { Address } from './source-row.ts';
import type { Repetition } from './time/cadence.ts';
import type { DueValue, StepDraft } from './time/time-reading.ts';

/** A number to be reached, as a plan file writes it. */
export interface MeasureDraft {
  readonly name?: string;
  readonly target?: number | string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly unit?: string;
  readonly baseline?: number | string;
  /** In the time grammar. */
  readonly by?: string;
}

export interface SupportDraft {
  readonly member: MemberDraft;
  /** The person who speaks for the unit. */
  readonly person: MemberDraft | undefined;
}

export interface AuthorityDraft {
  readonly text?: string;
  readonly submitTo?: string | MemberDraft;
  readonly approves?: string | MemberDraft;
  readonly decides?: string | MemberDraft;
}

export type KindDraft = 'key' | 'routine' | 'ad-hoc' | 'carried';

/** When a task is done, as a plan file writes it. */
export interface TimesDraft {
  when?: string;
  due?: DueValue;
  dueText?: string;
  /** Those very days: `12 - 14/5/2026` as a deadline. */
  fixed?: true;
  steps?: readonly StepDraft[];
  repeat?: Repetition;
  reports?: Repetition;
}

/** A row of a table as a task. */
export interface TaskDraft {
  readonly at: Address;
  /** As in the table; empty where it has none. */
  readonly code: string;
  /** Given when all are known. */
  id: string;
  readonly title: string;
  objective: ObjectiveDraft | undefined;
  lead: MemberDraft[];
  each: MemberDraft[];
  /** Each unit of the plan's own. */
  eachOfAll: boolean;
  support: SupportDraft[];
  supervisor: MemberDraft | undefined;
  authority: AuthorityDraft | undefined;
  deliverable: string[];
  results: string[];
  measures: MeasureDraft[];
  readonly times: TimesDraft;
  effort: string | undefined;
  source: string[];
  /** Whom an inspection is about. */
  subject: string[];
  kind: KindDraft | undefined;
  budget: string | undefined;
  readonly note: string[];
  readonly extra: Map<string, string>;
  children: TaskDraft[];
}

export interface ObjectiveDraft {
  id: string;
  readonly title: string;
  lead: MemberDraft | undefined;
  readonly measures: MeasureDraft[];
}
