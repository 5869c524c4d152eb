import type { Activity, Copy, EffortMismatch, Occurrence, Window } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';
import type { Actor, EffortField, Task } from '../model/task.ts';
import { apportion } from './apportion.ts';
import { occurrencesOf, rangeOfRepeat } from './occurrences.ts';
import type { TaskTiming } from './timing.ts';
import { type ActivityEffort, noEffort, workersOf } from './workers.ts';

/** A task taken apart into what is scheduled, and whether its steps fit its effort. */
export interface TakenApart {
  readonly activities: readonly Activity[];
  readonly mismatch: EffortMismatch | undefined;
}

/** One piece of a task's work before copies are made and people named. */
interface Piece {
  readonly suffix: string;
  readonly step: Task['steps'][number] | undefined;
  readonly occurrence: Occurrence | undefined;
  readonly window: Window | undefined;
  readonly due: number | undefined;
  readonly effort: ActivityEffort;
}

/** The activities of a task: one for each copy × step, report or occurrence. */
export function takeApart(task: Task, timing: TaskTiming): TakenApart {
  const { pieces, mismatch } = piecesOf(task, timing);
  const activities: Activity[] = [];
  for (const copy of copiesOf(task)) {
    for (const piece of pieces) activities.push(activityOf(task, copy, piece));
  }
  return { activities, mismatch };
}

function activityOf(task: Task, copy: Copy | undefined, piece: Piece): Activity {
  const leads = piece.step?.leads ?? task.leads;
  const support = piece.step?.support ?? task.support;
  return {
    id: task.id.value + (copy === undefined ? '' : `#${copy.id}`) + piece.suffix,
    task,
    copy,
    step: piece.step,
    occurrence: piece.occurrence,
    window: piece.window,
    due: piece.due,
    workers: workersOf(task.plan, leads, support, copy, task.split ?? task.plan.split, piece.effort),
    fixed: task.fixed,
  };
}

function piecesOf(task: Task, timing: TaskTiming): { pieces: Piece[]; mismatch: EffortMismatch | undefined } {
  const effort = effortOf(task.effort);
  const calendar = task.plan.organisation.calendar;
  if (task.repeat !== undefined) {
    const range = rangeOfRepeat(task);
    const pieces = occurrencesOf(task.repeat, range, calendar).map((occurrence) =>
      turn(occurrence, occurrence.start, effort),
    );
    return { pieces, mismatch: undefined };
  }
  if (task.steps.length > 0) return stepPieces(task, timing);
  if (task.reports !== undefined) return { pieces: reportPieces(task, timing, effort), mismatch: undefined };
  const whole: Piece = {
    suffix: '',
    step: undefined,
    occurrence: undefined,
    window: timing.window,
    due: timing.due,
    effort,
  };
  return { pieces: [whole], mismatch: undefined };
}

function turn(occurrence: Occurrence, start: number, effort: ActivityEffort): Piece {
  return {
    suffix: `@${occurrence.id}`,
    step: undefined,
    occurrence,
    window: { start, end: occurrence.due, assumed: false },
    due: occurrence.due,
    effort,
  };
}

/** Continuing work under `reports`: one task, whose work is divided by the reports on it. */
function reportPieces(task: Task, timing: TaskTiming, effort: ActivityEffort): Piece[] {
  const window = timing.window ?? task.plan.period;
  const reports = occurrencesOf(
    task.reports!,
    { start: window.start, end: window.end, unit: 'interval' },
    task.plan.organisation.calendar,
  );
  const starts = reports.map((_, i) => (i === 0 ? window.start : Math.min(reports[i - 1]!.due + 1, reports[i]!.due)));
  const efforts = divide(
    effort,
    reports.map((report, i) => workdays(task, { start: starts[i]!, end: report.due, assumed: false })),
  );
  return reports.map((report, i) => turn(report, Math.min(starts[i]!, report.due), efforts[i]!));
}

function stepPieces(task: Task, timing: TaskTiming): { pieces: Piece[]; mismatch: EffortMismatch | undefined } {
  const total = effortOf(task.effort);
  const own = timing.steps.map(({ step }) => (step.effort === undefined ? undefined : effortOf(step.effort)));
  let written = 0;
  for (const effort of own) if (effort?.kind === 'total' || effort?.kind === 'people') written += effort.hundredths;
  const open = own.flatMap((effort, i) => (effort === undefined ? [i] : []));
  let mismatch: EffortMismatch | undefined;
  let shares: ActivityEffort[] = open.map(() => noEffort);
  if (total.kind === 'share') shares = open.map(() => total);
  else if (total.kind !== 'none') {
    const rest = total.hundredths - written;
    const untakable = rest > 0 && open.length === 0 && own.every((effort) => effort?.kind !== 'share');
    if (rest < 0 || untakable) mismatch = { total: total.hundredths, steps: written };
    const remaining: ActivityEffort = { ...total, hundredths: Math.max(0, rest) };
    shares = divide(
      remaining,
      open.map((i) => workdays(task, timing.steps[i]!.window)),
    );
  }
  const pieces = timing.steps.map(({ step, window, due }, i): Piece => {
    const effort = own[i] ?? shares[open.indexOf(i)] ?? noEffort;
    return { suffix: `/${step.number}`, step, occurrence: undefined, window, due, effort };
  });
  return { pieces, mismatch };
}

function workdays(task: Task, window: Window | undefined): number {
  return window === undefined ? 0 : task.plan.organisation.calendar.workdaysBetween(window.start, window.end);
}

/** Divides effort by weights; a share of everybody's time holds in each part as it is. */
function divide(effort: ActivityEffort, weights: readonly number[]): ActivityEffort[] {
  if (effort.kind === 'none' || effort.kind === 'share') return weights.map(() => effort);
  return apportion(effort.hundredths, weights).map((hundredths) => ({ ...effort, hundredths }));
}

function effortOf(field: EffortField | undefined): ActivityEffort {
  if (field === undefined) return noEffort;
  if (field.kind === 'total') return { kind: 'total', hundredths: field.hundredths };
  if (field.kind === 'share') return { kind: 'share', basisPoints: field.basisPoints };
  let hundredths = 0;
  for (const part of field.parts) hundredths += part.hundredths;
  return { kind: 'people', parts: field.parts, hundredths };
}

/** One copy for each who delivers, in order; a task without `each` is one. */
export function copiesOf(task: Task): readonly (Copy | undefined)[] {
  if (task.each === undefined) return [undefined];
  const copies = new Map<string, Copy>();
  for (const actor of task.each) for (const copy of copiesFor(task, actor)) copies.set(copy.id, copy);
  return [...copies.values()];
}

function copiesFor(task: Task, actor: Actor): Copy[] {
  if (actor.person !== undefined)
    return [{ id: actor.person.id.value, person: actor.person, unit: actor.unit ?? actor.person.unit }];
  if (actor.unit !== undefined) return [{ id: actor.unit.id.value, person: undefined, unit: actor.unit }];
  if (actor.group !== undefined) {
    return actor.group.members.map((member) =>
      member.kind === 'person'
        ? { id: member.id.value, person: member, unit: member.unit }
        : { id: member.id.value, person: undefined, unit: member },
    );
  }
  return actor.written.value === 'all'
    ? unitsBelow(task).map((unit) => ({ id: unit.id.value, person: undefined, unit }))
    : [];
}

/** What `each: all` means: the non-external units directly below the plan's unit; without one, the top units. */
export function unitsBelow(task: Task): readonly Unit[] {
  const { organisation, unit } = task.plan;
  return organisation.units.filter(
    (one) => !one.external && one.parent === unit && (unit === undefined || isWithin(one, unit)),
  );
}
