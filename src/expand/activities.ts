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
  const activities =
    task.each === undefined
      ? pieces.map((piece) => activityOf(task, undefined, piece))
      : copiesOf(task).flatMap((copy) => pieces.map((piece) => activityOf(task, copy, piece)));
  return { activities, mismatch };
}

function activityOf(task: Task, copy: Copy | undefined, piece: Piece): Activity {
  const { step } = piece;
  const id = copy === undefined ? task.id.value : `${task.id.value}#${copy.id}`;
  return {
    id: piece.suffix === '' ? id : id + piece.suffix,
    task,
    copy,
    step,
    occurrence: piece.occurrence,
    window: piece.window,
    due: piece.due,
    workers: workersOf(
      task.plan,
      step?.leads ?? task.leads,
      step?.support ?? task.support,
      copy,
      task.split ?? task.plan.split,
      piece.effort,
    ),
    fixed: task.fixed,
  };
}

function piecesOf(task: Task, timing: TaskTiming): { pieces: Piece[]; mismatch: EffortMismatch | undefined } {
  if (task.steps.length > 0 && task.repeat === undefined) return stepPieces(task, timing);
  return { pieces: unsteppedPieces(task, timing, effortOf(task.effort)), mismatch: undefined };
}

function unsteppedPieces(task: Task, timing: TaskTiming, effort: ActivityEffort): Piece[] {
  if (task.repeat !== undefined) {
    const occurrences = occurrencesOf(task.repeat, rangeOfRepeat(task), task.plan.organisation.calendar);
    return occurrences.map((occurrence) => turn(occurrence, occurrence.start, effort));
  }
  if (task.reports !== undefined) return reportPieces(task, timing, effort);
  const { window, due } = timing;
  return [{ suffix: '', step: undefined, occurrence: undefined, window, due, effort }];
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
  let written = 0;
  let shares = 0;
  /** Working days of the steps without an effort of their own, which share what the others leave. */
  const open: number[] = [];
  for (const { step, window } of timing.steps) {
    if (step.effort === undefined) open.push(workdays(task, window));
    else if (step.effort.kind === 'share') shares += 1;
    else written += hundredthsOf(step.effort);
  }
  const mismatch = mismatchOf(total, written, open.length > 0 || shares > 0);
  const rest = divide(restOf(total, written), open);
  let next = 0;
  const pieces: Piece[] = [];
  for (const { step, window, due } of timing.steps) {
    const effort = step.effort === undefined ? rest[next++]! : effortOf(step.effort);
    pieces.push({ suffix: `/${step.number}`, step, occurrence: undefined, window, due, effort });
  }
  return { pieces, mismatch };
}

/** What the efforts written at steps leave over, or take too much; a rest without a step that takes it, too. */
function mismatchOf(total: ActivityEffort, written: number, takesRest: boolean): EffortMismatch | undefined {
  if (total.kind === 'none' || total.kind === 'share') return undefined;
  const rest = total.hundredths - written;
  return rest < 0 || (rest > 0 && !takesRest) ? { total: total.hundredths, steps: written } : undefined;
}

function restOf(total: ActivityEffort, written: number): ActivityEffort {
  if (total.kind === 'none' || total.kind === 'share') return total;
  return { ...total, hundredths: Math.max(0, total.hundredths - written) };
}

function workdays(task: Task, window: Window | undefined): number {
  return window === undefined ? 0 : task.plan.organisation.calendar.workdaysBetween(window.start, window.end);
}

/** Divides effort by weights; a share of everybody's time holds in each part as it is. */
function divide(effort: ActivityEffort, weights: readonly number[]): ActivityEffort[] {
  if (effort.kind === 'none' || effort.kind === 'share') return weights.map(() => effort);
  const parts = apportion(effort.hundredths, weights);
  if (effort.kind === 'total') return parts.map((hundredths) => ({ kind: 'total', hundredths }));
  return parts.map((hundredths) => ({ ...effort, hundredths }));
}

function effortOf(field: EffortField | undefined): ActivityEffort {
  if (field === undefined) return noEffort;
  return field.kind === 'people' ? { kind: 'people', parts: field.parts, hundredths: hundredthsOf(field) } : field;
}

/** An effort of so many days, or person by person, as one sum. */
function hundredthsOf(field: Exclude<EffortField, { kind: 'share' }>): number {
  if (field.kind === 'total') return field.hundredths;
  let hundredths = 0;
  for (const part of field.parts) hundredths += part.hundredths;
  return hundredths;
}

const once: readonly undefined[] = [undefined];

/** One copy for each who delivers, in order; a task without `each` is one. */
export function copiesOf(task: Task): readonly (Copy | undefined)[] {
  if (task.each === undefined) return once;
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
