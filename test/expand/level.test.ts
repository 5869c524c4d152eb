import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsIn } from '../../src/expand/fit.ts';
import { JobTimes } from '../../src/expand/jobs.ts';
import { level } from '../../src/expand/level.ts';
import { mostOverfull } from '../../src/expand/overfull.ts';
import type { Job } from '../../src/expand/place.ts';
import { maximumFlow } from './maximum-flow.ts';

interface Plan {
  readonly free: readonly number[];
  readonly jobs: readonly { readonly start: number; readonly end: number; readonly hundredths: number }[];
}

const days = 12;
// Three supplies and few sizes, so that exact fits and near misses are common.
const plans: fc.Arbitrary<Plan> = fc.record({
  free: fc.array(fc.constantFrom(0, 50, 80, 100), { minLength: days, maxLength: days }),
  jobs: fc.array(
    fc
      .tuple(fc.nat(days - 1), fc.nat(days - 1), fc.constantFrom(1, 20, 50, 80, 100, 130, 200, 380))
      .map(([a, b, hundredths]) => ({ start: Math.min(a, b), end: Math.max(a, b), hundredths })),
    { minLength: 1, maxLength: 9 },
  ),
});

function asJobs(plan: Plan): Job[] {
  return plan.jobs.map((job) => ({ ...job, activity: undefined as never, worker: undefined as never }));
}

/** What all days up to one have, counted from an arbitrary number. */
function freeUpTo({ free }: Plan): (day: number) => number {
  return (day) => free.slice(0, day + 1).reduce((sum, one) => sum + one, 1234);
}

/** Feasibility by a maximum flow from jobs through the days of their windows: an independent solution. */
function fitsByFlow({ free, jobs }: Plan): boolean {
  const source = 0;
  const sink = 1;
  const edges: [number, number, number][] = [];
  let total = 0;
  for (const [i, job] of jobs.entries()) {
    total += job.hundredths;
    edges.push([source, 2 + i, job.hundredths]);
    for (let day = job.start; day <= job.end; day += 1) edges.push([2 + i, 2 + jobs.length + day, job.hundredths]);
  }
  for (let day = 0; day < days; day += 1) edges.push([2 + jobs.length + day, sink, free[day]!]);
  return maximumFlow(2 + jobs.length + days, edges, source, sink) === total;
}

describe('levelling', () => {
  test('finds a distribution exactly when a maximum flow does', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(fitsIn(JobTimes.of(asJobs(plan)), freeUpTo(plan))).toBe(fitsByFlow(plan));
      }),
      { numRuns: 5000 },
    );
  });

  test('names an interval that really is overfull, exactly when nothing fits', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const free = (day: number): number => plan.free[day] ?? 0;
        const interval = mostOverfull(asJobs(plan), free);
        expect(interval === undefined).toBe(fitsByFlow(plan));
        if (interval === undefined) return;
        let supply = 0;
        for (let day = interval.start; day <= interval.end; day += 1) supply += free(day);
        expect(interval.supply).toBe(supply);
        expect(interval.demand).toBeGreaterThan(supply);
        // Jobs count as inside where all of their days that have anything to give are inside.
        const inside = plan.jobs.filter((job) => {
          const usable = [];
          for (let day = job.start; day <= job.end; day += 1) if (free(day) > 0) usable.push(day);
          const own = usable.length > 0 ? usable : [job.start, job.end];
          return own.every((day) => day >= interval.start && day <= interval.end);
        });
        expect(interval.demand).toBe(inside.reduce((sum, job) => sum + job.hundredths, 0));
      }),
      { numRuns: 5000 },
    );
  });

  test('takes the interval of largest excess, then the shortest, then the earliest', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const free = (day: number): number => plan.free[day] ?? 0;
        const interval = mostOverfull(asJobs(plan), free);
        // A job lies where its first and last day with anything to give are; where no day has, where it is written.
        const jobs = plan.jobs.map(({ start, end, hundredths }) => {
          const usable = Array.from({ length: end - start + 1 }, (_, i) => start + i).filter((day) => free(day) > 0);
          return { start: usable[0] ?? start, end: usable.at(-1) ?? end, hundredths };
        });
        let worst = { excess: 0, start: 0, end: 0 };
        for (let start = 0; start < days; start += 1) {
          for (let end = start; end < days; end += 1) {
            let excess = 0;
            for (const job of jobs) if (job.start >= start && job.end <= end) excess += job.hundredths;
            for (let day = start; day <= end; day += 1) excess -= free(day);
            // Starts ascend: of intervals as long the first stays.
            const shorter = excess === worst.excess && end - start < worst.end - worst.start;
            if (excess > worst.excess || (excess > 0 && shorter)) worst = { excess, start, end };
          }
        }
        if (worst.excess === 0) expect(interval).toBeUndefined();
        else
          expect({ start: interval?.start, end: interval?.end, excess: interval!.demand - interval!.supply }).toEqual(
            worst,
          );
      }),
      { numRuns: 3000 },
    );
  });

  test('places every hundredth of every job, and within supply when it fits', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const months = level(asJobs(plan), (day) => plan.free[day] ?? 0);
        for (const [i, job] of plan.jobs.entries()) {
          expect([...months[i]!.values()].reduce((sum, part) => sum + part, 0)).toBe(job.hundredths);
        }
        const supply = plan.free.reduce((sum, day) => sum + day, 0);
        if (fitsByFlow(plan))
          expect(plan.jobs.reduce((sum, job) => sum + job.hundredths, 0)).toBeLessThanOrEqual(supply);
      }),
      { numRuns: 2000 },
    );
  });
});
