import type { Organisation, Person, Unit } from '../model/organisation.ts';
import { unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { type MinutesOn, minutesOf } from './mspdi-calendars.ts';
import { type Share, secondsOf } from './mspdi-rows.ts';
import { duration, fields, nameOf, nested } from './mspdi-xml.ts';
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
        name: named(
          nameOf(person === undefined ? `${clean(unitName(unit!))} - ${words.nobody}` : clean(person.name.value), 500),
        ),
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
      ['Group', unit === undefined ? undefined : nameOf(clean(unitName(unit)))],
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

/** Four places at most. */
export function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
