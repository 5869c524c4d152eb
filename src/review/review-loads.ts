import type { Named, Share } from './review.ts';

/** People × months, and what does not fit. */
export interface LoadMap {
  readonly spread: 'even' | 'level';
  readonly months: readonly string[];
  readonly people: readonly PersonLoad[];
  /** Person-months with more work than days, the largest excess first. */
  readonly overloads: readonly Overload[];
  /** Stretches of days that no distribution fits (Hall's condition). */
  readonly impossible: readonly ImpossibleStretch[];
  /** Work that waits for a unit's own plan, or for somebody at all, to say who does it. */
  readonly waiting: readonly WaitingWork[];
  /** Tasks whose effort is planned, of all: the loads know of no other work. */
  readonly planned: Share;
}

export interface PersonLoad {
  readonly person: Named;
  readonly unit: Named | null;
  /** In the order of `months`; null where the person has no such month. */
  readonly months: readonly (MonthLoad | null)[];
  readonly days: number;
  readonly supply: number;
}

export interface MonthLoad {
  readonly days: number;
  readonly supply: number;
}

export interface Overload extends MonthLoad {
  readonly person: Named;
  readonly month: string;
  readonly over: number;
  /** Whether the person's work fits once it is levelled, earliest deadline first. */
  readonly levelled: boolean;
}

export interface ImpossibleStretch {
  readonly person: Named;
  readonly from: string;
  readonly until: string;
  /** Work that lies wholly inside; what the person has there beside fixed work. */
  readonly demand: number;
  readonly supply: number;
  readonly over: number;
  readonly tasks: readonly {
    readonly plan: string;
    readonly task: string;
    readonly title: string;
    readonly days: number;
  }[];
}

export interface WaitingWork {
  /** Null: nobody is named at all. */
  readonly unit: Named | null;
  readonly tasks: number;
  readonly days: number;
}
