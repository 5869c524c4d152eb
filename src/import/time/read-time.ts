import { dateParts, formatDay } from '../../calendar/day.ts';
import { formatPeriod, type Period, periodOf } from '../../calendar/period.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../cell-text.ts';
import type { GridCell } from '../grid.ts';
import { dayOfSerial } from '../read/number-format.ts';
import { repetitionOf, reportsIn } from './cadence.ts';
import { readMilestones } from './milestones.ts';
import { stripQualifiers } from './qualifiers.ts';
import { timeRange } from './time-range.ts';
import type { DueValue, TimeReading, TimeRemark } from './time-reading.ts';
import { type NamedTime, namedTime, type TimeFrame, timeTerms } from './time-terms.ts';

/** Where a time stands: a deadline, or the time of the work. */
export type TimeRole = 'due' | 'when';

export interface TimeContext extends TimeFrame {
  readonly role: TimeRole;
  /** Whether the plan's date of issue is known: relative deadlines count from it. */
  readonly issued: boolean;
}

type TimeCell = Pick<GridCell, 'text' | 'date' | 'number'>;

/** Plans speak of times so near: what lies further off is a slip of the pen, and stays a text. */
const mostYearsOff = 40;

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

function keptAsText(text: string): TimeReading {
  return { dueText: text, remarks: [{ kind: 'kept-as-text', text }] };
}

/** `Thường xuyên`, and what is said besides: the year, reports that come round. */
function readOngoing(text: string, context: TimeContext): TimeReading | undefined {
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
function readRepeated(whole: string, context: TimeContext): TimeReading | undefined {
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

/** `100 ngày kể từ ngày ban hành Kế hoạch`, `Within 30 working days of approval of the plan`. */
function readRelative(text: string, { issued }: TimeContext): TimeReading | undefined {
  const plain = fold(text).replace(/[.;]+$/, '');
  const match =
    /^(?:trong (?:vòng |thời hạn )?|chậm nhất (?:là )?|không quá |sau )?(\d{1,3}) (ngày làm việc|ngày)(?: làm việc)?,? (?:kể từ|tính từ|từ|sau)(?: khi)?(?: ngày)?(?: có)? (?:ban hành|ký ban hành|ký|kế hoạch (?:này )?(?:được )?(?:ban hành|phê duyệt|có hiệu lực)|phê duyệt)(?: kế hoạch| chương trình| quyết định)?(?: này)?$/.exec(
      plain,
    ) ??
    /^(?:within |no later than )?(\d{1,3}) (working days|calendar days|days|business days) (?:of|after|from|following) (?:the )?(?:issue|issuance|approval|adoption|date of issue)(?: date)?(?: of (?:the|this) (?:work )?plan)?$/.exec(
      plain,
    );
  if (match === null) return undefined;
  if (!issued) return { dueText: text, remarks: [{ kind: 'not-issued', text }] };
  const count = Number(match[1]);
  const working = /làm việc|working|business/.test(match[0]);
  const due: DueValue = working ? { from: 'issued', workdays: count } : { from: 'issued', days: count };
  return { due, remarks: [] };
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

/** The unit before: `trước tháng 6` ends with May. */
function periodBefore(period: Period): string {
  const day = period.start - 1;
  return formatPeriod(periodOf(day, period.unit === 'interval' ? 'day' : period.unit));
}

/** A text that begins with a time and goes on with words, or ends with one: the words stay beside it. */
function readBeginning(text: string, context: TimeContext): TimeReading | undefined {
  const latest = readLatest(text, context);
  if (latest !== undefined) return latest;
  if (
    /(?:kể từ|tính từ|sau khi|ngay sau|sau ngày|theo (?!kế hoạch$)|căn cứ|phụ thuộc|after|following|upon|subject to|depending)/i.test(
      text,
    )
  ) {
    return undefined;
  }
  const terms = timeTerms(text, context);
  const first = terms[0];
  if (first === undefined || !isNear(first.period, context.within)) return undefined;
  const lead = text.slice(0, first.start);
  const { before, from, isOnly } = stripQualifiers(lead);
  const begins = isOnly;
  const ends =
    terms.length === 1 &&
    /^[\s.;)]*$/.test(text.slice(first.end)) &&
    !/(?:số|kh|qđ|nq|ct)\S*\s*(?:ngày\s*)?$/i.test(lead);
  // `31/03/2026 …`, `Trình Bộ trưởng trong tháng 6/2026`: other times behind a first date are told in words.
  if (!(begins && (terms.length === 1 || first.period.unit === 'day')) && !ends) return undefined;
  const due = before ? periodBefore(first.period) : first.iso;
  const remarks: TimeRemark[] = [...remarksOn(text, first), { kind: 'partly-read', text, due }];
  if (first.period.unit === 'interval' || from) return { when: from ? `${due}/` : due, dueText: text, remarks };
  return { due, dueText: text, remarks };
}

/** `Trong 60 ngày kể từ ngày nhận đủ hồ sơ, chậm nhất 28/10/2026`: whatever comes before, that day is the last. */
function readLatest(text: string, context: TimeContext): TimeReading | undefined {
  const match =
    /[\s,;(](?:chậm nhất(?: là)?|muộn nhất(?: là)?|không (?:muộn|chậm) hơn|(?:and |but )?(?:no|not) later than|at the latest(?: by| on)?)\s+([^,;]+?)[\s.)]*$/iu.exec(
      text,
    );
  const time = match === null ? undefined : namedTime(stripQualifiers(match[1]!).rest, context);
  if (time === undefined || time.period.unit === 'interval' || !isNear(time.period, context.within)) return undefined;
  const remarks: TimeRemark[] = [...remarksOn(text, time), { kind: 'partly-read', text, due: time.iso }];
  return { due: time.iso, dueText: text, remarks };
}

/** What names no time stays a text; reports that it asks for are understood, and that it goes on and on. */
function readWords(text: string): TimeReading {
  const reports = reportsIn(text);
  const onwards = /trở đi\.?$|onwards?\.?$/i.test(text);
  return {
    dueText: text,
    ...(reports === undefined ? {} : { reports }),
    ...(onwards ? { routine: true } : {}),
    remarks: [{ kind: 'kept-as-text', text }],
  };
}

export function remarksOn(text: string, { iso, yearAssumed, dayFirst }: NamedTime): TimeRemark[] {
  const remarks: TimeRemark[] = [];
  if (yearAssumed) remarks.push({ kind: 'year-assumed', text, due: iso });
  if (dayFirst) remarks.push({ kind: 'day-first', text, due: iso });
  return remarks;
}

export function isNear({ start, end }: Pick<Period, 'start' | 'end'>, within: Period | undefined): boolean {
  if (within === undefined) return true;
  const most = mostYearsOff * 365;
  return start > within.start - most && end < within.end + most;
}
