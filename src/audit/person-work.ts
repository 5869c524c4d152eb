import type { Day } from '../calendar/day.ts';
import type { Job } from '../expand/place.ts';
import { type Replacement, replacementsIn } from '../expand/supersede.ts';
import { Work } from '../expand/work.ts';
import type { PersonTime } from '../expand/working-time.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { Task } from '../model/task.ts';
import type { AuditContext } from './context.ts';

/** The work of one person as levelling sees it: jobs to place, and what each day has left beside fixed work. */
export interface PersonWork {
  readonly time: PersonTime;
  readonly jobs: readonly Job[];
  /** Hundredths of a day, zero on days off. */
  readonly free: (day: Day) => number;
  /** The same of all days up to one, counted from any day. */
  readonly freeUpTo: (day: Day) => number;
}

/** Takes the work of a person apart once more, for the few rules that ask how else it could lie. */
export function workOf(person: Person, context: AuditContext): PersonWork {
  const known = context.shared('work by person', () => new Map<Person, PersonWork>());
  let work = known.get(person);
  if (work === undefined) {
    work = takeApart(person, context);
    known.set(person, work);
  }
  return work;
}

/** Which tasks are carried out by tasks of child plans, and when. */
export function replacements(context: AuditContext): ReadonlyMap<Task, readonly Replacement[]> {
  return context.shared('replacements', () => replacementsIn(context.set));
}

function takeApart(person: Person, context: AuditContext): PersonWork {
  const work = workIn(context);
  const time = timeOfPerson(person, context);
  const fixed = work.fixedDaysOf(person, time);
  return { time, jobs: work.jobsOf(person), free: fixed.freeOn, freeUpTo: fixed.freeUpTo() };
}

/** The working time of a person, or of the organisation's calendar, worked out once for all rules. */
export function timeOf(context: AuditContext, organisation: Organisation, person: Person | undefined): PersonTime {
  return workIn(context).timeOf(person, organisation);
}

function workIn(context: AuditContext): Work {
  return context.shared('work', () => new Work(context.expansion.activities, replacements(context)));
}

/** The working time of a person. */
export function timeOfPerson(person: Person, context: AuditContext): PersonTime {
  const organisations = context.shared('organisation by person', () => {
    const map = new Map<Person, Organisation>();
    for (const organisation of context.set.organisations)
      for (const member of organisation.people) map.set(member, organisation);
    return map;
  });
  return timeOf(context, organisations.get(person)!, person);
}
