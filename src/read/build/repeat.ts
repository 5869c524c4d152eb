import { isRule, parseRule } from '../../calendar/recurrence-rule.ts';
import type { Cadence, RepeatDue, RepeatField } from '../../model/task.ts';
import type { ScalarNode, TreeNode } from '../yaml/tree.ts';
import { fieldReader, spanOf, textOf } from './fields.ts';
import { type Reading, replacing, reportInvalid } from './reading.ts';
import { weekdayNamed } from './working-time.ts';

const repeatFields = fieldReader(() => ({ every: undefined, due: undefined, rrule: undefined }));

/** `repeat:` or `reports:`: a cadence, a cadence with a deadline in each period, or a rule of RFC 5545. */
export function readRepeat(reading: Reading, node: TreeNode | undefined, field: string): RepeatField | undefined {
  if (node?.kind === 'scalar') {
    const every = cadenceOf(textOf(reading, node));
    return every && { kind: 'every', every, due: { kind: 'end' }, ...spanOf(node) };
  }
  if (node?.kind !== 'mapping') return undefined;
  const { every: everyNode, due: dueNode, rrule } = repeatFields(node);
  if (rrule?.kind === 'scalar') {
    if (everyNode !== undefined)
      reportInvalid(reading, rrule, field, { problem: 'conflict', field: 'rrule', with: 'every' });
    return readRule(reading, rrule, node, field);
  }
  const every = everyNode?.kind === 'scalar' ? cadenceOf(textOf(reading, everyNode)) : undefined;
  if (every === undefined) return undefined;
  const due = dueNode?.kind === 'scalar' ? readRepeatDue(reading, dueNode, every, field) : undefined;
  return { kind: 'every', every, due: due ?? { kind: 'end' }, ...spanOf(node) };
}

function readRule(reading: Reading, node: ScalarNode, whole: TreeNode, field: string): RepeatField | undefined {
  const text = textOf(reading, node);
  const result = parseRule(text);
  if (isRule(result)) return { kind: 'rrule', rule: text, ...spanOf(whole) };
  const { problem: reason, part, suggestion } = result;
  const fixes = suggestion === null ? [] : [replacing(reading, node, suggestion, 'unsafe')];
  reportInvalid(reading, node, field, { problem: 'rrule', reason, text, part, suggestion }, fixes);
  return undefined;
}

function cadenceOf(text: string): Cadence | undefined {
  switch (text) {
    case 'week':
    case 'month':
    case 'quarter':
    case 'half-year':
    case 'year':
      return text;
    default:
      return undefined;
  }
}

function readRepeatDue(reading: Reading, node: ScalarNode, every: Cadence, field: string): RepeatDue | undefined {
  const text = textOf(reading, node);
  const due = parseRepeatDue(text, every);
  if (due !== undefined) return due;
  const suggestion = suggestDue(text, every);
  const fixes = suggestion === null ? [] : [replacing(reading, node, suggestion, 'unsafe')];
  reportInvalid(reading, node, field, { problem: 'repeat-due', text, every, suggestion }, fixes);
  return undefined;
}

/**
 * The deadline within a period by its text: `25`, `+5`, `last-workday` or `fri`. The text decides and not the value of
 * YAML, for which an unquoted `+5` is five.
 */
export function parseRepeatDue(text: string, every: Cadence): RepeatDue | undefined {
  if (text === 'last-workday') return { kind: 'last-workday' };
  const weekday = weekdayNamed(text);
  if (weekday !== undefined) return every === 'week' ? { kind: 'weekday', weekday } : undefined;
  const match = /^(\+?)(\d{1,2})$/.exec(text);
  const day = Number(match?.[2]);
  if (match === null || day < 1 || day > (every === 'week' ? 7 : 31)) return undefined;
  return match[1] === '+' ? { kind: 'next', day } : { kind: 'day', day };
}

function suggestDue(text: string, every: Cadence): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (/^last-?(?:work-?day|working-day)$/.test(plain)) return 'last-workday';
  const short = plain.slice(0, 3);
  if (/^[a-z]{3,9}$/.test(plain) && every === 'week' && weekdayNamed(short) !== undefined) return short;
  const day = /^(?:ngày-)?(\+?)0*(\d{1,2})(?:st|nd|rd|th)?$/.exec(plain);
  const proposed = day === null ? '' : day[1]! + day[2]!;
  return parseRepeatDue(proposed, every) === undefined || proposed === text ? null : proposed;
}
