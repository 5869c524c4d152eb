import { yearOf } from '../../calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../calendar/period.ts';
import { type TimelineColumn, timelinePeriod } from '../head/timeline.ts';
import type { Remark } from '../remark.ts';
import type { FieldCell } from '../rows/row-values.ts';
import type { StepDraft } from '../time/time-reading.ts';

/** What the columns of months or quarters say of a task. */
export interface TicksReading {
  readonly when?: string;
  readonly steps?: readonly StepDraft[];
  readonly remarks: readonly Remark[];
}

interface Ticked {
  readonly cell: FieldCell;
  readonly iso: string;
  readonly period: Period;
  /** What stands in the cell, where that is more than a tick. */
  readonly words: string | undefined;
}

/**
 * The time that ticked or shaded columns stand for. Neighbours are one stretch; stretches with a gap between them, and
 * cells with words of their own, are steps.
 *
 * @param rowFill the shading of the whole row, which ticks nothing
 */
export function readTicks(cells: readonly FieldCell[], rowFill: string | undefined, within: Period): TicksReading {
  const ticked = cells.flatMap((cell) => tickOf(cell, rowFill, within) ?? []);
  if (ticked.length === 0) return { remarks: [] };
  const shaded = ticked.filter(({ cell }) => cell.cell.text === '');
  const headings = ticked.map(({ cell }) => labelOf(cell)).join(', ');
  const remarks: Remark[] = shaded.length > 0 ? [{ kind: 'shaded', text: headings }] : [];
  if (ticked.some(({ words }) => words !== undefined)) {
    const bars = [...new Set(ticked.map(({ cell }) => cell.cell))].map((bar) =>
      ticked.filter(({ cell }) => cell.cell === bar),
    );
    const steps = bars.map((bar): StepDraft => ({ title: bar[0]!.words ?? runLabel(bar), when: spanOf(bar) }));
    return { steps, remarks: [...remarks, { kind: 'gaps', text: headings, steps: steps.length }] };
  }
  const runs = runsOf(ticked);
  if (runs.length === 1) return { when: spanOf(runs[0]!), remarks };
  const steps = runs.map((run): StepDraft => ({ title: runLabel(run), when: spanOf(run) }));
  return { steps, remarks: [...remarks, { kind: 'gaps', text: headings, steps: steps.length }] };
}

const tick = /^(?:[xX×*✓✔√■●◆•☑☒vV+]+(?:\s+[xX×*✓✔√■●]+)*|1|TRUE|yes|có)$/;
const noTick = /^(?:[-–—.…0☐□]*|FALSE|no|không)$/;

function tickOf(found: FieldCell, rowFill: string | undefined, within: Period): Ticked | undefined {
  const { cell, column, own } = found;
  const text = cell.text.replace(/\s+/g, ' ');
  const isShaded = cell.fill !== undefined && cell.fill !== rowFill;
  if (text === '' ? !isShaded : noTick.test(text)) return undefined;
  const named = column.timeline === undefined ? undefined : periodOfColumn(column.timeline, within);
  if (named === undefined || (!own && text === '')) return undefined;
  // A cell that is merged over several columns ticks them all.
  return { cell: found, ...named, words: text === '' || tick.test(text) ? undefined : text };
}

/** The column's stretch of the year, in the year of the plan that holds it. */
function periodOfColumn(timeline: TimelineColumn, within: Period): { iso: string; period: Period } | undefined {
  const years = timeline.year === undefined ? yearsOf(within) : [timeline.year];
  const candidates = years.flatMap((year) => {
    const iso = timelinePeriod(timeline, year);
    const period = parsePeriod(iso);
    return isPeriod(period) ? [{ iso, period }] : [];
  });
  return (
    candidates.find(({ period }) => period.start >= within.start && period.end <= within.end) ??
    candidates.find(({ period }) => period.start <= within.end && period.end >= within.start) ??
    candidates[0]
  );
}

function yearsOf({ start, end }: Period): number[] {
  const first = yearOf(start);
  return Array.from({ length: Math.min(yearOf(end) - first, 10) + 1 }, (_, at) => first + at);
}

function runsOf(ticked: readonly Ticked[]): Ticked[][] {
  const runs: Ticked[][] = [];
  for (const one of [...ticked].sort((a, b) => a.period.start - b.period.start)) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.period.end + 1 === one.period.start) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

function spanOf(run: readonly Ticked[]): string {
  const [first, last] = [run[0]!.iso, run.at(-1)!.iso];
  return first === last ? first : `${first}/${last}`;
}

function runLabel(run: readonly Ticked[]): string {
  const [first, last] = [labelOf(run[0]!.cell), labelOf(run.at(-1)!.cell)];
  return first === last ? first : `${first} – ${last}`;
}

/** `Quý I`, without what stands above it. */
function labelOf({ column }: FieldCell): string {
  return column.heading.split(' – ').at(-1)!;
}
