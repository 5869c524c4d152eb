import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import type { Activity } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';

/** Whether an activity belongs to a period, as to that of a plan that carries it out. */
export function isWorkIn(period: Period, { window, task, occurrence }: Activity): boolean {
  if (window === undefined) return false;
  if (task.repeat !== undefined && occurrence !== undefined) {
    // A turn belongs where it is due; one that is due in the next month or quarter, where its own ends.
    const isAfterwards = task.repeat.kind === 'every' && task.repeat.due.kind === 'next';
    const turn = isAfterwards ? parsePeriod(occurrence.id) : undefined;
    const day = turn !== undefined && isPeriod(turn) ? turn.end : occurrence.due;
    return day >= period.start && day <= period.end;
  }
  // When work on a mere deadline begins is assumed: only the deadline falls into a period for certain.
  const start = window.assumed ? window.end : window.start;
  return start <= period.end && window.end >= period.start;
}

/** Whether a unit or anybody in it leads an activity. */
export function isLedFrom(unit: Unit, { copy, step, task }: Activity): boolean {
  if (copy !== undefined) return isWithin(copy.unit ?? copy.person?.unit, unit);
  return (step?.leads ?? task.leads).some((lead) => isWithin(lead.unit ?? lead.person?.unit, unit));
}
