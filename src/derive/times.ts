import { type Day, formatDay } from '../calendar/day.ts';
import { formatPeriod, isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { writePeriod } from '../calendar/written.ts';
import type { Language } from '../locale/language.ts';
import type { Timing } from '../model/expansion.ts';
import type { AbsoluteDue, DueField, Step, Task, WhenField } from '../model/task.ts';
import { isSameActor } from '../read/build/references.ts';
import type { Piece } from './pieces.ts';

/** The times of a draft, by the fields that say them. */
export type Times = Pick<Task, 'when' | 'due' | 'repeat' | 'reports' | 'steps'>;

/** Ways to write the times of a task within the period, the nearest to the parent's first; the last is always exact. */
export function timesWithin(
  task: Task,
  timing: Timing,
  pieces: readonly Piece[],
  period: Period,
  language: Language,
): Times[] {
  const { reports } = task;
  const ways: Times[] = isWritableIn(task, period) ? [timesOf(task)] : [];
  const cut = cutWindow(task, timing, pieces, period);
  const due = dueOf(task, timing.due, cut, period);
  const when = whenOf(task, cut);
  if (reports !== undefined) {
    ways.push({ when: task.when && when, due, repeat: undefined, reports, steps: [] });
    const steps = reportSteps(task, pieces, language);
    const last = Math.max(cut.end, ...pieces.map((piece) => piece.due));
    const lastDue = due ?? (last > cut.end ? dueOn(last) : undefined);
    return [...ways, { when, due: lastDue, repeat: undefined, reports: undefined, steps }];
  }
  if (task.steps.length === 0) return [...ways, { when, due, repeat: undefined, reports, steps: [] }];
  for (const explicit of [false, true]) {
    const steps = pieces.map((piece) => stepOf(piece, period, explicit));
    ways.push({ when, due, repeat: undefined, reports, steps });
  }
  return ways;
}

/** Ways to repeat a task so that it has just these turns, whole; none may do. */
export function repeatsWithin(task: Task, turns: readonly Piece[], period: Period): Times[] {
  const { repeat } = task;
  const [first, last] = [turns[0], turns.at(-1)];
  if (repeat === undefined || first === undefined || last === undefined) return [];
  const ends = [period.end, Math.min(last.due, period.end), last.end];
  const starts = [first.start, Math.max(first.start, period.start)];
  const windows = starts.flatMap((start) => ends.filter((end) => end >= start).map((end) => whenFor(start, end, task)));
  return [undefined, ...windows].map((when) => ({ when, due: undefined, repeat, reports: undefined, steps: [] }));
}

/** One turn, or the part of it in the period, as work that is done once. */
export function turnTimes({ start, end, due }: Piece): Times {
  const times = { repeat: undefined, reports: undefined, steps: [] };
  return { ...times, when: whenFor(start, end), due: due > end ? dueOn(due) : undefined };
}

function timesOf({ when, due, repeat, reports, steps }: Task): Times {
  return { when, due, repeat, reports, steps };
}

/** Whether the times mean the same in a plan of that period. */
function isWritableIn({ when, due, steps }: Task, period: Period): boolean {
  return [{ when, due }, ...steps].every(
    (one) =>
      (one.when === undefined || isSameIn(one.when, period)) &&
      (one.due === undefined || (one.due.kind === 'absolute' && isSameIn(one.due, period))),
  );
}

function isSameIn(
  { text, period: meant }: { readonly text: string; readonly period: Period },
  within: Period,
): boolean {
  const read = parsePeriod(text, within);
  return isPeriod(read) && read.start === meant.start && read.end === meant.end;
}

function cutWindow(
  task: Task,
  timing: Timing,
  pieces: readonly Piece[],
  period: Period,
): { readonly start: Day; readonly end: Day } {
  const hull = {
    start: Math.min(...pieces.map(({ start }) => start)),
    end: Math.max(...pieces.map(({ end }) => end)),
  };
  const window = task.reports === undefined ? timing.window : (task.when?.period ?? task.plan.period);
  if (window === undefined) return hull;
  const [start, end] = [Math.max(window.start, period.start), Math.min(window.end, period.end)];
  return start > end ? hull : { start, end };
}

function whenOf(task: Task, { start, end }: { readonly start: Day; readonly end: Day }): WhenField {
  return whenFor(start, end, task);
}

/** A window in months where the parent plan writes months, else in days. */
function whenFor(start: Day, end: Day, task?: Task): WhenField {
  const inMonths = task !== undefined && isInMonths(task);
  const days = start === end ? formatDay(start) : `${formatDay(start)}/${formatDay(end)}`;
  let text = days;
  if (inMonths) {
    const [first, last = first] = formatPeriod({ start, end, unit: 'interval' }).split('/');
    text = first === last ? first! : `${first}/${last}`;
  }
  const period = parsePeriod(text);
  if (!isPeriod(period)) throw new Error(`no period: ${text}`);
  return { text, period, reversed: false, start: 0, end: 0 };
}

function isInMonths({ when, due }: Task): boolean {
  if (when !== undefined) return !/\d{4}-\d{2}-\d{2}|W\d{2}/.test(when.text);
  return due?.kind === 'absolute' && due.period.unit !== 'day' && due.period.unit !== 'week';
}

/** The deadline as the parent plan writes it; that of a window which the period cuts off is its end. */
function dueOf(
  task: Task,
  deadline: Day | undefined,
  cut: { readonly end: Day },
  period: Period,
): DueField | undefined {
  if (task.due?.kind === 'absolute') return absoluteIn(task.due, period);
  // Reports have deadlines of their own.
  if (deadline === undefined || deadline <= cut.end || task.reports !== undefined) return undefined;
  const month = formatPeriod({ start: deadline, end: deadline, unit: 'month' });
  const meant = isInMonths(task) ? parsePeriod(month) : undefined;
  return meant !== undefined && isPeriod(meant) && meant.end === deadline
    ? { kind: 'absolute', text: month, period: meant, start: 0, end: 0 }
    : dueOn(deadline);
}

/** A bare `Q3` means nothing in the plan of another quarter. */
function absoluteIn(due: AbsoluteDue, period: Period): AbsoluteDue {
  return isSameIn(due, period) ? due : { ...due, text: formatPeriod(due.period) };
}

function dueOn(day: Day): AbsoluteDue {
  return {
    kind: 'absolute',
    text: formatDay(day),
    period: { start: day, end: day, unit: 'day' },
    start: 0,
    end: 0,
  };
}

/** A step with its deadline; with its days, too, where the period cuts it off or the steps before it are gone. */
function stepOf({ activity, start, end, due }: Piece, period: Period, explicit: boolean): Step {
  const step = activity.step!;
  const written = step.due?.kind === 'absolute' ? absoluteIn(step.due, period) : dueOn(due);
  if (!explicit && step.when === undefined && due <= period.end) return { ...step, due: written };
  return { ...step, when: whenFor(start, end), due: due === end ? undefined : written };
}

/** Reports on continuing work, whose work the period cuts off before it is reported. */
function reportSteps(task: Task, pieces: readonly Piece[], language: Language): Step[] {
  return pieces.map(({ activity, start, end, due }, i) => {
    const turn = writePeriod(activity.occurrence?.id ?? formatDay(due), language, 'sentence');
    const title = language === 'vi' ? `Báo cáo ${turn}` : `Report, ${turn}`;
    const { leads, deliverables, authority } = task;
    // Steps inherit the support without whoever leads them.
    const support = task.support.filter((one) => !leads.some((lead) => isSameActor(lead, one)));
    return {
      ...{ number: i + 1, title: { value: title, start: 0, end: 0 }, when: whenFor(start, end) },
      due: due === end ? undefined : dueOn(due),
      ...{ leads, ownLead: false, support, deliverables, authority, effort: undefined, start: -1, end: -1 },
    };
  });
}
