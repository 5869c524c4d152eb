import { describe, expect, test } from 'vitest';
import { parseRepeatDue } from '../../src/read/build/repeat.ts';
import { brief, dataOf, loadPlan, textAt } from './loading.ts';

describe('parseRepeatDue', () => {
  test.each([
    ['25', 'month', { kind: 'day', day: 25 }],
    ['31', 'quarter', { kind: 'day', day: 31 }],
    ['+5', 'month', { kind: 'next', day: 5 }],
    ['+31', 'year', { kind: 'next', day: 31 }],
    ['last-workday', 'month', { kind: 'last-workday' }],
    ['fri', 'week', { kind: 'weekday', weekday: 5 }],
    ['3', 'week', { kind: 'day', day: 3 }],
  ] as const)('accepts %s in a %s', (text, every, due) => {
    expect(parseRepeatDue(text, every)).toEqual(due);
  });

  test.each([
    ['32', 'month'],
    ['0', 'month'],
    ['+0', 'month'],
    ['-1', 'month'],
    ['+32', 'month'],
    ['8', 'week'],
    ['fri', 'month'],
    ['friday', 'week'],
    ['5.5', 'month'],
    ['', 'month'],
    ['last', 'month'],
  ] as const)('refuses %j in a %s', (text, every) => {
    expect(parseRepeatDue(text, every)).toBeUndefined();
  });
});

test('accepts all forms of a repetition; of +5 the source text decides', async () => {
  const { task, findings, plan } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, repeat: month }
  - { id: B, title: Hai, lead: thang, repeat: { every: month, due: "+5" } }
  - { id: C, title: Ba, lead: thang, repeat: { every: quarter, due: +5 } }
  - { id: D, title: Bốn, lead: thang, repeat: { every: month, due: 5 } }
  - { id: E, title: Năm, lead: thang, repeat: { rrule: FREQ=MONTHLY;BYMONTHDAY=-1 } }
  - { id: F, title: Sáu, lead: thang, when: 2026, reports: { every: month, due: 25 } }
`);
  expect(findings).toEqual([]);
  expect(task('A').repeat).toMatchObject({ kind: 'every', every: 'month', due: { kind: 'end' } });
  expect(task('B').repeat).toMatchObject({ due: { kind: 'next', day: 5 } });
  expect(task('C').repeat).toMatchObject({ every: 'quarter', due: { kind: 'next', day: 5 } });
  expect(task('D').repeat).toMatchObject({ due: { kind: 'day', day: 5 } });
  expect(task('E').repeat).toMatchObject({ kind: 'rrule', rule: 'FREQ=MONTHLY;BYMONTHDAY=-1' });
  expect(textAt(plan, task('E').repeat!)).toBe('{ rrule: FREQ=MONTHLY;BYMONTHDAY=-1 }');
  expect(task('F').reports).toMatchObject({ every: 'month', due: { kind: 'day', day: 25 } });
});

test('reports deadlines and rules that cannot be', async () => {
  const { findings, task } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, repeat: { every: month, due: 32 } }
  - { id: B, title: Hai, lead: thang, repeat: { every: week, due: Friday } }
  - { id: C, title: Ba, lead: thang, repeat: { rrule: FREQ=HOURLY } }
  - { id: D, title: Bốn, lead: thang, repeat: { every: month, rrule: FREQ=DAILY } }
`);
  expect(findings.map(brief)).toEqual([
    'invalid-plan 16:68 32',
    'invalid-plan 17:67 Friday',
    'invalid-plan 18:55 FREQ=HOURLY',
    'invalid-plan 19:70 FREQ=DAILY',
  ]);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([
    { problem: 'repeat-due', text: '32', every: 'month', suggestion: null },
    { problem: 'repeat-due', every: 'week', suggestion: 'fri' },
    { problem: 'rrule', reason: 'unsupported-frequency' },
    { problem: 'conflict', field: 'rrule', with: 'every' },
  ]);
  expect(task('A').repeat).toMatchObject({ due: { kind: 'end' } });
  expect(task('C').repeat).toBeUndefined();
});

test('reports a deadline or steps beside a repetition', async () => {
  const { findings } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, repeat: month, due: 2026-03-31 }
  - { id: B, title: Hai, lead: thang, repeat: month, steps: [{ title: Bước, due: 2026-03-31 }] }
`);
  expect(dataOf(findings, 'invalid-plan')).toEqual([
    { problem: 'conflict', field: 'due', with: 'repeat' },
    { problem: 'conflict', field: 'steps', with: 'repeat' },
  ]);
});

test('reports fixed work without days, and with effort or steps', async () => {
  const { findings } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang, fixed: true, when: 2026-03-09/2026-03-11 }
  - { id: B, title: Hai, lead: thang, fixed: half, due: 2026-03-09 }
  - { id: C, title: Ba, lead: thang, fixed: true, when: Q2 }
  - { id: D, title: Bốn, lead: thang, fixed: true }
  - { id: E, title: Năm, lead: thang, fixed: true, when: 2026-03-09, effort: 2d, steps: [{ title: Bước }] }
  - { id: F, title: Sáu, lead: thang, fixed: true, when: 9/3 đến 11/3 }
  - { id: G, title: Bảy, lead: thang, fixed: false }
`);
  expect(findings.map(brief)).toEqual([
    'invalid-plan 18:45 true',
    'invalid-plan 19:46 true',
    'invalid-plan 20:78 2d',
    'invalid-plan 20:89 [{ title: Bước }]',
    'invalid-plan 21:58 9/3 đến 11/3',
  ]);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([
    { problem: 'fixed-undated' },
    { problem: 'fixed-undated' },
    { problem: 'conflict', field: 'effort', with: 'fixed' },
    { problem: 'conflict', field: 'steps', with: 'fixed' },
    { problem: 'time' },
  ]);
});
