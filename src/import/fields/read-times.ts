import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { oneLine } from '../cell-text.ts';
import type { TimesDraft } from '../draft.ts';
import { readTime } from '../time/read-time.ts';
import type { TimeReading } from '../time/time-reading.ts';
import { readSteps, stepsOfRows } from './read-steps.ts';
import type { TaskCell } from './row-cells.ts';
import { readTicks } from './ticks.ts';
import { context, isoOf, type TimesInput } from './times-input.ts';

/** Fills in when a task is done: from its deadline, its time, start and end, ticked columns and milestones. */
export function readTimes(input: TimesInput): void {
  const { task } = input;
  const byRows = stepsOfRows(input);
  if (byRows !== undefined) task.times.steps = byRows;
  const [due, when] = [input.cell('due'), input.cell('when')];
  if (due !== undefined && byRows === undefined) merge(input, due, readTime(due, context(input, 'due')));
  if (when !== undefined && (byRows === undefined || due !== undefined)) readWhen(input, when);
  readStartAndEnd(input);
  readTicked(input);
  readSteps(input);
  const duration = input.cell('duration');
  if (duration !== undefined) readDuration(input, duration);
  settle(task.times);
}

/** The time of the work, beside its deadline: one day is then the day of the work, and no second deadline. */
function readWhen(input: TimesInput, cell: TaskCell): void {
  const { times } = input.task;
  const reading = readTime(cell, context(input, 'when'));
  // Tables of this program mark a time so that nobody wrote, but that follows from the deadline.
  if (times.due !== undefined && /\*$/.test(cell.text)) return;
  if (times.repeat !== undefined && coversPlan(reading, input.within)) return;
  const { due, ...said } = reading;
  const isDay = times.due !== undefined && typeof due === 'string' && said.when === undefined;
  merge(input, cell, isDay ? { ...said, when: due } : reading);
}

/** Work that comes round all through the plan does so without a word; its last turn may reach beyond. */
function coversPlan({ when }: TimeReading, within: Period): boolean {
  const period = when === undefined ? undefined : parsePeriod(when, within);
  return period !== undefined && isPeriod(period) && period.start <= within.start && period.end >= within.end;
}

/** Adds what a cell says to what is known; a second deadline is kept as it is. */
function merge(input: TimesInput, cell: TaskCell, reading: TimeReading): void {
  const { task, remark } = input;
  const { times } = task;
  const { routine, remarks, ...said } = reading;
  for (const one of remarks) remark(cell, one);
  if (routine === true) task.kind ??= 'routine';
  const clashes =
    (times.due !== undefined && said.due !== undefined) || (times.repeat !== undefined && said.repeat !== undefined);
  if (clashes || (times.dueText !== undefined && said.dueText !== undefined)) {
    input.keep(cell);
    remark(cell, { kind: 'second-time', text: oneLine(cell.text), heading: cell.column.heading });
    return;
  }
  for (const key of ['when', 'due', 'dueText', 'fixed', 'steps', 'repeat', 'reports'] as const) {
    if (said[key] !== undefined && times[key] === undefined) Object.assign(times, { [key]: said[key] });
  }
}

function readStartAndEnd(input: TimesInput): void {
  const [start, end] = [input.cell('start'), input.cell('end')];
  if (start === undefined && end === undefined) return;
  const { times } = input.task;
  const [from, to] = [start, end].map((cell) =>
    cell === undefined ? undefined : readTime(cell, context(input, 'due')),
  );
  const [first, last] = [isoOf(from), isoOf(to)];
  for (const [cell, reading, iso] of [
    [start, from, first],
    [end, to, last],
  ] as const) {
    if (cell === undefined || reading === undefined) continue;
    for (const one of reading.remarks) input.remark(cell, one);
    if (iso === undefined && cell.text !== '') input.keep(cell);
  }
  if (first === undefined && last === undefined) return;
  if (first !== undefined) times.when ??= `${first}/${last ?? ''}`;
  else if (times.due === undefined) times.due = last!;
}

function readTicked({ task, item, within, remark, cell }: TimesInput): void {
  const cells = item.values.get('tick') ?? [];
  if (cells.length === 0) return;
  const rowFill = item.values.get('title')?.[0]?.cell.fill;
  const { when, steps, remarks } = readTicks(cells, rowFill, within);
  const at = cell('tick');
  if (at !== undefined) for (const one of remarks) remark(at, one);
  if (when !== undefined) task.times.when ??= when;
  if (steps !== undefined) task.times.steps ??= steps;
}

/** A number of days says how long, not until when: it stays a text where nothing else is said. */
function readDuration(input: TimesInput, cell: TaskCell): void {
  const { times } = input.task;
  const isOpen = Object.keys(times).length === 0;
  if (!isOpen) {
    input.keep(cell);
    return;
  }
  const text = `${cell.column.heading}: ${oneLine(cell.text)}`;
  times.dueText = text;
  input.remark(cell, { kind: 'kept-as-text', text });
}

/** What repeats has neither a deadline of its own nor steps: what was said besides is kept in words. */
function settle(times: TimesDraft): void {
  // What has milestones is spread over its days.
  if (times.steps !== undefined) delete times.fixed;
  if (times.repeat === undefined) return;
  if (times.due === undefined && times.steps === undefined) return;
  const words = [
    typeof times.due === 'string' ? times.due : undefined,
    ...(times.steps ?? []).map(({ title, due, when }) => [title, due ?? when].filter(Boolean).join(': ')),
  ].filter((one) => one !== undefined);
  times.dueText ??= words.join('; ');
  delete times.due;
  delete times.steps;
}
