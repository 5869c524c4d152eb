import { formatPeriod, isPeriod, parsePeriod } from '../calendar/period.ts';
import { isList, isMapping, type NewMapping, type NewValue } from '../edit/write-value.ts';
import { findTask } from '../model/plan-set.ts';
import type { Actor, Step, Task } from '../model/task.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';
import { leadIn } from './drafts.ts';
import { childPlan, type DeriveRequest } from './request.ts';
import type { Row, Sketch } from './row.ts';
import { dueValue, effortValue, repeatValue, splitValue, timeValue } from './time-values.ts';
import { copied, mappingOf, mappingsByStart, valueAt } from './values.ts';

/** Keys that a row has from the parent plan as they are written there. */
type Copied = 'objective' | 'support' | 'supervisor' | 'authority' | 'kind' | 'deliverable' | 'results' | 'budget';

/**
 * Writes the fields of the rows: what says who, when and how much from the drafts, everything else as the parent plan
 * has it, row by row, so that what a group row gives stays with the group row.
 *
 * @param tree  the parent plan's file
 */
export function writeRows(sketches: readonly Sketch[], tree: TreeNode, request: DeriveRequest): Row[] {
  const writer = new RowWriter(mappingsByStart(tree), request, plainIds(sketches));
  return sketches.map((sketch) => writer.row(sketch));
}

/** Ids under which tasks of the parent plan stand whole in the plan that is made. */
function plainIds(sketches: readonly Sketch[]): ReadonlySet<string> {
  const all = sketches.flatMap(({ key, id, children }) => [...(key === id ? [id] : []), ...plainIds(children ?? [])]);
  return new Set(all);
}

class RowWriter {
  readonly #nodes: ReadonlyMap<number, MappingNode>;
  readonly #request: DeriveRequest;
  readonly #plain: ReadonlySet<string>;

  constructor(nodes: ReadonlyMap<number, MappingNode>, request: DeriveRequest, plain: ReadonlySet<string>) {
    this.#nodes = nodes;
    this.#request = request;
    this.#plain = plain;
  }

  row(sketch: Sketch): Row {
    const { key, id, ids, of, source, draft, children } = sketch;
    const node = this.#nodes.get(source.start);
    const as = (name: Copied | 'subject' | 'source' | 'note' | 'extra'): NewValue | undefined => {
      const value = valueAt(node, name);
      return value && copied(value);
    };
    const isDone = draft !== undefined;
    const dueText = source.dueText === undefined || !isDone ? undefined : source.dueText.value;
    const fields = mappingOf([
      ['of', of],
      ['title', sketch.part === undefined ? source.title.value : `${source.title.value} (${sketch.part})`],
      ['objective', as('objective')],
      ['lead', this.#lead(sketch, node)],
      ['support', this.#support(sketch) ?? as('support')],
      ['supervisor', as('supervisor')],
      ['each', draft?.each && this.#each(node)],
      ['authority', as('authority')],
      ['kind', as('kind')],
      ['after', this.#after(source, isDone)],
      ['when', draft?.when && timeValue(draft.when.text)],
      ['due', dueValue(draft?.due)],
      ['dueText', dueText],
      ['repeat', repeatValue(draft?.repeat)],
      ['reports', repeatValue(draft?.reports)],
      ['fixed', draft?.fixed && (draft.fixed === 'half' ? 'half' : true)],
      ['effort', draft && this.#effort(draft, source, node)],
      ['split', splitValue(draft?.split)],
      ['steps', draft && draft.steps.length > 0 ? draft.steps.map((step) => this.#step(step)) : undefined],
      ['deliverable', as('deliverable')],
      ['results', as('results')],
      ['measures', this.#measures(node)],
      ['budget', as('budget')],
      ['subject', as('subject')],
      ['source', as('source')],
      ['note', as('note')],
      ['extra', as('extra')],
    ]);
    return { key, id, ids, source, fields, children: children?.map((child) => this.row(child)) };
  }

  /** The lead where the row says its own, or has another than its group row: a copy has. */
  #lead({ source, draft, isCopy }: Sketch, node: MappingNode | undefined): NewValue | undefined {
    if (!isCopy && valueAt(node, 'lead') === undefined) return undefined;
    const plan = childPlan(this.#request);
    return actorIds(draft?.leads ?? source.leads.map((lead) => leadIn(plan, lead)));
  }

  /** Whoever is the focal point of the copies supports none of the steps; only the steps of a task know that. */
  #support({ source, draft, isCopy }: Sketch): NewValue | undefined {
    if (!isCopy || draft === undefined || draft.support === source.support) return undefined;
    return draft.support.map(({ written, unit, person }) =>
      unit !== undefined && person !== undefined ? { unit: unit.id.value, person: person.id.value } : written.value,
    );
  }

  #each(node: MappingNode | undefined): NewValue | undefined {
    const each = valueAt(node, 'each');
    return each && copied(each);
  }

  /** What is waited for and is not in this plan is named with its own. */
  #after({ plan, after, due }: Task, isDone: boolean): NewValue | undefined {
    const counts = isDone && due?.kind === 'relative' && due.from.value !== 'issued';
    const anchor = counts ? [due.from.value] : [];
    const ids = new Set([...after.map(({ value }) => value), ...anchor]);
    if (ids.size === 0) return undefined;
    return [...ids].map((id) => {
      const target = findTask(this.#request.set, plan, id);
      return target?.plan !== plan || this.#plain.has(target.id.value) ? id : `${plan.id}:${target.id.value}`;
    });
  }

  #effort(draft: Task, source: Task, node: MappingNode | undefined): NewValue | undefined {
    const written = valueAt(node, 'effort');
    return draft.effort === source.effort && written !== undefined ? copied(written) : effortValue(draft.effort);
  }

  #step(step: Step): NewMapping {
    const node = this.#nodes.get(step.start);
    const as = (name: 'support' | 'deliverable' | 'authority' | 'effort'): NewValue | undefined => {
      const value = valueAt(node, name);
      return value && copied(value);
    };
    const isOwnEffort = step.effort !== undefined && node !== undefined && valueAt(node, 'effort') !== undefined;
    const keepsEffort = isOwnEffort && valueAt(node, 'effort')!.start === step.effort!.start;
    return mappingOf([
      ['title', step.title.value],
      ['lead', step.ownLead ? actorIds(step.leads) : undefined],
      ['support', as('support')],
      ['when', step.when && timeValue(step.when.text)],
      ['due', dueValue(step.due)],
      ['effort', keepsEffort ? as('effort') : effortValue(step.effort)],
      ['deliverable', as('deliverable')],
      ['authority', as('authority')],
    ]);
  }

  /** As written, but for a bare `Q3` under `by`, which means nothing in a plan of another period. */
  #measures(node: MappingNode | undefined): NewValue | undefined {
    const value = valueAt(node, 'measures');
    const measures = value && copied(value);
    if (measures === undefined || !isList(measures)) return measures;
    return measures.map((one) => (isMapping(one) && 'by' in one ? { ...one, by: this.#by(String(one.by)) } : one));
  }

  #by(text: string): NewValue {
    const { parent, period } = this.#request;
    const meant = parsePeriod(text, parent.period);
    const here = parsePeriod(text, period);
    const isSame = isPeriod(meant) && isPeriod(here) && meant.start === here.start && meant.end === here.end;
    return timeValue(isSame || !isPeriod(meant) ? text : formatPeriod(meant));
  }
}

function actorIds(actors: readonly Actor[]): NewValue | undefined {
  const ids = actors.map((actor) => actor.written.value);
  return ids.length > 1 ? ids : ids[0];
}
