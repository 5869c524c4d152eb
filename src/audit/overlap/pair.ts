import { formatDay } from '../../calendar/day.ts';
import type { Related } from '../../diagnostic.ts';
import type { Actor, Task } from '../../model/task.ts';
import { onTask, relatedTask } from '../found.ts';
import type { Found } from '../rule.ts';
import { unitOf } from './nearness.ts';
import type { Overlap } from './overlaps.ts';
import { phrasesOf } from './phrases.ts';

/** The evidence of a finding on two tasks: the one that stands later, and the other. */
export interface Pair {
  readonly task: string;
  readonly title: string;
  /** `plan:task` where it is another plan's. */
  readonly other: string;
  readonly otherTitle: string;
  /** Phrases of both titles, and of one only. */
  readonly shared: readonly string[];
  readonly only: readonly string[];
  readonly onlyOther: readonly string[];
  /** Names; null: nobody, or no unit. Of the later task first. */
  readonly leads: readonly [string | null, string | null];
  readonly units: readonly [string | null, string | null];
  readonly sameLead: boolean;
  readonly sameUnit: boolean;
  readonly sameProduct: boolean;
  /** First and last day that the two have in common, ISO 8601. */
  readonly time: readonly [string, string];
  /** Whether the other stands in a plan above, so that this one may be meant to carry it out. */
  readonly above: boolean;
}

/** A finding at the title of the later task, with the title of the other. */
export function onPair(overlap: Overlap): Found<Pair> {
  const { earlier, later, evidence, company, vocabulary } = overlap;
  const [task, other] = [later.task, earlier.task];
  const { both, first, second } = phrasesOf([other.title.value, task.title.value], evidence, vocabulary);
  const data: Pair = {
    task: task.id.value,
    title: task.title.value,
    other: idFor(other, task),
    otherTitle: other.title.value,
    shared: both,
    only: second,
    onlyOther: first,
    leads: [nameOf(task.leads[0]), nameOf(other.leads[0])],
    units: [unitNameOf(task), unitNameOf(other)],
    sameLead: company.sameLead,
    sameUnit: company.sameUnit,
    sameProduct: company.sameProduct,
    time: [formatDay(Math.max(earlier.start, later.start)), formatDay(Math.min(earlier.end, later.end))],
    above: standsAbove(other, task),
  };
  return onTask(task, 'title', task.title, data, pairExtras(task, other));
}

/** What findings on two tasks have in common besides their data. */
export function pairExtras(
  task: Task,
  other: Task,
): { readonly related: readonly Related[]; readonly distinct?: string } {
  const related = [relatedTask(other, 'other')];
  // Within a file the key names the other task by itself.
  return other.file === task.file ? { related } : { related, distinct: `~ ${idFor(other, task)}` };
}

/** The id by which a task is known in another's plan. */
export function idFor(task: Task, from: Task): string {
  return task.plan === from.plan ? task.id.value : `${task.plan.id}:${task.id.value}`;
}

function nameOf(actor: Actor | undefined): string | null {
  if (actor === undefined) return null;
  return actor.person?.name.value ?? actor.unit?.name.value ?? actor.group?.name.value ?? actor.written.value;
}

function unitNameOf(task: Task): string | null {
  const unit = unitOf(task);
  return unit === undefined ? null : (unit.short ?? unit.name.value);
}

function standsAbove(other: Task, task: Task): boolean {
  for (let plan = task.plan.parent, steps = 0; plan !== undefined && steps < 10; plan = plan.parent, steps++)
    if (plan === other.plan) return true;
  return false;
}
