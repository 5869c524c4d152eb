import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

function withPerson(id: string, more: string): { head: string } {
  return { head: head.replace(new RegExp(`(id: ${id}, .*?) }`), `$1, ${more} }`) };
}

describe('empty-window', () => {
  test('says once that nobody works, for all copies', async () => {
    const tasks = ['{ id: A, title: List, each: [tho, phuong, minh], when: 2026-05-02/2026-05-03 }'];
    const found = await foundBy('empty-window', tasks);
    expect(found.map(({ data }) => data)).toEqual([
      { window: '2026-05-02/2026-05-03', people: [], step: null, turns: [] },
    ]);
    expect(found[0]?.message).toBe('there is no working day in the time of the work, from 2 to 3 May 2026');
  });

  test('names those who have no day, and shows their leave', async () => {
    const away = withPerson('phuong', 'leave: [2026-07-13/2026-07-17]');
    const tasks = ['{ id: A, title: Count, lead: tho, support: [phuong], when: 2026-07-13/2026-07-17, effort: 4d }'];
    const found = await foundBy('empty-window', tasks, away);
    expect(found).toMatchObject([
      { severity: 'error', data: { people: ['Phuong Do'] }, related: [{ message: 'the leave' }] },
    ]);
  });

  test('knows a week of their own', async () => {
    const part = withPerson('phuong', 'week: [mon]');
    const tasks = ['{ id: A, title: Count, lead: phuong, when: 2026-07-14/2026-07-17 }'];
    expect(await foundBy('empty-window', tasks, part)).toHaveLength(1);
    expect(
      await foundBy('empty-window', ['{ id: A, title: Count, lead: phuong, when: 2026-07-13/2026-07-17 }'], part),
    ).toEqual([]);
  });

  test('gathers the turns that fall through, as a warning', async () => {
    const away = withPerson('phuong', 'leave: [2026-07-13/2026-07-17, 2026-09-14/2026-09-18]');
    const tasks = ['{ id: A, title: Report, lead: phuong, repeat: week, effort: 1h }'];
    const found = await foundBy('empty-window', tasks, away);
    expect(found).toMatchObject([
      { severity: 'warning', data: { people: ['Phuong Do'], turns: ['2026-W29', '2026-W38'] } },
    ]);
    expect(found[0]?.message).toContain('; likewise in the turns 2026-W38');
    expect(textAt(found[0], tasks, away.head)).toBe('week');
  });

  test('reports a step whose days are all days off', async () => {
    const tasks = [
      '{ id: A, title: Send, lead: tho, steps: [{ title: Draft, due: 2026-04-29 }, { title: Sign, when: 2026-04-30/2026-05-03 }] }',
    ];
    const found = await foundBy('empty-window', tasks);
    expect(found).toMatchObject([{ step: 2 }]);
    expect(textAt(found[0], tasks)).toBe('2026-04-30/2026-05-03');
  });
});
