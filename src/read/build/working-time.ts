import { type Day, formatDay } from '../../calendar/day.ts';
import type { WorkingTime } from '../../model/organisation.ts';
import type { TreeNode } from '../yaml/tree.ts';
import { fieldReader, itemsOf, numberOf, textOf } from './fields.ts';
import { type Reading, reportInvalid } from './reading.ts';
import { readDay } from './when.ts';

/** ISO weekday of a name in three letters, 1 = Monday. */
export function weekdayNamed(name: string): number | undefined {
  const at = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name);
  return at < 0 ? undefined : at + 1;
}

/** The weekdays of a list, ascending, each once; undefined where none is written. */
export function readWeekdays(reading: Reading, node: TreeNode | undefined): readonly number[] | undefined {
  const days = new Set<number>();
  for (const item of itemsOf(node)) {
    const day = item.kind === 'scalar' ? weekdayNamed(textOf(reading, item)) : undefined;
    if (day !== undefined) days.add(day);
  }
  return days.size === 0 ? undefined : [...days].sort();
}

/** Hours a day, more than 0 and at most 24. */
export function readHours(node: TreeNode | undefined): number | undefined {
  const hours = numberOf(node);
  return hours !== undefined && hours > 0 && hours <= 24 ? hours : undefined;
}

const stretchFields = fieldReader(() => ({ from: undefined, until: undefined, week: undefined, hours: undefined }));

/**
 * The part-time arrangements of a person out of `week:` and `hours:`, each of them plain or a list of stretches of time.
 * A stretch changes what it names and leaves the rest as it is; where two overlap, the later in the list wins, those of
 * `hours` after those of `week`. What comes out does not overlap, but for the plain arrangement at its head.
 */
export function readWorkingTimes(
  reading: Reading,
  week: TreeNode | undefined,
  hours: TreeNode | undefined,
): readonly WorkingTime[] {
  const usual = { weekdays: readWeekdays(reading, week), hours: readHours(hours) };
  const stretches = [...stretchesOf(reading, week), ...stretchesOf(reading, hours)];
  const times: WorkingTime[] = [];
  if (usual.weekdays !== undefined || usual.hours !== undefined) {
    times.push({ from: undefined, until: undefined, ...usual });
  }
  const starts = [...new Set(stretches.flatMap(edges))].sort((a, b) => a - b);
  for (const [i, from] of starts.entries()) {
    const day = Number.isFinite(from) ? from : (starts[i + 1] ?? 0) - 1;
    const holding = stretches.filter((one) => (one.from ?? day) <= day && (one.until ?? day) >= day);
    if (holding.length === 0) continue;
    const next = starts[i + 1];
    times.push({
      from: Number.isFinite(from) ? from : undefined,
      until: next === undefined ? undefined : next - 1,
      weekdays: holding.findLast((one) => one.weekdays !== undefined)?.weekdays ?? usual.weekdays,
      hours: holding.findLast((one) => one.hours !== undefined)?.hours ?? usual.hours,
    });
  }
  return times;
}

/** The days on which the arrangement changes because of a stretch; minus infinity where it has no beginning. */
function edges(stretch: WorkingTime): Day[] {
  const start = stretch.from ?? Number.NEGATIVE_INFINITY;
  return stretch.until === undefined ? [start] : [start, stretch.until + 1];
}

function stretchesOf(reading: Reading, node: TreeNode | undefined): WorkingTime[] {
  const stretches: WorkingTime[] = [];
  for (const item of itemsOf(node)) {
    if (item.kind !== 'mapping') continue;
    const nodes = stretchFields(item);
    const from = readDay(reading, nodes.from, 'from', 'start');
    const until = readDay(reading, nodes.until, 'until', 'end');
    const weekdays = readWeekdays(reading, nodes.week);
    const hours = readHours(nodes.hours);
    if (isInOrder(reading, from, until, nodes.until, 'until')) stretches.push({ from, until, weekdays, hours });
  }
  return stretches;
}

/** Whether a last day does not stand before its first; reported at the last day where it does. */
export function isInOrder(
  reading: Reading,
  from: Day | undefined,
  until: Day | undefined,
  node: TreeNode | undefined,
  field: string,
): boolean {
  if (from === undefined || until === undefined || node === undefined || from <= until) return true;
  const data = { problem: 'ends-before-start', from: formatDay(from), until: formatDay(until) } as const;
  reportInvalid(reading, node, field, data);
  return false;
}
