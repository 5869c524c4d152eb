import type { FileRemark, PlacedRemark } from '../remark.ts';
import type { LeftOut, Section, SkippedGrid } from '../sections.ts';

/** What became of one table: `rowsIn` is the sum of all that follows. */
export interface TableReport {
  readonly section: Section;
  /** Rows with text below the head. */
  readonly rowsIn: number;
  readonly tasks: number;
  readonly groups: number;
  /** Rows that go on with the task above them. */
  readonly goingOn: number;
  readonly objectives: number;
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly PlacedRemark[];
}

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  readonly tables: readonly TableReport[];
  readonly skipped: readonly SkippedGrid[];
  readonly remarks: readonly FileRemark[];
  /** About ids, which hang on the file as a whole. */
  readonly idRemarks: readonly PlacedRemark[];
}
