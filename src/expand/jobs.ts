import type { Day } from '../calendar/day.ts';
import type { Activity, Worker } from '../model/expansion.ts';
import type { Job, Jobs } from './place.ts';

/** Keeps jobs. */
export class JobList implements Jobs {
  readonly jobs: Job[] = [];

  add(activity: Activity, worker: Worker, start: Day, end: Day, hundredths: number): void {
    this.jobs.push({ activity, worker, start, end, hundredths });
  }
}

/** Keeps of jobs when they may lie and how much they are, which is all that it takes to tell whether they fit. */
export class JobTimes implements Jobs {
  readonly starts: Day[] = [];
  readonly ends: Day[] = [];
  readonly hundredths: number[] = [];

  static of(jobs: readonly Job[]): JobTimes {
    const times = new JobTimes();
    for (const { activity, worker, start, end, hundredths } of jobs)
      times.add(activity, worker, start, end, hundredths);
    return times;
  }

  add(_activity: Activity, _worker: Worker, start: Day, end: Day, hundredths: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.hundredths.push(hundredths);
  }
}
