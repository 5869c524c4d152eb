import type { Day } from '../calendar/day.ts';
import { monthOf, monthStart } from '../calendar/month.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Related } from '../diagnostic.ts';
import { onLeave, type PersonTime } from '../expand/working-time.ts';
import type { Window } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import type { AuditContext } from './context.ts';
import { placeIn } from './found.ts';
import { timeOf } from './person-work.ts';

/**
 * Why somebody has no day to work on. `leave`: away on all the days that they would work; `employment`: those days lie
 * before they come or after they leave; `calendar`: there are none, for everybody or in their own week.
 */
export type Absence = 'leave' | 'employment' | 'calendar';

/** Why a person has no working day in a window; undefined where there is one. Without a person, the calendar decides. */
export function absenceIn(
  context: AuditContext,
  organisation: Organisation,
  person: Person | undefined,
  window: Window,
): Absence | undefined {
  const { start, end } = window;
  // Nearly everybody works in the last days of nearly every window: what else there is need not be worked out.
  for (let day = end; day >= start && day > end - 7; day -= 1)
    if (plainlyWorks(organisation.calendar, person, day)) return undefined;
  const time = timeOf(context, organisation, person);
  if (at(time, end).worked > 0 || time.daysBetween(start, end) > 0) return undefined;
  if (person === undefined) return 'calendar';
  for (let day = start; day <= end; day += 1) if (at(time, day).onDuty > 0) return 'leave';
  for (let day = start; day <= end; day += 1) {
    if (!isEmployed(person, day) && organisation.calendar.isWorkday(day)) return 'employment';
  }
  return 'calendar';
}

/** Whether a day is worked by everybody, and nothing of the person's own is in the way. */
function plainlyWorks(calendar: WorkingCalendar, person: Person | undefined, day: Day): boolean {
  if (!calendar.isWorkday(day)) return false;
  return person === undefined || (person.workingTimes.length === 0 && isEmployed(person, day) && !onLeave(person, day));
}

/** The entries of the organisation that keep a person away: the leave in the window, or the person's own entry. */
export function absencePlaces(person: Person, absence: Absence, window: Window): readonly Related[] {
  if (absence === 'calendar') return [];
  const spans =
    absence === 'leave'
      ? person.leave.filter((leave) => leave.first <= window.end && leave.last >= window.start)
      : [person.id];
  return spans.map((span) => ({ place: placeIn(person.file, span), task: null, label: absence }));
}

function at(time: PersonTime, day: Day): { readonly worked: number; readonly onDuty: number } {
  const month = monthOf(day);
  const index = day - monthStart(month) + 1;
  const { worked, onDuty } = time.month(month);
  return { worked: worked[index]!, onDuty: onDuty[index]! };
}

function isEmployed({ from, until }: Person, day: Day): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}
