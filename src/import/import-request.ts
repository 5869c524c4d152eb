import type { Day } from '../calendar/day.ts';
import type { ColumnChoices } from './head/choices.ts';

/** A file to be made into a plan, and what the caller knows of it. */
export interface ImportRequest {
  readonly path: string;
  /** As messages show it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheets by name or number, tables by number; empty: all that are not hidden. */
  readonly sheets: readonly string[];
  readonly tables: readonly number[];
  readonly choices: ColumnChoices;
  readonly skipHidden: boolean;
  readonly title: string | undefined;
  readonly period: string | undefined;
  /** The name of the unit whose plan it is. */
  readonly unit: string | undefined;
  readonly issued: Day | undefined;
}
