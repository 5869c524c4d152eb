import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

describe('due-on-day-off', () => {
  test('names the weekend and the holiday, and proposes the working day before', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, due: 2026-06-27 }',
      '{ id: B, title: Publish, lead: tho, due: 2026-05-01 }',
    ];
    const found = await foundBy('due-on-day-off', tasks);
    expect(found[0]).toMatchObject({
      data: { day: '2026-06-27', before: '2026-06-26', weekday: 6, reason: 'weekend' },
      message: 'the deadline is 27 June 2026, a Saturday',
      fixes: [{ safety: 'unsafe', edits: [{ text: '2026-06-26' }] }],
    });
    expect(found[1]).toMatchObject({ data: { before: '2026-04-29', reason: 'holiday' } });
    expect(found.map((finding) => textAt(finding, tasks))).toEqual(['2026-06-27', '2026-05-01']);
    const [vi] = await foundBy('due-on-day-off', tasks, { language: 'vi' });
    expect(vi?.message).toBe('thời hạn ngày 27/6/2026 rơi vào thứ Bảy');
  });

  test('goes back to the last day before the leave of the lead', async () => {
    const away = head.replace('name: Tho Le, unit: pd', 'name: Tho Le, unit: pd, leave: [2026-07-13/2026-07-24]');
    const found = await foundBy('due-on-day-off', ['{ id: A, title: Count, lead: tho, due: 2026-07-20 }'], {
      head: away,
    });
    expect(found).toMatchObject([
      { data: { before: '2026-07-10', reason: 'leave', name: 'Tho Le' }, related: [{ message: 'the leave' }] },
    ]);
    const supported = ['{ id: A, title: Count, lead: phuong, support: [tho], due: 2026-07-20 }'];
    expect(await foundBy('due-on-day-off', supported, { head: away })).toEqual([]);
  });

  test('reads the end of a window, without a fix, and every step', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, when: 2026-06-15/2026-06-27 }',
      '{ id: B, title: Send, lead: tho, due: 2026-06-27, steps: [{ title: Draft, due: 2026-06-13 }, { title: Sign, due: 2026-06-26 }] }',
    ];
    const found = await foundBy('due-on-day-off', tasks);
    expect(found.map(({ task, step, fixes }) => [task, step, fixes.length])).toEqual([
      ['A', null, 0],
      ['B', null, 1],
      ['B', 1, 1],
    ]);
  });

  test('accepts periods, deadlines worked out, fixed work and part-time days', async () => {
    const part = head.replace('name: Tho Le, unit: pd', 'name: Tho Le, unit: pd, week: [mon, tue]');
    expect(
      await foundBy(
        'due-on-day-off',
        [
          '{ id: A, title: Publish, lead: tho, due: 2026-02 }',
          '{ id: B, title: Publish, lead: tho, due: { from: issued, days: 5 } }',
          '{ id: C, title: Meet, lead: tho, when: 2026-03-06/2026-03-08, fixed: true }',
          '{ id: D, title: Publish, lead: tho, when: 2026-03-02/2026-03-11 }',
        ],
        { head: part },
      ),
    ).toEqual([]);
  });
});
