import { type Day, formatDay } from '../../calendar/day.ts';
import { formatPeriod, isPeriod, type Period, type PeriodProblem, parsePeriod } from '../../calendar/period.ts';
import type { Fix } from '../../diagnostic.ts';
import type { DueField, RelativeDue, WhenField } from '../../model/task.ts';
import type { Span, Written } from '../../model/written.ts';
import type { MappingNode, TreeNode } from '../yaml/tree.ts';
import { fieldReader, numberOf, written } from './fields.ts';
import { type Reading, replacing, reportInvalid } from './reading.ts';

/** Later stages count month by month: whatever spans more is a slip of the pen. */
export const mostYears = 50;
/** The same in days. */
export const mostSpan = Math.ceil(mostYears * 365.2425);

/** `when:`, with the ends the right way round where they are reversed: that is for the rules to report. */
export function readWhen(reading: Reading, node: TreeNode | undefined, field: string): WhenField | undefined {
  const text = written(reading, node);
  if (text === undefined) return undefined;
  const result = lookUp(reading, text.value);
  if (!isPeriod(result) && result.problem === 'reversed') {
    const period: Period = { start: result.end, end: result.start, unit: 'interval' };
    return isSane(reading, text, field, period)
      ? { text: text.value, period, reversed: true, start: text.start, end: text.end }
      : undefined;
  }
  const period = accept(reading, text, field, result);
  return period && { text: text.value, period, reversed: false, start: text.start, end: text.end };
}

/** A period of the time grammar; undefined, with a finding, for anything else. */
export function readPeriod(reading: Reading, node: TreeNode | undefined, field: string): Period | undefined {
  const text = written(reading, node);
  return text && accept(reading, text, field, lookUp(reading, text.value));
}

/** A single day: `edge` says which day of a longer period was probably meant. */
export function readDay(
  reading: Reading,
  node: TreeNode | undefined,
  field: string,
  edge?: 'start' | 'end',
): Day | undefined {
  const text = written(reading, node);
  const period = text && accept(reading, text, field, lookUp(reading, text.value));
  if (text === undefined || period === undefined || period.unit === 'day') return period?.start;
  const suggestion = edge === undefined ? null : formatDay(period[edge]);
  const fixes = suggestion === null ? [] : [replacing(reading, text, suggestion, 'safe')];
  reportInvalid(reading, text, field, { problem: 'day-expected', text: text.value, suggestion }, fixes);
  return undefined;
}

const dueFields = fieldReader(() => ({ from: undefined, days: undefined, workdays: undefined }));

/** `due:`, a day or a period, or days counted from an anchor. */
export function readDue(
  reading: Reading,
  node: TreeNode | undefined,
  field: string,
  issued: Day | undefined,
): DueField | undefined {
  if (node?.kind === 'mapping') return readRelativeDue(reading, node, field, issued);
  const text = written(reading, node);
  const period = text && accept(reading, text, field, lookUp(reading, text.value));
  if (text === undefined || period === undefined) return undefined;
  if (period.unit === 'interval') {
    reportInvalid(reading, text, field, { problem: 'due-interval', text: text.value, last: formatDay(period.end) });
    return undefined;
  }
  return { kind: 'absolute', text: text.value, period, start: text.start, end: text.end };
}

function readRelativeDue(
  reading: Reading,
  node: MappingNode,
  field: string,
  issued: Day | undefined,
): RelativeDue | undefined {
  const nodes = dueFields(node);
  const from = written(reading, nodes.from);
  const countNode = nodes.days ?? nodes.workdays;
  const wrong = (span: Span, reason: 'both' | 'neither' | 'count'): undefined => {
    reportInvalid(reading, span, field, { problem: 'relative-due', reason, most: mostSpan });
  };
  if (from === undefined) return undefined;
  if (countNode === undefined) return wrong(node, 'neither');
  if (nodes.days !== undefined && nodes.workdays !== undefined) return wrong(nodes.workdays, 'both');
  const count = numberOf(countNode);
  if (count === undefined || !Number.isInteger(count) || count < 0 || count > mostSpan)
    return wrong(countNode, 'count');
  if (from.value === 'issued' && issued === undefined) reportInvalid(reading, from, field, { problem: 'not-issued' });
  return {
    kind: 'relative',
    from,
    count,
    counts: nodes.days === undefined ? 'workdays' : 'days',
    start: node.start,
    end: node.end,
  };
}

function lookUp(reading: Reading, text: string): Period | PeriodProblem {
  const known = reading.periods.get(text);
  if (known !== undefined) return known;
  const result = parsePeriod(text, reading.within);
  reading.periods.set(text, result);
  return result;
}

function accept(reading: Reading, text: Written, field: string, result: Period | PeriodProblem): Period | undefined {
  if (isPeriod(result)) return isSane(reading, text, field, result) ? result : undefined;
  const choices = result.problem === 'ambiguous' ? result.choices : [];
  const { problem: reason, part, suggestion } = result;
  reportInvalid(
    reading,
    text,
    field,
    { problem: 'time', reason, text: text.value, part, suggestion, choices },
    fixesFor(reading, text, result),
  );
  return undefined;
}

function isSane(reading: Reading, text: Written, field: string, period: Period): boolean {
  const { within } = reading;
  if (period.end - period.start >= mostSpan) {
    reportInvalid(reading, text, field, { problem: 'too-long', text: text.value, years: mostYears });
    return false;
  }
  if (within === undefined || (period.start >= within.start - mostSpan && period.end <= within.end + mostSpan))
    return true;
  const data = { problem: 'far-from-plan', text: text.value, years: mostYears, period: formatPeriod(within) } as const;
  reportInvalid(reading, text, field, data);
  return false;
}

/** Another form of the same time is put right for certain; a date that does not exist is only guessed at. */
function fixesFor(reading: Reading, text: Written, problem: PeriodProblem): Fix[] {
  const { suggestion } = problem;
  if (suggestion === null || !isPeriod(lookUp(reading, suggestion))) return [];
  const certain = problem.problem === 'syntax' && !mayBeMonthFirst(reading, text.value);
  return [replacing(reading, text, suggestion, certain ? 'safe' : 'unsafe')];
}

/** 3/4/2026 is in April in Vietnam and in most of the world, but not in all that is written in English. */
function mayBeMonthFirst(reading: Reading, text: string): boolean {
  if (reading.language === 'vi') return false;
  for (const [, first, second] of text.matchAll(/(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/g)) {
    if (first !== second && Number(first) <= 12 && Number(second) <= 12) return true;
  }
  return false;
}
