import { formatPeriod, isPeriod, parsePeriod } from '../../calendar/period.ts';
import { oneLine, withoutBullet } from '../cell-text.ts';
import { stripQualifiers } from './qualifiers.ts';
import type { StepDraft, TimeContext, TimeReading, TimeRemark } from './time-reading.ts';
import { type TimeTerm, timeTerms } from './time-terms.ts';

/** More milestones than these are no deadline but a report. */
const mostSteps = 14;

/**
 * Several times in one cell, each with its own work: `Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo`, or lines with a
 * time each. Undefined where that is not certain.
 */
export function readMilestones(text: string, context: TimeContext): TimeReading | undefined {
  const whole = oneLine(text);
  const listed = listOfTimes(whole, context);
  if (listed !== undefined) return listed;
  const segments = segmentsOf(text);
  if (segments.length < 2 || segments.length > mostSteps) return undefined;
  const steps: StepDraft[] = [];
  const assumed: TimeRemark[] = [];
  let timed = 0;
  for (const segment of segments) {
    const terms = timeTerms(segment, context);
    if (terms.length > 1) return undefined;
    const term = terms[0];
    const title = titleOf(segment, term);
    if (term === undefined && title === '') return undefined;
    if (term !== undefined) timed += 1;
    const time = timeOf(segment, term);
    steps.push({ title: title === '' ? written(segment, term!) : title, ...time });
    if (term !== undefined) assumed.push(...assumedIn(segment, term, time));
  }
  if (timed === 0 || (timed < 2 && timed < segments.length - 1)) return undefined;
  const remarks: TimeRemark[] = [{ kind: 'milestones', text: whole, steps: steps.length }, ...assumed];
  const complete = timed === segments.length && !steps.some(({ when }) => when?.endsWith('/'));
  return { steps, ...(complete ? {} : { dueText: whole }), remarks };
}

/** Lines, sentences, and what semicolons divide. */
function segmentsOf(text: string): string[] {
  return (
    text
      // `TP. Hồ Chí Minh` is no end of a sentence.
      .split(
        /\n|;|(?<=[^\d\s.]{2}|\d{4}|\))(?<!(?:^|[\s(])(?:TP|Tp|Q|TS|ThS|PGS|GS|Mr|Mrs|Dr|St|No))\.\s+(?=[\p{Lu}\d"“(-])/u,
      )
      .map((part) =>
        withoutBullet(part.trim())
          .replace(/^(?:và|and)\s+/i, '')
          .replace(/[\s.,;]+$/, ''),
      )
      .filter((part) => part !== '')
  );
}

function titleOf(segment: string, term: TimeTerm | undefined): string {
  if (term === undefined) return capital(segment);
  const before = segment.slice(0, term.start);
  const lead = before.replace(/[\s(:,–-]*$/, '');
  // In brackets the time stands alone, and the words before it are all of the work.
  const kept = /\(\s*$/.test(before) ? lead : trailingQualifiers(lead);
  const tail = segment.slice(term.end).replace(/^[\s:,.)–-]+/, '');
  const bare = /^\(([^()]*)\)?$/.exec(tail)?.[1] ?? tail;
  const title = [kept, bare].filter((part) => part !== '').join(' ');
  return capital(title.replace(/^[\s(]+|[\s(:,–-]+$/g, '').replace(/^([^(]*)\)$/, '$1'));
}

/** `Trình dự thảo trước ngày`: the words that belong to the time are taken off the end. */
function trailingQualifiers(lead: string): string {
  const words =
    /(?:^|\s)(?:trong|vào|trước|chậm nhất(?: là)?|muộn nhất(?: là)?|đến hết|hết|đến|từ|cuối|đầu|giữa|xong|(?<!\d\s)ngày|hoàn thành|by|before|in|on|until|from|end of|the|no later than)$/iu;
  let rest = lead.trim();
  for (let match = words.exec(rest); match !== null; match = words.exec(rest)) {
    // `Hoàn thành` alone is what is done; with a time behind it, it belongs to the time.
    rest = rest.slice(0, match.index).replace(/[\s(:,–-]+$/, '');
  }
  return rest;
}

function timeOf(segment: string, term: TimeTerm | undefined): Pick<StepDraft, 'when' | 'due'> {
  if (term === undefined) return {};
  const lead = segment.slice(0, term.start);
  const { before, from } = stripQualifiers(/(?:trước|before|từ|from)(?:\s+ngày)?\s*$/i.exec(lead)?.[0] ?? '');
  if (before) return { due: formatPeriod({ start: term.period.start - 1, end: term.period.start - 1, unit: 'day' }) };
  if (from) return { when: `${term.iso}/` };
  return term.period.unit === 'interval' ? { when: term.iso } : { due: term.iso };
}

/** What was decided about the time of one milestone. */
function assumedIn(segment: string, term: TimeTerm, { due }: Pick<StepDraft, 'when' | 'due'>): TimeRemark[] {
  const told = due ?? term.iso;
  const remarks: TimeRemark[] = [];
  if (term.yearAssumed) remarks.push({ kind: 'year-assumed', text: segment, due: told });
  if (due !== undefined && due !== term.iso) remarks.push({ kind: 'excluded', text: segment, due });
  return remarks;
}

function written(segment: string, term: TimeTerm): string {
  return capital(segment.slice(term.start, term.end));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Quý I, Quý III`, `Tháng 3, 6, 9/2026`, `15/6 và 15/12/2026`: neighbours are one stretch, others a milestone each. */
function listOfTimes(text: string, context: TimeContext): TimeReading | undefined {
  const parts = stripQualifiers(text).rest.split(/\s*(?:,|;|&|\+|\s(?:và|and)\s)\s*/i);
  if (parts.length < 2 || parts.length > mostSteps) return undefined;
  const last = parts.at(-1)!;
  const word = /^(quý|tháng|ngày|q|t)(?=[\s.\d]|[ivx])/i.exec(parts[0]!)?.[1];
  const year = /[/\s.](?:năm\s)?(20\d\d)$/.exec(last)?.[1];
  const terms: TimeTerm[] = [];
  const titles: string[] = [];
  for (const part of parts) {
    const bare =
      /^[\divx]{1,4}(?:\/\d{1,2})?$/i.test(part.replace(/(?:\/| năm )20\d\d$/, '')) && word !== undefined
        ? `${word} ${part}`
        : part;
    const full = year !== undefined && !/20\d\d/.test(bare) ? `${bare}/${year}` : bare;
    const found = timeTerms(full, context);
    if (found.length !== 1 || found[0]!.start !== 0 || found[0]!.end !== full.length) return undefined;
    terms.push(found[0]!);
    titles.push(capital(bare));
  }
  const remarks: TimeRemark[] = [];
  if (terms.some(({ yearAssumed }) => yearAssumed)) {
    remarks.push({ kind: 'year-assumed', text, due: terms.map(({ iso }) => iso).join(', ') });
  }
  const adjacent = terms.every(({ period }, at) => at === 0 || terms[at - 1]!.period.end + 1 === period.start);
  if (adjacent) {
    const iso = `${terms[0]!.iso}/${terms.at(-1)!.iso}`;
    return isPeriod(parsePeriod(iso)) ? { when: iso, remarks } : undefined;
  }
  const steps = terms.map(({ iso }, at) => ({ title: titles[at]!, due: iso }));
  return { steps, remarks: [...remarks, { kind: 'milestones', text, steps: steps.length }] };
}
