import type { Day } from '../calendar/day.ts';
import { monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import type { Assignment } from '../model/expansion.ts';
import { chosenPlans, type ExportSource } from './source.ts';

/** The days that a project is about, both ends inclusive. */
export interface Horizon {
  readonly start: Day;
  readonly end: Day;
}

/** Whole months around all plans and all work. */
export function horizonOf(source: ExportSource, rows: readonly Assignment[]): Horizon {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  const windows = rows.flatMap(({ activity }) => activity.window ?? []);
  for (const days of [...chosenPlans(source).map(({ period }) => period), ...windows]) {
    start = Math.min(start, days.start);
    end = Math.max(end, days.end);
  }
  return { start: monthStart(monthOf(start)), end: monthEnd(monthOf(end)) };
}
