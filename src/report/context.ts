import type { Clarity, Report, Severity } from '../diagnostic.ts';
import type { Language } from '../locale/language.ts';
import type { SourceFile } from '../source/file.ts';
import type { Paint } from '../text/paint.ts';

/** What a format needs beside the report: nothing of it comes from the machine. */
export interface ReportContext {
  /** The files that were read, by the name that diagnostics carry. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly paint: Paint;
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  /** The rules that ran, for the formats that describe them. */
  readonly rules?: readonly RuleDescription[];
  /** A few words for each rule, by its name. */
  readonly titles?: ReadonlyMap<string, string>;
  /** Findings alone: no summary, nothing when clean. */
  readonly quiet?: boolean;
}

/** A rule in the reader's language. */
export interface RuleDescription {
  readonly id: string;
  /** Its severity under the configuration of this run. */
  readonly severity: Severity;
  readonly clarity: Clarity | null;
  /** A few words: what is wrong where it reports. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Its documentation, in Markdown. */
  readonly help: string;
}

/** A report as one text that ends in a line end, or is empty. */
export type ReportFormat = (report: Report, context: ReportContext) => string;
