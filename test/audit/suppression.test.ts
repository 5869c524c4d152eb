import { describe, expect, test } from 'vitest';
import { type Suppressions, suppressionsOf } from '../../src/audit/suppression.ts';
import { suppressionComments } from '../../src/audit/suppression-comments.ts';
import { parseDay } from '../../src/calendar/day.ts';
import type { Finding } from '../../src/diagnostic.ts';
import type { SourceFile } from '../../src/source/file.ts';
import { fileOf, findingOf } from './finding-of.ts';

const known = ['due-on-day-off', 'vague-word'];

function suppressions(file: SourceFile, { today = '2026-06-15', ran = () => true as boolean } = {}): Suppressions {
  return suppressionsOf({ comments: suppressionComments([file]), today: parseDay(today)!, known, ran });
}

/** A finding at the first place of a text in a file. */
function at(file: SourceFile, text: string, rule = 'due-on-day-off'): Finding {
  const start = file.text.indexOf(text);
  return findingOf(rule, { file, at: [start, start + text.length] });
}

describe('a comment takes back', () => {
  const file = fileOf('a: 1 # plan-ignore due-on-day-off: the fair\n# plan-ignore vague-word\nb: 2\n  c: 3\nd: 4\n');

  test('the findings of its rules on its lines, with its reason', () => {
    const { of } = suppressions(file);
    expect(of(at(file, 'a: 1'))).toEqual({ reason: 'the fair' });
    expect(of(at(file, 'a: 1', 'vague-word'))).toBeNull();
    expect(of(at(file, 'b: 2'))).toBeNull();
    expect(of(at(file, 'b: 2', 'vague-word'))).toEqual({ reason: null });
    expect(of(at(file, 'c: 3', 'vague-word'))).toEqual({ reason: null });
    expect(of(at(file, 'd: 4', 'vague-word'))).toBeNull();
  });

  test('none of another file', () => {
    const other = fileOf(file.text, 'other.yaml');
    expect(suppressions(file).of(at(other, 'a: 1'))).toBeNull();
  });

  test('all of its file where it says so', () => {
    const whole = fileOf('a: 1\nb: 2 # plan-ignore-file due-on-day-off: x\nc: 3\n');
    const { of } = suppressions(whole);
    for (const text of ['a: 1', 'b: 2', 'c: 3']) expect(of(at(whole, text))).toEqual({ reason: 'x' });
  });

  test('up to the end of its last month', () => {
    const until = fileOf('a: 1 # plan-ignore due-on-day-off until 2026-06: x\n');
    const taken = (today: string) => suppressions(until, { today }).of(at(until, 'a: 1'));
    expect(taken('2026-05-31')).toEqual({ reason: 'x' });
    expect(taken('2026-06-30')).toEqual({ reason: 'x' });
    expect(taken('2026-07-01')).toBeNull();
  });
});

describe('a finding fails no clarity', () => {
  test('where it is taken back with a reason', () => {
    const file = fileOf('a: 1 # plan-ignore due-on-day-off: x\nb: 2 # plan-ignore due-on-day-off\nc: 3\n');
    const { passes } = suppressions(file);
    expect(['a: 1', 'b: 2', 'c: 3'].map((text) => passes(at(file, text)))).toEqual([true, false, false]);
    const until = fileOf('a: 1 # plan-ignore due-on-day-off until 2026-05: x\n');
    expect(suppressions(until).passes(at(until, 'a: 1'))).toBe(false);
  });
});

describe('what is wrong with a comment', () => {
  function wrong(text: string, asked: readonly string[] = [], ran: (rule: string) => boolean = () => true) {
    const file = fileOf(text);
    const { of, findings } = suppressions(file, { ran: ran as () => boolean });
    for (const value of asked) of(at(file, value));
    return findings(new Set([file])).map(({ rule, place, data, fixes, distinct }) => ({
      rule,
      text: text.slice(place.start, place.end),
      data,
      distinct,
      fixed: fixes.map(({ safety, edits }) => {
        const [edit] = edits;
        return `${safety}: ${text.slice(0, edit?.place.start)}${edit?.text}${text.slice(edit?.place.end)}`;
      }),
    }));
  }

  test('is nothing where all of it is used and explained', () => {
    expect(wrong('a: 1 # plan-ignore due-on-day-off: x\n', ['a: 1'])).toEqual([]);
  });

  test('is a rule that there is not', () => {
    expect(wrong('a: 1 # plan-ignore due-on-dayoff, quite-another: x\n')).toEqual([
      {
        rule: 'unknown-rule',
        text: 'due-on-dayoff',
        data: { rule: 'due-on-dayoff', suggestion: 'due-on-day-off' },
        distinct: 'due-on-dayoff',
        fixed: ['unsafe: a: 1 # plan-ignore due-on-day-off, quite-another: x\n'],
      },
      {
        rule: 'unknown-rule',
        text: 'quite-another',
        data: { rule: 'quite-another', suggestion: null },
        distinct: 'quite-another',
        fixed: [],
      },
    ]);
  });

  test('is that it gives no reason', () => {
    expect(wrong('a: 1 # plan-ignore due-on-day-off\n', ['a: 1'])).toEqual([
      {
        rule: 'unexplained-suppression',
        text: '# plan-ignore due-on-day-off',
        data: { rules: ['due-on-day-off'] },
        distinct: undefined,
        fixed: [],
      },
    ]);
  });

  test('is that it takes nothing back', () => {
    expect(wrong('a: 1  \t# plan-ignore due-on-day-off, vague-word: x\nb: 2\n')).toEqual([
      {
        rule: 'unused-suppression',
        text: '# plan-ignore due-on-day-off, vague-word: x',
        data: { rules: ['due-on-day-off', 'vague-word'] },
        distinct: 'due-on-day-off vague-word',
        fixed: ['safe: a: 1\nb: 2\n'],
      },
    ]);
  });

  test('is the part of it that takes nothing back, which is not for the program to cut out', () => {
    expect(wrong('a: 1 # plan-ignore due-on-day-off, vague-word: x\n', ['a: 1'])).toMatchObject([
      { rule: 'unused-suppression', data: { rules: ['vague-word'] }, fixed: [] },
    ]);
  });

  test('is not that it takes nothing back of a rule that did not run', () => {
    expect(
      wrong('a: 1 # plan-ignore due-on-day-off, vague-word: x\n', [], (rule) => rule === 'vague-word'),
    ).toMatchObject([{ data: { rules: ['vague-word'] }, fixed: [] }]);
  });

  test('is that it has expired, whether or not it would take something back', () => {
    for (const asked of [[], ['a: 1']]) {
      expect(wrong('a: 1 # plan-ignore due-on-day-off until 2026-05: x\n', asked)).toEqual([
        {
          rule: 'expired-suppression',
          text: '# plan-ignore due-on-day-off until 2026-05: x',
          data: { rules: ['due-on-day-off'], until: '2026-05' },
          distinct: undefined,
          fixed: [],
        },
      ]);
    }
  });

  test.each([
    ['a: 1\n  # plan-ignore vague-word: x\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\r\n\t# plan-ignore vague-word: x\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
    ['a: 1\n# plan-ignore vague-word: x', 'a: 1\n'],
    ['# plan-ignore vague-word: x\nb: 2\n', 'b: 2\n'],
    ['a: 1 # plan-ignore vague-word: x\r\nb: 2\r\n', 'a: 1\r\nb: 2\r\n'],
  ])('is taken out of %j with its blanks, and with its line where it has that to itself', (text, expected) => {
    expect(wrong(text).flatMap(({ fixed }) => fixed)).toEqual([`safe: ${expected}`]);
  });

  test('is told of the files that are asked for', () => {
    const file = fileOf('a: 1 # plan-ignore vague-word\n');
    expect(suppressions(file).findings(new Set([fileOf('', 'other.yaml')]))).toEqual([]);
  });

  test('is told apart from the same words in another place', () => {
    const text = 'a: 1 # plan-ignore due-on-day-off: x\nb: 2 # plan-ignore due-on-day-off: x\n';
    expect(wrong(text, ['b: 2'])).toMatchObject([{ rule: 'unused-suppression' }]);
    expect(wrong(text, ['a: 1', 'b: 2'])).toEqual([]);
  });
});
