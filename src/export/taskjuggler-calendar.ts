import { type Day, formatDay, weekdayOf } from '../calendar/day.ts';
import type { Language } from '../locale/language.ts';
import { formatHundredths } from '../locale/numbers.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { clean } from '../tables/cells.ts';
import type { Horizon } from './horizon.ts';
import { block, quoted } from './taskjuggler-text.ts';
import { type OwnDays, slotMinutes } from './taskjuggler-work.ts';
import { hoursOfDay, isAway, isEmployed, typicalWeek, weekdays } from './week.ts';
import { exportWords } from './words.ts';

const dayNames = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Working hours of a week, given as slots from Monday to Sunday: all seven days, days alike together. */
export function workingHours(week: readonly number[]): string[] {
  const byHours = new Map<number, string[]>();
  for (const weekday of weekdays) {
    const slots = week[weekday - 1]!;
    const names = byHours.get(slots);
    if (names === undefined) byHours.set(slots, [dayNames[weekday]!]);
    else names.push(dayNames[weekday]!);
  }
  return [...byHours].map(([slots, names]) => `workinghours ${names.join(', ')} ${hoursText(slots)}`);
}

function hoursText(slots: number): string {
  const hours = hoursOfDay(slots * slotMinutes);
  return hours.length === 0 ? 'off' : hours.map(([from, to]) => `${clock(from)} - ${clock(to)}`).join(', ');
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** From the first day to the last, which TaskJuggler does not count: `2026-03-02 - 2026-03-07`. */
export function interval(start: Day, end: Day): string {
  return `${formatDay(start)} - ${formatDay(end + 1)}`;
}

/** The days off of an organisation as leaves of everybody, runs of one name together. */
export function holidays({ calendar }: Organisation, { start, end }: Horizon): string[] {
  const runs: { name: string; start: Day; end: Day }[] = [];
  for (let day = start; day <= end; day += 1) {
    const kind = calendar.kindOf(day);
    if (kind !== 'holiday' && kind !== 'swapped') continue;
    const name = clean(calendar.nameOf(day) ?? '');
    const last = runs.at(-1);
    if (last?.end === day - 1 && last.name === name) last.end = day;
    else runs.push({ name, start: day, end: day });
  }
  return runs.map(
    (run) => `leaves holiday ${run.name === '' ? '' : `${quoted(run.name)} `}${interval(run.start, run.end)}`,
  );
}

/** Working times that hold for some days only, each defined once for all who have them. */
export class Shifts {
  readonly #definitions = new Map<string, string[]>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** A week that repeats while the shift lasts; leave goes before it. */
  week(week: readonly number[]): string {
    return this.#defined(`week_${week.join('_')}`, exportWords(this.#language).calendar, workingHours(week));
  }

  /** So much on every day, leave or not. */
  day(slots: number, overtime: boolean): string {
    const hours = formatHundredths(Math.round((slots * slotMinutes * 100) / 60), this.#language);
    const unit = this.#language === 'vi' ? `${hours} giờ` : `${hours} hours`;
    const name = overtime ? `${exportWords(this.#language).overtime}: ${unit}` : unit;
    const lines = [...workingHours(weekdays.map(() => slots)), 'replace'];
    return this.#defined(`${overtime ? 'overtime' : 'day'}_${slots}`, name, lines);
  }

  #defined(id: string, name: string, lines: readonly string[]): string {
    if (!this.#definitions.has(id)) this.#definitions.set(id, block(`shift ${id} ${quoted(name)}`, lines));
    return id;
  }

  lines(): string[] {
    return [...this.#definitions.values()].flat();
  }
}

interface WorkingTimeInput {
  readonly days: OwnDays;
  readonly needed: (day: Day) => number;
  readonly usual: readonly number[];
  readonly week: readonly number[];
}

/**
 * When a person works: own hours, leave, and the days on which calendar and week do not tell it all: make-up days,
 * part-time that changes, overtime.
 *
 * @param needed  slots that the person has to have on a day
 * @param usual  the week of the project, which needs no word; `week` is that of the person's organisation
 */
export function workingTimeOf(
  { calendar }: Organisation,
  person: Person,
  { days, needed, usual, week: ordinaryWeek }: WorkingTimeInput,
  horizon: Horizon,
  shifts: Shifts,
): string[] {
  const eras = erasOf(person, horizon).map((era) => ({
    ...era,
    week: person.workingTimes.length === 0 ? ordinaryWeek : typicalWeek(calendar, era, days.slots, isAway(person)),
  }));
  const lines = eras.length === 1 && eras[0]!.week.join() !== usual.join() ? workingHours(eras[0]!.week) : [];
  const away = isAway(person);
  const runs: { shift: string; start: Day; end: Day }[] = [];
  for (const { start, end, week } of eras) {
    const ordinary = eras.length === 1 ? '' : shifts.week(week);
    for (let day = start; day <= end; day += 1) {
      const off = ['holiday', 'swapped'].includes(calendar.kindOf(day)) || away(day);
      const told = off ? 0 : week[weekdayOf(day) - 1]!;
      const wanted = needed(day);
      const shift = wanted === told ? ordinary : shifts.day(wanted, wanted > days.slots(day));
      const last = runs.at(-1);
      if (last?.shift === shift && last.end === day - 1) last.end = day;
      else runs.push({ shift, start: day, end: day });
    }
  }
  lines.push(...leaves(person, horizon));
  const special = runs.filter(({ shift }) => shift !== '');
  if (special.length > 0)
    lines.push(`shifts ${special.map((run) => `${run.shift} ${interval(run.start, run.end)}`).join(', ')}`);
  return lines;
}

/** The stretches of days in which one arrangement of part-time holds. */
function erasOf({ workingTimes }: Person, { start, end }: Horizon): { start: Day; end: Day }[] {
  const starts = new Set([start]);
  for (const { from, until } of workingTimes) {
    if (from !== undefined && from > start && from <= end) starts.add(from);
    if (until !== undefined && until >= start && until < end) starts.add(until + 1);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((first, i) => ({ start: first, end: (sorted[i + 1] ?? end + 1) - 1 }));
}

function leaves(person: Person, { start, end }: Horizon): string[] {
  const lines: string[] = [];
  for (const { first, last } of person.leave) {
    const [from, to] = [Math.max(first, start), Math.min(last, end)];
    if (from <= to) lines.push(`leaves annual ${interval(from, to)}`);
  }
  const { from, until } = person;
  if (from !== undefined && from > start && !isEmployed(person, start))
    lines.push(`leaves unemployed ${interval(start, Math.min(from - 1, end))}`);
  if (until !== undefined && until < end) lines.push(`leaves unemployed ${interval(Math.max(until + 1, start), end)}`);
  return lines;
}
