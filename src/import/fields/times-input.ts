import type { Period } from '../../calendar/period.ts';
import type { TaskDraft } from '../draft.ts';
import type { Field } from '../head/field.ts';
import type { Remark } from '../remark.ts';
import type { ItemRow } from '../rows/item-row.ts';
import type { TimeContext, TimeReading, TimeRole } from '../time/time-reading.ts';
import type { TaskCell } from './row-cells.ts';

/** What the times of a task are read from and written to. */
export interface TimesInput {
  readonly task: TaskDraft;
  readonly item: ItemRow;
  readonly parent: ItemRow | undefined;
  readonly cell: (field: Field) => TaskCell | undefined;
  readonly within: Period;
  readonly language: 'vi' | 'en';
  readonly issued: boolean;
  readonly remark: (at: TaskCell, remark: Remark) => void;
  readonly keep: (cell: TaskCell) => void;
}

/** By what a cell of the task is read as a time. */
export function context({ within, language, issued }: TimesInput, role: TimeRole): TimeContext {
  return { within, language, issued, role };
}

/** A deadline in the time grammar; undefined for one that is counted from another day. */
export function isoOf(reading: TimeReading | undefined): string | undefined {
  return typeof reading?.due === 'string' ? reading.due : undefined;
}
