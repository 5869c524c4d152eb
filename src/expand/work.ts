import type { Activity, Worker } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import { FixedDays } from './fixed-days.ts';
import { fixedDaysOf, type Job, jobsOf, placeEvenly, type Rows } from './place.ts';
import { type Segment, segmentCutter } from './segments.ts';
import type { Replacement } from './supersede.ts';
import { type PersonTime, personTime } from './working-time.ts';

const none: readonly Activity[] = [];

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
    for (const activity of activities) {
      const { workers, task } = activity;
      const segments = this.segmentsOf(activity);
      for (const worker of workers) {
        const { person } = worker;
        if (only !== undefined && person !== only) continue;
        placeEvenly(activity, worker, this.timeOf(person, task.plan.organisation), segments, rows);
      }
    }
    return rows;
  }

  /** What levelling has to place of a person's work, in the order of the plans. */
  jobsOf(person: Person): readonly Job[] {
    const all: Job[] = [];
    this.#eachPart(person, (activity, worker, time, segments) => {
      for (const job of jobsOf(activity, worker, time, segments)) all.push(job);
    });
    return all;
  }

  /** The days that fixed work takes of a person. */
  fixedDaysOf(person: Person, organisation: Organisation): FixedDays {
    const days = new FixedDays(this.timeOf(person, organisation));
    if (!this.#isAnyFixed) return days;
    this.#eachPart(person, (activity, worker, time, segments) => {
      for (const { day, hundredths } of fixedDaysOf(activity, worker, time, segments))
        days.add(activity, day, hundredths);
    });
    return days;
  }

  #eachPart(
    person: Person,
    visit: (activity: Activity, worker: Worker, time: PersonTime, segments: readonly Segment[]) => void,
  ): void {
    for (const activity of this.activitiesWith(person)) {
      const time = this.timeOf(person, activity.task.plan.organisation);
      const segments = this.segmentsOf(activity);
      for (const worker of activity.workers) if (worker.person === person) visit(activity, worker, time, segments);
    }
  }
}

function activitiesByPerson(activities: readonly Activity[]): Map<Person, Activity[]> {
  const byPerson = new Map<Person, Activity[]>();
  for (const activity of activities) {
    for (const { person } of activity.workers) {
      if (person === undefined) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [activity]);
      // Who has two parts in it comes once.
      else if (own.at(-1) !== activity) own.push(activity);
    }
  }
  return byPerson;
}
