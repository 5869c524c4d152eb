import { describe, expect, test } from 'vitest';
import { foundBy, textAt } from './found-by.ts';

describe('reversed-dates', () => {
  test('proposes the interval the right way round', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, when: 2026-06-30/2026-Q1 }'];
    const found = await foundBy('reversed-dates', tasks);
    expect(found[0]).toMatchObject({
      data: { kind: 'interval', step: null, at: '2026-06-30/2026-Q1', other: '2026-Q1/2026-06-30' },
      fixes: [{ safety: 'unsafe', edits: [{ text: '2026-Q1/2026-06-30' }] }],
    });
    expect(textAt(found[0], tasks)).toBe('2026-06-30/2026-Q1');
  });

  test('shows the two days that contradict each other', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, when: 2026-09, due: 2026-06 }'];
    const found = await foundBy('reversed-dates', tasks);
    expect(found[0]?.message).toBe('the deadline, 30 June 2026, lies before the start, 1 September 2026');
    expect(found[0]?.related).toMatchObject([{ message: 'the start' }]);
    expect(textAt(found[0], tasks)).toBe('2026-06');
  });

  test('looks into steps, each at its own place', async () => {
    const tasks = [
      '{ id: A, title: Send, lead: tho, due: 2026-10-30, steps: [{ title: Draft, due: 2026-08-28 }, { title: Ask, due: 2026-07-31 }, { title: Sign, when: 2026-09, due: 2026-08-31 }, { title: Print, when: 2026-10/2026-09 }] }',
    ];
    const found = await foundBy('reversed-dates', tasks);
    expect(found.map(({ step, data }) => [step, (data as { kind: string }).kind])).toEqual([
      [2, 'step-order'],
      [3, 'due-before-start'],
      [4, 'interval'],
    ]);
    expect(found.map((finding) => textAt(finding, tasks))).toEqual(['2026-07-31', '2026-08-31', '2026-10/2026-09']);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  test('measures steps at the end of the window where no deadline is written', async () => {
    const tasks = ['{ id: A, title: Send, lead: tho, when: Q2, steps: [{ title: Sign, due: 2026-07-31 }] }'];
    const found = await foundBy('reversed-dates', tasks);
    expect(found).toMatchObject([{ data: { kind: 'step-after-due', at: '2026-07-31', other: '2026-06-30' } }]);
  });

  test('silences what else the same times give rise to', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, when: 2025-Q3, due: 2025-06-29 }'];
    expect(await foundBy('reversed-dates', tasks)).toHaveLength(1);
    for (const rule of ['unscheduled-task', 'outside-period', 'due-on-day-off', 'coarse-deadline', 'empty-window'])
      expect(await foundBy(rule, tasks)).toEqual([]);
  });
});
