import type { RecurrenceRule } from './recurrence-rule.ts';
import type { RuleProblem } from './recurrence-rule-parse.ts';

/** Longer texts are not slips of the pen; each slip costs another reading. */
const longest = 300;

/**
 * The rule that was probably meant by a text that is none: the slips that people make in rules are put right one after
 * the other until the whole can be read. Null where one of them cannot.
 */
export function suggestRule(
  text: string,
  { problem, part }: Pick<RuleProblem, 'problem' | 'part'>,
  parse: (text: string) => RecurrenceRule | RuleProblem,
): string | null {
  if (text.length > longest) return null;
  const proposed = problem === 'syntax' ? withoutStrays(text) : replacePart(text, part, meant(problem, part));
  if (proposed === null || proposed === text) return null;
  const result = parse(proposed);
  return 'frequency' in result ? proposed : result.suggestion;
}

/** The text without blanks and empty parts; of lines pasted from a calendar, only the rule. */
function withoutStrays(text: string): string {
  const line = text.split(/[\r\n]+/).find((one) => /^\s*RRULE:/i.test(one)) ?? text;
  return line
    .replace(/\s/g, '')
    .replace(/;{2,}/g, ';')
    .replace(/^(RRULE:)?;|;$/gi, '$1');
}

function replacePart(text: string, part: string, replacement: string | null): string | null {
  if (replacement === null) return null;
  const prefix = /^RRULE:/i.exec(text)?.[0] ?? '';
  const parts = text.slice(prefix.length).split(';');
  // Of a part that stands twice, the second is at fault.
  parts.splice(parts.lastIndexOf(part), 1, ...(replacement === '' ? [] : [replacement]));
  return prefix + parts.join(';');
}

/** What to write for a part; empty to leave it out. */
function meant(problem: RuleProblem['problem'], part: string): string | null {
  const [name = '', value = ''] = part.toUpperCase().split('=');
  switch (problem) {
    case 'unknown-part': {
      const known = knownName(name);
      return known === undefined ? null : `${known}=${value}`;
    }
    case 'unsupported-part':
      // A time of day adds nothing to a plan of whole days.
      return name.startsWith('BY') ? '' : null;
    case 'bad-value': {
      const known = knownValue(name, value);
      return known === null ? null : `${name}=${known}`;
    }
    default:
      return null;
  }
}

const slips: ReadonlyMap<string, string> = new Map([
  ['FREQUENCY', 'FREQ'],
  ['FREQENCY', 'FREQ'],
  ['BYWEEKDAY', 'BYDAY'],
  ['WEEKSTART', 'WKST'],
  ['BYWEEKNUMBER', 'BYWEEKNO'],
]);

function knownName(name: string): string | undefined {
  const letters = name.replace(/-/g, '');
  const names = ['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYMONTH'];
  return (
    slips.get(letters) ??
    [...names, 'BYSETPOS', 'WKST'].find((known) =>
      [known, `${known}S`].some((one) => one === letters || one === `BY${letters}`),
    )
  );
}

function knownValue(name: string, value: string): string | null {
  switch (name) {
    case 'FREQ':
      if (/^(?:QUARTER|QUATER)/.test(value)) return 'MONTHLY;INTERVAL=3';
      if (/^HALF-?YEAR/.test(value)) return 'MONTHLY;INTERVAL=6';
      if (/^(?:D|EVERYDAY)/.test(value)) return 'DAILY';
      if (/^W/.test(value)) return 'WEEKLY';
      if (/^MO/.test(value)) return 'MONTHLY';
      return /^(?:Y|ANNUAL)/.test(value) ? 'YEARLY' : null;
    case 'UNTIL':
      return value.replace(/[-:]/g, '');
    case 'BYDAY':
    case 'WKST':
      // MON, TUESDAY: the first two letters, where they are those of a weekday's own name.
      return value.replace(/[A-Z]{3,}/g, (word) =>
        weekdayNames.some((known) => known.startsWith(word)) ? word.slice(0, 2) : word,
      );
    default:
      return null;
  }
}

const weekdayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
