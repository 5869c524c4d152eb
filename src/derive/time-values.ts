import type { NewValue } from '../edit/write-value.ts';
import type { DueField, EffortField, RepeatField, Split } from '../model/task.ts';
import { mappingOf } from './values.ts';

/** `effort:`: `12d`, `20%`, or days by person. */
export function effortValue(effort: EffortField | undefined): NewValue | undefined {
  if (effort === undefined) return undefined;
  if (effort.kind === 'total') return days(effort.hundredths);
  if (effort.kind === 'share') return `${effort.basisPoints / 100}%`;
  return Object.fromEntries(effort.parts.map(({ person, hundredths }) => [person.id.value, days(hundredths)]));
}

function days(hundredths: number): string {
  return `${hundredths / 100}d`;
}

export function splitValue(split: Split | undefined): NewValue | undefined {
  return split && { lead: split.lead, support: split.support };
}

/** `due:` of a draft, which never counts from anything. */
export function dueValue(due: DueField | undefined): NewValue | undefined {
  return due?.kind === 'absolute' ? timeValue(due.text) : undefined;
}

/** A text of the time grammar; a year is a number to YAML, and is written without quotes. */
export function timeValue(text: string): NewValue {
  return /^[1-9]\d*$/.test(text) ? Number(text) : text;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** `repeat:` or `reports:`. */
export function repeatValue(repeat: RepeatField | undefined): NewValue | undefined {
  if (repeat === undefined) return undefined;
  if (repeat.kind === 'rrule') return { rrule: repeat.rule };
  const { every, due } = repeat;
  switch (due.kind) {
    case 'end':
      return every;
    case 'day':
      return { every, due: due.day };
    case 'next':
      return { every, due: `+${due.day}` };
    case 'last-workday':
      return mappingOf([
        ['every', every],
        ['due', 'last-workday'],
      ]);
    case 'weekday':
      return { every, due: weekdays[due.weekday - 1]! };
  }
}
