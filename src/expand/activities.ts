import type { Day } from '../calendar/day.ts';
import type { Activity, Copy, EffortMismatch, Occurrence, Window } from '../model/expansion.ts';
import { isWithin, type Unit } from '../model/organisation.ts';
import type { Actor, EffortField, RepeatField, Step, Task } from '../model/task.ts';
import { apportion } from './apportion.ts';
import { occurrencesOf, rangeOfRepeat } from './occurrences.ts';
import type { TaskTiming } from './timing.ts';
import { type ActivityEffort, noEffort, workersOf } from './workers.ts';

/** The activities of a task: one for each copy × step, report or occurrence. */
export function takeApart(task: Task, timing: TaskTiming): readonly Activity[] {
  if (task.each === undefined) return activitiesOf(task, undefined, timing);
  return copiesOf(task).flatMap((copy) => activitiesOf(task, copy, timing));
}

function activitiesOf(task: Task, copy: Copy | undefined, timing: TaskTiming): Activity[] {
  if (task.repeat !== undefined) return turnsOf(task, task.repeat, copy);
  if (task.steps.length > 0) return stepsOf(task, copy, timing);
  if (task.reports !== undefined) return reportsOf(task, task.reports, copy, timing);
  const { window, due } = timing;
  return [activityOf(task, copy, idOf(task, copy), undefined, undefined, window, due, effortOf(task.effort))];
}

function idOf({ id }: Task, copy: Copy | undefined): string {
  return copy === undefined ? id.value : `${id.value}#${copy.id}`;
}

function activityOf(
  task: Task,
  copy: Copy | undefined,
  id: string,
  step: Step | undefined,
  occurrence: Occurrence | undefined,
  window: Window | undefined,
  due: Day | undefined,
  effort: ActivityEffort,
): Activity {
  const { plan } = task;
  const { leads, support } = step ?? task;
  return {
    id,
    task,
    copy,
    step,
    occurrence,
    window,
    due,
    workers: workersOf(plan, leads, support, copy, task.split ?? plan.split, effort),
    fixed: task.fixed,
  };
}

function turnsOf(task: Task, repeat: RepeatField, copy: Copy | undefined): Activity[] {
  const effort = effortOf(task.effort);
  return occurrencesOf(repeat, rangeOfRepeat(task), task.plan.organisation.calendar).map((occurrence) =>
    turnOf(task, copy, occurrence, occurrence.start, effort),
  );
}

function turnOf(
  task: Task,
  copy: Copy | undefined,
  occurrence: Occurrence,
  start: Day,
  effort: ActivityEffort,
): Activity {
  const { due } = occurrence;
  const id = `${idOf(task, copy)}@${occurrence.id}`;
  return activityOf(task, copy, id, undefined, occurrence, { start, end: due, assumed: false }, due, effort);
}

/** Continuing work under `reports`: one task, whose work is divided by the reports on it. */
function reportsOf(task: Task, field: RepeatField, copy: Copy | undefined, timing: TaskTiming): Activity[] {
  const { calendar } = task.plan.organisation;
  const { start, end } = timing.window ?? task.plan.period;
  const reports = occurrencesOf(field, { start, end, unit: 'interval' }, calendar);
  const starts = reports.map(({ due }, i) => (i === 0 ? start : Math.min(reports[i - 1]!.due + 1, due)));
  const days = reports.map(({ due }, i) => calendar.workdaysBetween(starts[i]!, due));
  const efforts = divide(effortOf(task.effort), days);
  return reports.map((report, i) => turnOf(task, copy, report, Math.min(starts[i]!, report.due), efforts[i]!));
}

function stepsOf(task: Task, copy: Copy | undefined, timing: TaskTiming): Activity[] {
  const { calendar } = task.plan.organisation;
  /** Working days of the steps without an effort of their own, which share what the others leave. */
  const open: number[] = [];
  for (const { step, window } of timing.steps) {
    if (step.effort !== undefined) continue;
    open.push(window === undefined ? 0 : calendar.workdaysBetween(window.start, window.end));
  }
  const rest = divide(restOf(effortOf(task.effort), writtenAtSteps(task)), open);
  let next = 0;
  return timing.steps.map(({ step, window, due }) => {
    const effort = step.effort === undefined ? rest[next++]! : effortOf(step.effort);
    const id = `${idOf(task, copy)}/${step.number}`;
    return activityOf(task, copy, id, step, undefined, window, due, effort);
  });
}

/** Hundredths of a day that the steps say themselves. */
function writtenAtSteps({ steps }: Task): number {
  let written = 0;
  for (const { effort } of steps) if (effort !== undefined && effort.kind !== 'share') written += hundredthsOf(effort);
  return written;
}

/** What the efforts written at steps leave over, or take too much; a rest without a step that takes it, too. */
export function mismatchOf(task: Task): EffortMismatch | undefined {
  const { steps, repeat } = task;
  if (steps.length === 0 || repeat !== undefined) return undefined;
  const total = effortOf(task.effort);
  if (total.kind === 'none' || total.kind === 'share') return undefined;
  const written = writtenAtSteps(task);
  const rest = total.hundredths - written;
  const takesRest = rest > 0 && steps.some(({ effort }) => effort === undefined || effort.kind === 'share');
  return rest === 0 || takesRest ? undefined : { total: total.hundredths, steps: written };
}

function restOf(total: ActivityEffort, written: number): ActivityEffort {
  if (total.kind === 'none' || total.kind === 'share') return total;
  return { ...total, hundredths: Math.max(0, total.hundredths - written) };
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
