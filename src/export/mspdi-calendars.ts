import { type Day, weekdayOf } from '../calendar/day.ts';
import { monthOf, monthStart } from '../calendar/month.ts';
import { onLeave, type PersonTime, personTime } from '../expand/working-time.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { clean } from '../tables/cells.ts';
import type { Horizon } from './horizon.ts';
import { fields, moment, nameOf, nested, workingTimes } from './mspdi-xml.ts';
import { hoursOfDay, isAway, typicalWeek, workingWeek } from './week.ts';
import type { ExportWords } from './words.ts';

/** Minutes that somebody works on a day: after leave, before capacity; in whole five minutes. */
export type MinutesOn = (day: Day) => number;

export function minutesOfDay({ calendar }: Organisation): number {
  return Math.max(5, Math.round(calendar.hours * 12) * 5);
}

/** What a person, or somebody of a unit, works on each day. */
export function minutesOf(organisation: Organisation, person: Person | undefined): MinutesOn {
  const time: PersonTime = personTime(organisation, person);
  const full = minutesOfDay(organisation);
  return (day) => {
    const month = monthOf(day);
    const worked = time.month(month).worked[day - monthStart(month) + 1]!;
    return Math.round((worked * full) / 500) * 5;
  };
}

/** The calendar of an organisation: its week, holidays and make-up days, day by day. */
export function baseCalendar(organisation: Organisation, uid: number, name: string, horizon: Horizon): string {
  const { calendar } = organisation;
  const full = minutesOfDay(organisation);
  const week = workingWeek(calendar, horizon.start);
  const exceptions: string[] = [];
  for (let day = horizon.start; day <= horizon.end; day += 1) {
    const kind = calendar.kindOf(day);
    if (kind === 'workday' || kind === 'rest') continue;
    exceptions.push(exception(day, kind === 'make-up' ? full : 0, clean(calendar.nameOf(day) ?? '')));
  }
  return nested(
    'Calendar',
    fields([
      ['UID', uid],
      ['Name', name],
      ['IsBaseCalendar', true],
      ['IsBaselineCalendar', false],
      ['BaseCalendarUID', -1],
    ]) +
      weekDays((weekday) => (week.has(weekday) ? full : 0)) +
      (exceptions.length === 0 ? '' : nested('Exceptions', exceptions.join(''))),
  );
}

/**
 * The calendar of a person, by name of the resource, on top of the organisation's: every day on which the person works
 * more or less than its calendar says. One exception a day: not every program reads a range beyond its first.
 */
export function personCalendar(
  organisation: Organisation,
  person: Person | undefined,
  { uid, base, name, words }: { uid: number; base: number; name: string; words: ExportWords },
  horizon: Horizon,
): string {
  const { calendar } = organisation;
  const full = minutesOfDay(organisation);
  const minutes = minutesOf(organisation, person);
  const week =
    person === undefined || person.workingTimes.length === 0
      ? undefined
      : typicalWeek(calendar, horizon, minutes, isAway(person));
  const exceptions: string[] = [];
  for (let day = horizon.start; day <= horizon.end; day += 1) {
    const special = calendar.kindOf(day) !== 'workday' && calendar.kindOf(day) !== 'rest';
    const expected = special || week === undefined ? (calendar.isWorkday(day) ? full : 0) : week[weekdayOf(day) - 1]!;
    const actual = minutes(day);
    // With a week of its own a calendar says again what it shares, so that nobody has to know which of the two wins.
    if (actual === expected && !(special && week !== undefined)) continue;
    const leave = person !== undefined && onLeave(person, day);
    exceptions.push(exception(day, actual, leave ? words.leave : clean(calendar.nameOf(day) ?? '')));
  }
  return nested(
    'Calendar',
    fields([
      ['UID', uid],
      ['Name', name],
      ['IsBaseCalendar', false],
      ['IsBaselineCalendar', false],
      ['BaseCalendarUID', base],
    ]) +
      (week === undefined ? '' : weekDays((weekday) => week[weekday - 1]!)) +
      (exceptions.length === 0 ? '' : nested('Exceptions', exceptions.join(''))),
  );
}

/** The seven days in Project's order, Sunday being 1. */
function weekDays(minutes: (weekday: number) => number): string {
  const days = [7, 1, 2, 3, 4, 5, 6].map((weekday, i) => {
    const worked = minutes(weekday);
    return nested(
      'WeekDay',
      fields([
        ['DayType', i + 1],
        ['DayWorking', worked > 0],
      ]) + workingTimes(hoursOfDay(worked)),
    );
  });
  return nested('WeekDays', days.join(''));
}

function exception(day: Day, minutes: number, name: string): string {
  return nested(
    'Exception',
    fields([['EnteredByOccurrences', false]]) +
      nested(
        'TimePeriod',
        fields([
          ['FromDate', moment(day, 0)],
          ['ToDate', moment(day, 24 * 60 - 1)],
        ]),
      ) +
      fields([
        ['Occurrences', 1],
        ['Name', name === '' ? undefined : nameOf(name)],
        ['Type', 1],
        ['DayWorking', minutes > 0],
      ]) +
      workingTimes(hoursOfDay(minutes)),
  );
}
