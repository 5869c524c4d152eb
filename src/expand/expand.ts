import type { Activity, Assignment, EffortMismatch, Expansion, Spread, Timing, Window } from '../model/expansion.ts';
import { allTasks } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, type Task } from '../model/task.ts';
import { once } from '../once.ts';
import { mismatchOf, takeApart } from './activities.ts';
import { timeTasks } from './anchors.ts';
import { levelPeople, moved, overfullPeople } from './level-people.ts';
import { Loads } from './loads.ts';
import { RowList, RowSums } from './rows.ts';
import { replacementsIn } from './supersede.ts';
import { Work } from './work.ts';

/**
 * Works out who does what in which month. Pure: the same set gives the same expansion, on every machine.
 *
 * Invariants: the parts of a worker's effort add up to it; nothing lies outside its window, nor on a day off of its
 * person, but for windows without any working day and fixed work on leave, which the audit reports.
 */
export function expand(set: PlanSet, spread: Spread): Expansion {
  const timings = timeTasks(set);
  const replacements = replacementsIn(set);
  const activities: Activity[] = [];
  const activitiesOf = new Map<Task, readonly Activity[]>();
  const timingOf: Map<Task, Timing> = timings;
  const mismatches = new Map<Task, EffortMismatch>();
  for (const plan of set.plans) {
    for (const task of allTasks(plan)) {
      if (!isCounted(task)) continue;
      const timing = timings.get(task)!;
      const own = takeApart(task, timing);
      activitiesOf.set(task, own);
      for (const activity of own) activities.push(activity);
      if (isRepeated(task)) timingOf.set(task, wholeTiming(task, timing, own));
      const mismatch = mismatchOf(task);
      if (mismatch !== undefined) mismatches.set(task, mismatch);
    }
  }
  const work = new Work(activities, replacements);
  const placed = once(() => levelPeople(work));
  const inSpread = ({ rows }: RowList): readonly Assignment[] => (spread === 'even' ? rows : moved(rows, placed()));
  let kept: readonly Assignment[] | undefined;
  const assignments = (): readonly Assignment[] => {
    kept ??= inSpread(work.placeAll(new RowList()));
    return kept;
  };
  // Sums need no assignments kept, and where they are kept nothing has to be placed again.
  const sums = once(() =>
    spread === 'even' && kept === undefined ? work.placeAll(new RowSums()) : RowSums.of(assignments()),
  );
  const loads = once(() => new Loads(set, work, sums().demandOf));
  const allLoads = once(() => loads().all());
  const overfull = once(() => overfullPeople(work));
  return {
    spread,
    activities,
    activitiesOf,
    timingOf,
    mismatchOf: mismatches,
    // What most who ask need only in part, or not at all, is worked out when somebody does.
    get assignments() {
      return assignments();
    },
    get loads() {
      return allLoads();
    },
    get totalsOf() {
      return sums().totalsOf;
    },
    get overfull() {
      return overfull();
    },
    partsOf: (person) => work.partsOf(person),
    assignmentsOf: (person) => inSpread(work.placeOf(person, new RowList())),
    loadsOf: (person) => loads().of(person),
    supersededBy: new Map([...replacements].map(([task, ones]) => [task, ones.map((one) => one.by)])),
  };
}

function isRepeated({ repeat, reports }: Task): boolean {
  return repeat !== undefined || reports !== undefined;
}

/** The time of a repeated or reported task is that of all its turns. */
function wholeTiming(task: Task, timing: Timing, activities: readonly Activity[]): Timing {
  let window: Window | undefined =
    task.repeat === undefined ? (timing.window ?? { ...task.plan.period, assumed: false }) : undefined;
  let due = timing.due;
  for (const activity of activities) {
    if (activity.window === undefined) continue;
    window = window === undefined ? activity.window : hull(window, activity.window);
    due = Math.max(due ?? activity.window.end, activity.due ?? activity.window.end);
  }
  return { window: window && { start: window.start, end: window.end, assumed: false }, due, problems: timing.problems };
}

function hull(a: Window, b: Window): Window {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), assumed: false };
}
