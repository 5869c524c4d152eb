import { fold } from '../../text/fold.ts';
import { oneLine } from '../cell-text.ts';
import type { KindDraft, ObjectiveDraft, TaskDraft } from '../draft.ts';
import { readMeasure } from '../fields/amounts.ts';
import type { TaskContext } from '../fields/read-task.ts';
import { isShortFor } from '../owners/abbreviation.ts';
import type { MemberDraft } from '../owners/register.ts';
import type { Remark } from '../remark.ts';
import type { Node } from './nest.ts';
import type { Sorting } from './sorting-headings.ts';

/** What the headings above a task say for it. */
export interface Sorted {
  readonly kind?: KindDraft;
  readonly due?: string;
  readonly lead?: MemberDraft;
  readonly supervisor?: MemberDraft;
  readonly objective?: ObjectiveDraft;
}

export function saidBy(
  sorting: Sorting,
  children: readonly Node[],
  context: TaskContext,
): [Sorted, Remark | undefined] | undefined {
  switch (sorting.by) {
    case 'nothing':
      return [{}, undefined];
    case 'kind': {
      const kind = sorting.block === 'dated' || sorting.block === 'unscheduled' ? undefined : sorting.block;
      return kind === undefined ? [{}, undefined] : [{ kind }, { kind: 'heading-as-kind', text: '' }];
    }
    case 'time':
      return [{ due: sorting.iso }, { kind: 'heading-as-due', text: '', due: sorting.iso }];
    case 'objective':
      return [{ objective: objectiveOf(sorting, context) }, { kind: 'heading-as-objective', text: '' }];
    case 'unit': {
      const told = namesBelow(children, ['lead', 'leadPart']);
      // A heading that the rows contradict is the name of some work that only begins like that of a unit.
      const begins = told.find((name) => fold(sorting.name).startsWith(`${fold(name)} `));
      if (!told.every((name) => name === begins || isSameUnit(name, sorting.name))) return undefined;
      const { register } = context;
      const unit = begins === undefined ? register.unit(sorting.name) : register.unitNamed(sorting.name, begins);
      unit.leads = true;
      return [{ lead: unit }, told.length > 0 ? undefined : { kind: 'heading-as-lead', text: '' }];
    }
    case 'person': {
      const person = context.register.person(sorting.person);
      if (namesBelow(children, ['lead', 'leadPart', 'leadPerson']).length === 0)
        return [{ lead: person }, { kind: 'heading-as-lead', text: '' }];
      return [{ supervisor: person }, { kind: 'heading-as-supervisor', text: '' }];
    }
  }
}

/** `Từng đơn vị thuộc Sở; Đầu mối: Văn phòng` is work of the Văn phòng. */
function speaker(text: string): string {
  return /(?:đầu mối|focal point)\s*:\s*([^;,]+)$/iu.exec(text)?.[1]?.trim() ?? text;
}

function isSameUnit(one: string, other: string): boolean {
  return fold(one) === fold(other) || isShortFor(one, other) || isShortFor(other, one);
}

function namesBelow(nodes: readonly Node[], fields: readonly ('lead' | 'leadPart' | 'leadPerson')[]): string[] {
  return nodes.flatMap(({ item, children }) => [
    ...fields.flatMap((field) => (item.values.get(field) ?? []).map(({ cell }) => speaker(oneLine(cell.text)))),
    ...namesBelow(children, fields),
  ]);
}

/** `Chỉ tiêu: …; …` and `Chủ trì theo dõi: …` below the title of an objective. */
function objectiveOf({ title, lines }: Sorting & { readonly by: 'objective' }, context: TaskContext): ObjectiveDraft {
  const objective = context.objective(title);
  for (const line of lines) {
    const measures = /^(?:chỉ tiêu|measures)\s*:\s*(.+)$/iu.exec(line)?.[1];
    for (const text of measures?.split(/;\s+/) ?? []) {
      const measure = readMeasure(text, '', context.language) ?? { name: text };
      const isThere = objective.measures.some((one) => JSON.stringify(one) === JSON.stringify(measure));
      if (!isThere) objective.measures.push(measure);
    }
    const lead = /^(?:chủ trì theo dõi|lead)\s*:\s*(.+)$/iu.exec(line)?.[1];
    if (lead !== undefined) objective.lead ??= context.register.unit(lead);
  }
  return objective;
}

/** Gives a task what the headings above it say, where neither it nor a group row says it. */
export function apply(
  task: TaskDraft,
  above: readonly TaskDraft[],
  { kind, due, lead, supervisor, objective }: Sorted,
): void {
  const rows = [task, ...above];
  if (rows.every((row) => row.kind === undefined)) task.kind = kind;
  if (due !== undefined && rows.every(({ times }) => Object.keys(times).length === 0)) {
    if (due.includes('/')) task.times.when = due;
    else task.times.due = due;
  }
  if (lead !== undefined && rows.every((row) => row.lead.length + row.each.length === 0 && !row.eachOfAll))
    task.lead.push(lead);
  if (rows.every((row) => row.supervisor === undefined)) task.supervisor = supervisor;
  if (rows.every((row) => row.objective === undefined)) task.objective = objective;
}
