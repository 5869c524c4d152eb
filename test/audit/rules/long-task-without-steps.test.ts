import { describe, expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

describe('long-task-without-steps', () => {
  test('counts effort of every kind', async () => {
    const found = await foundBy('long-task-without-steps', [
      '{ id: A, title: Publish, lead: tho, when: 2026-03/2026-06, effort: 20.01d }',
      '{ id: B, title: Publish, lead: tho, support: [phuong], when: 2026-03/2026-06, effort: { tho: 15d, phuong: 6d } }',
      '{ id: C, title: Publish, lead: tho, when: 2026-03/2026-06, effort: 50% }',
      '{ id: D, title: Publish, lead: tho, when: 2026-03/2026-06, effort: 20% }',
    ]);
    expect(found.map(({ task, data }) => [task, data])).toEqual([
      ['A', { title: 'Publish', effort: 20.01, workdays: 84 }],
      ['B', { title: 'Publish', effort: 21, workdays: 84 }],
      ['C', { title: 'Publish', effort: 42, workdays: 84 }],
    ]);
    expect(found[0]?.message).toBe('`Publish` takes 20.01 days without a step');
  });

  test('takes the window where there is no effort, unless it is assumed', async () => {
    const found = await foundBy('long-task-without-steps', [
      '{ id: A, title: Publish, lead: tho, when: 2026-03/2026-06 }',
      '{ id: B, title: Publish, lead: tho, due: 2026-06-25 }',
    ]);
    expect(found).toMatchObject([{ task: 'A', data: { effort: null, workdays: 84 } }]);
  });

  test('follows the configuration', async () => {
    const config = 'rules: { long-task-without-steps: { days: 5, workdays: 10 } }\n';
    const found = await foundBy(
      'long-task-without-steps',
      [
        '{ id: A, title: Publish, lead: tho, when: 2026-03, effort: 5d }',
        '{ id: B, title: Publish, lead: tho, when: 2026-03, effort: 6d }',
        '{ id: C, title: Publish, lead: tho, when: 2026-03 }',
      ],
      { config },
    );
    expect(found.map(({ task }) => task)).toEqual(['B', 'C']);
  });

  test('accepts work that is looked at on the way, or has no end to work towards', async () => {
    expect(
      await foundBy('long-task-without-steps', [
        '{ id: A, title: Report, lead: tho, repeat: quarter, effort: 25d }',
        '{ id: B, title: Keep, lead: tho, when: 2026-02/2026-11, reports: quarter, effort: 25d }',
        '{ id: C, title: Answer, lead: tho, when: 2026-02/2026-11, kind: routine, effort: 25d }',
        '{ id: D, title: Travel, lead: tho, when: 2026-02/2026-06, fixed: true }',
      ]),
    ).toEqual([]);
  });
});
