import { oneLine } from '../cell-text.ts';
import { ownTextOf } from '../rows/row-values.ts';
import { readMilestones } from '../time/milestones.ts';
import { readTime } from '../time/read-time.ts';
import type { StepDraft } from '../time/time-reading.ts';
import { context, isoOf, type TimesInput } from './times-input.ts';

/** Rows that go on with a task and have deadlines of their own are its milestones, named by their products. */
export function stepsOfRows({ item, within, language, issued, remark, cell }: TimesInput): StepDraft[] | undefined {
  const field = ownTextOf(item.values, 'due') === '' ? 'when' : 'due';
  const rows = [item, ...item.more].filter(({ values }) => ownTextOf(values, field) !== '');
  if (item.more.length === 0 || rows.length < 2) return undefined;
  const steps: StepDraft[] = [];
  for (const { values } of rows) {
    const due = values.get(field)!.find(({ own }) => own)!.cell;
    const reading = readTime(due, { within, language, issued, role: 'due' });
    const title = oneLine(
      ownTextOf(values, 'deliverable') || ownTextOf(values, 'steps') || ownTextOf(values, 'note') || due.text,
    );
    if (typeof reading.due !== 'string' && reading.when === undefined) return undefined;
    const time = typeof reading.due === 'string' ? { due: reading.due } : { when: reading.when! };
    steps.push({ title, ...time });
  }
  const first = cell(field);
  if (first !== undefined) remark(first, { kind: 'milestones', text: oneLine(first.text), steps: steps.length });
  return steps;
}

/** A column of milestones: each line a step, with a time where it names one: `Trình dự thảo (Quý II/2026)`. */
export function readSteps(input: TimesInput): void {
  const cell = input.cell('steps');
  if (cell === undefined) return;
  const milestones = readMilestones(cell.text, context(input, 'due'));
  if (milestones?.steps !== undefined && input.task.times.steps === undefined) {
    input.task.times.steps = milestones.steps;
    input.remark(cell, { kind: 'milestones', text: oneLine(cell.text), steps: milestones.steps.length });
    return;
  }
  const single = readTime(cell, context(input, 'due'));
  const title = oneLine(cell.text);
  if (input.task.times.steps !== undefined) input.keep(cell);
  else input.task.times.steps = [{ title, ...(isoOf(single) === undefined ? {} : { due: isoOf(single)! }) }];
}
