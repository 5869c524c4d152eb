import type { Activity, Assignment, EffortMismatch, Expansion, Spread, Timing, Window } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { allTasks } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, type Task } from '../model/task.ts';
import { takeApart } from './activities.ts';
import { timeTasks } from './anchors.ts';
import { fixedLoad } from './fixed-load.ts';
import { levelPeople, moved, overfullPeople, type PersonJobs } from './level-people.ts';
import { loadsOf } from './loads.ts';
import { fixedDaysOf, jobsOf, placeEvenly } from './place.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { replacementsIn, replacementsOf } from './supersede.ts';
import { type PersonTime, personTime } from './working-time.ts';

/**
 * Works out who does what in which month. Pure: the same set gives the same expansion, on every machine.
 *
 * Invariants: the parts of a worker's effort add up to it; nothing lies outside its window, nor on a day off of its
 * person, but for windows without any working day and fixed work on leave, which the audit reports.
 */
export function expand(set: PlanSet, spread: Spread): Expansion {
  const timings = timeTasks(set);
  const replacements = replacementsIn(set);
  const segments = (activity: Activity): Segment[] =>
    segmentsOf(activity.window, replacementsOf(activity, replacements));
  const timeOf = timesByPerson();
  const fixed = fixedLoad();
  const activities: Activity[] = [];
  const activitiesOf = new Map<Task, readonly Activity[]>();
  const timingOf: Map<Task, Timing> = timings;
  const mismatchOf = new Map<Task, EffortMismatch>();
  let assignments: Assignment[] = [];
  for (const plan of set.plans) {
    for (const task of allTasks(plan)) {
      if (!isCounted(task)) continue;
      const timing = timings.get(task)!;
      const { activities: own, mismatch } = takeApart(task, timing);
      activitiesOf.set(task, own);
      if (isRepeated(task)) timingOf.set(task, wholeTiming(task, timing, own));
      if (mismatch !== undefined) mismatchOf.set(task, mismatch);
      for (const activity of own) {
        activities.push(activity);
        const cut = segments(activity);
        for (const worker of activity.workers) {
          const time = timeOf(worker.person, plan.organisation);
          placeEvenly(activity, worker, time, cut, assignments);
          if (activity.fixed === undefined || worker.person === undefined) continue;
          for (const { day, hundredths } of fixedDaysOf(activity, worker, time, cut))
            fixed.add(worker.person, activity, day, hundredths);
        }
      }
    }
  }
  const jobs = once(() => jobsByPerson(activities, segments, timeOf));
  const overfull = once(() => overfullPeople(jobs(), fixed));
  if (spread === 'level') assignments = moved(assignments, levelPeople(jobs(), fixed));
  return {
    spread,
    activities,
    activitiesOf,
    timingOf,
    mismatchOf,
    assignments,
    loads: loadsOf(set, assignments, timeOf, fixed),
    // Who has too much is found out when somebody wants to know.
    get overfull() {
      return overfull();
    },
    supersededBy: new Map([...replacements].map(([task, ones]) => [task, ones.map((one) => one.by)])),
  };
}

type TimeOf = (person: Person | undefined, organisation: Organisation) => PersonTime;

function timesByPerson(): TimeOf {
  const times = new Map<Person | Organisation, PersonTime>();
  return (person, organisation) => {
    const key = person ?? organisation;
    let time = times.get(key);
    if (time === undefined) {
      time = personTime(organisation, person);
      times.set(key, time);
    }
    return time;
  };
}

/** What levelling has to place, by person, in the order of the plans. */
function jobsByPerson(
  activities: readonly Activity[],
  segments: (activity: Activity) => readonly Segment[],
  timeOf: TimeOf,
): Map<Person, PersonJobs> {
  const byPerson = new Map<Person, PersonJobs>();
  for (const activity of activities) {
    if (activity.window === undefined) continue;
    const cut = segments(activity);
    for (const worker of activity.workers) {
      const { person } = worker;
      if (person === undefined) continue;
      const time = timeOf(person, activity.task.plan.organisation);
      const jobs = jobsOf(activity, worker, time, cut);
      if (jobs.length === 0) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, { time, jobs });
      else for (const job of jobs) own.jobs.push(job);
    }
  }
  return byPerson;
}

function once<Value>(work: () => Value): () => Value {
  let value: { readonly is: Value } | undefined;
  return () => {
    value ??= { is: work() };
    return value.is;
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
