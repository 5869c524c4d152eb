import type { Day } from '../calendar/day.ts';
import { type Month, monthOf, monthStart } from '../calendar/month.ts';
import { apportion } from '../expand/apportion.ts';
import { segmentsOf } from '../expand/segments.ts';
import { personTime } from '../expand/working-time.ts';
import type { Activity, Assignment, Worker } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';
import { type ExportSource, replacementFinder } from './source.ts';

/** Minutes of a slot: the finest that TaskJuggler schedules by. */
export const slotMinutes = 5;
const slotsADay = (24 * 60) / slotMinutes;

/** What one person does of an activity in one month: what TaskJuggler gets as a task with effort. */
export interface Part {
  readonly activity: Activity;
  readonly worker: Worker;
  readonly person: Person;
  readonly month: Month;
  readonly hundredths: number;
  /** The days of the activity's window in that month, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** Effort in slots; the slots of a person's month differ from its hundredths by half a slot at most. */
  readonly slots: number;
  /** Most slots on one day: of fixed work, which takes so many of each. */
  readonly mostADay: number | undefined;
}

/** Slots of a full day of work. */
export function fullDay({ calendar }: Organisation): number {
  return Math.max(1, Math.round((calendar.hours * 60) / slotMinutes));
}

/** A person's days, before capacity. */
export interface OwnDays {
  /** Slots worked by calendar and week, after leave. */
  slots(day: Day): number;
  /** Whether calendar and week have work, leave or not. */
  onDuty(day: Day): boolean;
}

export function ownDays(organisation: Organisation, person: Person): OwnDays {
  const time = personTime(organisation, person);
  const full = fullDay(organisation);
  const at = (day: Day): number => day - monthStart(monthOf(day)) + 1;
  return {
    slots: (day) => Math.round((time.month(monthOf(day)).worked[at(day)]! * full) / 100),
    onDuty: (day) => time.month(monthOf(day)).onDuty[at(day)] === 1,
  };
}

/** The assignments of people as parts, month by month. */
export function partsOf(source: ExportSource, rows: readonly Assignment[]): Part[] {
  const find = replacementFinder(source);
  const drafts = new Map<Worker, Map<Month, Omit<Part, 'slots'>>>();
  for (const { activity, worker, month, hundredths } of rows) {
    const { person } = worker;
    if (person === undefined || hundredths === null || hundredths === 0) continue;
    const months = drafts.get(worker) ?? new Map<Month, Omit<Part, 'slots'>>();
    drafts.set(worker, months);
    const before = months.get(month);
    if (before !== undefined) {
      months.set(month, { ...before, hundredths: before.hundredths + hundredths });
      continue;
    }
    const own = segmentsOf(activity.window!, find(activity)).filter(
      (segment) => segment.month === month && segment.supersededBy === undefined,
    );
    const full = fullDay(activity.task.plan.organisation);
    const mostADay = activity.fixed === undefined ? undefined : activity.fixed === 'half' ? Math.ceil(full / 2) : full;
    months.set(month, {
      activity,
      worker,
      person,
      month,
      hundredths,
      start: own[0]!.start,
      end: own.at(-1)!.end,
      mostADay,
    });
  }
  return inSlots([...drafts.values()].flatMap((months) => [...months.values()]));
}

/** Effort in whole slots: rounded once for each person's month, divided among its parts by largest remainder. */
function inSlots(drafts: readonly Omit<Part, 'slots'>[]): Part[] {
  const months = new Map<string, Omit<Part, 'slots'>[]>();
  const numbers = new Map<Person, number>();
  for (const draft of drafts) {
    if (!numbers.has(draft.person)) numbers.set(draft.person, numbers.size);
    const key = `${numbers.get(draft.person)} ${draft.month}`;
    const own = months.get(key);
    if (own === undefined) months.set(key, [draft]);
    else own.push(draft);
  }
  return [...months.values()].flatMap(monthInSlots).filter(({ slots }) => slots > 0);
}

function monthInSlots(drafts: readonly Omit<Part, 'slots'>[]): Part[] {
  const full = fullDay(drafts[0]!.activity.task.plan.organisation);
  const inSlots = (hundredths: number): number => Math.round((hundredths * full) / 100);
  let left = inSlots(drafts.reduce((total, { hundredths }) => total + hundredths, 0));
  // Fixed days are whole days; what rounding gives or takes falls to the others.
  const isFixed = (draft: Omit<Part, 'slots'>): boolean => draft.mostADay !== undefined;
  const fixed = drafts.filter(isFixed).map((draft) => ({ ...draft, slots: inSlots(draft.hundredths) }));
  for (const { slots } of fixed) left -= slots;
  const others = drafts.filter((draft) => !isFixed(draft));
  const shares = apportion(
    Math.max(0, left),
    others.map(({ hundredths }) => hundredths),
  );
  return [...fixed, ...others.map((draft, i) => ({ ...draft, slots: shares[i]! }))];
}

/** The parts of one person, placed. */
export interface Placement {
  /** Slots that a day has to have: those of the calendar, and overtime where the plan asks for more. */
  needed(day: Day): number;
  /** The parts with as much of them as 24 hours a day hold. */
  readonly parts: readonly Part[];
  /** Slots that no day of the window holds, by part; mostly empty. */
  readonly left: ReadonlyMap<Part, number>;
}

/**
 * Places the parts of a person as TaskJuggler does: fixed ones first, then those with the earliest deadline. What does
 * not fit into the working time of its window, and fixed work on leave, gets overtime on its days.
 */
export function placed(parts: readonly Part[], days: OwnDays): Placement {
  const own = days.slots;
  const used = new Map<Day, number>();
  const take = (day: Day, slots: number): void => {
    used.set(day, (used.get(day) ?? 0) + slots);
  };
  const left = new Map<Part, number>();
  const isFixed = (part: Part): boolean => part.mostADay !== undefined;
  const byDeadline = parts.filter((part) => !isFixed(part)).sort((a, b) => a.end - b.end);
  for (const part of [...parts.filter(isFixed), ...byDeadline]) {
    let open = isFixed(part) ? placeFixed(part, days, used, take) : part.slots;
    for (let day = part.start; !isFixed(part) && day <= part.end && open > 0; day += 1) {
      const slots = Math.min(open, Math.max(0, own(day) - (used.get(day) ?? 0)));
      if (slots > 0) take(day, slots);
      open -= slots;
    }
    if (open > 0 && !isFixed(part)) open = placeOvertime(part, open, own, used, take);
    if (open > 0) left.set(part, open);
  }
  return {
    needed: (day) => Math.max(own(day), used.get(day) ?? 0),
    parts: parts
      .map((part) => (left.has(part) ? { ...part, slots: part.slots - left.get(part)! } : part))
      .filter(({ slots }) => slots > 0),
    left,
  };
}

/** Fixed work takes its amount of each day on duty, on leave as well: the plan says these very days. Gives what is left. */
function placeFixed(
  part: Part,
  days: OwnDays,
  used: ReadonlyMap<Day, number>,
  take: (day: Day, slots: number) => void,
): number {
  let left = part.slots;
  for (const day of daysOf(part, days.onDuty)) {
    const slots = Math.min(left, part.mostADay!, slotsADay - (used.get(day) ?? 0));
    if (slots > 0) take(day, slots);
    left -= slots;
  }
  return left;
}

/**
 * What fits into no working time, on the working days of its window alike; on any of its days where it has none. Gives
 * what is left.
 */
function placeOvertime(
  part: Part,
  slots: number,
  own: (day: Day) => number,
  used: ReadonlyMap<Day, number>,
  take: (day: Day, slots: number) => void,
): number {
  let left = slots;
  const worked = daysOf(part, (day) => own(day) > 0);
  for (const days of [worked, daysOf(part, () => true)]) {
    const each = Math.ceil(left / Math.max(1, days.length));
    for (const most of [each, left]) {
      for (const day of days.toReversed()) {
        const more = Math.min(left, most, slotsADay - (used.get(day) ?? 0));
        if (more <= 0) continue;
        take(day, more);
        left -= more;
      }
    }
  }
  return left;
}

function daysOf({ start, end }: Part, accept: (day: Day) => boolean): Day[] {
  const days: Day[] = [];
  for (let day = start; day <= end; day += 1) if (accept(day)) days.push(day);
  return days;
}
