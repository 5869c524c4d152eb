import type { Day } from '../calendar/day.ts';
import { deadlineHeap } from './deadline-heap.ts';
import type { JobTimes } from './jobs.ts';

/**
 * Whether every job of a person finds room inside its window, by earliest deadline first, as `levelInto` places them.
 * Time is counted not in days but in what they supply: a job may be worked on from what the days before its first
 * supply to what those up to its last do. So it goes from job to job, however many days there are.
 *
 * @param freeUpTo  hundredths that all days up to one have left after fixed work, counted from any day
 */
export function fitsIn({ starts, ends, hundredths }: JobTimes, freeUpTo: (day: Day) => number): boolean {
  const left = hundredths.slice();
  const byStart = inOrderOf(starts);
  const open = deadlineHeap(ends);
  let next = 0;
  let from = startOf(byStart[next], starts, freeUpTo);
  let now = from;
  while (next < byStart.length || open.size() > 0) {
    if (open.size() === 0) now = Math.max(now, from);
    while (from <= now) {
      open.push(byStart[next]!);
      next += 1;
      from = startOf(byStart[next], starts, freeUpTo);
    }
    while (open.size() > 0 && now < from) {
      const job = open.first();
      const part = Math.min(left[job]!, from - now);
      now += part;
      left[job]! -= part;
      if (left[job]! > 0) break;
      if (now > freeUpTo(ends[job]!)) return false;
      open.pop();
    }
  }
  return true;
}

/** The numbers of jobs, those that start first coming first. */
export function inOrderOf(starts: readonly Day[]): readonly number[] {
  return starts.map((_, i) => i).sort((a, b) => starts[a]! - starts[b]! || a - b);
}

function startOf(job: number | undefined, starts: readonly Day[], freeUpTo: (day: Day) => number): number {
  return job === undefined ? Number.POSITIVE_INFINITY : freeUpTo(starts[job]! - 1);
}
