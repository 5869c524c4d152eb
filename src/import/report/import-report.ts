import type { Imported } from '../import-files.ts';

/** A file that was written, or would be. */
export interface WrittenFile {
  /** As it is shown. */
  readonly path: string;
  readonly kind: 'plan' | 'organisation';
  /** Tasks of a plan; members of an organisation. */
  readonly count: number;
  /** An organisation that was there already was added to. */
  readonly added: boolean;
}

/** Everything that the import says about itself. */
export interface ImportReport {
  readonly imported: Imported;
  readonly written: readonly WrittenFile[];
  readonly dryRun: boolean;
}
