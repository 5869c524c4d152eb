import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import type { Person, Unit } from './organisation.ts';
import type { Plan } from './plan.ts';
import type { Step, Task } from './task.ts';

export type Role = 'lead' | 'support' | 'focal-point';
export type Spread = 'even' | 'level';

/** The days on which work may lie, both ends inclusive. */
export interface Window {
  readonly start: Day;
  readonly end: Day;
  /** The start is not written: a deadline alone, taken as the 22 working days that end on it. */
  readonly assumed: boolean;
}

/** One delivery of a task under `each`. */
export interface Copy {
  /** Id of the person or unit: `kt1` of `KH-03#kt1`. */
  readonly id: string;
  readonly person: Person | undefined;
  readonly unit: Unit | undefined;
}

/** One turn of a repeated task. */
export interface Occurrence {
  /** The period's ISO form, or the day of a rule: `2026-01` of `KH-02@2026-01`. */
  readonly id: string;
  readonly start: Day;
  readonly due: Day;
}

/** Who works on an activity, with how much. */
export interface Worker {
  /** Undefined: nobody is named, or the unit's own plan is to say who. */
  readonly person: Person | undefined;
  readonly unit: Unit | undefined;
  readonly role: Role;
  /** Hundredths of a person-day over the whole window; null where no effort is planned. */
  readonly hundredths: number | null;
  /** Basis points of the worker's own working time, where effort is written as a share. */
  readonly share: number | null;
}

/** What one worker does of an activity. */
export interface Part {
  readonly activity: Activity;
  readonly worker: Worker;
}

/** The smallest piece that is scheduled: a task, a copy, a step, a report or an occurrence of it. */
export interface Activity {
  /** `KH-01`, `KH-03#kt1`, `KH-02@2026-01`, with `/2` for the second step. */
  readonly id: string;
  readonly task: Task;
  readonly copy: Copy | undefined;
  readonly step: Step | undefined;
  readonly occurrence: Occurrence | undefined;
  /** Undefined: unscheduled. */
  readonly window: Window | undefined;
  /** The deadline, inclusive; the end of the window where none is written. */
  readonly due: Day | undefined;
  readonly workers: readonly Worker[];
  readonly fixed: 'full' | 'half' | undefined;
}

/** What is wrong with the times of a task, for the rules to report. */
export type TimingProblem =
  | { readonly kind: 'reversed-when' }
  | { readonly kind: 'due-before-start'; readonly start: Day; readonly due: Day }
  | { readonly kind: 'step-order'; readonly step: Step; readonly before: Step }
  | { readonly kind: 'step-after-due'; readonly step: Step; readonly due: Day }
  | { readonly kind: 'step-reversed'; readonly step: Step }
  | { readonly kind: 'cycle' };

/** When a task is to be done, over all of its copies and steps. */
export interface Timing {
  readonly window: Window | undefined;
  readonly due: Day | undefined;
  readonly problems: readonly TimingProblem[];
}

/** Steps that do not fit the total, in hundredths of a day. */
export interface EffortMismatch {
  readonly total: number;
  readonly steps: number;
}

/** One activity × person × month: what a person's sheet prints. */
export interface Assignment {
  readonly activity: Activity;
  readonly worker: Worker;
  /** Undefined only for unscheduled activities, which stand in a block of their own. */
  readonly month: Month;
  /** Hundredths of a person-day in that month; null where no effort is planned. */
  readonly hundredths: number | null;
  /** The task of a child plan that stands in its place in that month: then it gives no load. */
  readonly supersededBy: Task | undefined;
}

/** A person's month: supply and what is asked of it, in hundredths of a day. */
export interface Load {
  readonly person: Person;
  readonly month: Month;
  /** Days that the person works by calendar and week, before leave; whole days. */
  readonly workingDays: number;
  readonly leaveDays: number;
  readonly supply: number;
  readonly demand: number;
}

/** A stretch of days whose work exceeds what the person has: proof that no distribution fits (Hall's condition). */
export interface Overfull {
  readonly person: Person;
  readonly start: Day;
  readonly end: Day;
  /** Hundredths: work wholly inside, and the free supply with the fixed work taken off. */
  readonly demand: number;
  readonly supply: number;
  readonly activities: readonly { readonly activity: Activity; readonly hundredths: number }[];
  readonly fixed: readonly { readonly activity: Activity; readonly hundredths: number }[];
}

/** What a plan gives to do, but for what a child plan's tasks stand for. */
export interface PlanTotals {
  readonly assignments: number;
  /** Those who have a part in any of them. */
  readonly people: ReadonlySet<Person>;
}

/** The plan set worked out: who does what in which month. */
export interface Expansion {
  readonly spread: Spread;
  readonly activities: readonly Activity[];
  readonly activitiesOf: ReadonlyMap<Task, readonly Activity[]>;
  readonly timingOf: ReadonlyMap<Task, Timing>;
  readonly mismatchOf: ReadonlyMap<Task, EffortMismatch>;
  /** In the order of the activities and their workers, months ascending. */
  readonly assignments: readonly Assignment[];
  /** People in the order of their organisation, months ascending; months of the plans' periods and of all work. */
  readonly loads: readonly Load[];
  /** By plan; none where it gives nothing to do. */
  readonly totalsOf: ReadonlyMap<Plan, PlanTotals>;
  /** By person; empty where everything fits. */
  readonly overfull: ReadonlyMap<Person, Overfull>;
  /** What a person has a part in, in the order of the activities. */
  partsOf(person: Person): readonly Part[];
  /** Those of the assignments that are a person's, and those of the loads; worked out anew each time. */
  assignmentsOf(person: Person): readonly Assignment[];
  loadsOf(person: Person): readonly Load[];
  /** Tasks that a child plan's task stands for, wholly or in part. */
  readonly supersededBy: ReadonlyMap<Task, readonly Task[]>;
}
