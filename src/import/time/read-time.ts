import { dateParts, formatDay } from '../../calendar/day.ts';
import { formatPeriod, periodOf } from '../../calendar/period.ts';
import { oneLine } from '../cell-text.ts';
import { dayOfSerial } from '../read/number-format.ts';
import { readMilestones } from './milestones.ts';
import { periodBefore, stripQualifiers } from './qualifiers.ts';
import { readBeginning, readWords } from './read-beginning.ts';
import { readOngoing, readRepeated } from './read-ongoing.ts';
import { readRelative } from './read-relative.ts';
import { isNear, keptAsText, remarksOn } from './time-checks.ts';
import { timeRange } from './time-range.ts';
import type { TimeCell, TimeContext, TimeReading, TimeRemark } from './time-reading.ts';
import { type NamedTime, namedTime } from './time-terms.ts';

/**
 * What a cell says of the time of a task. Nothing is invented: what is no certain time stays a text, and what a time
 * leaves unsaid is kept beside it.
 */
export function readTime(cell: TimeCell, context: TimeContext): TimeReading {
  if (cell.date !== undefined) return readDate(cell, context);
  if (cell.number !== undefined) return readNumber(cell.number, cell.text, context);
  const text = withoutMark(oneLine(cell.text.replace(/(?<=[\p{L}\d])\n(?=(?:từ|from)\s)/gu, '; ')));
  if (/^[\s.…\-–—_xX?]*$/.test(text)) return { remarks: [] };
  return (
    readOngoing(text, context) ??
    readRepeated(cell.text, context) ??
    readRelative(text, context) ??
    readWhole(text, context) ??
    readMilestones(cell.text, context) ??
    readBeginning(text, context) ??
    readWords(text)
  );
}

/** A star or number that leads to a note below the table. */
function withoutMark(text: string): string {
  return text.replace(/\s*[*†‡¹²³]+$/u, '');
}

function readDate({ date, text }: TimeCell, { within }: TimeContext): TimeReading {
  const { day, unit } = date!;
  if (!isNear({ start: day, end: day }, within)) return keptAsText(text);
  const iso = formatPeriod(periodOf(day, unit));
  const remarks: TimeRemark[] = [];
  if (unit === 'day' && dateParts(day).day === 1) remarks.push({ kind: 'first-of-month', text });
  return { due: iso, remarks };
}

/** A year, a date whose cell has lost its format, or a number of days. */
function readNumber(number: number, text: string, { within }: TimeContext): TimeReading {
  if (Number.isInteger(number) && number >= 1990 && number <= 2100) return { due: String(number), remarks: [] };
  const day = dayOfSerial(number, false);
  const isSerial = number >= 32_874 && number <= 73_051 && isNear({ start: day, end: day }, within);
  if (!isSerial) return keptAsText(text);
  const due = formatDay(day);
  return { due, remarks: [{ kind: 'serial', text, due }] };
}

/** A time, a range or a list of them, with nothing else but words such as `trước`, `cuối`, `by`. */
function readWhole(text: string, context: TimeContext): TimeReading | undefined {
  const { rest, before, from, until, vague } = stripQualifiers(text);
  const single = namedTime(rest, context);
  const found = single ?? (from || !before ? timeRange(rest, context) : undefined);
  if (found === undefined || !isNear(found.period, context.within)) return undefined;
  const remarks = remarksOn(text, found);
  if (context.role === 'due' && !vague && !before && isFewDays(found))
    return { when: found.iso, fixed: true, remarks: [...remarks, { kind: 'fixed-days', text, due: found.iso }] };
  if (single === undefined) return { when: found.iso, ...(vague ? { dueText: text } : {}), remarks };
  if (before) {
    const due = periodBefore(found.period);
    return {
      due,
      dueText: text,
      remarks: [...remarksOn(text, { ...found, iso: due }), { kind: 'excluded', text, due }],
    };
  }
  if (from && !until && found.period.unit !== 'interval')
    return { when: `${found.iso.split('/')[0]}/`, dueText: text, remarks };
  const isWindow =
    found.period.unit === 'interval' || (context.role === 'when' && found.period.unit !== 'day' && !until);
  const written = isWindow ? { when: found.iso } : { due: found.iso };
  return { ...written, ...(vague ? { dueText: text } : {}), remarks };
}

/** `12 - 14/5/2026` where a deadline stands: a meeting, an inspection, a journey of less than a week. */
function isFewDays({ iso, period }: NamedTime): boolean {
  return /^\d{4}-\d{2}-\d{2}\//.test(iso) && period.end - period.start < 7;
}
