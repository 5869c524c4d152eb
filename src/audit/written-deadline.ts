import type { Day } from '../calendar/day.ts';
import type { PeriodUnit } from '../calendar/period.ts';
import type { Plan } from '../model/plan.ts';
import type { DueField, Step, Task, WhenField } from '../model/task.ts';
import type { Span } from '../model/written.ts';

/** A deadline as somebody wrote it, in absolute time. */
export interface WrittenDeadline {
  readonly field: 'due' | 'when';
  readonly at: Span;
  readonly text: string;
  /** How exactly it is written; of an interval, its end. */
  readonly unit: PeriodUnit;
  /** The last day, inclusive. */
  readonly end: Day;
  readonly step: Step | undefined;
}

/**
 * The deadline of a task: its `due`, else that of its last step, else the end of its `when`. Undefined where it is
 * counted from an anchor, and for repeated work, whose `when` is no deadline.
 */
export function writtenDeadline(task: Task): WrittenDeadline | undefined {
  if (task.due !== undefined) return ofDue(task.due, undefined);
  if (task.repeat !== undefined || task.reports !== undefined) return undefined;
  const last = task.steps.at(-1);
  if (last?.due !== undefined || last?.when !== undefined) return stepDeadline(last, task.plan);
  return task.when && ofWhen(task.when, task.plan, undefined);
}

/** The deadline of a step: its own `due`, else the end of its own `when`. */
export function stepDeadline(step: Step, plan: Plan): WrittenDeadline | undefined {
  if (step.due !== undefined) return ofDue(step.due, step);
  return step.when && ofWhen(step.when, plan, step);
}

function ofDue(due: DueField, step: Step | undefined): WrittenDeadline | undefined {
  if (due.kind === 'relative') return undefined;
  const { unit, end } = due.period;
  return { field: 'due', at: due, text: due.text, unit: unit === 'interval' ? 'day' : unit, end, step };
}

function ofWhen(when: WhenField, plan: Plan, step: Step | undefined): WrittenDeadline | undefined {
  if (when.reversed) return undefined;
  return { field: 'when', at: when, text: when.text, unit: endUnit(when, plan), end: when.period.end, step };
}

/** The unit of an interval's end, told by how it is written: `2026-01/2026-Q2` ends with a quarter. */
function endUnit({ text, period }: WhenField, plan: Plan): PeriodUnit {
  if (period.unit !== 'interval') return period.unit;
  const end = text.slice(text.indexOf('/') + 1);
  if (/-\d\d-\d\d$/.test(end)) return 'day';
  if (/-\d\d$/.test(end)) return 'month';
  if (/W\d\d$/.test(end)) return 'week';
  if (/Q\d$/.test(end)) return 'quarter';
  if (/H\d$/.test(end)) return 'half-year';
  // `2026-03/` runs to the end of the plan, which is as exact as the plan's period.
  if (end === '' && plan.period.unit !== 'interval') return plan.period.unit;
  return end === '' ? 'month' : 'year';
}
