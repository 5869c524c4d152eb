import { reportsIn } from './cadence.ts';
import { periodBefore, stripQualifiers } from './qualifiers.ts';
import { isNear, remarksOn } from './time-checks.ts';
import type { TimeContext, TimeReading, TimeRemark } from './time-reading.ts';
import { namedTime, timeTerms } from './time-terms.ts';

/** A text that begins with a time and goes on with words, or ends with one: the words stay beside it. */
export function readBeginning(text: string, context: TimeContext): TimeReading | undefined {
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
export function readWords(text: string): TimeReading {
  const reports = reportsIn(text);
  const onwards = /trở đi\.?$|onwards?\.?$/i.test(text);
  return {
    dueText: text,
    ...(reports === undefined ? {} : { reports }),
    ...(onwards ? { routine: true } : {}),
    remarks: [{ kind: 'kept-as-text', text }],
  };
}
