import type { Activity } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import { FixedDays } from './fixed-days.ts';
import { JobList, JobTimes } from './jobs.ts';
import { addJobs, fixedDaysOf, type Job, type Jobs, placeEvenly, type Rows } from './place.ts';
import { type Segment, segmentCutter } from './segments.ts';
import type { Replacement } from './supersede.ts';
import { type PersonTime, personTime } from './working-time.ts';

const none: readonly Activity[] = [];

/** The jobs of one person, and the days to place them on. */
export interface PersonJobs {
  readonly time: PersonTime;
  readonly jobs: JobTimes;
}

/** The activities of a plan set, and what it takes to place them; worked out when asked for. */
export class Work {
  readonly activities: readonly Activity[];
  readonly segmentsOf: (activity: Activity) => readonly Segment[];
  readonly #isAnyFixed: boolean;
  readonly #times = new Map<Person | Organisation, PersonTime>();
  #byPerson: ReadonlyMap<Person, readonly Activity[]> | undefined;

  constructor(
    activities: readonly Activity[],
    replacements: ReadonlyMap<Task, readonly Replacement[]>,
    isAnyFixed: boolean,
  ) {
    this.activities = activities;
    this.segmentsOf = segmentCutter(replacements);
    this.#isAnyFixed = isAnyFixed;
  }

  /** The activities that each person has a part in, in the order of the plans. */
  get byPerson(): ReadonlyMap<Person, readonly Activity[]> {
    this.#byPerson ??= activitiesByPerson(this.activities);
    return this.#byPerson;
  }

  activitiesWith(person: Person): readonly Activity[] {
    return this.byPerson.get(person) ?? none;
  }

  /** The working time of a person, by the calendar of the organisation that they are first asked for in. */
  timeOf(person: Person | undefined, organisation: Organisation): PersonTime {
    const key = person ?? organisation;
    let time = this.#times.get(key);
    if (time === undefined) {
      time = personTime(organisation, person);
      this.#times.set(key, time);
    }
    return time;
  }

  /** Places activities evenly: the parts of everybody, or those of one person. */
  place<Taker extends Rows>(activities: readonly Activity[], rows: Taker, only?: Person): Taker {
    for (let i = 0; i < activities.length; i += 1) {
      const activity = activities[i]!;
      const { workers, task } = activity;
      const segments = this.segmentsOf(activity);
      for (let j = 0; j < workers.length; j += 1) {
        const { person } = workers[j]!;
        if (only !== undefined && person !== only) continue;
        placeEvenly(activity, workers[j]!, this.timeOf(person, task.plan.organisation), segments, rows);
      }
    }
    return rows;
  }

  /** Hands on what levelling has to place: of everybody, or of one person. */
  #eachJob(activities: readonly Activity[], jobsOf: (person: Person, time: PersonTime) => Jobs, only?: Person): void {
    for (let i = 0; i < activities.length; i += 1) {
      const activity = activities[i]!;
      const { workers, task } = activity;
      const segments = this.segmentsOf(activity);
      for (let j = 0; j < workers.length; j += 1) {
        const { person } = workers[j]!;
        if (person === undefined || (only !== undefined && person !== only)) continue;
        const time = this.timeOf(person, task.plan.organisation);
        addJobs(activity, workers[j]!, time, segments, jobsOf(person, time));
      }
    }
  }

  /** What levelling has to place of a person's work, in the order of the plans. */
  jobsOf(person: Person): readonly Job[] {
    const list = new JobList();
    this.#eachJob(this.activitiesWith(person), () => list, person);
    return list.jobs;
  }

  /** When everybody's jobs may lie, and how much they are; in the order of the plans, where each person comes first. */
  jobTimes(): ReadonlyMap<Person, PersonJobs> {
    const all = new Map<Person, PersonJobs>();
    this.#eachJob(this.activities, (person, time) => {
      let own = all.get(person);
      if (own === undefined) {
        own = { time, jobs: new JobTimes() };
        all.set(person, own);
      }
      return own.jobs;
    });
    return all;
  }

  /** The days that fixed work takes of a person. */
  fixedDaysOf(person: Person, time: PersonTime): FixedDays {
    const days = new FixedDays(time);
    if (!this.#isAnyFixed) return days;
    for (const activity of this.activitiesWith(person)) {
      if (activity.fixed === undefined) continue;
      const segments = this.segmentsOf(activity);
      for (const worker of activity.workers) {
        if (worker.person !== person) continue;
        for (const { day, hundredths } of fixedDaysOf(activity, worker, time, segments))
          days.add(activity, day, hundredths);
      }
    }
    return days;
  }
}

function activitiesByPerson(activities: readonly Activity[]): Map<Person, Activity[]> {
  const byPerson = new Map<Person, Activity[]>();
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i]!;
    const { workers } = activity;
    for (let j = 0; j < workers.length; j += 1) {
      const { person } = workers[j]!;
      if (person === undefined) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [activity]);
      // Who has two parts in it comes once.
      else if (own[own.length - 1] !== activity) own.push(activity);
    }
  }
  return byPerson;
}
