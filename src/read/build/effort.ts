import type { Organisation } from '../../model/organisation.ts';
import type { EffortField, EffortPart } from '../../model/task.ts';
import type { Span } from '../../model/written.ts';
import type { ScalarNode, TreeNode } from '../yaml/tree.ts';
import { decimalScale, divideHalfUp, parseDecimal } from './decimal.ts';
import { entriesOf, isNothing, spanOf, textOf } from './fields.ts';
import { type Reading, replacing, reportInvalid } from './reading.ts';
import { personOf } from './references.ts';

/** More person-days than forty people work in a year: a slip of the pen, not a task. */
export const mostDays = 10_000;

export type Amount =
  | { readonly kind: 'days'; readonly hundredths: number }
  | { readonly kind: 'share'; readonly basisPoints: number }
  | {
      readonly kind: 'wrong';
      readonly reason: 'form' | 'range';
      readonly suggestion: string | null;
      readonly certain: boolean;
    };

/**
 * An amount of work: `12d`, `6h` or `20%`. Hours become days by the calendar's hours a day, rounded once, half up,
 * to 1/100 day (design.md §1.1).
 */
export function parseEffort(text: string, hoursPerDay: number): Amount {
  const match = /^([\d.]+)([dh%])$/.exec(text);
  const value = match === null ? undefined : parseDecimal(match[1]!);
  if (match === null || value === undefined) return { kind: 'wrong', reason: 'form', ...suggestEffort(text) };
  if (match[2] === '%') {
    const basisPoints = divideHalfUp(value * 100, decimalScale);
    return basisPoints <= 10_000 ? { kind: 'share', basisPoints } : outOfRange;
  }
  const hours = match[2] === 'h' ? Math.round(hoursPerDay * decimalScale) : decimalScale;
  const hundredths = divideHalfUp(value * 100, hours);
  return hundredths <= mostDays * 100 ? { kind: 'days', hundredths } : outOfRange;
}

const outOfRange: Amount = { kind: 'wrong', reason: 'range', suggestion: null, certain: false };

/** What `12 ngày công`, `1,5d`, `6 hours` or a bare number probably meant. */
function suggestEffort(text: string): { readonly suggestion: string | null; readonly certain: boolean } {
  const match = /^(\d+(?:[.,]\d{1,2})?)\s*(%|\p{L}[\p{L} ]*)?$/u.exec(text.trim().toLowerCase());
  if (match === null) return { suggestion: null, certain: false };
  const number = match[1]!.replace(',', '.');
  const unit = match[2] === undefined ? 'd' : unitLetter(match[2]);
  return { suggestion: unit === undefined ? null : number + unit, certain: match[2] !== undefined };
}

function unitLetter(unit: string): string | undefined {
  if (unit === '%') return '%';
  if (/^(?:d|days?|person days?|ngày|ngày công|công)$/.test(unit)) return 'd';
  return /^(?:h|hrs?|hours?|giờ|giờ công|tiếng)$/.test(unit) ? 'h' : undefined;
}

/** `effort:` of a task or a step: one amount, or days and hours person by person. */
export function readEffort(
  reading: Reading,
  node: TreeNode | undefined,
  organisation: Organisation,
): EffortField | undefined {
  if (node === undefined || node.kind === 'sequence') return undefined;
  if (node.kind === 'mapping') return readParts(reading, node, organisation);
  const amount = readAmount(reading, node, organisation, true);
  if (amount === undefined) return undefined;
  if (amount.kind === 'share')
    return { kind: 'share', basisPoints: amount.basisPoints, start: node.start, end: node.end };
  return { kind: 'total', hundredths: amount.hundredths, start: node.start, end: node.end };
}

function readParts(reading: Reading, node: TreeNode & Span, organisation: Organisation): EffortField | undefined {
  const parts: EffortPart[] = [];
  for (const { key, value } of entriesOf(node)) {
    const person = personOf(reading, { value: textOf(reading, key), ...spanOf(key) }, organisation, 'effort');
    const amount = value.kind === 'scalar' ? readAmount(reading, value, organisation, false) : undefined;
    if (person === undefined || amount?.kind !== 'days') continue;
    parts.push({ person, hundredths: amount.hundredths, start: key.start, end: value.end });
  }
  return parts.length === 0 ? undefined : { kind: 'people', parts, ...spanOf(node) };
}

function readAmount(
  reading: Reading,
  node: ScalarNode,
  organisation: Organisation,
  shares: boolean,
): Exclude<Amount, { kind: 'wrong' }> | undefined {
  if (isNothing(node)) return undefined;
  const text = textOf(reading, node);
  let amount = reading.amounts.get(text);
  if (amount === undefined) {
    amount = parseEffort(text, organisation.calendar.hours);
    reading.amounts.set(text, amount);
  }
  if (amount.kind === 'days' || (amount.kind === 'share' && shares)) return amount;
  const wrong = amount.kind === 'share' ? { reason: 'share' as const, suggestion: null, certain: false } : amount;
  const { reason, suggestion, certain } = wrong;
  const fixes = suggestion === null ? [] : [replacing(reading, node, suggestion, certain ? 'safe' : 'unsafe')];
  reportInvalid(reading, node, 'effort', { problem: 'effort', text, reason, suggestion }, fixes);
  return undefined;
}
