import { weekdayOf } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod, periodsWithin } from '../../calendar/period.ts';
import type { Cadence } from '../time/cadence.ts';

/** How often work comes round in a plan, or in the part of it that the work takes; a week counts by its Friday. */
export function turnsOf(every: Cadence, when: string | undefined, within: Period): number {
  const given = when === undefined ? within : parsePeriod(when, within);
  const range = isPeriod(given) ? given : within;
  const [start, end] = [Math.max(range.start, within.start), Math.min(range.end, within.end)];
  if (every !== 'week') return periodsWithin({ start, end }, every).length;
  let turns = 0;
  for (let day = start; day <= end; day += 1) if (weekdayOf(day) === 5) turns += 1;
  return turns;
}
