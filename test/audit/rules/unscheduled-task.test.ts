import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { foundBy, head, textAt } from './found-by.ts';

describe('unscheduled-task', () => {
  test('is graver the less is said', async () => {
    const found = await foundBy('unscheduled-task', [
      '{ id: A, title: Publish, lead: tho }',
      '{ id: B, title: Publish, lead: tho, after: [A] }',
      '{ id: C, title: Publish, lead: tho, kind: routine }',
      '{ id: D, title: Publish, lead: tho, kind: routine, dueText: always, after: [A] }',
    ]);
    expect(found.map(({ severity, data }) => [severity, (data as { says: string }).says])).toEqual([
      ['error', null],
      ['warning', 'after'],
      ['warning', 'routine'],
      ['warning', 'dueText'],
    ]);
  });

  test('reports a deadline that counts from a task without one, at the anchor', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, dueText: soon }',
      '{ id: B, title: Train, lead: tho, due: { from: A, days: 10 } }',
    ];
    const found = await foundBy('unscheduled-task', tasks);
    expect(found.map((finding) => textAt(finding, tasks))).toEqual(['A', 'A']);
    expect(found[1]).toMatchObject({ task: 'B', severity: 'warning', data: { says: 'anchor', words: 'A' } });
  });

  test('leaves an anchor that names no task to the reader, and still fails the task', async () => {
    const plan = `${head}tasks:\n  - { id: B, title: Train, lead: tho, due: { from: Z9, days: 10 } }\n`;
    const { findings, summary } = await check({ 'plan.yaml': plan });
    expect(findings.filter(({ rule }) => rule === 'unscheduled-task')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'unknown-reference')).toHaveLength(1);
    expect(summary.clarities.time).toEqual({ passed: 0, of: 1 });
  });

  test('leaves tasks that wait for each other to dependency-cycle', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, due: { from: B, days: 10 } }',
      '{ id: B, title: Train, lead: tho, due: { from: A, days: 10 } }',
    ];
    const found = await foundBy('unscheduled-task', tasks);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('reports a repetition that has no turn in the period', async () => {
    const quarter = head.replace('period: 2026\n', 'period: 2026-Q1\n');
    const tasks = ['{ id: A, title: Report, lead: tho, repeat: year }'];
    expect(await foundBy('unscheduled-task', tasks, { head: quarter })).toMatchObject([
      { severity: 'error', data: { says: 'repeat' } },
    ]);
    expect(await foundBy('unscheduled-task', tasks)).toEqual([]);
  });

  test('reports a step without a time where the task has none but its steps', async () => {
    const steps = 'steps: [{ title: Draft, due: 2026-05-15 }, { title: Sign }]';
    const open = [`{ id: A, title: Publish, lead: tho, ${steps} }`];
    const found = await foundBy('unscheduled-task', open);
    expect(found).toMatchObject([{ step: 2, severity: 'warning' }]);
    expect(textAt(found[0], open)).toBe('Sign');
    expect(await foundBy('unscheduled-task', [`{ id: A, title: Publish, lead: tho, due: 2026-06, ${steps} }`])).toEqual(
      [],
    );
  });

  test('accepts continuing work that reports', async () => {
    expect(await foundBy('unscheduled-task', ['{ id: A, title: Keep, lead: tho, reports: month }'])).toEqual([]);
  });
});
