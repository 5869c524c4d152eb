import type { Activity, Part, Worker } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import { once } from '../once.ts';
import { FixedDays } from './fixed-days.ts';
import { JobList, JobTimes } from './jobs.ts';
import { addJobs, fixedDaysOf, type Job, type Jobs, placeEvenly, type Rows } from './place.ts';
import { type Segment, segmentCutter } from './segments.ts';
import type { Replacement } from './supersede.ts';
import { type PersonTime, personTime } from './working-time.ts';

const none: readonly Part[] = [];

/** The jobs of one person, and the days to place them on. */
export interface PersonJobs {
  readonly time: PersonTime;
  readonly jobs: JobTimes;
}

/** The activities of a plan set, and what it takes to place them; worked out when asked for. */
export class Work {
  readonly #activities: readonly Activity[];
  readonly #segmentsOf: (activity: Activity) => readonly Segment[];
  readonly #isAnyFixed: boolean;
  readonly #times = new Map<Person | Organisation, PersonTime>();
  /** In the order of the plans. Of many people on many tasks nobody looks through all to find one. */
  readonly #byPerson: () => ReadonlyMap<Person, readonly Part[]>;

  constructor(activities: readonly Activity[], replacements: ReadonlyMap<Task, readonly Replacement[]>) {
    this.#activities = activities;
    this.#segmentsOf = segmentCutter(replacements);
    this.#isAnyFixed = activities.some(({ fixed }) => fixed !== undefined);
    this.#byPerson = once(() => partsByPerson(activities));
  }

  /** What a person has a part in, in the order of the plans. */
  partsOf(person: Person): readonly Part[] {
    return this.#byPerson().get(person) ?? none;
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

  /** Places all work evenly. */
  placeAll<Taker extends Rows>(rows: Taker): Taker {
    for (const activity of this.#activities) {
      const segments = this.#segmentsOf(activity);
      for (const worker of activity.workers)
        placeEvenly(activity, worker, this.#timeIn(activity, worker), segments, rows);
    }
    return rows;
  }

  /** Places the work of a person evenly. */
  placeOf<Taker extends Rows>(person: Person, rows: Taker): Taker {
    for (const { activity, worker } of this.partsOf(person))
      placeEvenly(activity, worker, this.#timeIn(activity, worker), this.#segmentsOf(activity), rows);
    return rows;
  }

  /** What levelling has to place of a person's work, in the order of the plans. */
  jobsOf(person: Person): readonly Job[] {
    const list = new JobList();
    this.#addJobs(this.partsOf(person), list);
    return list.jobs;
  }

  /** When everybody's jobs may lie, and how much they are; people in the order in which they first have a part. */
  jobTimes(): ReadonlyMap<Person, PersonJobs> {
    const all = new Map<Person, PersonJobs>();
    for (const [person, parts] of this.#byPerson()) {
      const { activity, worker } = parts[0]!;
      const jobs = new JobTimes();
      this.#addJobs(parts, jobs);
      all.set(person, { time: this.#timeIn(activity, worker), jobs });
    }
    return all;
  }

  /** The days that fixed work takes of a person. */
  fixedDaysOf(person: Person, time: PersonTime): FixedDays {
    const days = new FixedDays(time);
    if (!this.#isAnyFixed) return days;
    for (const { activity, worker } of this.partsOf(person)) {
      if (activity.fixed === undefined) continue;
      for (const { day, hundredths } of fixedDaysOf(activity, worker, time, this.#segmentsOf(activity)))
        days.add(activity, day, hundredths);
    }
    return days;
  }

  #addJobs(parts: readonly Part[], jobs: Jobs): void {
    for (const { activity, worker } of parts)
      addJobs(activity, worker, this.#timeIn(activity, worker), this.#segmentsOf(activity), jobs);
  }

  #timeIn({ task }: Activity, { person }: Worker): PersonTime {
    return this.timeOf(person, task.plan.organisation);
  }
}

function partsByPerson(activities: readonly Activity[]): Map<Person, Part[]> {
  const byPerson = new Map<Person, Part[]>();
  for (const activity of activities) {
    for (const worker of activity.workers) {
      const { person } = worker;
      if (person === undefined) continue;
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [{ activity, worker }]);
      else own.push({ activity, worker });
    }
  }
  return byPerson;
}
