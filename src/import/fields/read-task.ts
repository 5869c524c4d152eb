import type { Period } from '../../calendar/period.ts';
import { oneLine, says } from '../cell-text.ts';
import type { ObjectiveDraft, TaskDraft } from '../draft.ts';
import type { Column } from '../head/columns.ts';
import type { Field } from '../head/field.ts';
import type { Register } from '../owners/register.ts';
import type { PlacedRemark, Remark } from '../remark.ts';
import type { ItemRow } from '../rows/item-row.ts';
import { ownTextOf } from '../rows/row-values.ts';
import { addressOf, rowAddress } from '../source-row.ts';
import { readAuthority } from './read-authority.ts';
import { readEffortAndKind } from './read-effort.ts';
import { readMeasures } from './read-measures.ts';
import { readPeople } from './read-people.ts';
import { readTimes } from './read-times.ts';
import { cellOf, cellsOf, type TaskCell } from './row-cells.ts';
import { things } from './things.ts';

/** What all tasks of a plan are read with. */
export interface TaskContext {
  readonly columns: readonly Column[];
  readonly register: Register;
  readonly within: Period;
  readonly language: 'vi' | 'en';
  readonly issued: boolean;
  readonly remarks: PlacedRemark[];
  /** The objective of a title: each once. */
  readonly objective: (title: string) => ObjectiveDraft;
}

/** A row, with the rows that go on with it, as a task. What no field can hold is kept under `extra`. */
export function readTask(item: ItemRow, parent: ItemRow | undefined, context: TaskContext): TaskDraft {
  const task = emptyTask(item, context);
  const cell = (field: Field): TaskCell | undefined => cellOf(item, field, parent);
  const remark = (at: TaskCell, one: Remark): void => void context.remarks.push({ at: at.at, remark: one });
  const keep = (one: TaskCell): void => keepExtra(task, one);
  const shared = { task, item, parent, cell, remark, keep, ...context };
  readPeople(shared);
  readTimes(shared);
  readTexts(task, cell);
  readAuthority(task, cell, context.register);
  readMeasures(shared, parent);
  readEffortAndKind(shared);
  const others = (['extra', 'group', 'role'] as const).flatMap((field) => cellsOf(item, field, parent));
  for (const one of others.sort((a, b) => a.column.column - b.column.column)) keep(one);
  const objective = cell('objective');
  if (objective !== undefined) task.objective = context.objective(oneLine(objective.text));
  return task;
}

function emptyTask(item: ItemRow, { columns }: TaskContext): TaskDraft {
  const titleColumn = columns.find(({ field }) => field === 'title')?.column ?? 0;
  const inTitle = item.values.get('title')?.some(({ own }) => own) === true;
  return {
    at: inTitle ? addressOf(item.source, titleColumn) : rowAddress(item.source),
    code: codeOf(item),
    id: '',
    title: item.title,
    objective: undefined,
    lead: [],
    each: [],
    eachOfAll: false,
    support: [],
    supervisor: undefined,
    authority: undefined,
    deliverable: [],
    results: [],
    measures: [],
    times: {},
    effort: undefined,
    source: [],
    subject: [],
    kind: undefined,
    budget: undefined,
    note: [],
    extra: new Map(),
    children: [],
  };
}

/** A heading that stands in the column of the codes is none. */
function codeOf({ values, title }: ItemRow): string {
  const code = ownTextOf(values, 'id');
  return oneLine(code) === title ? '' : code;
}

/** Under the heading of its column; a second cell of one heading is told by its column. */
export function keepExtra(task: TaskDraft, { column, text }: TaskCell): void {
  if (text === '') return;
  const heading = column.heading.replace(/\s+/g, ' ').trim();
  const before = task.extra.get(heading);
  const value = oneLine(text);
  if (before !== undefined && before !== value) task.extra.set(heading, `${before}; ${value}`);
  else task.extra.set(heading, value);
}

function readTexts(task: TaskDraft, cell: (field: Field) => TaskCell | undefined): void {
  task.deliverable = things(cell('deliverable'));
  task.results = things(cell('results'));
  task.source = things(cell('source'));
  task.subject = things(cell('subject'));
  const budget = cell('budget');
  if (budget !== undefined && says(budget.text)) task.budget = oneLine(budget.text);
  const note = cell('note');
  if (note !== undefined && says(note.text)) task.note.push(oneLine(note.text));
}

/** What the parts of a task are read from and written to. */
export interface Shared extends TaskContext {
  readonly task: TaskDraft;
  readonly item: ItemRow;
  readonly cell: (field: Field) => TaskCell | undefined;
  readonly remark: (at: TaskCell, remark: Remark) => void;
  readonly keep: (cell: TaskCell) => void;
}
