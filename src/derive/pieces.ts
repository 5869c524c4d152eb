import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { placeEvenly } from '../expand/place.ts';
import { RowList } from '../expand/rows.ts';
import { segmentsOf } from '../expand/segments.ts';
import { type PersonTime, personTime } from '../expand/working-time.ts';
import type { Activity, Worker } from '../model/expansion.ts';
import type { Organisation, Person } from '../model/organisation.ts';

/** What somebody does of an activity within the period. */
export interface Share {
  readonly person: Person | undefined;
  readonly unit: Worker['unit'];
  readonly role: Worker['role'];
  /** Hundredths of a person-day within the period; null where no effort is planned. */
  readonly hundredths: number | null;
  /** Basis points of the worker's own time. */
  readonly share: number | null;
}

/** The part of an activity that lies in the period. */
export interface Piece {
  readonly activity: Activity;
  /** Both inclusive. */
  readonly start: Day;
  readonly end: Day;
  /** The deadline of the whole, which may lie after the end. */
  readonly due: Day;
  readonly shares: readonly Share[];
  /** Nobody has a working day in it: an end of a week, cut off. */
  readonly isIdle: boolean;
}

/** Cuts activities to a period as the expansion would, were a child plan to stand for them there. */
export function pieceCutter(organisation: Organisation, period: Period): (activity: Activity) => Piece | undefined {
  const times = new Map<Person | undefined, PersonTime>();
  const timeOf = (person: Person | undefined): PersonTime => {
    const time = times.get(person) ?? personTime(organisation, person);
    times.set(person, time);
    return time;
  };
  return (activity) => {
    const { window } = activity;
    if (window === undefined || window.start > period.end || window.end < period.start) return undefined;
    const shares = activity.workers
      .filter(({ role }) => role !== 'focal-point')
      .map((worker): Share => {
        const { person, unit, role, share } = worker;
        return { person, unit, role, share, hundredths: within(activity, worker, period, timeOf(person)) };
      });
    const [start, end] = [Math.max(window.start, period.start), Math.min(window.end, period.end)];
    const isIdle = shares.every(
      ({ person, hundredths }) => !hundredths && timeOf(person).daysBetween(start, end) === 0,
    );
    return { activity, start, end, due: activity.due ?? window.end, shares, isIdle };
  };
}

/** The whole of an activity, in the period or not: a turn of a repeated task is done in one plan. */
export function wholePiece(activity: Activity): Piece | undefined {
  const { window } = activity;
  if (window === undefined) return undefined;
  const shares = activity.workers.filter(({ role }) => role !== 'focal-point');
  return { activity, start: window.start, end: window.end, due: activity.due ?? window.end, shares, isIdle: false };
}

function within(activity: Activity, worker: Worker, period: Period, time: PersonTime): number | null {
  const { window, task } = activity;
  if (worker.hundredths === null || worker.share !== null || window === undefined) return worker.hundredths;
  if (window.start >= period.start && window.end <= period.end) return worker.hundredths;
  const cut = { by: task, start: period.start, end: period.end, copy: undefined, occurrence: undefined };
  const segments = segmentsOf(window, [{ ...cut, turns: undefined }]);
  const placed = new RowList();
  placeEvenly(activity, worker, time, segments, placed);
  let sum = 0;
  for (const row of placed.rows) if (row.supersededBy !== undefined) sum += row.hundredths ?? 0;
  return sum;
}
