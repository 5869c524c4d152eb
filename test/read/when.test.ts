import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import type { Period } from '../../src/calendar/period.ts';
import { brief, dataOf, fixed, loadPlan, textAt } from './loading.ts';

function days(period: Period | undefined): string {
  return period === undefined ? '' : `${formatDay(period.start)}/${formatDay(period.end)}`;
}

const tasks = (...fields: string[]): string =>
  `tasks:\n${fields.map((field, i) => `  - { id: T${i}, title: Việc, lead: thang, ${field} }\n`).join('')}`;

describe('when', () => {
  test.each([
    ['2026-03/2026-06', '2026-03-01/2026-06-30'],
    ['Q2', '2026-04-01/2026-06-30'],
    ['2026-03-09/2026-03-11', '2026-03-09/2026-03-11'],
    ['2026-10/', '2026-10-01/2026-12-31'],
    ['/2026-03', '2026-01-01/2026-03-31'],
    ['2026', '2026-01-01/2026-12-31'],
    ['2027-02', '2027-02-01/2027-02-28'],
  ])('accepts %s', async (text, expected) => {
    const { task, findings, plan } = await loadPlan(tasks(`when: ${text}`));
    expect(findings).toEqual([]);
    const { when } = task('T0');
    expect(when).toMatchObject({ text, reversed: false });
    expect(days(when?.period)).toBe(expected);
    expect(textAt(plan, when!)).toBe(text);
  });

  test('keeps a reversed window for the rules, the right way round', async () => {
    const { task, findings } = await loadPlan(tasks('when: 2026-06/2026-03'));
    expect(findings).toEqual([]);
    expect(task('T0').when).toMatchObject({ reversed: true, text: '2026-06/2026-03' });
    expect(days(task('T0').when?.period)).toBe('2026-03-31/2026-06-01');
  });

  test('reports a bare quarter that is not in the period', async () => {
    const { findings } = await loadPlan(tasks('when: Q3'), 'period: 2026-H1');
    expect(findings.map(brief)).toEqual(['invalid-plan 16:47 Q3']);
    expect(dataOf(findings, 'invalid-plan')).toMatchObject([{ problem: 'time', reason: 'outside', part: 'Q3' }]);
  });

  test('reports a bare quarter that can be several, with the choices', async () => {
    const { findings } = await loadPlan(tasks('when: Q3'), 'period: 2025/2026');
    expect(dataOf(findings, 'invalid-plan')).toMatchObject([
      { reason: 'ambiguous', choices: ['2025-Q3', '2026-Q3'], suggestion: null },
    ]);
  });

  test('reports a window of more than 50 years, and one far from the plan', async () => {
    const { findings, task } = await loadPlan(
      tasks('when: 2026/2099', 'when: 1926-03', 'when: 0001/9999', 'when: 2026/2075', 'when: 9999/0001'),
    );
    expect(dataOf(findings, 'invalid-plan')).toMatchObject([
      { problem: 'too-long', text: '2026/2099', years: 50 },
      { problem: 'far-from-plan', text: '1926-03', period: '2026' },
      { problem: 'too-long', text: '0001/9999' },
      { problem: 'too-long', text: '9999/0001' },
    ]);
    expect(task('T0').when).toBeUndefined();
    expect(task('T3').when).toBeDefined();
    expect(task('T4').when).toBeUndefined();
  });

  test('puts another form of the same time right for certain', async () => {
    const { findings, plan } = await loadPlan(
      tasks('due: 15/3/2026', 'due: "Quý II/2026"', 'due: 2026-3-5', 'when: tháng 3 năm 2026', 'due: 25-12-2026'),
      'period: 2026\nlanguage: vi',
    );
    expect(findings).toHaveLength(5);
    expect(fixed(plan, findings).split('tasks:')[1]).toBe(
      tasks('due: 2026-03-15', 'due: 2026-Q2', 'due: 2026-03-05', 'when: 2026-03', 'due: 2026-12-25').slice(6),
    );
  });

  test('is not certain of 3/4/2026 but in Vietnamese, nor of a date that does not exist', async () => {
    const text = tasks('due: 3/4/2026', 'due: 2026-02-30', 'due: 4/4/2026');
    const english = await loadPlan(text, 'period: 2026\nlanguage: en');
    expect(english.findings.map((finding) => finding.fixes.map((fix) => [fix.safety, fix.edits[0]?.text]))).toEqual([
      [['unsafe', '2026-04-03']],
      [['unsafe', '2026-02-28']],
      [['safe', '2026-04-04']],
    ]);
    const vietnamese = await loadPlan(text, 'period: 2026\nlanguage: vi');
    expect(vietnamese.findings[0]?.fixes[0]?.safety).toBe('safe');
  });
});

describe('due', () => {
  test('accepts days, periods and days counted from an anchor', async () => {
    const { task, findings, plan } = await loadPlan(
      `issued: 2026-01-12\n${tasks(
        'due: 2026-06-25',
        'due: 2026-Q2',
        'due: { from: issued, days: 100 }',
        'due: { from: T0, workdays: 10 }',
      )}`,
    );
    expect(findings).toEqual([]);
    expect(task('T0').due).toMatchObject({ kind: 'absolute', text: '2026-06-25', period: { unit: 'day' } });
    expect(task('T1').due).toMatchObject({ kind: 'absolute', period: { unit: 'quarter' } });
    expect(task('T2').due).toMatchObject({ kind: 'relative', from: { value: 'issued' }, count: 100, counts: 'days' });
    expect(task('T3').due).toMatchObject({ kind: 'relative', from: { value: 'T0' }, count: 10, counts: 'workdays' });
    expect(textAt(plan, task('T3').due!)).toBe('{ from: T0, workdays: 10 }');
  });

  test('reports a stretch of time, a missing date of issue and wrong counts', async () => {
    const { findings } = await loadPlan(
      tasks(
        'due: 2026-03/2026-04',
        'due: { from: issued, days: 100 }',
        'due: { from: T0, days: 1, workdays: 2 }',
        'due: { from: T0 }',
        'due: { from: T0, days: 20000 }',
      ),
    );
    expect(findings.map(brief)).toEqual([
      'invalid-plan 16:46 2026-03/2026-04',
      'invalid-plan 17:54 issued',
      'invalid-plan 18:77 2',
      'invalid-plan 19:46 { from: T0 }',
      'invalid-plan 20:64 20000',
    ]);
    expect(dataOf(findings, 'invalid-plan')).toMatchObject([
      { problem: 'due-interval', last: '2026-04-30' },
      { problem: 'not-issued' },
      { problem: 'relative-due', reason: 'both' },
      { problem: 'relative-due', reason: 'neither' },
      { problem: 'relative-due', reason: 'count' },
    ]);
  });

  test('reports what the schema check has found already only once', async () => {
    const { findings } = await loadPlan(tasks('due: { from: T0, days: 99999 }', 'due: { from: T0, days: -1 }'));
    expect(findings).toHaveLength(2);
  });
});

describe('single days', () => {
  test('reports a period where a day is wanted, and puts the ends of employment right', async () => {
    const { findings, plan } = await loadPlan(
      tasks('due: Q2').replace('tasks:', 'issued: 2026-01\ntasks:'),
      'period: 2026\ndocument: { type: KH }',
    );
    expect(findings.map(brief)).toEqual(['invalid-plan 16:9 2026-01']);
    expect(dataOf(findings, 'invalid-plan')).toEqual([{ problem: 'day-expected', text: '2026-01', suggestion: null }]);
    expect(plan.issued).toBeUndefined();
  });
});
