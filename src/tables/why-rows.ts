import type { Month } from '../calendar/month.ts';
import { monthEnd, monthStart } from '../calendar/month.ts';
import { type PersonTime, personTime } from '../expand/working-time.ts';
import type { Activity, Assignment, Expansion, Load, Worker } from '../model/expansion.ts';
import type { Person } from '../model/organisation.ts';
import type { PlanSet } from '../model/plan-set.ts';

/** Where one number of a person's month comes from. Amounts in hundredths of a person-day. */
export interface Origin {
  readonly activity: Activity;
  readonly worker: Worker;
  readonly hundredths: number | null;
  /** The effort of the activity over everybody who works on it; null where none is planned. */
  readonly effort: number | null;
  /** Own working days in the window, and those of them in the month. */
  readonly daysInWindow: number;
  readonly daysInMonth: number;
  readonly supersededBy: Assignment['supersededBy'];
}

/** A person's month, with the supply that the work is held against. */
export interface MonthOrigins {
  readonly person: Person;
  readonly month: Month;
  readonly load: Load | undefined;
  readonly origins: readonly Origin[];
}

/** Every piece of work of a person in a month, with the divisions that led to its share; the largest first. */
export function originsOf(set: PlanSet, expansion: Expansion, person: Person, month: Month): MonthOrigins {
  const organisation = set.organisations.find(({ people }) => people.includes(person))!;
  const time = personTime(organisation, person);
  const origins = expansion.assignments
    .filter((row) => row.worker.person === person && row.month === month)
    .map((row) => originOf(row, time, month))
    .sort(
      (a, b) =>
        Number(a.supersededBy !== undefined) - Number(b.supersededBy !== undefined) ||
        (b.hundredths ?? -1) - (a.hundredths ?? -1),
    );
  const load = expansion.loads.find((one) => one.person === person && one.month === month);
  return { person, month, load, origins };
}

function originOf({ activity, worker, hundredths, supersededBy }: Assignment, time: PersonTime, month: Month): Origin {
  const window = activity.window!;
  const start = Math.max(window.start, monthStart(month));
  const end = Math.min(window.end, monthEnd(month));
  return {
    activity,
    worker,
    hundredths,
    effort: totalOf(activity),
    daysInWindow: time.daysBetween(window.start, window.end),
    daysInMonth: start <= end ? time.daysBetween(start, end) : 0,
    supersededBy,
  };
}

function totalOf({ workers }: Activity): number | null {
  let total: number | null = null;
  for (const { hundredths } of workers) if (hundredths !== null) total = (total ?? 0) + hundredths;
  return total;
}
