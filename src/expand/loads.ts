import { type Month, monthOf } from '../calendar/month.ts';
import type { Assignment, Load, Worker } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { FixedLoad } from './fixed-load.ts';
import type { PersonTime } from './working-time.ts';

/**
 * Supply and demand of every person in every month of the plans of their organisation, and in every month that has
 * work of theirs. Work that a child plan's task stands for counts there, not here.
 */
export function loadsOf(
  set: PlanSet,
  assignments: readonly Assignment[],
  timeOf: (person: Person, organisation: Organisation) => PersonTime,
  fixed: FixedLoad,
): Load[] {
  const demands = demandByPerson(assignments);
  const loads: Load[] = [];
  for (const organisation of set.organisations) {
    const planned = plannedMonths(set, organisation);
    for (const person of organisation.people) {
      const demand = demands.get(person);
      if (!person.planned && demand === undefined) continue;
      const time = timeOf(person, organisation);
      for (const month of demand === undefined ? planned : withMonths(planned, demand.keys())) {
        const { workingDays, leaveDays, total } = time.month(month);
        const supply = total + fixed.extraSupply(time, month);
        loads.push({ person, month, workingDays, leaveDays, supply, demand: demand?.get(month) ?? 0 });
      }
    }
  }
  return loads;
}

function demandByPerson(assignments: readonly Assignment[]): Map<Person, Map<Month, number>> {
  const demands = new Map<Person, Map<Month, number>>();
  // The rows of a worker follow each other.
  let last: Worker | undefined;
  let months: Map<Month, number> | undefined;
  for (const { worker, month, hundredths, supersededBy } of assignments) {
    const { person } = worker;
    if (person === undefined || supersededBy !== undefined) continue;
    if (worker !== last || months === undefined) {
      last = worker;
      months = demands.get(person);
      if (months === undefined) {
        months = new Map();
        demands.set(person, months);
      }
    }
    months.set(month, (months.get(month) ?? 0) + (hundredths ?? 0));
  }
  return demands;
}

/** Ascending months, with others that may be among them. */
function withMonths(months: readonly Month[], others: Iterable<Month>): readonly Month[] {
  const [first = 0, last = -1] = [months[0], months.at(-1)];
  const isGapless = last - first === months.length - 1;
  let all: Set<Month> | undefined;
  for (const month of others) {
    if (isGapless && month >= first && month <= last) continue;
    all ??= new Set(months);
    all.add(month);
  }
  return all === undefined ? months : [...all].sort((a, b) => a - b);
}

function plannedMonths(set: PlanSet, organisation: Organisation): Month[] {
  const months = new Set<Month>();
  for (const plan of set.plans) {
    if (plan.organisation !== organisation) continue;
    for (let month = monthOf(plan.period.start); month <= monthOf(plan.period.end); month += 1) months.add(month);
  }
  return [...months].sort((a, b) => a - b);
}
