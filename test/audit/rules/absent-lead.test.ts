import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

/** The plan with more said of one person. */
function withPerson(id: string, more: string): string {
  return head.replace(new RegExp(`(id: ${id}, .*?) }`), `$1, ${more} }`);
}

const july = '{ id: A, title: Count, lead: tho, when: 2026-07-06/2026-07-17 }';

describe('absent-lead', () => {
  test('shows the leave that covers the work', async () => {
    const found = await foundBy('absent-lead', [july], {
      head: withPerson('tho', 'leave: [2026-03-02, 2026-07-06/2026-07-10, 2026-07-13/2026-07-31]'),
    });
    expect(found[0]?.data).toEqual({
      person: 'Tho Le',
      reason: 'leave',
      window: '2026-07-06/2026-07-17',
      step: null,
    });
    expect(found[0]?.related.filter(({ message }) => message === 'the leave')).toHaveLength(2);
  });

  test('accepts a single day between leave and the end of the work', async () => {
    const found = await foundBy('absent-lead', [july], { head: withPerson('tho', 'leave: [2026-07-06/2026-07-16]') });
    expect(found).toEqual([]);
  });

  test('reports somebody who comes later or has left', async () => {
    for (const more of ['from: 2026-08-01', 'until: 2026-07-05']) {
      const found = await foundBy('absent-lead', [july], { head: withPerson('tho', more) });
      expect(found).toMatchObject([{ data: { reason: 'employment' } }]);
    }
  });

  test('adds leave and the end of employment together', async () => {
    const found = await foundBy('absent-lead', [july], {
      head: withPerson('tho', 'until: 2026-07-10, leave: [2026-07-06/2026-07-10]'),
    });
    expect(found).toHaveLength(1);
  });

  test('leaves days that are not in their week to empty-window', async () => {
    const parts = { head: withPerson('tho', 'week: [mon, tue]') };
    const tasks = ['{ id: A, title: Count, lead: tho, when: 2026-07-08/2026-07-10 }'];
    expect(await foundBy('absent-lead', tasks, parts)).toEqual([]);
    expect(await foundBy('empty-window', tasks, parts)).toHaveLength(1);
  });

  test('silences empty-window and due-on-day-off on the same task', async () => {
    const away = { head: withPerson('tho', 'leave: [2026-07-01/2026-07-31]') };
    const tasks = ['{ id: A, title: Count, lead: tho, when: 2026-07-06/2026-07-17, due: 2026-07-17 }'];
    expect(await foundBy('absent-lead', tasks, away)).toHaveLength(1);
    expect(await foundBy('empty-window', tasks, away)).toEqual([]);
    expect(await foundBy('due-on-day-off', tasks, away)).toEqual([]);
  });

  test('looks at the head of a unit in its own plan only', async () => {
    const away = withPerson('thang', 'leave: [2026-07-01/2026-07-31]');
    const tasks = ['{ id: A, title: Count, lead: pd, when: 2026-07-06/2026-07-17 }'];
    expect(await foundBy('absent-lead', tasks, { head: away })).toHaveLength(1);
    expect(await foundBy('absent-lead', tasks, { head: away.replace('unit: pd\n', 'unit: agency\n') })).toEqual([]);
  });

  test('looks at those who lead steps and copies', async () => {
    const away = { head: withPerson('tho', 'leave: [2026-07-01/2026-07-31]') };
    const found = await foundBy(
      'absent-lead',
      [
        '{ id: A, title: Count, lead: phuong, steps: [{ title: Weigh, when: 2026-07, lead: tho }, { title: Sign, due: 2026-09-15 }] }',
        '{ id: B, title: List, each: inspectors, when: 2026-07-06/2026-07-17 }',
      ],
      away,
    );
    expect(found.map(({ task, step }) => [task, step])).toEqual([
      ['A', 1],
      ['B', null],
    ]);
  });

  test('leaves leave on fixed days to double-booked', async () => {
    const away = { head: withPerson('tho', 'leave: [2026-07-06/2026-07-08]') };
    const tasks = ['{ id: A, title: Train, lead: tho, when: 2026-07-06/2026-07-08, fixed: true }'];
    expect(await foundBy('absent-lead', tasks, away)).toEqual([]);
  });
});
