import type { Month } from '../calendar/month.ts';
import type { Activity, Assignment, PlanTotals, Worker } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/task.ts';
import type { Rows } from './place.ts';

/** Keeps assignments. */
export class RowList implements Rows {
  readonly rows: Assignment[] = [];

  add(
    activity: Activity,
    worker: Worker,
    month: Month,
    hundredths: number | null,
    supersededBy: Task | undefined,
  ): void {
    this.rows.push({ activity, worker, month, hundredths, supersededBy });
  }
}

interface Totals extends PlanTotals {
  assignments: number;
  readonly people: Set<Person>;
}

/** Adds assignments up without keeping them; what a child plan's task stands for counts there, not here. */
export class RowSums implements Rows {
  /** Hundredths of a day that are asked of people, by month. */
  readonly demandOf = new Map<Person, Map<Month, number>>();
  readonly totalsOf = new Map<Plan, Totals>();
  #worker: Worker | undefined;
  #months: Map<Month, number> | undefined;
  #plan: Plan | undefined;
  #totals: Totals = { assignments: 0, people: new Set() };

  static of(rows: readonly Assignment[]): RowSums {
    const sums = new RowSums();
    for (const { activity, worker, month, hundredths, supersededBy } of rows)
      sums.add(activity, worker, month, hundredths, supersededBy);
    return sums;
  }

  add(
    activity: Activity,
    worker: Worker,
    month: Month,
    hundredths: number | null,
    supersededBy: Task | undefined,
  ): void {
    if (supersededBy !== undefined) return;
    if (worker !== this.#worker) this.#turnTo(activity, worker);
    this.#totals.assignments += 1;
    this.#months?.set(month, (this.#months.get(month) ?? 0) + (hundredths ?? 0));
  }

  #turnTo({ task: { plan } }: Activity, worker: Worker): void {
    const { person } = worker;
    this.#worker = worker;
    this.#months = person && this.#monthsOf(person);
    if (plan !== this.#plan) {
      this.#plan = plan;
      this.#totals = this.totalsOf.get(plan) ?? { assignments: 0, people: new Set() };
      this.totalsOf.set(plan, this.#totals);
    }
    if (person !== undefined) this.#totals.people.add(person);
  }

  #monthsOf(person: Person): Map<Month, number> {
    let months = this.demandOf.get(person);
    if (months === undefined) {
      months = new Map();
      this.demandOf.set(person, months);
    }
    return months;
  }
}
