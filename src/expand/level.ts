import type { Day } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf } from '../calendar/month.ts';
import type { Job } from './place.ts';

/** What levelling did with the jobs of one person. */
export interface Levelled {
  /** For each job, in the order given: hundredths by month. The parts of a job add up to it. */
  readonly months: readonly ReadonlyMap<Month, number>[];
  /** Whether every job found room inside its window. */
  readonly fits: boolean;
}

/** Places the jobs of one person as `levelInto` does, and gives the parts of each by month. */
export function level(jobs: readonly Job[], free: (day: Day) => number): Levelled {
  const months = jobs.map(() => new Map<Month, number>());
  const fits = levelInto(jobs, free, (i, month, hundredths) =>
    months[i]!.set(month, (months[i]!.get(month) ?? 0) + hundredths),
  );
  return { months, fits };
}

/** Whether every job of a person finds room inside its window. */
export function fitsIn(jobs: readonly Job[], free: (day: Day) => number): boolean {
  return levelInto(jobs, free, () => undefined);
}

/**
 * Places the jobs of one person day by day, earliest deadline first, which fits everything exactly when anything does
 * (Horn 1974, for divisible work on one machine with varying speed). What finds no room is put on the last day of its
 * window that has supply.
 *
 * @param free  hundredths that a day has left after fixed work, zero on days off
 * @param place  takes what a job, by its number, has in a month; the months of a job ascend, one may come twice
 * @returns whether every job found room inside its window
 */
export function levelInto(
  jobs: readonly Job[],
  free: (day: Day) => number,
  place: (job: number, month: Month, hundredths: number) => void,
): boolean {
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
  const byStart = jobs.map((_, i) => i).sort((a, b) => jobs[a]!.start - jobs[b]!.start || a - b);
  const open = deadlineHeap(jobs);
  let next = 0;
  let fits = true;
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
          fits = false;
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
  return fits;
}

function lastUsableDay(job: Job, free: (day: Day) => number): Day {
  for (let day = job.end; day >= job.start; day -= 1) if (free(day) > 0) return day;
  return job.end;
}

/** A binary heap of job numbers, earliest deadline first, ties to the earlier job. */
function deadlineHeap(jobs: readonly Job[]): { push(i: number): void; pop(): void; first(): number; size(): number } {
  const heap: number[] = [];
  const before = (a: number, b: number): boolean =>
    jobs[a]!.end < jobs[b]!.end || (jobs[a]!.end === jobs[b]!.end && a < b);
  const swap = (a: number, b: number): void => {
    const kept = heap[a]!;
    heap[a] = heap[b]!;
    heap[b] = kept;
  };
  return {
    size: () => heap.length,
    first: () => heap[0]!,
    push(i) {
      heap.push(i);
      for (let at = heap.length - 1; at > 0; ) {
        const up = (at - 1) >> 1;
        if (!before(heap[at]!, heap[up]!)) break;
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const last = heap.pop()!;
      if (heap.length === 0) return;
      heap[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        let least = at;
        if (left < heap.length && before(heap[left]!, heap[least]!)) least = left;
        if (right < heap.length && before(heap[right]!, heap[least]!)) least = right;
        if (least === at) break;
        swap(at, least);
        at = least;
      }
    },
  };
}
