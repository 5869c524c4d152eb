import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import type { SourceFile } from '../source/file.ts';
import type { Group, Person, Unit } from './organisation.ts';
import type { Objective, Plan } from './plan.ts';
import type { Span, Written } from './written.ts';

/** Somebody named in a task. None of person, unit and group: a text that is no id ("các sở, ngành"). */
export interface Actor {
  /** As written; of `{unit, person}` the whole mapping, with the person's id. */
  readonly written: Written;
  readonly person: Person | undefined;
  readonly unit: Unit | undefined;
  readonly group: Group | undefined;
}

/** `when:`, the window of the work as written. */
export interface WhenField extends Span {
  readonly text: string;
  readonly period: Period;
  /** The end stands before the start: `period` holds the two the right way round. */
  readonly reversed: boolean;
}

/** `due:`, the deadline as written: a day or a period, or counted from an anchor. */
export type DueField = AbsoluteDue | RelativeDue;

export interface AbsoluteDue extends Span {
  readonly kind: 'absolute';
  readonly text: string;
  readonly period: Period;
}

export interface RelativeDue extends Span {
  readonly kind: 'relative';
  /** `issued`, or the id of a task. */
  readonly from: Written;
  readonly count: number;
  readonly counts: 'days' | 'workdays';
}

/** Effort in hundredths of a person-day, in basis points of each worker's own working time, or person by person. */
export type EffortField = (
  | { readonly kind: 'total'; readonly hundredths: number }
  | { readonly kind: 'share'; readonly basisPoints: number }
  | { readonly kind: 'people'; readonly parts: readonly EffortPart[] }
) &
  Span;

export interface EffortPart extends Span {
  readonly person: Person;
  readonly hundredths: number;
}

export type Cadence = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** `repeat:` or `reports:`. */
export type RepeatField = (
  | { readonly kind: 'every'; readonly every: Cadence; readonly due: RepeatDue }
  | { readonly kind: 'rrule'; readonly rule: string }
) &
  Span;

/** When in its period an occurrence is due. `end`: its last day; `next`: that day of the period after it. */
export type RepeatDue =
  | { readonly kind: 'end' }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'next'; readonly day: number }
  | { readonly kind: 'last-workday' }
  | { readonly kind: 'weekday'; readonly weekday: number };

/** A target to be reached: `target`, or a range from `min` to `max`. */
export interface Measure extends Span {
  readonly name: Written | undefined;
  readonly target: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Of `98%` the percent sign, with the place of the whole. */
  readonly unit: Written | undefined;
  readonly baseline: number | undefined;
  readonly by: Period | undefined;
  /** The measure as one text, for the rules that read words. */
  readonly text: string;
}

/** Who decides: a text, or a person. */
export interface Decider {
  readonly written: Written;
  readonly person: Person | undefined;
}

export interface Authority extends Span {
  readonly submitTo: Decider | undefined;
  readonly approves: Decider | undefined;
  readonly decides: Decider | undefined;
}

/** How total effort is divided: weights of the lead and of each supporter. */
export interface Split {
  readonly lead: number;
  readonly support: number;
}

export type TaskKind = 'key' | 'routine' | 'ad-hoc' | 'carried';

/** Why a task differs from the plan above it. */
export interface Change extends Span {
  readonly reason: string | undefined;
  readonly decidedBy: string | undefined;
  readonly document: string | undefined;
  readonly date: Day | undefined;
}

/** A step (mốc tiến độ) of a task. Lead, support, deliverable and authority are the task's where it has none. */
export interface Step extends Span {
  /** 1-based place among the task's steps. */
  readonly number: number;
  readonly title: Written;
  readonly when: WhenField | undefined;
  readonly due: DueField | undefined;
  readonly leads: readonly Actor[];
  readonly ownLead: boolean;
  readonly support: readonly Actor[];
  readonly deliverables: readonly Written[];
  readonly authority: Authority | undefined;
  readonly effort: EffortField | undefined;
}

/**
 * A task as written, with what it inherits from the group row above it: an inherited value keeps the place where it
 * was written. A task with children is a group row: not counted and without load of its own.
 */
export interface Task extends Span {
  readonly plan: Plan;
  readonly file: SourceFile;
  /** As written, or generated from its place (`3`) where none is written; then with the span of the title. */
  readonly id: Written;
  readonly parent: Task | undefined;
  readonly children: readonly Task[];
  readonly title: Written;
  readonly objective: Objective | undefined;
  readonly objectiveId: Written | undefined;
  /** None: nobody; one: as it should be; several: written as a list. */
  readonly leads: readonly Actor[];
  readonly support: readonly Actor[];
  readonly supervisor: Actor | undefined;
  readonly authority: Authority | undefined;
  readonly deliverables: readonly Written[];
  readonly results: readonly Written[];
  readonly measures: readonly Measure[];
  readonly when: WhenField | undefined;
  readonly due: DueField | undefined;
  readonly dueText: Written | undefined;
  readonly repeat: RepeatField | undefined;
  readonly reports: RepeatField | undefined;
  readonly steps: readonly Step[];
  /** Who delivers a copy each; undefined where the task is one. */
  readonly each: readonly Actor[] | undefined;
  readonly eachSpan: Span | undefined;
  readonly fixed: 'full' | 'half' | undefined;
  readonly effort: EffortField | undefined;
  readonly split: Split | undefined;
  readonly after: readonly Written[];
  readonly sources: readonly Written[];
  readonly kind: Written<TaskKind> | undefined;
  readonly budget: Written | undefined;
  readonly note: Written | undefined;
  readonly subjects: readonly Written[];
  readonly extra: ReadonlyMap<string, Written>;
  /** The task of the parent plan that this one carries out, where it is not the one with the same id. */
  readonly of: Written | undefined;
  readonly change: Change | undefined;
}

/** The id by which other plans know the task: `plan:task`. */
export function qualifiedId(task: Task): string {
  return `${task.plan.id}:${task.id.value}`;
}

/** Whether the task is one to do, not a row that groups others. */
export function isCounted(task: Task): boolean {
  return task.children.length === 0;
}
