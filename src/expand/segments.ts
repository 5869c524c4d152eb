import type { Day } from '../calendar/day.ts';
import { type Month, monthEnd, monthOf } from '../calendar/month.ts';
import type { Activity, Window } from '../model/expansion.ts';
import type { Task } from '../model/task.ts';
import { type Replacement, replacementsOf } from './supersede.ts';

/** A part of a window within one month, and within or outside the period of a child plan. Both ends inclusive. */
export interface Segment {
  readonly month: Month;
  readonly start: Day;
  readonly end: Day;
  readonly supersededBy: Task | undefined;
  /** Segments of one number lie in one stretch that no child plan's period interrupts. */
  readonly stretch: number;
}

const noReplacements: readonly Replacement[] = [];
const noSegments: readonly Segment[] = [];

/** Cuts the windows of activities. Plans name the same few again and again: each is cut once. */
export function segmentCutter(
  replacements: ReadonlyMap<Task, readonly Replacement[]>,
): (activity: Activity) => readonly Segment[] {
  const known = new Map<Day, Map<Day, readonly Segment[]>>();
  return (activity) => {
    const { window } = activity;
    if (window === undefined) return noSegments;
    const own = replacements.size === 0 ? noReplacements : replacementsOf(activity, replacements);
    if (own.length > 0) return segmentsOf(window, own);
    let byEnd = known.get(window.start);
    if (byEnd === undefined) {
      byEnd = new Map();
      known.set(window.start, byEnd);
    }
    let segments = byEnd.get(window.end);
    if (segments === undefined) {
      segments = monthsOf(window);
      byEnd.set(window.end, segments);
    }
    return segments;
  };
}

/** Cuts a window at the ends of months and at the edges of the periods of child plans; none where there is no window. */
export function segmentsOf(window: Window | undefined, replacements: readonly Replacement[]): Segment[] {
  if (window === undefined) return [];
  if (replacements.length === 0) return monthsOf(window);
  const segments: Segment[] = [];
  let stretch = 0;
  let before: Task | undefined;
  let month = monthOf(window.start);
  for (let start = window.start; start <= window.end; ) {
    const endOfMonth = monthEnd(month);
    let end = Math.min(window.end, endOfMonth);
    let supersededBy: Task | undefined;
    for (const replacement of replacements) {
      if (replacement.start > start) end = Math.min(end, replacement.start - 1);
      else if (replacement.end >= start) {
        supersededBy = replacement.by;
        end = Math.min(end, replacement.end);
      }
    }
    if (segments.length > 0 && supersededBy !== before) stretch += 1;
    segments.push({ month, start, end, supersededBy, stretch });
    before = supersededBy;
    if (end === endOfMonth) month += 1;
    start = end + 1;
  }
  return segments;
}

function monthsOf(window: Window): Segment[] {
  const segments: Segment[] = [];
  const last = monthOf(window.end);
  let start = window.start;
  for (let month = monthOf(start); month <= last; month += 1) {
    const end = month === last ? window.end : monthEnd(month);
    segments.push({ month, start, end, supersededBy: undefined, stretch: 0 });
    start = end + 1;
  }
  return segments;
}
