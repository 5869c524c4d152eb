import type { Day } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import type { TableKind } from './model.ts';
import type { Selection } from './selection.ts';

export const groupings = ['objective', 'month', 'unit', 'supervisor'] as const;
export type Grouping = (typeof groupings)[number];

export const timelines = ['quarter', 'month'] as const;
export type Timeline = (typeof timelines)[number];

/** The stretch of time that one sheet is about. */
export const spans = ['month', 'quarter', 'period'] as const;
export type SheetSpan = (typeof spans)[number];

/** `document`: a paper of its own, with its number and signature; `appendix`: to another; `plain`: title alone. */
export const layouts = ['document', 'appendix', 'plain'] as const;
export type Layout = (typeof layouts)[number];

/** What the call says instead of the plan's `document:`; undefined: what the plan says. */
export interface DocumentFlags {
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly symbol: string | undefined;
  readonly place: string | undefined;
  readonly date: Day | undefined;
  readonly parentBody: string | undefined;
  readonly body: string | undefined;
  /** `II`, or empty for the only one. */
  readonly appendix: string | undefined;
  readonly signMode: string | undefined;
  readonly signFor: string | undefined;
  readonly signTitle: string | undefined;
  readonly signName: string | undefined;
  readonly recipients: readonly string[];
}

/** Which tables to print of a plan set. */
export interface TableRequest {
  readonly kind: TableKind;
  readonly selection: Selection;
  /** `--lang`; a table is in the language of its plan otherwise. */
  readonly lang: Language | undefined;
  /** Of plans that say none. */
  readonly fallbackLanguage: Language;
  readonly group: Grouping | undefined;
  readonly timeline: Timeline | undefined;
  /** Keys in their order; undefined: those of the kind. */
  readonly columns: readonly string[] | undefined;
  /** Heads by key of the column. */
  readonly headings: ReadonlyMap<string, string>;
  readonly columnNumbers: boolean;
  /** Names beside the units of an agency's table. */
  readonly people: boolean;
  readonly span: SheetSpan | undefined;
  readonly layout: Layout | undefined;
  readonly document: DocumentFlags;
}
