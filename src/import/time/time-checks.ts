import type { Period } from '../../calendar/period.ts';
import type { TimeReading, TimeRemark } from './time-reading.ts';
import type { NamedTime } from './time-terms.ts';

/** Plans speak of times so near: what lies further off is a slip of the pen, and stays a text. */
const mostYearsOff = 40;

/** No certain time: the words stay as they are. */
export function keptAsText(text: string): TimeReading {
  return { dueText: text, remarks: [{ kind: 'kept-as-text', text }] };
}

/** What was taken for granted where a text names a time. */
export function remarksOn(text: string, { iso, yearAssumed, dayFirst }: NamedTime): TimeRemark[] {
  const remarks: TimeRemark[] = [];
  if (yearAssumed) remarks.push({ kind: 'year-assumed', text, due: iso });
  if (dayFirst) remarks.push({ kind: 'day-first', text, due: iso });
  return remarks;
}

/** Whether a plan may speak of a time: a year that is mistyped lies far off. */
export function isNear({ start, end }: Pick<Period, 'start' | 'end'>, within: Period | undefined): boolean {
  if (within === undefined) return true;
  const most = mostYearsOff * 365;
  return start > within.start - most && end < within.end + most;
}
