import { describe, expect, test } from 'vitest';
import { stepDeadline, writtenDeadline } from '../../src/audit/written-deadline.ts';
import { formatDay } from '../../src/calendar/day.ts';
import { loadPlan } from '../read/loading.ts';

/** The deadline of a task with some fields: `FIELD TEXT UNIT END`, and the step that it is of. */
async function deadline(fields: string, head?: string): Promise<string | undefined> {
  const { task } = await loadPlan(`tasks:\n  - { id: A, title: T, ${fields} }\n`, head);
  const found = writtenDeadline(task('A'));
  if (found === undefined) return undefined;
  const { field, text, unit, end, step, at } = found;
  expect(at.end - at.start).toBeGreaterThanOrEqual(text.length);
  return `${field} ${text} ${unit} ${formatDay(end)}${step === undefined ? '' : ` of ${step.title.value}`}`;
}

describe('the written deadline', () => {
  test.each([
    ['due: 2026-05-22', 'due 2026-05-22 day 2026-05-22'],
    ['due: 2026-05', 'due 2026-05 month 2026-05-31'],
    ['due: 2026-Q2', 'due 2026-Q2 quarter 2026-06-30'],
    ['when: 2026-05', 'when 2026-05 month 2026-05-31'],
    ['when: 2026-03, due: 2026-05-22', 'due 2026-05-22 day 2026-05-22'],
    [
      'when: 2026-03, steps: [{ title: One, due: 2026-02 }, { title: Two, due: 2026-04 }]',
      'due 2026-04 month 2026-04-30 of Two',
    ],
    [
      'when: 2026-03, steps: [{ title: One, due: 2026-02 }, { title: Two, when: 2026-04 }]',
      'when 2026-04 month 2026-04-30 of Two',
    ],
    ['when: 2026-03, steps: [{ title: One, due: 2026-02 }, { title: Two }]', 'when 2026-03 month 2026-03-31'],
    ['due: 2026-05, steps: [{ title: One, due: 2026-04 }]', 'due 2026-05 month 2026-05-31'],
  ])('of { %s } is %s', async (fields, expected) => {
    expect(await deadline(fields)).toBe(expected);
  });

  test.each([
    ['note: none'],
    ['due: { from: issued, days: 10 }'],
    ['when: 2026-03, due: { from: issued, days: 10 }'],
    ['when: 2026-03, steps: [{ title: One, due: { from: issued, days: 10 } }]'],
    ['when: 2026, repeat: month'],
    ['when: 2026-03, reports: month'],
    ['when: 2026-05/2026-03'],
  ])('is none of { %s }', async (fields) => {
    expect(await deadline(fields, 'period: 2026\nissued: 2026-01-12')).toBeUndefined();
  });

  test.each([
    ['2026-01/2026-03-15', 'day'],
    ['2026-01-10/2026-03', 'month'],
    ['2026-01/2026-W12', 'week'],
    ['2026-01-10/2026-Q2', 'quarter'],
    ['2026-01-10/2026-H1', 'half-year'],
    ['2026-01-10/2026', 'year'],
    ['2026-01/Q2', 'quarter'],
  ])('of %s is as exact as its end: a %s', async (when, unit) => {
    expect(await deadline(`when: ${when}`)).toMatch(new RegExp(`^when ${when} ${unit} `));
  });

  test('of work without an end is as exact as the period of the plan', async () => {
    expect(await deadline('when: 2026-03/')).toBe('when 2026-03/ year 2026-12-31');
    expect(await deadline('when: 2026-03/', 'period: 2026-H1')).toBe('when 2026-03/ half-year 2026-06-30');
    expect(await deadline('when: 2026-03/', 'period: 2025-09/2026-05')).toBe('when 2026-03/ month 2026-05-31');
  });

  test('of a step is its own', async () => {
    const steps = '[{ title: One, due: 2026-02 }, { title: Two, when: 2026-04 }, { title: Three }]';
    const { plan, task } = await loadPlan(`tasks:\n  - { id: A, title: T, when: 2026, steps: ${steps} }\n`);
    expect(task('A').steps.map((step) => stepDeadline(step, plan)?.text)).toEqual(['2026-02', '2026-04', undefined]);
  });
});
