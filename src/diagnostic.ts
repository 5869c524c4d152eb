import type { SourceFile } from './source/file.ts';

/** How bad a finding is, worst first. `error`: nobody can be held to it as it stands; `hint`: worth a thought. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** The six clarities (6 rõ) in the order in which they are printed. */
export const clarities = ['person', 'work', 'time', 'responsibility', 'product', 'authority'] as const;
export type Clarity = (typeof clarities)[number];

/** A stretch of a source file: UTF-16 offsets, end exclusive. Lines and columns are computed at the edge. */
export interface Place {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** Whether a fix keeps the meaning for certain (`safe`, applied by `--fix`) or has to be asked for by its rule's name. */
export type FixSafety = 'safe' | 'unsafe';

/** Replaces the text of a place. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

export interface Fix {
  readonly safety: FixSafety;
  readonly edits: readonly Edit[];
}

/** What a finding speaks of, by id as written; `null` where it does not apply. */
export interface Subject {
  readonly plan: string | null;
  readonly task: string | null;
  readonly step: number | null;
  readonly copy: string | null;
  readonly occurrence: string | null;
  readonly objective: string | null;
  readonly person: string | null;
  readonly unit: string | null;
  readonly month: string | null;
}

/** Another place that takes part in a finding; `label` picks its wording in the rule. */
export interface Related {
  readonly place: Place;
  readonly task: string | null;
  readonly label: string;
}

/**
 * One defect, as data. The words come from the rule that found it, in the reader's language; severity, suppression
 * and precedence are decided by the engine.
 */
export interface Finding<Data = unknown> {
  readonly rule: string;
  readonly place: Place;
  readonly subject: Subject;
  /** The field at fault, as written in the file (`title`, `due`, `lead`); empty for the thing as a whole. */
  readonly field: string;
  /** The evidence: everything that the wording needs, JSON-serialisable. */
  readonly data: Data;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Where one rule knows a lighter and a graver case, this finding's own; else the rule's. */
  readonly severity?: Severity | undefined;
  /** The clarity that this finding fails, where it depends on the case; else the rule's. */
  readonly clarity?: Clarity | undefined;
  /** False where a lighter case of a scoring rule fails no clarity. */
  readonly scores?: false | undefined;
  /** Tells apart several findings of one rule on one field, independent of their order: the word at fault. */
  readonly distinct?: string | undefined;
  /** First and last month (`2026-03`) that a finding on a person covers, where it is not one month alone. */
  readonly months?: readonly [string, string] | undefined;
}

/** A finding in words, placed by line and column: what every report format prints. 1-based UTF-16, end exclusive. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly clarity: Clarity | null;
  /** What is wrong. */
  readonly message: string;
  /** Why it matters, where that is not plain. */
  readonly note: string | null;
  /** What to do. */
  readonly help: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly plan: string | null;
  readonly task: string | null;
  readonly step: number | null;
  readonly copy: string | null;
  readonly occurrence: string | null;
  readonly objective: string | null;
  readonly person: string | null;
  readonly unit: string | null;
  readonly month: string | null;
  /** Stable across edits elsewhere: rule, ids and field. Baselines and CI fingerprints are keyed by it. */
  readonly key: string;
  readonly data: unknown;
  readonly suppression: DiagnosticSuppression | null;
  readonly fixes: readonly DiagnosticFix[];
  readonly related: readonly RelatedDiagnostic[];
}

export interface DiagnosticSuppression {
  readonly kind: 'comment' | 'baseline';
  readonly reason: string | null;
}

export interface DiagnosticFix {
  readonly title: string;
  readonly safety: FixSafety;
  readonly edits: readonly DiagnosticEdit[];
}

export interface DiagnosticEdit {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface RelatedDiagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly task: string | null;
  readonly message: string;
}

/** How many tasks pass a clarity, of how many that count. */
export interface ClarityScore {
  readonly passed: number;
  readonly of: number;
}

export interface ReportSummary {
  readonly files: number;
  readonly tasks: number;
  readonly people: number;
  readonly assignments: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly suppressed: number;
  readonly baselined: number;
  readonly clarities: { readonly [clarity in Clarity]?: ClarityScore };
}

/** The outcome of a validation: `schemas/report.schema.json` describes it. */
export interface Report {
  readonly version: 1;
  /** Name and version of the program: `plan 0.1.0`. */
  readonly tool: string;
  /** The date taken as today, ISO 8601. */
  readonly today: string;
  /** False where a file could not be read to its end, so that findings may be missing. */
  readonly complete: boolean;
  readonly summary: ReportSummary;
  /** In the order of file, line, column, rule. */
  readonly findings: readonly Diagnostic[];
}
