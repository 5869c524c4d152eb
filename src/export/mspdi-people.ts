import type { Day } from '../calendar/day.ts';
import type { Month } from '../calendar/month.ts';
import { monthEnd, monthStart } from '../calendar/month.ts';
import { apportion } from '../expand/apportion.ts';
import type { Spread } from '../model/expansion.ts';
import type { Organisation, Person, Unit } from '../model/organisation.ts';
import { unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { type MinutesOn, minutesOf } from './mspdi-calendars.ts';
import { type ProjectRow, type Share, secondsOf } from './mspdi-rows.ts';
import { dayEdges } from './mspdi-tasks.ts';
import { duration, fields, moment, nested } from './mspdi-xml.ts';
import type { ExportWords } from './words.ts';

/** Who works in the project: a person, or a unit that has not said who, which Project calls a generic resource. */
export interface ProjectResource {
  readonly uid: number;
  readonly calendarUid: number;
  readonly organisation: Organisation;
  readonly person: Person | undefined;
  readonly unit: Unit | undefined;
  readonly name: string;
  readonly minutes: MinutesOn;
  /** Seconds of work. */
  readonly work: number;
}

/** Everybody with a share, in the order of the organisation's file, units behind people. */
export function resourcesOf(shares: readonly Share[], firstCalendarUid: number, words: ExportWords): ProjectResource[] {
  const work = new Map<Person | Unit, number>();
  const organisationOf = new Map<Person | Unit, Organisation>();
  for (const { activity, worker, hundredths } of shares) {
    const owner = worker.person ?? worker.unit;
    if (owner === undefined) continue;
    const { organisation } = activity.task.plan;
    organisationOf.set(owner, organisation);
    work.set(owner, (work.get(owner) ?? 0) + secondsOf(hundredths, organisation));
  }
  const places = new Map<Person | Unit, number>();
  for (const organisation of new Set(organisationOf.values()))
    for (const one of [...organisation.people, ...organisation.units]) places.set(one, places.size);
  const named = uniqueNames();
  return [...work]
    .sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .map(([owner, seconds], i): ProjectResource => {
      const organisation = organisationOf.get(owner)!;
      const person = owner.kind === 'person' ? owner : undefined;
      const unit = owner.kind === 'person' ? owner.unit : owner;
      return {
        uid: i + 1,
        calendarUid: firstCalendarUid + i,
        organisation,
        person,
        unit,
        name: named(person === undefined ? `${clean(unitName(unit!))} - ${words.nobody}` : clean(person.name.value)),
        minutes: minutesOf(organisation, person),
        work: seconds,
      };
    });
}

/** Two people of one name are told apart by a number: Project knows resources and calendars by their names. */
function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  };
}

export function resourcesXml(resources: readonly ProjectResource[]): string {
  return nested('Resources', resources.map(resourceXml).join(''));
}

function resourceXml({ uid, calendarUid, person, unit, name, work }: ProjectResource): string {
  const owner = person ?? unit;
  return nested(
    'Resource',
    fields([
      ['UID', uid],
      ['ID', uid],
      ['Name', name],
      ['Type', 1],
      ['IsNull', false],
      ['Initials', clean(owner?.id.value ?? '')],
      ['Code', clean(owner?.id.value ?? '')],
      ['Group', unit === undefined ? undefined : clean(unitName(unit))],
      ['WorkGroup', 0],
      ['MaxUnits', decimal((person?.capacity ?? 10_000) / 10_000)],
      ['CanLevel', true],
      ['AccrueAt', 3],
      ['Work', duration(work)],
      ['RegularWork', duration(work)],
      ['RemainingWork', duration(work)],
      ['CalendarUID', calendarUid],
      ['Notes', person?.title === undefined ? undefined : clean(person.title)],
      ['IsGeneric', person === undefined],
      ['IsInactive', false],
      ['BookingType', 0],
    ]),
  );
}

/** Who does how much of each piece of work. Spread evenly, as Project does by itself; levelled, day by day. */
export function assignmentsXml(
  shares: readonly Share[],
  rows: readonly ProjectRow[],
  resources: readonly ProjectResource[],
  spread: Spread,
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
    return assignmentXml(uid, share, row, resource, spread);
  });
  return nested('Assignments', assignments.join(''));
}

function assignmentXml(uid: number, share: Share, row: ProjectRow, resource: ProjectResource, spread: Spread): string {
  const { organisation } = share.activity.task.plan;
  const work = secondsOf(share.hundredths, organisation);
  const { from, to } = dayEdges(row);
  const contoured = spread === 'level' && work > 0;
  let minutes = 0;
  for (let day = row.start; day <= row.end; day += 1) minutes += resource.minutes(day);
  return nested(
    'Assignment',
    fields([
      ['UID', uid],
      ['TaskUID', row.uid],
      ['ResourceUID', resource.uid],
      ['PercentWorkComplete', 0],
      ['Finish', moment(row.end, to)],
      ['RegularWork', duration(work)],
      ['RemainingWork', duration(work)],
      ['Start', moment(row.start, from)],
      ['Units', minutes === 0 ? 1 : decimal(work / 60 / minutes)],
      ['Work', duration(work)],
      ['WorkContour', contoured ? 8 : 0],
      ['BookingType', 0],
    ]) + (contoured ? timephased(uid, share, row, resource) : ''),
  );
}

/** The work of each day, as levelling has put it into months: remaining work, which is type 1. */
function timephased(uid: number, { activity, months }: Share, row: ProjectRow, resource: ProjectResource): string {
  const { from, to } = dayEdges(row);
  const { organisation } = activity.task.plan;
  const days: string[] = [];
  for (const [month, hundredths] of months) {
    if (hundredths === 0) continue;
    const within = daysWithin(month, row.start, row.end);
    const parts = apportion(secondsOf(hundredths, organisation), within.map(resource.minutes));
    for (const [i, day] of within.entries()) {
      if (parts[i] === 0) continue;
      days.push(
        nested(
          'TimephasedData',
          fields([
            ['Type', 1],
            ['UID', uid],
            ['Start', moment(day, from)],
            ['Finish', moment(day, to)],
            ['Unit', 2],
            ['Value', duration(parts[i]!)],
          ]),
        ),
      );
    }
  }
  return days.join('');
}

function daysWithin(month: Month, start: Day, end: Day): Day[] {
  const days: Day[] = [];
  for (let day = Math.max(start, monthStart(month)); day <= Math.min(end, monthEnd(month)); day += 1) days.push(day);
  return days.length > 0 ? days : [end];
}

function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
