import { formatDay } from '../../calendar/day.ts';
import { formatMonth, type Month } from '../../calendar/month.ts';
import type { Assignment, Expansion, Load, Overfull, Worker } from '../../model/expansion.ts';
import type { Person, Unit } from '../../model/organisation.ts';
import type { Task } from '../../model/task.ts';
import type { Selected } from '../../tables/selection.ts';
import type { ImpossibleStretch, LoadMap, Overload, PersonLoad, WaitingWork } from '../review-loads.ts';
import { personNamed, taskRef, unitNamed } from './task-ref.ts';

/** Shares are rounded to hundredths of a day: an excess of less than this, in hundredths, is no excess. */
const rounding = 5;

/** People × months with what is too much, what no distribution fits, and what nobody is named for. */
export function loadMap(
  selected: Selected,
  tasks: readonly Task[],
  expansion: Expansion,
  levelled: () => Expansion,
): LoadMap {
  const months = [...new Set(selected.loads.map(({ month }) => month))].sort((a, b) => a - b);
  const people = byPerson(selected.loads);
  const overfull = [...people.keys()].flatMap((person) => {
    const stretch = expansion.overfull.get(person);
    return stretch === undefined || stretch.demand - stretch.supply <= rounding ? [] : [stretch];
  });
  return {
    spread: expansion.spread,
    months: months.map(formatMonth),
    people: [...people].map(([person, loads]) => personLoad(person, loads, months)),
    overloads: selected.loads
      .filter(({ demand, supply }) => demand > supply)
      .sort((a, b) => b.demand - b.supply - (a.demand - a.supply))
      .map((load) => overload(load, fitsIn(load, levelled()))),
    impossible: overfull.map(impossibleStretch),
    waiting: waitingWork(selected.assignments, tasks, expansion),
    planned: { count: tasks.filter((task) => hasEffort(task, expansion)).length, of: tasks.length },
  };
}

function byPerson(loads: readonly Load[]): Map<Person, Load[]> {
  const people = new Map<Person, Load[]>();
  for (const load of loads) {
    const own = people.get(load.person);
    if (own === undefined) people.set(load.person, [load]);
    else own.push(load);
  }
  return people;
}

function personLoad(person: Person, loads: readonly Load[], months: readonly Month[]): PersonLoad {
  const ofMonth = new Map(loads.map((load) => [load.month, load]));
  return {
    person: personNamed(person),
    unit: person.unit === undefined ? null : unitNamed(person.unit),
    months: months.map((month) => {
      const load = ofMonth.get(month);
      return load === undefined ? null : { days: days(load.demand), supply: days(load.supply) };
    }),
    days: days(sum(loads.map(({ demand }) => demand))),
    supply: days(sum(loads.map(({ supply }) => supply))),
  };
}

function overload({ person, month, demand, supply }: Load, levelled: boolean): Overload {
  return {
    person: personNamed(person),
    month: formatMonth(month),
    days: days(demand),
    supply: days(supply),
    over: days(demand - supply),
    levelled,
  };
}

/** Whether levelling brings that month down. Work in a window without working days stays where it is. */
function fitsIn({ person, month, supply }: Load, { loads }: Expansion): boolean {
  return loads.some((load) => load.person === person && load.month === month && load.demand <= supply);
}

function impossibleStretch({ person, start, end, demand, supply, activities }: Overfull): ImpossibleStretch {
  const tasks = new Map<Task, number>();
  for (const { activity, hundredths } of activities)
    tasks.set(activity.task, (tasks.get(activity.task) ?? 0) + hundredths);
  return {
    person: personNamed(person),
    from: formatDay(start),
    until: formatDay(end),
    demand: days(demand),
    supply: days(supply),
    over: days(demand - supply),
    tasks: [...tasks]
      .sort((a, b) => b[1] - a[1])
      .map(([task, hundredths]) => {
        const { plan, task: id, title } = taskRef(task);
        return { plan, task: id, title, days: days(hundredths) };
      }),
  };
}

/** Work without a person, unscheduled too: of units, in the order in which they first appear, then of nobody. */
function waitingWork(
  assignments: readonly Assignment[],
  tasks: readonly Task[],
  { activitiesOf }: Expansion,
): WaitingWork[] {
  const units = new Map<Unit | undefined, { tasks: Set<Task>; hundredths: number }>();
  const add = (task: Task, { person, unit }: Worker, hundredths: number | null): void => {
    if (person !== undefined) return;
    const own = units.get(unit) ?? { tasks: new Set(), hundredths: 0 };
    units.set(unit, own);
    own.tasks.add(task);
    own.hundredths += hundredths ?? 0;
  };
  for (const { activity, worker, hundredths, supersededBy } of assignments)
    if (supersededBy === undefined) add(activity.task, worker, hundredths);
  for (const task of tasks) {
    for (const { window, workers } of activitiesOf.get(task) ?? [])
      if (window === undefined) for (const worker of workers) add(task, worker, worker.hundredths);
  }
  return [...units]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([unit, own]) => ({
      unit: unit === undefined ? null : unitNamed(unit),
      tasks: own.tasks.size,
      days: days(own.hundredths),
    }));
}

function hasEffort(task: Task, { activitiesOf }: Expansion): boolean {
  const activities = activitiesOf.get(task) ?? [];
  return activities.some(
    ({ fixed, workers }) =>
      fixed !== undefined || workers.some(({ hundredths, share }) => hundredths !== null || share !== null),
  );
}

function days(hundredths: number): number {
  return hundredths / 100;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
