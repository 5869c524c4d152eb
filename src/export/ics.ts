import { createHash } from 'node:crypto';
import { type Day, dateParts, digits } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { isWithin, type Person, type Unit } from '../model/organisation.ts';
import type { Plan } from '../model/plan.ts';
import { unitName } from '../tables/actors.ts';
import { clean } from '../tables/cells.ts';
import { generatorMark } from '../tables/mark.ts';
import { type CalendarEvent, eventsOf } from './ics-events.ts';
import { contentLines, icsText, type Property } from './ics-lines.ts';
import { type ExportSource, titleOfAll } from './source.ts';
import { exportWords } from './words.ts';

export interface CalendarOptions {
  /** How long before the day begins a reminder rings, as RFC 5545 durations: `P3D`, `PT15H`. */
  readonly alarms: readonly string[];
  /** The day that entries are stamped with; undefined: the plan's date of issue, else the first day of its period. */
  readonly stamp: Day | undefined;
}

/** The calendar of one person, or of a unit for work that has no person yet; undefined: work that nobody has. */
export interface OwnCalendar {
  readonly owner: Person | Unit | undefined;
  readonly text: string;
}

/** One calendar with everything that was asked for. */
export function icsCalendar(source: ExportSource, options: CalendarOptions): string {
  return calendar(eventsOf(source), titleOfAll(source), source.language, options);
}

/** A calendar for everybody who has something in it. */
export function icsCalendars(source: ExportSource, options: CalendarOptions): OwnCalendar[] {
  const { people, units } = source.selection;
  const entries = new Map<Person | Unit | undefined, CalendarEvent[]>();
  for (const event of eventsOf(source)) {
    for (const owner of ownersOf(event)) {
      const chosen = people.length === 0 || (owner?.kind === 'person' && people.includes(owner));
      const unit = owner?.kind === 'person' ? owner.unit : owner;
      const within = units.length === 0 || units.some((one) => isWithin(unit, one));
      if (!chosen || !within) continue;
      const own = entries.get(owner);
      if (own === undefined) entries.set(owner, [event]);
      else own.push(event);
    }
  }
  return [...entries].map(([owner, events]) => ({
    owner,
    text: calendar(events, ownName(owner, source), source.language, options),
  }));
}

function ownersOf({ activity }: CalendarEvent): Set<Person | Unit | undefined> {
  const people = activity.workers.flatMap(({ person }) => person ?? []);
  const unnamed = activity.workers.filter(({ person }) => person === undefined).map(({ unit }) => unit);
  return new Set([...people, ...unnamed]);
}

function ownName(owner: Person | Unit | undefined, source: ExportSource): string {
  const { nobody } = exportWords(source.language);
  if (owner === undefined) return nobody;
  return owner.kind === 'person' ? clean(owner.name.value) : `${clean(unitName(owner))} - ${nobody}`;
}

function calendar(
  events: readonly CalendarEvent[],
  name: string,
  language: Language,
  options: CalendarOptions,
): string {
  return contentLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//workplan//${generatorMark}//${language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    // RFC 7986, and what programs read that are older.
    [`NAME;LANGUAGE=${language}`, icsText(name)],
    ['X-WR-CALNAME', icsText(name)],
    ...events.flatMap((event) => eventLines(event, language, options)),
    ['END', 'VCALENDAR'],
  ]);
}

function eventLines(event: CalendarEvent, language: Language, { alarms, stamp }: CalendarOptions): Property[] {
  const { summary, description, categories, busy } = event;
  const { plan } = event.activity.task;
  const lines: Property[] = [
    ['BEGIN', 'VEVENT'],
    ['UID', uidOf(plan, event.name)],
    ['DTSTAMP', `${icsDay(stamp ?? plan.issued ?? plan.period.start)}T000000Z`],
    ['DTSTART;VALUE=DATE', icsDay(event.start)],
    // The end of an all-day entry is the day after it.
    ['DTEND;VALUE=DATE', icsDay(event.end + 1)],
    [`SUMMARY;LANGUAGE=${language}`, icsText(summary)],
    [`DESCRIPTION;LANGUAGE=${language}`, icsText(description.join('\n'))],
    ['TRANSP', busy ? 'OPAQUE' : 'TRANSPARENT'],
  ];
  if (categories.length > 0) lines.push([`CATEGORIES;LANGUAGE=${language}`, categories.map(icsText).join(',')]);
  for (const before of alarms) {
    lines.push(
      ['BEGIN', 'VALARM'],
      ['ACTION', 'DISPLAY'],
      ['TRIGGER', `-${before}`],
      ['DESCRIPTION', icsText(summary)],
      ['END', 'VALARM'],
    );
  }
  lines.push(['END', 'VEVENT']);
  return lines;
}

function icsDay(day: Day): string {
  const { year, month, day: ofMonth } = dateParts(day);
  return digits(year, 4) + digits(month, 2) + digits(ofMonth, 2);
}

/** The name space of this program's entries, drawn once. */
const nameSpace = 'b3c0f7a2d9164e58a1c70f5e2d8b6a94';

/**
 * A UUID of version 5 (RFC 9562 §5.5): the same for the same entry of the same organisation, so that a calendar that
 * is imported again changes its entries and does not double them.
 */
function uidOf(plan: Plan, name: string): string {
  const organisation = plan.organisation.name?.value ?? plan.unit?.name.value ?? '';
  const hash = createHash('sha1')
    .update(Buffer.from(nameSpace, 'hex'))
    .update(`${organisation}\n${name}`.normalize('NFC'))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/**
 * A reminder as people write it, `3d`, `12h`, `1w`, as a duration of RFC 5545; undefined for any other text. Counted
 * from the midnight that the day begins with: `15h` is nine in the morning of the day before.
 */
export function alarmDuration(text: string): string | undefined {
  const [, number = '', unit = ''] = /^(\d{1,4})([dhw])$/.exec(text) ?? [];
  if (unit === '') return undefined;
  const count = Number(number);
  return unit === 'h' ? `PT${count}H` : `P${count}${unit.toUpperCase()}`;
}
