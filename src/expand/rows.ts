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

/** Hundredths of a day by month. */
export class MonthSums {
  /** From the first month to the last that was added to; undefined where none was. */
  #first: Month = 0;
  readonly #sums: (number | undefined)[] = [];

  add(month: Month, hundredths: number): void {
    const sums = this.#sums;
    if (sums.length === 0) this.#first = month;
    for (; month < this.#first; this.#first -= 1) sums.unshift(undefined);
    const at = month - this.#first;
    while (sums.length <= at) sums.push(undefined);
    sums[at] = (sums[at] ?? 0) + hundredths;
  }

  of(month: Month): number {
    return this.#sums[month - this.#first] ?? 0;
  }

  /** The months that were added to, ascending. */
  months(): Month[] {
    const months: Month[] = [];
    for (let i = 0; i < this.#sums.length; i += 1) if (this.#sums[i] !== undefined) months.push(this.#first + i);
    return months;
  }
}

interface Totals extends PlanTotals {
  assignments: number;
  readonly people: Set<Person>;
}

/** Adds assignments up without keeping them; what a child plan's task stands for counts there, not here. */
export class RowSums implements Rows {
  /** Hundredths of a day that are asked of people, by month. */
  readonly demandOf = new Map<Person, MonthSums>();
  readonly totalsOf = new Map<Plan, Totals>();
  #worker: Worker | undefined;
  #months: MonthSums | undefined;
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
    this.#months?.add(month, hundredths ?? 0);
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

  #monthsOf(person: Person): MonthSums {
    let months = this.demandOf.get(person);
    if (months === undefined) {
      months = new MonthSums();
      this.demandOf.set(person, months);
    }
    return months;
  }
}
