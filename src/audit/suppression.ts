import type { Finding } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';

/** Why a finding is held back. */
export interface Suppressed {
  readonly reason: string | null;
}

/** What comments in the files take back. */
export interface Suppressions {
  /** The comment that takes a finding back, if any. */
  of(finding: Finding): Suppressed | null;
  /** Whether a finding fails no clarity: it is taken back with a reason. */
  passes(finding: Finding): boolean;
  /** What is wrong with the comments themselves, given the findings of this run. */
  findings(active: readonly Finding[], requested: ReadonlySet<SourceFile>): readonly Finding[];
}

export const noSuppressions: Suppressions = { of: () => null, passes: () => false, findings: () => [] };
