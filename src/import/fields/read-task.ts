import type { Period } from '../../calendar/period.ts';
import { fold } from '../../text/fold.ts';
import { listedIn, oneLine } from '../cell-text.ts';
import type { KindDraft, ObjectiveDraft, TaskDraft } from '../draft.ts';
import type { Column } from '../head/columns.ts';
import type { Field } from '../head/field.ts';
import { personIn } from '../owners/person-name.ts';
import type { MemberDraft, Register } from '../owners/register.ts';
import type { PlacedRemark, Remark } from '../remark.ts';
import type { ItemRow } from '../rows/classify.ts';
import { ownTextOf } from '../rows/row-values.ts';
import { addressOf, rowAddress } from '../source-row.ts';
import { readEffort, readMeasure } from './amounts.ts';
import { readPeople } from './read-people.ts';
import { readTimes } from './read-times.ts';
import { cellOf, cellsOf, type TaskCell } from './row-cells.ts';

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
    code: ownTextOf(item.values, 'id'),
    id: '',
    title: item.title,
    objective: undefined,
    lead: [],
    each: [],
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

/** The things that a cell lists, line by line, or divided by semicolons. */
function things(cell: TaskCell | undefined): string[] {
  if (cell === undefined || !says(cell.text)) return [];
  return listedIn(cell.text).flatMap((item) =>
    item
      .split(/;\s+(?=[\p{Lu}\d"“])/u)
      .map((part) => part.replace(/[;,\s]+$/, ''))
      .filter((part) => part !== ''),
  );
}

/** A dash or an ellipsis alone is an empty cell. */
function says(text: string): boolean {
  return !/^[\s.…\-–—_]*$/.test(text);
}

const authorityWords: readonly (readonly [RegExp, 'submitTo' | 'approves' | 'decides'])[] = [
  [/^(?:trình|submitted to)\s*:\s*/iu, 'submitTo'],
  [/^(?:phê duyệt|ban hành|approved by)\s*:\s*/iu, 'approves'],
  [/^(?:quyết định|decided by)\s*:\s*/iu, 'decides'],
];

function readAuthority(task: TaskDraft, cell: (field: Field) => TaskCell | undefined, register: Register): void {
  const found: Partial<Record<'text' | 'submitTo' | 'approves' | 'decides', string | MemberDraft>> = {};
  const whole = cell('authority');
  for (const line of whole === undefined || !says(whole.text) ? [] : whole.text.split('\n')) {
    const said = authorityWords.find(([words]) => words.test(line));
    if (said === undefined) found.text = found.text === undefined ? line : `${String(found.text)}; ${line}`;
    else found[said[1]] = decider(line.replace(said[0], ''), register);
  }
  for (const field of ['submitTo', 'approves', 'decides'] as const) {
    const one = cell(field);
    if (one !== undefined && says(one.text)) found[field] = decider(oneLine(one.text), register);
  }
  const { text, ...parts } = found;
  if (Object.keys(parts).length > 0) {
    // A text beside the parts would have no place: what decides is the nearest.
    if (typeof text === 'string') parts.decides ??= text;
    task.authority = parts;
  } else if (typeof text === 'string') task.authority = { text };
}

/** A person of the organisation by name; anybody else as a text. */
function decider(text: string, register: Register): string | MemberDraft {
  const person = personIn(text, false);
  return person !== undefined && register.isKnown(person.name) ? register.person(person) : text;
}

interface Shared extends TaskContext {
  readonly task: TaskDraft;
  readonly item: ItemRow;
  readonly cell: (field: Field) => TaskCell | undefined;
  readonly remark: (at: TaskCell, remark: Remark) => void;
  readonly keep: (cell: TaskCell) => void;
}

function readMeasures({ task, item, cell, remark, keep, language }: Shared, parent: ItemRow | undefined): void {
  const unit = cell('measureUnit');
  const unitText = unit === undefined ? '' : oneLine(unit.text);
  let used = false;
  for (const field of ['quantity', 'target'] as const) {
    const one = cell(field);
    if (one === undefined || !says(one.text)) continue;
    const lines = listedIn(one.text);
    const measures = lines.map((line) => readMeasure(line.replace(/;$/, ''), unitText, language));
    if (measures.every((measure) => measure !== undefined)) {
      task.measures.push(...measures);
      used = true;
    } else if (field === 'target' && task.results.length === 0) task.results = things(one);
    else {
      keep(one);
      remark(one, { kind: 'no-number', text: oneLine(one.text), heading: one.column.heading });
    }
  }
  if (unit !== undefined && !used) keep(unit);
  for (const one of cellsOf(item, 'baseline', parent)) keep(one);
}

const kinds: readonly (readonly [RegExp, KindDraft])[] = [
  [/^(?:nhiệm vụ |công việc )?(?:trọng tâm|key|priority)$/, 'key'],
  [/^(?:nhiệm vụ |công việc )?(?:thường xuyên|thường kỳ|định kỳ|routine|ongoing)$/, 'routine'],
  [/^(?:nhiệm vụ |công việc )?(?:đột xuất|phát sinh|ad[ -]hoc|unplanned)$/, 'ad-hoc'],
  [/^(?:nhiệm vụ |công việc )?(?:chuyển tiếp|chuyển sang|tồn|carried(?: over)?)$/, 'carried'],
];

function readEffortAndKind({ task, cell, remark, keep, language }: Shared): void {
  const effort = cell('effort');
  if (effort !== undefined && says(effort.text)) {
    task.effort = readEffort(effort.text, effort.number === undefined ? language : 'en');
    if (task.effort === undefined) {
      keep(effort);
      remark(effort, { kind: 'no-number', text: oneLine(effort.text), heading: effort.column.heading });
    }
  }
  const kind = cell('kind');
  if (kind === undefined) return;
  const known = kinds.find(([words]) => words.test(fold(kind.text)))?.[1];
  if (known === undefined) keep(kind);
  else task.kind = known;
}
