import { formatDay } from '../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import { isWithin, type Member } from '../model/organisation.ts';
import type { Actor, Task } from '../model/task.ts';
import type { Span, Written } from '../model/written.ts';
import { fold } from '../text/fold.ts';
import type { CarriedOut } from './carried-out.ts';
import type { AuditContext } from './context.ts';

/** How a child plan differs from its parent in one field. */
export interface Drift {
  readonly field: 'lead' | 'supervisor' | 'due' | 'deliverable';
  /** The row or part that differs, and where. */
  readonly task: Task;
  readonly at: Span;
  /** What stands here and there, as written; a deadline here as ISO 8601. */
  readonly here: string;
  readonly there: string;
  readonly thereAt: Span;
}

/** A different lead. A person in the place of their unit is none, nor is a unit in the place of its head. */
export function leadDrift({ target, copy, parts }: CarriedOut): Drift | undefined {
  const given = copy === undefined ? target.leads : copyLead(target, copy);
  const named = parts.flatMap((task) => task.leads.map((lead) => ({ task, lead })));
  if (given.length === 0 || named.some(({ lead }) => given.some((other) => standsFor(lead, other)))) return undefined;
  const [first] = named;
  if (first === undefined) return undefined;
  return {
    field: 'lead',
    task: first.task,
    at: first.lead.written,
    here: first.lead.written.value,
    there: given[0]!.written.value,
    thereAt: given[0]!.written,
  };
}

/** Who leads a copy: the unit or person whose copy it is. */
function copyLead(task: Task, copy: string): Actor[] {
  const member = task.plan.organisation.members.get(copy);
  const written = task.each?.find((actor) => actor.written.value === copy)?.written;
  const place = written ?? task.eachSpan ?? task.id;
  return member === undefined ? [] : [actorFor(member, { value: copy, start: place.start, end: place.end })];
}

function actorFor(member: Member, written: Written): Actor {
  return {
    written,
    person: member.kind === 'person' ? member : undefined,
    unit: member.kind === 'unit' ? member : undefined,
    group: member.kind === 'group' ? member : undefined,
  };
}

function standsFor(here: Actor, there: Actor): boolean {
  // Of groups and of texts other rules speak.
  if (isNobody(here) || isNobody(there)) return true;
  if (there.person !== undefined) {
    return here.person === undefined ? here.unit?.head === there.person : here.person === there.person;
  }
  return isWithin(here.unit ?? here.person?.unit, there.unit!) || here.person === there.unit?.head;
}

function isNobody({ person, unit }: Actor): boolean {
  return person === undefined && unit === undefined;
}

/** Another leader in charge. None written is no difference. */
export function supervisorDrift({ target, rows }: CarriedOut): Drift | undefined {
  const there = target.supervisor;
  const others = rows.filter(({ supervisor }) => supervisor?.person !== undefined);
  const [task] = others;
  if (there?.person === undefined || task === undefined) return undefined;
  if (others.some(({ supervisor }) => supervisor?.person === there.person)) return undefined;
  const at = task.supervisor!.written;
  return { field: 'supervisor', task, at, here: at.value, there: there.written.value, thereAt: there.written };
}

/** A deadline of the parent plan, as it is written: a day within a quarter keeps the quarter's. */
interface Deadline extends Period {
  readonly text: string;
  readonly at: Span;
}

/** A different deadline, where the parent's lies in the period of the child: the last of the parts counts. */
export function deadlineDrift(one: CarriedOut, context: AuditContext): Drift | undefined {
  for (const [turn, deadline] of deadlinesOf(one, context)) {
    if (!isDueIn(deadline, one)) continue;
    const last = lastOf(one, turn, context);
    if (last === undefined || (last.due >= deadline.start && last.due <= deadline.end)) continue;
    const { task, due } = last;
    const at = task.due ?? task.when ?? task.repeat ?? task.steps.at(-1)?.due ?? task.id;
    return { field: 'due', task, at, here: formatDay(due), there: deadline.text, thereAt: deadline.at };
  }
  return undefined;
}

function isDueIn(deadline: Period, { rows }: CarriedOut): boolean {
  const { period } = rows[0]!.plan;
  return deadline.end >= period.start && deadline.end <= period.end;
}

/** The deadlines of the parent's task by turn; of one that does not repeat, one without a name. */
function deadlinesOf({ target, occurrence }: CarriedOut, context: AuditContext): Map<string, Deadline> {
  const deadlines = new Map<string, Deadline>();
  if (target.repeat !== undefined) {
    for (const { occurrence: turn } of context.activities(target)) {
      if (turn === undefined || (occurrence !== undefined && turn.id !== occurrence)) continue;
      const day: Period = { start: turn.due, end: turn.due, unit: 'day' };
      deadlines.set(turn.id, { ...day, text: formatDay(turn.due), at: target.repeat });
    }
    return deadlines;
  }
  const written = writtenDeadline(target);
  const due = context.timing(target).due;
  if (written !== undefined) deadlines.set('', written);
  else if (due !== undefined) {
    const at = target.due ?? target.steps.at(-1)?.due ?? target.id;
    deadlines.set('', { start: due, end: due, unit: 'day', text: formatDay(due), at });
  }
  return deadlines;
}

function writtenDeadline({ due, when, plan }: Task): Deadline | undefined {
  if (due?.kind === 'absolute') return { ...due.period, text: due.text, at: due };
  if (due !== undefined || when === undefined || when.reversed) return undefined;
  // Of `2026-03/2026-06` June is the deadline.
  const text = when.text.slice(when.text.indexOf('/') + 1);
  const last = parsePeriod(text, plan.period);
  const period: Period = isPeriod(last) ? last : { start: when.period.end, end: when.period.end, unit: 'day' };
  return { ...period, text: isPeriod(last) ? text : formatDay(period.end), at: when };
}

function lastOf({ parts }: CarriedOut, turn: string, context: AuditContext): { task: Task; due: number } | undefined {
  let last: { task: Task; due: number } | undefined;
  for (const task of parts) {
    const due =
      task.repeat === undefined
        ? context.timing(task).due
        : context.activities(task).find(({ occurrence }) => occurrence?.id === turn)?.due;
    if (due !== undefined && (last === undefined || due > last.due)) last = { task, due };
  }
  return last;
}

/** A product of the parent's task that is not delivered, where the parent's deadline lies in the child's period. */
export function deliverableDrift(one: CarriedOut, context: AuditContext): Drift | undefined {
  const { target, parts } = one;
  const deadlines = [...deadlinesOf(one, context).values()];
  if (deadlines.length > 0 && !deadlines.some((deadline) => isDueIn(deadline, one))) return undefined;
  const delivered = parts.flatMap((task) =>
    [task, ...task.steps].flatMap(({ deliverables }) => deliverables.map((product) => ({ task, product }))),
  );
  const known = new Set(delivered.map(({ product }) => bare(product)));
  const missing = target.deliverables.find((product) => !known.has(bare(product)));
  if (missing === undefined || delivered.length === 0) return undefined;
  const expected = new Set(target.deliverables.map(bare));
  const { task, product } = delivered.find((other) => !expected.has(bare(other.product))) ?? delivered[0]!;
  return { field: 'deliverable', task, at: product, here: product.value, there: missing.value, thereAt: missing };
}

/** A product as it is compared: case, tone marks, spaces and a full stop at its end make no difference. */
function bare({ value }: Written): string {
  return fold(value).replace(/[\s.;]+$/, '');
}
