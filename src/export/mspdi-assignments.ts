import type { Day } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf, monthStart } from '../calendar/month.ts';
import { apportion } from '../expand/apportion.ts';
import type { Window } from '../model/expansion.ts';
import type { Person, Unit } from '../model/organisation.ts';
import { minutesOfDay } from './mspdi-calendars.ts';
import { decimal, type ProjectResource } from './mspdi-people.ts';
import { type ProjectRow, type Share, secondsOf } from './mspdi-rows.ts';
import { duration, fields, moment, nested } from './mspdi-xml.ts';
import { type Hours, hoursOfDay } from './week.ts';

/**
 * Who does how much of each piece of work. Where work is not spread as Project spreads it by itself, in proportion to
 * the person's hours, it is told day by day.
 */
export function assignmentsXml(
  shares: readonly Share[],
  rows: readonly ProjectRow[],
  resources: readonly ProjectResource[],
): string {
  const rowOf = new Map(rows.map((row) => [row.row.activity, row]));
  const resourceOf = new Map<Person | Unit | undefined, ProjectResource>();
  for (const resource of resources) resourceOf.set(resource.person ?? resource.unit, resource);
  let uid = 0;
  const assignments = shares.map((share) => {
    const row = rowOf.get(share.activity);
    const resource = resourceOf.get(share.worker.person ?? share.worker.unit);
    if (row === undefined || resource === undefined) return '';
    uid += 1;
    return assignmentXml(uid, share, row, resource);
  });
  return nested('Assignments', assignments.join(''));
}

function assignmentXml(uid: number, share: Share, row: ProjectRow, resource: ProjectResource): string {
  const { organisation } = share.activity.task.plan;
  const work = secondsOf(share.hundredths, organisation);
  const [start, finish] = ownEdges(row, resource);
  const contoured = work > 0 && !isFlat(share, resource);
  let minutes = 0;
  for (let day = row.start; day <= row.end; day += 1) minutes += resource.minutes(day);
  return nested(
    'Assignment',
    fields([
      ['UID', uid],
      ['TaskUID', row.uid],
      ['ResourceUID', resource.uid],
      ['PercentWorkComplete', 0],
      ['Finish', finish],
      ['RegularWork', duration(work)],
      ['RemainingWork', duration(work)],
      ['Start', start],
      ['Units', minutes === 0 ? 1 : decimal(work / 60 / minutes)],
      ['Work', duration(work)],
      ['WorkContour', contoured ? 8 : 0],
      ['BookingType', 0],
    ]) + (contoured ? timephased(uid, share, resource) : ''),
  );
}

/** The first and the last moment at which the person can work on the task; the task's own where there is none. */
function ownEdges(row: ProjectRow, resource: ProjectResource): readonly [start: string, finish: string] {
  let { start, end } = row;
  while (start < end && resource.minutes(start) === 0) start += 1;
  while (end > start && resource.minutes(end) === 0) end -= 1;
  return [beginOf(start, resource), endOf(end, resource)];
}

/** On a day off, the hours of an ordinary day: work that was put there all the same has to be somewhere. */
function beginOf(day: Day, resource: ProjectResource): string {
  return moment(day, hoursOn(day, resource)[0]![0]);
}

function endOf(day: Day, resource: ProjectResource): string {
  return moment(day, hoursOn(day, resource).at(-1)![1]);
}

function hoursOn(day: Day, { minutes, organisation }: ProjectResource): readonly Hours[] {
  return hoursOfDay(minutes(day) || minutesOfDay(organisation));
}

/** Whether each month has the part of the work that it has of the person's hours, to a hundredth of a day. */
function isFlat({ activity, hundredths, months }: Share, resource: ProjectResource): boolean {
  const { start, end } = activity.window!;
  const hours = new Map<Month, number>();
  let total = 0;
  for (let day = start; day <= end; day += 1) {
    const minutes = resource.minutes(day);
    total += minutes;
    hours.set(monthOf(day), (hours.get(monthOf(day)) ?? 0) + minutes);
  }
  // On leave all the time Project would find no hour for it.
  if (total === 0) return false;
  return [...hours].every(([month, minutes]) => {
    const difference = (months.get(month) ?? 0) - (hundredths * minutes) / total;
    return Math.abs(difference) <= 1;
  });
}

/** The work of each day, month by month as the plan has it: remaining work, which is type 1. */
function timephased(uid: number, { activity, months }: Share, resource: ProjectResource): string {
  const { organisation } = activity.task.plan;
  const items: string[] = [];
  for (const [month, hundredths] of months) {
    if (hundredths === 0) continue;
    const days = daysWithin(month, activity.window!);
    const minutes = days.map(resource.minutes);
    const weights = minutes.some((own) => own > 0)
      ? minutes
      : days.map((day) => (organisation.calendar.isWorkday(day) ? 1 : 0));
    const parts = apportion(secondsOf(hundredths, organisation), weights);
    for (const [i, day] of days.entries()) {
      if (parts[i] === 0) continue;
      items.push(
        nested(
          'TimephasedData',
          fields([
            ['Type', 1],
            ['UID', uid],
            ['Start', beginOf(day, resource)],
            ['Finish', endOf(day, resource)],
            ['Unit', 2],
            ['Value', duration(parts[i]!)],
          ]),
        ),
      );
    }
  }
  return items.join('');
}

function daysWithin(month: Month, { start, end }: Window): Day[] {
  const days: Day[] = [];
  for (let day = Math.max(start, monthStart(month)); day <= Math.min(end, monthEnd(month)); day += 1) days.push(day);
  return days;
}
