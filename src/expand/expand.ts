import type {
  Activity,
  Assignment,
  EffortMismatch,
  Expansion,
  Overfull,
  Spread,
  Timing,
  Window,
  Worker,
} from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { allTasks } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { isCounted, type Task } from '../model/task.ts';
import { takeApart } from './activities.ts';
import { timeTasks } from './anchors.ts';
import { type FixedLoad, fixedLoad } from './fixed-load.ts';
import { level } from './level.ts';
import { loadsOf } from './loads.ts';
import { mostOverfull } from './overfull.ts';
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
  const overfull = new Map<Person, Overfull>();
  const organisationOf = organisationsByPerson(set);
  const levelled = new Map<Worker, Map<number, number>>();
  for (const [person, own] of jobs) {
    const time = timeOf(person, organisationOf.get(person)!);
    const free = (day: number): number => fixed.freeOn(time, day);
    const { months, fits } = level(own, free);
    if (!fits) overfull.set(person, explain(person, own, free, fixed));
    if (spread === 'level') for (const [i, job] of own.entries()) mergeMonths(levelled, job.worker, months[i]!);
  }
  if (spread === 'level') assignments = moved(assignments, levelled);
  return {
    spread,
    activities,
    activitiesOf,
    timingOf,
    mismatchOf,
    assignments,
    loads: loadsOf(set, assignments, (person, organisation) => timeOf(person, organisation), fixed),
    overfull,
    supersededBy: new Map([...replacements].map(([task, ones]) => [task, ones.map((one) => one.by)])),
  };
}

function timesByPerson(): (person: Person | undefined, organisation: Organisation) => PersonTime {
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

/** Why the jobs of a person do not fit: the worst interval, with the work in it and the fixed work around it. */
function explain(person: Person, jobs: readonly Job[], free: (day: number) => number, fixed: FixedLoad): Overfull {
  const interval = mostOverfull(jobs, free);
  if (interval === undefined) throw new Error('levelling failed although no interval is overfull');
  const inside = jobs.filter((job) => isInside(job, interval.start, interval.end, free));
  return {
    person,
    ...interval,
    activities: inside.map(({ activity, hundredths }) => ({ activity, hundredths })),
    fixed: fixed.between(person, interval.start, interval.end),
  };
}

/** Whether all days of a job that have anything to give lie in the interval. */
function isInside(job: Job, start: number, end: number, free: (day: number) => number): boolean {
  if (job.start >= start && job.end <= end) return true;
  let usable = false;
  for (let day = job.start; day <= job.end; day += 1) {
    if (free(day) === 0) continue;
    if (day < start || day > end) return false;
    usable = true;
  }
  return usable;
}

function mergeMonths(
  levelled: Map<Worker, Map<number, number>>,
  worker: Worker,
  months: ReadonlyMap<number, number>,
): void {
  let own = levelled.get(worker);
  if (own === undefined) {
    own = new Map();
    levelled.set(worker, own);
  }
  for (const [month, hundredths] of months) own.set(month, (own.get(month) ?? 0) + hundredths);
}

/** The rows after levelling: those of work that was placed anew, and all others as they were. */
function moved(
  assignments: readonly Assignment[],
  levelled: ReadonlyMap<Worker, ReadonlyMap<number, number>>,
): Assignment[] {
  const rows: Assignment[] = [];
  const done = new Set<Worker>();
  for (const row of assignments) {
    const months = levelled.get(row.worker);
    if (months === undefined || row.supersededBy !== undefined) rows.push(row);
    else if (!done.has(row.worker)) {
      done.add(row.worker);
      for (const [month, hundredths] of [...months].sort((a, b) => a[0] - b[0]))
        rows.push({ ...row, month, hundredths });
    }
  }
  return rows;
}
