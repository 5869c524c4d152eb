import type { Period } from '../calendar/period.ts';
import { copiesOf } from '../expand/activities.ts';
import type { Language } from '../locale/language.ts';
import type { Expansion } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';
import { type Actor, isCounted, type Task } from '../model/task.ts';
import { deadlineOf } from './deadline.ts';
import type { Item } from './item.ts';
import type { Selection } from './selection.ts';

/** What the rows of a plan's own tables are made of. */
export interface ItemSource {
  readonly expansion: Expansion;
  readonly language: Language;
  /** Hundredths of a person-day of each task as its plan has it, whatever other plans carry out of it. */
  readonly efforts: ReadonlyMap<Task, number>;
}

export function itemSource(expansion: Expansion, language: Language): ItemSource {
  const efforts = new Map<Task, number>();
  for (const { activity, hundredths } of expansion.assignments) {
    if (hundredths !== null) efforts.set(activity.task, (efforts.get(activity.task) ?? 0) + hundredths);
  }
  return { expansion, language, efforts };
}

/** The tasks that are kept, with the rows that group them where anything below is kept. */
export function itemsOf(tasks: readonly Task[], keep: (task: Task) => boolean, source: ItemSource): Item[] {
  return tasks.flatMap((task) => {
    const children = itemsOf(task.children, keep, source);
    if (isCounted(task) ? !keep(task) : children.length === 0) return [];
    return [taskItem(task, children, source)];
  });
}

function taskItem(task: Task, children: readonly Item[], { expansion, language, efforts }: ItemSource): Item {
  return {
    task,
    step: undefined,
    copy: undefined,
    title: [task.title.value],
    role: undefined,
    hundredths: efforts.get(task) ?? null,
    deadline: deadlineOf(task, expansion, language),
    window: expansion.timingOf.get(task)?.window,
    isPart: false,
    children,
  };
}

/** The tasks of a list and all below them that are tasks to do. */
export function leavesOf(tasks: readonly Task[]): Task[] {
  return tasks.flatMap((task) => (isCounted(task) ? [task] : leavesOf(task.children)));
}

/** Whether a task is of the people, the units and the time that were asked for. Work without a time is of any. */
export function taskFilter(expansion: Expansion, { people, units, period }: Selection): (task: Task) => boolean {
  return (task) =>
    (people.length === 0 || people.some((person) => workersOf(task, expansion).has(person))) &&
    (units.length === 0 || unitsOf(task).some((unit) => units.some((one) => isWithin(unit, one)))) &&
    (period === undefined || isWithinTime(task, expansion, period));
}

export function isWithinTime(task: Task, expansion: Expansion, { start, end }: Pick<Period, 'start' | 'end'>): boolean {
  const timing = expansion.timingOf.get(task);
  if (timing?.window === undefined) return true;
  const { window, due } = timing;
  return (window.start <= end && window.end >= start) || (due !== undefined && due >= start && due <= end);
}

function workersOf(task: Task, expansion: Expansion): Set<unknown> {
  return new Set(expansion.activitiesOf.get(task)?.flatMap(({ workers }) => workers.map(({ person }) => person)));
}

/** Every unit that has a part in a task. */
export function unitsOf(task: Task): Unit[] {
  const leads = [...task.leads, ...task.steps.flatMap((step) => step.leads)];
  const copies = copiesOf(task).flatMap((copy) => copy?.unit ?? []);
  return [...leads.flatMap(unitsOfActor), ...supportUnits(task), ...copies];
}

/** The units that support a task, by name or by one of their people. */
export function supportUnits(task: Task): Unit[] {
  return [...task.support, ...task.steps.flatMap((step) => step.support)].flatMap(unitsOfActor);
}

function unitsOfActor({ unit, person, group }: Actor): Unit[] {
  const own = unit ?? person?.unit;
  const members = group?.members.flatMap((member) => (member.kind === 'unit' ? member : (member.unit ?? []))) ?? [];
  return own === undefined ? members : [own, ...members];
}
