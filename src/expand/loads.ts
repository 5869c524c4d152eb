import { type Month, monthOf } from '../calendar/month.ts';
import type { Load } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';
import type { MonthSums } from './rows.ts';
import type { Work } from './work.ts';

/**
 * Supply and demand of every person in every month of the plans of their organisation, and in every month that has
 * work of theirs. Work that a child plan's task stands for counts there, not here.
 */
export class Loads {
  readonly #set: PlanSet;
  readonly #work: Work;
  readonly #demandOf: ReadonlyMap<Person, MonthSums>;
  readonly #planned = new Map<Organisation, readonly Month[]>();

  /** @param demandOf  hundredths of a day that are asked of people, by month */
  constructor(set: PlanSet, work: Work, demandOf: ReadonlyMap<Person, MonthSums>) {
    this.#set = set;
    this.#work = work;
    this.#demandOf = demandOf;
  }

  /** People in the order of their organisations, months ascending. */
  all(): Load[] {
    const loads: Load[] = [];
    for (const organisation of this.#set.organisations)
      for (const person of organisation.people) this.#addTo(loads, person, organisation);
    return loads;
  }

  /** Those of one person, months ascending. */
  of(person: Person): Load[] {
    const loads: Load[] = [];
    for (const organisation of this.#set.organisations)
      if (organisation.members.get(person.id.value) === person) this.#addTo(loads, person, organisation);
    return loads;
  }

  #addTo(loads: Load[], person: Person, organisation: Organisation): void {
    const demand = this.#demandOf.get(person);
    if (!person.planned && demand === undefined) return;
    const planned = this.#plannedMonths(organisation);
    const time = this.#work.timeOf(person, organisation);
    const fixed = this.#work.fixedDaysOf(person, time);
    for (const month of demand === undefined ? planned : withMonths(planned, demand.months())) {
      const { workingDays, leaveDays, total } = time.month(month);
      const supply = total + fixed.extraSupply(month);
      loads.push({ person, month, workingDays, leaveDays, supply, demand: demand?.of(month) ?? 0 });
    }
  }

  #plannedMonths(organisation: Organisation): readonly Month[] {
    let months = this.#planned.get(organisation);
    if (months === undefined) {
      months = plannedMonths(this.#set, organisation);
      this.#planned.set(organisation, months);
    }
    return months;
  }
}

/** Ascending months, with others that may be among them. */
function withMonths(months: readonly Month[], others: readonly Month[]): readonly Month[] {
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
