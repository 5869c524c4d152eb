import { describe, expect, test } from 'vitest';
import { foundBy, textAt } from './found-by.ts';

describe('missing-effort', () => {
  test('speaks of the plan below half, and of each task from half on', async () => {
    const planned = '{ id: A, title: Publish, lead: tho, due: 2026-06-25, effort: 2d }';
    const open = (id: string): string => `{ id: ${id}, title: Train, lead: tho, due: 2026-06-25 }`;
    const half = await foundBy('missing-effort', [planned, open('B')]);
    expect(half).toMatchObject([{ task: 'B', data: { of: 'task', title: 'Train' } }]);
    const less = await foundBy('missing-effort', [planned, open('B'), open('C')]);
    expect(less).toMatchObject([{ task: null, line: 1, data: { of: 'plan', planned: 1, tasks: 3 } }]);
  });

  test('passes over fixed work, and takes steps that all have effort', async () => {
    expect(
      await foundBy('missing-effort', [
        '{ id: A, title: Meet, lead: tho, when: 2026-06-25, fixed: true }',
        '{ id: B, title: Send, lead: tho, steps: [{ title: Draft, due: 2026-05-15, effort: 1d }, { title: Sign, due: 2026-05-29, effort: 1d }] }',
      ]),
    ).toEqual([]);
    const partly =
      '{ id: B, title: Send, lead: tho, steps: [{ title: Draft, due: 2026-05-15, effort: 1d }, { title: Sign, due: 2026-05-29 }] }';
    expect(await foundBy('missing-effort', [partly])).toHaveLength(1);
  });
});

describe('effort-mismatch', () => {
  const steps = (...efforts: string[]): string =>
    `steps: [${efforts.map((effort, i) => `{ title: Part ${i}, due: 2026-0${i + 4}-15, effort: ${effort} }`).join(', ')}]`;

  test('shows what the steps add up to, and offers it as the total', async () => {
    const tasks = [`{ id: A, title: Send, lead: tho, effort: 6d, ${steps('2.5d', '4d')} }`];
    const found = await foundBy('effort-mismatch', tasks);
    expect(found[0]).toMatchObject({
      data: { total: 6, steps: 6.5 },
      message: 'the steps add up to 6.5 days, 0.5 days more than the total of 6 days',
      fixes: [{ safety: 'unsafe', edits: [{ text: '6.5d' }] }],
    });
    expect(found[0]?.related).toHaveLength(2);
    expect(textAt(found[0], tasks)).toBe('6d');
    const [vi] = await foundBy('effort-mismatch', tasks, { language: 'vi' });
    expect(vi?.message).toBe('các bước cộng lại 6,5 ngày công, vượt 0,5 ngày công so với tổng số 6 ngày công');
  });

  test('makes no fix for effort person by person', async () => {
    const found = await foundBy('effort-mismatch', [
      `{ id: A, title: Send, lead: tho, support: [phuong], effort: { tho: 4d, phuong: 4d }, ${steps('2d', '4d')} }`,
    ]);
    expect(found).toMatchObject([{ data: { total: 8, steps: 6 }, fixes: [] }]);
  });

  test('accepts steps of a share of the time', async () => {
    expect(
      await foundBy('effort-mismatch', [`{ id: A, title: Send, lead: tho, effort: 20%, ${steps('2d', '4d')} }`]),
    ).toEqual([]);
  });
});
