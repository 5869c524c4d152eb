import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEffort } from '../../src/read/build/effort.ts';
import { brief, dataOf, fixed, loadPlan, textAt } from './loading.ts';

describe('parseEffort', () => {
  test.each([
    ['12d', 1200],
    ['0.5d', 50],
    ['1.5d', 150],
    ['6h', 75],
    ['1h', 13],
    ['0d', 0],
    ['0.125d', 13],
    ['10000d', 1_000_000],
  ])('accepts %s as %i hundredths of a day', (text, hundredths) => {
    expect(parseEffort(text, 8)).toEqual({ kind: 'days', hundredths });
  });

  test('rounds hours once, half up, by the hours of the calendar', () => {
    expect(parseEffort('6h', 7.5)).toEqual({ kind: 'days', hundredths: 80 });
    // 0.04 hours of 8 are half a hundredth exactly.
    expect(parseEffort('0.04h', 8)).toEqual({ kind: 'days', hundredths: 1 });
    expect(parseEffort('0.0399h', 8)).toEqual({ kind: 'days', hundredths: 0 });
  });

  test.each([
    ['20%', 2000],
    ['12.5%', 1250],
    ['100%', 10_000],
    ['0.01%', 1],
  ])('accepts %s as %i basis points', (text, basisPoints) => {
    expect(parseEffort(text, 8)).toEqual({ kind: 'share', basisPoints });
  });

  test.each([
    ['12', '12d', false],
    ['1,5d', '1.5d', true],
    ['12 d', '12d', true],
    ['12 ngày công', '12d', true],
    ['6 giờ', '6h', true],
    ['3 days', '3d', true],
    ['20 %', '20%', true],
    ['12D', '12d', true],
    ['12 tuần', null, true],
    ['12,500d', null, false],
    ['-3d', null, false],
    ['1e3d', null, false],
    ['.5d', null, false],
    ['khoảng 12 ngày', null, false],
    ['', null, false],
  ])('refuses %j and suggests %j', (text, suggestion, certain) => {
    expect(parseEffort(text, 8)).toEqual({ kind: 'wrong', reason: 'form', suggestion, certain });
  });

  test.each(['10001d', '101%', '999999999d'])('refuses %s as too much', (text) => {
    expect(parseEffort(text, 8)).toMatchObject({ kind: 'wrong', reason: 'range' });
  });

  test('never gives an amount that is no whole number of hundredths', () => {
    fc.assert(
      fc.property(fc.nat(80_000), fc.integer({ min: 1, max: 240 }), (tenths, perDay) => {
        const amount = parseEffort(`${tenths / 10}h`, perDay / 10);
        if (amount.kind !== 'days') return true;
        const exact = (tenths * 100) / perDay;
        return Number.isInteger(amount.hundredths) && Math.abs(amount.hundredths - exact) <= 0.5 + 1e-9;
      }),
    );
  });
});

describe('effort of a task', () => {
  test('accepts one amount, and amounts by person', async () => {
    const { task, findings, plan } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, effort: 12d }
  - { id: B, title: Hai, lead: thang, effort: 20% }
  - { id: C, title: Ba, lead: thang, effort: { thang: 10d, tho: 6h } }
  - { id: D, title: Bốn, lead: thang, steps: [{ title: Bước, due: 2026-03-31, effort: 2d }] }
`);
    expect(findings).toEqual([]);
    expect(task('A').effort).toMatchObject({ kind: 'total', hundredths: 1200 });
    expect(textAt(plan, task('A').effort!)).toBe('12d');
    expect(task('B').effort).toMatchObject({ kind: 'share', basisPoints: 2000 });
    const parts = task('C').effort;
    if (parts?.kind !== 'people') throw new Error('not by person');
    expect(parts.parts.map(({ person, hundredths }) => [person.id.value, hundredths])).toEqual([
      ['thang', 1000],
      ['tho', 75],
    ]);
    expect(parts.parts.map((part) => textAt(plan, part))).toEqual(['thang: 10d', 'tho: 6h']);
    expect(task('D').steps[0]?.effort).toMatchObject({ kind: 'total', hundredths: 200 });
  });

  test('reports what is no effort, at its place, with what was meant', async () => {
    const { findings, plan, task } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, effort: "1,5d" }
  - { id: B, title: Hai, lead: thang, effort: 12 }
  - { id: C, title: Ba, lead: thang, effort: { thang: 20%, thoo: 4d } }
  - { id: D, title: Bốn, lead: thang, effort: 20000d }
`);
    expect(findings.map(brief)).toEqual([
      'invalid-plan 16:47 "1,5d"',
      'invalid-plan 17:47 12',
      'invalid-plan 18:55 20%',
      'unknown-reference 18:60 thoo',
      'invalid-plan 19:47 20000d',
    ]);
    expect(findings[0]).toMatchObject({ field: 'effort', subject: { plan: '2026', task: 'A' } });
    expect(dataOf(findings, 'invalid-plan')).toEqual([
      { problem: 'effort', text: '1,5d', reason: 'form', suggestion: '1.5d' },
      { problem: 'effort', text: '12', reason: 'form', suggestion: '12d' },
      { problem: 'effort', text: '20%', reason: 'share', suggestion: null },
      { problem: 'effort', text: '20000d', reason: 'range', suggestion: null },
    ]);
    expect(task('A').effort).toBeUndefined();
    expect(task('C').effort).toBeUndefined();
    expect(fixed(plan, findings)).toContain('effort: 1.5d }');
    expect(fixed(plan, findings)).toContain('effort: 12 }');
  });
});
