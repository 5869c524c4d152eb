import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/audit/engine.ts';
import { editsToMake } from '../../src/audit/fixes.ts';
import type { Fix, FixSafety } from '../../src/diagnostic.ts';
import { fileOf, findingOf, plan, ruleNamed } from './finding-of.ts';

const other = fileOf('abc', 'other.yaml');

function fix(safety: FixSafety, ...places: (readonly [number, number])[]): Fix {
  return { safety, edits: places.map(([start, end]) => ({ place: { file: plan, start, end }, text: `${start}` })) };
}

function judged(fixes: readonly Fix[], { rule = 'r', suppressed = false } = {}): Judged {
  const finding = findingOf(rule, { fixes });
  return {
    finding,
    rule: ruleNamed(rule),
    severity: 'warning',
    clarity: null,
    suppressed: suppressed ? { reason: null } : null,
  };
}

function made(all: readonly Judged[], unsafe: readonly string[] = [], requested = [plan, other]): unknown {
  const edits = editsToMake(all, new Set(unsafe), new Set(requested));
  return [...edits].map(([file, own]) => [file.name, own.map(({ text }) => text).join(' ')]);
}

describe('fixes that are made', () => {
  test('are the safe ones, and the unsafe ones of rules that were named', () => {
    const all = [judged([fix('safe', [10, 12])]), judged([fix('unsafe', [20, 22])], { rule: 'u' })];
    expect(made(all)).toEqual([['plan.yaml', '10']]);
    expect(made(all, ['u'])).toEqual([['plan.yaml', '10 20']]);
    expect(made(all, ['r'])).toEqual([['plan.yaml', '10']]);
  });

  test('are one of each finding: the first that may be made', () => {
    const all = [judged([fix('unsafe', [10, 12]), fix('safe', [20, 22]), fix('safe', [30, 32])])];
    expect(made(all)).toEqual([['plan.yaml', '20']]);
    expect(made(all, ['r'])).toEqual([['plan.yaml', '10']]);
  });

  test('are none of a finding that is taken back, and none where there are none', () => {
    expect(made([judged([fix('safe', [10, 12])], { suppressed: true }), judged([])])).toEqual([]);
  });

  test('are made as a whole, and only in the files asked for', () => {
    const across: Fix = {
      safety: 'safe',
      edits: [...fix('safe', [10, 12]).edits, { place: { file: other, start: 0, end: 1 }, text: 'x' }],
    };
    expect(made([judged([across])])).toEqual([
      ['plan.yaml', '10'],
      ['other.yaml', 'x'],
    ]);
    expect(made([judged([across])], [], [plan])).toEqual([]);
  });

  test.each([
    [[10, 20], [20, 30], '10'],
    [[20, 30], [10, 20], '20'],
    [[10, 20], [15, 16], '10'],
    [[10, 20], [21, 30], '10 21'],
    [[21, 30], [10, 20], '21 10'],
  ] as const)('of which the first holds where %j and %j touch', (first, second, expected) => {
    expect(made([judged([fix('safe', first)]), judged([fix('safe', second)])])).toEqual([['plan.yaml', expected]]);
    // Where only one of several edits is touched, none of them is made.
    expect(made([judged([fix('safe', first)]), judged([fix('safe', [90, 91], second)])])).toEqual([
      ['plan.yaml', expected.includes(' ') ? `${first[0]} 90 ${second[0]}` : expected],
    ]);
  });
});
