import type { Activity, Assignment, EffortMismatch, Expansion, Spread, Timing, Window } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { allTasks } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, type Task } from '../model/task.ts';
import { takeApart } from './activities.ts';
import { timeTasks } from './anchors.ts';
import { fixedLoad } from './fixed-load.ts';
import { type Levelled, levelPeople, moved } from './level-people.ts';
import { loadsOf } from './loads.ts';
import { type Job, placeEvenly } from './place.ts';
import { segmentsOf } from './segments.ts';
import { replacementsIn, replacementsOf } from './supersede.ts';
import type { TaskTiming } from './timing.ts';
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
  const timeOf = timesByPerson();
  const fixed = fixedLoad();
  const jobs = new Map<Person, Job[]>();
  const activities: Activity[] = [];
  const activitiesOf = new Map<Task, readonly Activity[]>();
  const timingOf = new Map<Task, Timing>();
  const mismatchOf = new Map<Task, EffortMismatch>();
  let assignments: Assignment[] = [];
  for (const plan of set.plans) {
    for (const task of allTasks(plan)) {
      const timing = timings.get(task)!;
      timingOf.set(task, timing);
      if (!isCounted(task)) continue;
      const { activities: own, mismatch } = takeApart(task, timing);
      activitiesOf.set(task, own);
      timingOf.set(task, wholeTiming(task, timing, own));
      if (mismatch !== undefined) mismatchOf.set(task, mismatch);
      for (const activity of own) {
        activities.push(activity);
        const segments = segmentsOf(activity.window, replacementsOf(activity, replacements));
        for (const worker of activity.workers) {
          const placed = placeEvenly(activity, worker, timeOf(worker.person, plan.organisation), segments);
          for (const row of placed.assignments) assignments.push(row);
          if (worker.person === undefined) continue;
          for (const { day, hundredths } of placed.fixedDays) fixed.add(worker.person, activity, day, hundredths);
          if (placed.jobs.length > 0) append(jobs, worker.person, placed.jobs);
        }
      }
    }
  }
  const organisationOf = organisationsByPerson(set);
  const levelled = (): Levelled => levelPeople(jobs, fixed, (person) => timeOf(person, organisationOf.get(person)!));
  let outcome = spread === 'level' ? levelled() : undefined;
  if (outcome !== undefined) assignments = moved(assignments, outcome.months);
  return {
    spread,
    activities,
    activitiesOf,
    timingOf,
    mismatchOf,
    assignments,
    loads: loadsOf(set, assignments, (person, organisation) => timeOf(person, organisation), fixed),
    // An even spread asks nothing of levelling: who has too much is found out when somebody wants to know.
    get overfull() {
      outcome ??= levelled();
      return outcome.overfull;
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

function organisationsByPerson(set: PlanSet): Map<Person, Organisation> {
  const map = new Map<Person, Organisation>();
  for (const organisation of set.organisations) for (const person of organisation.people) map.set(person, organisation);
  return map;
}

function append(jobs: Map<Person, Job[]>, person: Person, more: readonly Job[]): void {
  const own = jobs.get(person);
  if (own === undefined) jobs.set(person, [...more]);
  else for (const job of more) own.push(job);
}

/** The time of a repeated or reported task is that of all its turns. */
function wholeTiming(task: Task, timing: TaskTiming, activities: readonly Activity[]): Timing {
  if (task.repeat === undefined && task.reports === undefined) return timing;
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
