import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '../../src/calendar/month.ts';
import { expand } from '../../src/expand/expand.ts';
import { personTime } from '../../src/expand/working-time.ts';
import type { Expansion, Spread, Worker } from '../../src/model/expansion.ts';
import type { PlanSet } from '../../src/model/plan-set.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { expansionFile } from '../../src/tables/expansion-rows.ts';
import { select } from '../../src/tables/selection.ts';
import { arbitraryPlan, type PlanData } from '../support/arbitrary-plan.ts';
import { memorySources } from '../support/memory-sources.ts';

async function load(...plans: readonly PlanData[]): Promise<PlanSet> {
  const files = Object.fromEntries(plans.map((plan, i) => [`/plans/p${i}.plan.yaml`, JSON.stringify(plan, null, 1)]));
  const { set } = await loadPlanSet({ sources: memorySources(files), cwd: '/plans', arguments: [] });
  expect(set.plans).toHaveLength(plans.length);
  return set;
}

function holds(
  check: (set: PlanSet, expansion: Expansion) => void,
  spreads: readonly Spread[] = ['even', 'level'],
  runs = 300,
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(arbitraryPlan, async (data) => {
      const set = await load(data);
      for (const spread of spreads) check(set, expand(set, spread));
    }),
    { numRuns: runs },
  );
}

describe('the expansion', () => {
  test('gives every worker exactly the effort of the activity', () =>
    holds((_, { activities, assignments }) => {
      const given = new Map<Worker, number>();
      for (const { worker, hundredths } of assignments) given.set(worker, (given.get(worker) ?? 0) + (hundredths ?? 0));
      for (const { window, workers, fixed } of activities) {
        if (window === undefined || fixed !== undefined) continue;
        for (const worker of workers) if (worker.hundredths !== null) expect(given.get(worker)).toBe(worker.hundredths);
      }
    }));

  test('divides the effort of a task among its workers without a rest', () =>
    holds((set, { activitiesOf, mismatchOf }) => {
      for (const plan of set.plans) {
        for (const [task, activities] of activitiesOf) {
          if (
            task.plan !== plan ||
            task.effort?.kind !== 'total' ||
            task.repeat !== undefined ||
            task.fixed !== undefined
          )
            continue;
          if (mismatchOf.has(task) || activities.length === 0) continue;
          const copies = new Set(activities.map(({ copy }) => copy)).size;
          const total = activities
            .flatMap(({ workers }) => workers)
            .reduce((sum, { hundredths }) => sum + (hundredths ?? 0), 0);
          expect(total).toBe(task.effort.hundredths * copies);
        }
      }
    }));

  test('puts nothing outside the window, nor in a month without a working day of the person', () =>
    holds((set, { assignments }) => {
      for (const { activity, worker, month, hundredths } of assignments) {
        const { start, end } = activity.window!;
        expect(month).toBeGreaterThanOrEqual(monthOf(start));
        expect(month).toBeLessThanOrEqual(monthOf(end));
        if ((hundredths ?? 0) === 0 || activity.fixed !== undefined) continue;
        const time = personTime(set.organisations[0]!, worker.person);
        if (time.daysBetween(start, end) > 0) expect(time.month(month).days).toBeGreaterThan(0);
      }
    }));

  test('adds up: loads are the sums of the assignments', () =>
    holds((_, { assignments, loads }) => {
      const demand = loads.reduce((sum, load) => sum + load.demand, 0);
      const given = assignments.reduce(
        (sum, { worker, hundredths }) => sum + (worker.person === undefined ? 0 : (hundredths ?? 0)),
        0,
      );
      expect(demand).toBe(given);
    }));

  test('tells of one person, and of a plan, what it tells of all', () =>
    holds((set, expansion) => {
      const { activities, assignments, loads } = expansion;
      for (const { people } of set.organisations) {
        for (const person of people) {
          expect(expansion.partsOf(person)).toEqual(
            activities.flatMap((activity) =>
              activity.workers.flatMap((worker) => (worker.person === person ? [{ activity, worker }] : [])),
            ),
          );
          expect(expansion.assignmentsOf(person)).toEqual(assignments.filter(({ worker }) => worker.person === person));
          expect(expansion.loadsOf(person)).toEqual(loads.filter((load) => load.person === person));
        }
      }
      for (const plan of set.plans) {
        const own = assignments.filter((row) => row.activity.task.plan === plan && row.supersededBy === undefined);
        const people = new Set(own.flatMap(({ worker }) => worker.person ?? []));
        expect(expansion.totalsOf.get(plan) ?? { assignments: 0, people }).toEqual({ assignments: own.length, people });
      }
    }));

  test('levels within the supply of every month of everybody who is not overfull', () =>
    holds(
      (set, { loads, overfull, assignments }) => {
        // Work without any working day in its window, and fixed work of one day twice, is over supply whatever one does.
        const beyond = new Set(
          assignments.flatMap(({ activity, worker }) => {
            const time = personTime(set.organisations[0]!, worker.person);
            const hopeless =
              activity.fixed !== undefined || time.daysBetween(activity.window!.start, activity.window!.end) === 0;
            return hopeless ? [worker.person] : [];
          }),
        );
        for (const { person, demand, supply } of loads) {
          if (!overfull.has(person) && !beyond.has(person)) expect(demand).toBeLessThanOrEqual(supply);
        }
      },
      ['level'],
    ));

  test('gives the same bytes for the same plans', () =>
    holds(
      (set, expansion) => {
        const everything = {
          people: [],
          units: [],
          period: undefined,
          files: new Set(set.plans.map(({ file }) => file)),
        };
        const write = (one: Expansion): string =>
          JSON.stringify(expansionFile(select(one, everything), one.spread, 'plan'));
        expect(write(expand(set, expansion.spread))).toBe(write(expansion));
      },
      ['even', 'level'],
      60,
    ));

  test('counts nothing twice when a plan and its quarter are read together', () =>
    fc.assert(
      fc.asyncProperty(arbitraryPlan, async (annual) => {
        const quarter = { ...annual, period: '2026-Q2', parent: 'p0.plan.yaml' };
        const set = await load(annual, quarter);
        const { assignments } = expand(set, 'even');
        for (const { activity, month, supersededBy } of assignments) {
          if (activity.task.repeat !== undefined) continue;
          const inQuarter = month >= 2026 * 12 + 3 && month <= 2026 * 12 + 5;
          expect(supersededBy !== undefined).toBe(activity.task.plan.parent === undefined && inQuarter);
        }
      }),
      { numRuns: 150 },
    ));

  test('does every turn of a repeated task once when a plan and its quarter are read together', () =>
    fc.assert(
      fc.asyncProperty(arbitraryPlan, async (annual) => {
        const alone = await load(annual);
        const both = await load(annual, { ...annual, period: '2026-Q2', parent: 'p0.plan.yaml' });
        expect(liveTurns(expand(both, 'even'))).toEqual(liveTurns(expand(alone, 'even')));
      }),
      { numRuns: 150 },
    ));
});

/** How often each turn of a repeated task is done, and with how many days. */
function liveTurns({ assignments }: Expansion): Map<string, number> {
  const turns = new Map<string, number>();
  for (const { activity, worker, hundredths, supersededBy } of assignments) {
    if (activity.task.repeat === undefined || supersededBy !== undefined) continue;
    const key = `${activity.id} ${worker.person?.id.value}`;
    if (worker.share === null) turns.set(key, (turns.get(key) ?? 0) + (hundredths ?? 0));
  }
  return new Map([...turns].sort(([a], [b]) => (a < b ? -1 : 1)));
}
