import { type Month, monthOf } from '../calendar/month.ts';
import type { Period } from '../calendar/period.ts';
import type { Assignment, Expansion, Load } from '../model/expansion.ts';
import { isWithin, type Person, type Unit } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import type { SourceFile } from '../source/file.ts';

/** What of an expansion is shown. Empty lists: everybody. */
export interface Selection {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly period: Period | undefined;
  /** The plan files asked for. */
  readonly files: ReadonlySet<SourceFile>;
}

export interface Selected {
  readonly assignments: readonly Assignment[];
  readonly loads: readonly Load[];
  readonly unscheduled: readonly Task[];
}

/** The part of an expansion that was asked for. Loads are of the people selected, with all of their work. */
export function select(expansion: Expansion, selection: Selection): Selected {
  const inMonth = monthFilter(selection.period);
  const assignments = expansion.assignments.filter(
    (row) =>
      selection.files.has(row.activity.task.file) &&
      inMonth(row.month) &&
      isChosen(row.worker.person, row.worker.unit, selection),
  );
  const people = peopleOfPlans(expansion, selection);
  const loads = expansion.loads.filter(
    ({ person, month }) => inMonth(month) && people.has(person) && isChosen(person, person.unit, selection),
  );
  return { assignments, loads, unscheduled: unscheduledTasks(expansion, selection) };
}

/** The people of the units whose plans were asked for, and whoever else has work in them. */
function peopleOfPlans(expansion: Expansion, { files }: Selection): Set<Person> {
  const people = new Set<Person>();
  const plans = new Set(
    [...expansion.activitiesOf.keys()].map((task) => task.plan).filter((plan) => files.has(plan.file)),
  );
  for (const { organisation, unit } of plans) {
    for (const person of organisation.people) {
      if (person.planned && (unit === undefined || isWithin(person.unit, unit))) people.add(person);
    }
  }
  for (const { activity, worker } of expansion.assignments) {
    if (worker.person !== undefined && files.has(activity.task.file)) people.add(worker.person);
  }
  return people;
}

function monthFilter(period: Period | undefined): (month: Month) => boolean {
  if (period === undefined) return () => true;
  const first = monthOf(period.start);
  const last = monthOf(period.end);
  return (month) => month >= first && month <= last;
}

function isChosen(person: Person | undefined, unit: Unit | undefined, { people, units }: Selection): boolean {
  if (people.length > 0 && (person === undefined || !people.includes(person))) return false;
  return units.length === 0 || units.some((one) => isWithin(person?.unit ?? unit, one) || isWithin(unit, one));
}

function unscheduledTasks(expansion: Expansion, selection: Selection): Task[] {
  const tasks = new Set<Task>();
  for (const activity of expansion.activities) {
    if (activity.window !== undefined || !selection.files.has(activity.task.file)) continue;
    if (activity.workers.some(({ person, unit }) => isChosen(person, unit, selection))) tasks.add(activity.task);
  }
  return [...tasks];
}
