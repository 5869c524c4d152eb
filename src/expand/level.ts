import type { Day } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf } from '../calendar/month.ts';
import { deadlineHeap } from './deadline-heap.ts';
import { inOrderOf } from './fit.ts';
import type { Job } from './place.ts';

/** Places the jobs of one person as `levelInto` does: for each job, hundredths by month, which add up to it. */
export function level(jobs: readonly Job[], free: (day: Day) => number): readonly ReadonlyMap<Month, number>[] {
  const months = jobs.map(() => new Map<Month, number>());
  levelInto(jobs, free, (i, month, hundredths) => months[i]!.set(month, (months[i]!.get(month) ?? 0) + hundredths));
  return months;
}

/**
 * Places the jobs of one person day by day, earliest deadline first, which fits everything exactly when anything does
 * (Horn 1974, for divisible work on one machine with varying speed): `fitsIn` tells whether it does. What finds no room
 * is put on the last day of its window that has supply.
 *
 * @param free  hundredths that a day has left after fixed work, zero on days off
 * @param place  takes what a job, by its number, has in a month; the months of a job ascend, one may come twice
 */
export function levelInto(
  jobs: readonly Job[],
  free: (day: Day) => number,
  place: (job: number, month: Month, hundredths: number) => void,
): void {
  const left = jobs.map((job) => job.hundredths);
  const thisMonth = jobs.map(() => 0);
  /** The jobs that have something in the month at hand. */
  let placed: number[] = [];
  const closeMonth = (month: Month): void => {
    for (const i of placed) {
      place(i, month, thisMonth[i]!);
      thisMonth[i] = 0;
    }
    placed = [];
  };
  const byStart = inOrderOf(jobs.map((job) => job.start));
  const open = deadlineHeap(jobs.map((job) => job.end));
  let next = 0;
  let day = jobs[byStart[0] ?? -1]?.start ?? 0;
  let month = monthOf(day);
  let monthEnds = monthEnd(month);
  while (next < byStart.length || open.size() > 0) {
    if (open.size() === 0) day = Math.max(day, jobs[byStart[next]!]!.start);
    if (day > monthEnds) {
      closeMonth(month);
      month = monthOf(day);
      monthEnds = monthEnd(month);
    }
    while (next < byStart.length && jobs[byStart[next]!]!.start <= day) open.push(byStart[next++]!);
    let room = free(day);
    while (open.size() > 0) {
      const i = open.first();
      const job = jobs[i]!;
      if (job.end < day || left[i] === 0) {
        open.pop();
        if (left[i]! > 0) {
          place(i, monthOf(lastUsableDay(job, free)), left[i]!);
          left[i] = 0;
        }
        continue;
      }
      if (room === 0) break;
      const part = Math.min(room, left[i]!);
      if (thisMonth[i] === 0) placed.push(i);
      thisMonth[i]! += part;
      left[i]! -= part;
      room -= part;
    }
    day += 1;
  }
  closeMonth(month);
}

function lastUsableDay(job: Job, free: (day: Day) => number): Day {
  for (let day = job.end; day >= job.start; day -= 1) if (free(day) > 0) return day;
  return job.end;
}
