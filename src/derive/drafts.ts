import { answering } from '../expand/workers.ts';
import type { Timing } from '../model/expansion.ts';
import type { Plan } from '../model/plan.ts';
import type { Actor, Step, Task } from '../model/task.ts';
import { effortsFor } from './efforts.ts';
import { fits } from './fits.ts';
import type { Piece } from './pieces.ts';
import { childPlan, type DeriveRequest } from './request.ts';
import { repeatsWithin, type Times, timesWithin, turnTimes } from './times.ts';

/** Everything about a task that the child plan writes anew. */
export interface Drafting {
  readonly request: DeriveRequest;
  readonly timing: Timing;
}

/** The task as it is led and timed in the child plan; undefined where nothing that can be written says it exactly. */
type Draft = Task | undefined;

/** Work that is done once: the first way of writing its times and effort that expands to the pieces. */
export function draftOnce(task: Task, all: readonly Piece[], drafting: Drafting): Task {
  const { request, timing } = drafting;
  const busy = all.filter(({ isIdle }) => !isIdle);
  const pieces = busy.length === 0 ? all : busy;
  const ways = timesWithin(task, timing, pieces, request.period, request.language);
  const exact = firstFitting(task, pieces, ways, request, false) ?? firstFitting(task, pieces, ways, request, true);
  return exact ?? withEffort(task, pieces, ways.at(-1)!, request).at(-1)!;
}

/** A repeated task with just these turns. */
export function draftRepeated(task: Task, turns: readonly Piece[], { request }: Drafting): Draft {
  const ways = repeatsWithin(task, turns, request.period);
  return ways.map((times) => draftOf(task, times, request)).find((draft) => fits(draft, turns));
}

/** A single turn, of which the period has a part. */
export function draftTurn(task: Task, piece: Piece, { request }: Drafting): Task {
  const ways = [turnTimes(piece)];
  const bare = { ...task, repeat: undefined };
  const exact = firstFitting(bare, [piece], ways, request, false) ?? firstFitting(bare, [piece], ways, request, true);
  return exact ?? withEffort(bare, [piece], ways[0]!, request)[0]!;
}

/** The same, of all copies of a task at once, or nothing. */
export function draftCopies(task: Task, pieces: readonly Piece[], copies: number, drafting: Drafting): Draft {
  const { request, timing } = drafting;
  const one = pieces.slice(0, pieces.length / copies);
  const ways = timesWithin(task, timing, one, request.period, request.language);
  return ways.flatMap((times) => withEffort(task, one, times, request)).find((draft) => fits(draft, pieces));
}

function firstFitting(
  task: Task,
  pieces: readonly Piece[],
  ways: readonly Times[],
  request: DeriveRequest,
  peopleOnly: boolean,
): Draft {
  for (const times of ways)
    for (const draft of withEffort(task, pieces, times, request)) if (fits(draft, pieces, peopleOnly)) return draft;
  return undefined;
}

function withEffort(task: Task, pieces: readonly Piece[], times: Times, request: DeriveRequest): Task[] {
  const draft = draftOf(task, times, request);
  return effortsFor(draft, pieces).map((effort): Task => ({ ...draft, ...effort }));
}

function draftOf(task: Task, times: Times, request: DeriveRequest): Task {
  const plan = childPlan(request);
  const leads = task.leads.map((lead) => leadIn(plan, lead));
  // Whoever delivers a copy leads all of its steps.
  const isCopy = task.each === undefined && task.eachSpan !== undefined;
  const steps = times.steps.map((step, i): Step => {
    const ownLead = step.ownLead && !isCopy;
    return { ...step, number: i + 1, ownLead, leads: ownLead ? step.leads.map((lead) => leadIn(plan, lead)) : leads };
  });
  return { ...task, ...times, plan, leads, steps };
}

/** Who leads in the child plan: a unit's head in its own plan, and whoever answered for a unit in the parent plan. */
export function leadIn(child: Plan, lead: Actor): Actor {
  const { unit, person } = lead;
  if (person !== undefined || unit === undefined) return lead;
  const head = unit === child.unit ? unit.head : answering(child.parent!, unit);
  if (head === undefined || (unit !== child.unit && answering(child, unit) === head)) return lead;
  return { ...lead, person: head, written: { ...lead.written, value: head.id.value } };
}
