import { type Day, parseDay } from './day.ts';
import type { Frequency, RecurrenceRule, RuleWeekday, Weekday } from './recurrence-rule.ts';
import { suggestRule } from './recurrence-rule-suggestion.ts';

/**
 * Why a text is no rule.
 * - `syntax`: not `NAME=VALUE` parts joined by `;`.
 * - `missing-frequency`: no FREQ.
 * - `unsupported-frequency`: HOURLY, MINUTELY or SECONDLY; plans know whole days only.
 * - `unknown-part`: a name that RFC 5545 does not have.
 * - `unsupported-part`: BYHOUR, BYMINUTE, BYSECOND, and RSCALE and SKIP of RFC 7529.
 * - `duplicate-part`: a name that stands twice.
 * - `bad-value`: a value that its name cannot have, as `BYMONTH=13`.
 * - `count-with-until`: both; RFC 5545 allows one.
 * - `misplaced-part`: a part that RFC 5545 does not allow beside the others: BYWEEKNO unless yearly, BYYEARDAY unless
 *   yearly, BYMONTHDAY in a weekly rule, `2MO` in a daily or weekly rule or beside BYWEEKNO, BYSETPOS without any
 *   other BY part.
 */
export interface RuleProblem {
  readonly problem:
    | 'syntax'
    | 'missing-frequency'
    | 'unsupported-frequency'
    | 'unknown-part'
    | 'unsupported-part'
    | 'duplicate-part'
    | 'bad-value'
    | 'count-with-until'
    | 'misplaced-part';
  /** The part of the text that is at fault, `NAME=VALUE` as written; the whole text where no part is. */
  readonly part: string;
  /** What was probably meant, in place of the whole text; null where nothing can be guessed. */
  readonly suggestion: string | null;
}

export function isRule(result: RecurrenceRule | RuleProblem): result is RecurrenceRule {
  return 'frequency' in result;
}

/**
 * Reads a recurrence rule of RFC 5545: `FREQ=MONTHLY;BYMONTHDAY=-1`, in any case, with or without `RRULE:` in front.
 * UNTIL with a time is taken as its date.
 */
export function parseRule(text: string): RecurrenceRule | RuleProblem {
  const result = read(text);
  if ('frequency' in result) return result;
  return { ...result, suggestion: suggestRule(text, result, parseRule) };
}

type Fault = Pick<RuleProblem, 'problem' | 'part'>;

const ruleNames = new Set(
  'FREQ UNTIL COUNT INTERVAL BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST'.split(' '),
);
const unsupportedNames = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND', 'RSCALE', 'SKIP']);

interface WrittenPart {
  readonly written: string;
  /** In capitals. */
  readonly value: string;
}

function read(text: string): RecurrenceRule | Fault {
  const parts = new Map<string, WrittenPart>();
  for (const written of text.replace(/^RRULE:/i, '').split(';')) {
    const match = /^([A-Z-]+)=([^\s=]+)$/.exec(written.toUpperCase());
    if (match === null) return { problem: 'syntax', part: written.trim() === '' ? text : written };
    const [, name = '', value = ''] = match;
    if (unsupportedNames.has(name)) return { problem: 'unsupported-part', part: written };
    if (!ruleNames.has(name)) return { problem: 'unknown-part', part: written };
    if (parts.has(name)) return { problem: 'duplicate-part', part: written };
    parts.set(name, { written, value });
  }
  return readParts(text, parts);
}

function readParts(text: string, parts: ReadonlyMap<string, WrittenPart>): RecurrenceRule | Fault {
  const bad: string[] = [];
  /** The value of a part; `absent` without the part, and where the value is none, which is noted. */
  const value = <T>(name: string, absent: T, readValue: (text: string) => T | undefined): T => {
    const part = parts.get(name);
    if (part === undefined) return absent;
    const result = readValue(part.value);
    if (result === undefined) bad.push(part.written);
    return result ?? absent;
  };

  const written = parts.get('FREQ');
  if (written === undefined) return { problem: 'missing-frequency', part: text };
  if (/^(?:HOUR|MINUTE|SECOND)LY$/.test(written.value)) {
    return { problem: 'unsupported-frequency', part: written.written };
  }
  const rule: RecurrenceRule = {
    frequency: value<Frequency>('FREQ', 'daily', (text) => frequencies.get(text)),
    interval: value('INTERVAL', 1, readPositive),
    count: value<number | null>('COUNT', null, readPositive),
    until: value<Day | null>('UNTIL', null, readUntil),
    weekdays: value<readonly RuleWeekday[]>('BYDAY', [], (text) => readList(text, readWeekday)),
    months: value<readonly number[]>('BYMONTH', [], (text) => readList(text, (item) => readNumber(item, /^\d+$/, 12))),
    monthDays: value<readonly number[]>('BYMONTHDAY', [], (text) => readNumbers(text, 31)),
    yearDays: value<readonly number[]>('BYYEARDAY', [], (text) => readNumbers(text, 366)),
    weekNumbers: value<readonly number[]>('BYWEEKNO', [], (text) => readNumbers(text, 53)),
    positions: value<readonly number[]>('BYSETPOS', [], (text) => readNumbers(text, 366)),
    weekStart: value('WKST', 1, (text) => weekdays.get(text)),
  };
  const [firstBad] = bad;
  if (firstBad !== undefined) return { problem: 'bad-value', part: firstBad };
  const both = parts.has('COUNT') ? parts.get('UNTIL') : undefined;
  if (both !== undefined) return { problem: 'count-with-until', part: both.written };
  const misplaced = parts.get(misplacedName(rule) ?? '');
  return misplaced === undefined ? rule : { problem: 'misplaced-part', part: misplaced.written };
}

/** The notes of RFC 5545 (3.3.10) on what must not stand beside what. */
function misplacedName(rule: RecurrenceRule): string | undefined {
  const { frequency, weekNumbers, yearDays, monthDays, weekdays, months, positions } = rule;
  if (frequency !== 'yearly' && weekNumbers.length > 0) return 'BYWEEKNO';
  if (frequency !== 'yearly' && yearDays.length > 0) return 'BYYEARDAY';
  if (frequency === 'weekly' && monthDays.length > 0) return 'BYMONTHDAY';
  const counts = (frequency === 'monthly' || frequency === 'yearly') && weekNumbers.length === 0;
  if (!counts && weekdays.some(({ ordinal }) => ordinal !== null)) return 'BYDAY';
  const others = [weekNumbers, yearDays, monthDays, weekdays, months];
  return positions.length > 0 && others.every((list) => list.length === 0) ? 'BYSETPOS' : undefined;
}

const frequencies: ReadonlyMap<string, Frequency> = new Map([
  ['DAILY', 'daily'],
  ['WEEKLY', 'weekly'],
  ['MONTHLY', 'monthly'],
  ['YEARLY', 'yearly'],
]);

const weekdays: ReadonlyMap<string, Weekday> = new Map([
  ['MO', 1],
  ['TU', 2],
  ['WE', 3],
  ['TH', 4],
  ['FR', 5],
  ['SA', 6],
  ['SU', 7],
]);

function readPositive(text: string): number | undefined {
  if (!/^\d+$/.test(text) || Number(text) === 0) return undefined;
  // A longer step than the calendar and one that is no exact number mean the same: only the first interval.
  return Math.min(Number(text), Number.MAX_SAFE_INTEGER);
}

function readUntil(text: string): Day | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)Z?)?$/.exec(text);
  return match === null ? undefined : parseDay(match.slice(1, 4).join('-'));
}

function readList<T>(text: string, readItem: (item: string) => T | undefined): readonly T[] | undefined {
  const items: T[] = [];
  for (const item of text.split(',')) {
    const value = readItem(item);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function readNumbers(text: string, most: number): readonly number[] | undefined {
  return readList(text, (item) => readNumber(item, /^[+-]?\d+$/, most));
}

function readNumber(text: string, form: RegExp, most: number): number | undefined {
  const number = Number(text);
  return form.test(text) && number !== 0 && Math.abs(number) <= most ? number : undefined;
}

function readWeekday(text: string): RuleWeekday | undefined {
  const weekday = weekdays.get(text.slice(-2));
  if (weekday === undefined) return undefined;
  if (text.length === 2) return { weekday, ordinal: null };
  const ordinal = readNumber(text.slice(0, -2), /^[+-]?\d+$/, 53);
  return ordinal === undefined ? undefined : { weekday, ordinal };
}
