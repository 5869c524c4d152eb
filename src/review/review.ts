import type { Clarity, ClarityScore, ReportSummary, Severity } from '../diagnostic.ts';
import type { LoadMap } from './review-loads.ts';

/** By what the tasks are put together: the unit, the person or the objective that answers for them. */
export const groupings = ['unit', 'person', 'objective'] as const;
export type Grouping = (typeof groupings)[number];

/** How many of a whole; never a share without both numbers. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * The report for people who decide (báo cáo rà soát), as data: what every format prints, and what `--format json`
 * writes. Days are person-days of at most two places, months `2026-03`, dates ISO 8601.
 */
export interface Review {
  readonly version: 1;
  /** Name and version of the program. */
  readonly tool: string;
  readonly today: string;
  /** False where a file could not be read to its end, so that something may be missing. */
  readonly complete: boolean;
  readonly by: Grouping;
  readonly plans: readonly ReviewedPlan[];
  readonly summary: Omit<ReportSummary, 'clarities'>;
  readonly clarities: ClarityMatrix;
  /** The tasks that fail a clarity, those that fail most first. */
  readonly failing: readonly FailingTask[];
  readonly loads: LoadMap;
  readonly overlaps: readonly Overlap[];
  readonly shared: SharedWork;
  readonly deadlines: Deadlines;
  readonly ratios: readonly Ratio[];
  /** The rules that found something, the gravest and most frequent first. */
  readonly rules: readonly RuleCount[];
}

export interface ReviewedPlan {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly unit: string | null;
  readonly file: string;
}

/** Somebody or something by id, where it has one, and by the name that tables print. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** A task with who answers for it and where it is written. */
export interface TaskRef {
  readonly plan: string;
  readonly task: string;
  readonly title: string;
  /** The unit that leads, or that of the person who leads; null where nobody or no known unit does. */
  readonly unit: Named | null;
  readonly leads: readonly Named[];
  readonly file: string;
  readonly line: number;
}

/** Tasks × clarities, row by row; every task stands in exactly one row. */
export interface ClarityMatrix {
  readonly columns: readonly Clarity[];
  /** Clarities that no rule in force speaks of: nothing can fail them. */
  readonly unchecked: readonly Clarity[];
  readonly rows: readonly ClarityRow[];
  readonly total: ClarityCounts;
}

export interface ClarityCounts {
  readonly tasks: number;
  readonly clarities: { readonly [clarity in Clarity]?: ClarityScore };
  /** All task × clarity pairs: what `--fail-under` compares. */
  readonly pairs: ClarityScore;
}

/** Why tasks stand together: they share a member or objective, each unit delivers its own, or nothing is named. */
export type GroupKind = 'unit' | 'group' | 'person' | 'objective' | 'each' | 'none';

export interface GroupHead {
  readonly kind: GroupKind;
  readonly id: string | null;
  /** Null where there is nothing to name; the formats say why. */
  readonly name: string | null;
}

export interface ClarityRow extends GroupHead, ClarityCounts {}

export interface FailingTask extends TaskRef {
  readonly fails: readonly { readonly clarity: Clarity; readonly rules: readonly string[] }[];
}

/** Two tasks that seem to be one, or to claim one thing. */
export interface Overlap {
  readonly rule: string;
  readonly severity: Severity;
  readonly tasks: readonly [OverlapSide, OverlapSide];
  /** What both say in the same words, field by field. */
  readonly same: readonly OverlapField[];
  readonly message: string;
  readonly note: string | null;
  readonly help: string | null;
  /** The rule's evidence, as `validate --format json` gives it. */
  readonly data: unknown;
}

export type OverlapField = 'lead' | 'unit' | 'objective' | 'window' | 'deliverable';

export interface OverlapSide extends TaskRef {
  readonly objective: Named | null;
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly deliverables: readonly string[];
}

/** Work that more than one unit takes part in. */
export interface SharedWork {
  /** Supporting units that name somebody, of those that are asked to. */
  readonly focalPoints: Share;
  /** The units within the organisation, with the tasks that they support. */
  readonly units: readonly (Named & { readonly tasks: number; readonly focalPoints: Share })[];
  readonly tasks: readonly SharedTask[];
}

export interface SharedTask extends TaskRef {
  /** Who holds the work together: the person who leads, or the head of the unit that does. */
  readonly focal: Named | null;
  readonly units: readonly SupportingUnit[];
}

export interface SupportingUnit {
  readonly unit: Named;
  readonly person: Named | null;
  readonly external: boolean;
  /**
   * Whether the unit is to name somebody: it is within the organisation, and `missing-focal-point` is on for the plan.
   * An agency's plan gives work to units; their own plans name the people.
   */
  readonly asked: boolean;
}

/** Tasks by the month of their deadline; dated, coarse, repeated and undated ones are all tasks. */
export interface Deadlines {
  readonly months: readonly string[];
  readonly total: DeadlineCounts;
  readonly rows: readonly (GroupHead & DeadlineCounts)[];
  /** Of the deadlines of a quarter, those in its last month. */
  readonly quarters: readonly (Share & { readonly quarter: string })[];
}

export interface DeadlineCounts {
  readonly tasks: number;
  /** In the order of `months`. */
  readonly dated: readonly number[];
  /** Written as a quarter, half-year or year only. */
  readonly coarse: number;
  /** Comes round by its own rule. */
  readonly repeated: number;
  readonly undated: number;
}

/** A figure after a standard, with what it counts and against what it is held. */
export interface Ratio {
  readonly id: RatioId;
  /** Null: not evaluated, since the plans hold no progress data. */
  readonly value: Share | null;
  /** A share from 0 to 1; null where the source sets none. */
  readonly threshold: { readonly bound: 'most' | 'least'; readonly share: number } | null;
  /** Whose threshold it is: the standard's, or ours for lack of one. */
  readonly thresholdFrom: 'standard' | 'tool' | null;
  readonly within: boolean | null;
}

/** What each counts is in `parts/ratios.ts`. */
export type RatioId =
  | 'one-lead'
  | 'no-resource'
  | 'no-effort'
  | 'overallocated'
  | 'long-without-steps'
  | 'same-title'
  | 'no-objective'
  | 'invalid-dates'
  | 'missed'
  | 'execution';

export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly clarity: Clarity | null;
  readonly scores: boolean;
  /** Findings that nothing holds back, by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly suppressed: number;
  readonly baselined: number;
  /** Tasks that fail a clarity by this rule. */
  readonly failing: number;
}
