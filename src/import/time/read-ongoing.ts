import { fold } from '../../text/fold.ts';
import { oneLine } from '../cell-text.ts';
import { repetitionOf, reportsIn } from './cadence.ts';
import { isNear } from './time-checks.ts';
import { timeRange } from './time-range.ts';
import type { TimeContext, TimeReading } from './time-reading.ts';
import { namedTime } from './time-terms.ts';

/** `Thường xuyên`, and what is said besides: the year, reports that come round. */
export function readOngoing(text: string, context: TimeContext): TimeReading | undefined {
  const plain = fold(text).replace(/[.;]+$/, '');
  const match =
    /^(?:(?:nhiệm vụ|việc|công việc|làm|thực hiện|triển khai) )?(?:thường xuyên|liên tục|ongoing|continuous(?:ly)?|throughout the (?:year|period)|all year(?: round)?|regularly)(?<rest>.*)$/s.exec(
      plain,
    );
  if (match === null) return undefined;
  const rest = match.groups!.rest!.replace(/^[\s,;:.(]+|[\s).]+$/g, '');
  if (rest === '' || /^(?:trong|cả|suốt) (?:cả )?năm$/.test(rest)) return { routine: true, remarks: [] };
  const reports = reportsIn(rest) ?? (/báo cáo|report/.test(rest) ? undefined : repetitionOf(rest));
  if (reports !== undefined) {
    return { routine: true, reports, remarks: [{ kind: 'reports', text, every: reports.every }] };
  }
  const range = namedTime(rest, context) ?? timeRange(rest, context);
  if (range !== undefined && isNear(range.period, context.within))
    return { routine: true, when: range.iso, remarks: [] };
  return { routine: true, dueText: text, remarks: [{ kind: 'kept-as-text', text }] };
}

/** `Hằng tháng`, and from when to when on a line of its own or behind a semicolon. */
export function readRepeated(whole: string, context: TimeContext): TimeReading | undefined {
  const text = oneLine(whole);
  const repeat = repetitionOf(text);
  if (repeat !== undefined) return { repeat, remarks: [] };
  const [first = '', second = '', ...more] = whole.split(/\n|;\s+/);
  const turns = more.length === 0 ? repetitionOf(first) : undefined;
  const range = turns && timeRange(second.replace(/ngày /gi, ''), context);
  if (range !== undefined && isNear(range.period, context.within))
    return { repeat: turns!, when: range.iso, remarks: [] };
  const reports = /^(?:định kỳ )?báo cáo|^report/i.test(text) ? reportsIn(text) : undefined;
  if (reports === undefined) return undefined;
  return { reports, remarks: [{ kind: 'reports', text, every: reports.every }] };
}
