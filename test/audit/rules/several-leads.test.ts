import { describe, expect, test } from 'vitest';
import { foundBy, textAt } from './found-by.ts';

describe('several-leads', () => {
  test('reports leads of the row above once, where they are written', async () => {
    const tasks = [
      '{ id: A, title: Move, lead: [tho, phuong], due: 2026-05-15, children: [{ id: A1, title: Records }, { id: A2, title: Files }] }',
    ];
    const found = await foundBy('several-leads', tasks);
    expect(found.map(({ task }) => task)).toEqual(['A1']);
    expect(found.map((finding) => textAt(finding, tasks))).toEqual(['tho, phuong']);
    expect(found[0]?.data).toEqual({ title: 'Records', step: null, leads: ['tho', 'phuong'] });
  });

  test('reports several focal points beside each', async () => {
    const found = await foundBy('several-leads', [
      '{ id: A, title: List, each: [pd, lab], lead: [tho, phuong], due: 2026-05-15 }',
    ]);
    expect(found).toHaveLength(1);
  });

  test('accepts a single lead written as a list', async () => {
    expect(await foundBy('several-leads', ['{ id: A, title: List, lead: [tho], due: 2026-05-15 }'])).toEqual([]);
  });

  test('says it of a step, in both languages', async () => {
    const tasks = [
      '{ id: A, title: Send, lead: tho, steps: [{ title: Draft, due: 2026-05-15 }, { title: Sign, due: 2026-05-29, lead: [tho, lan] }] }',
    ];
    const [en] = await foundBy('several-leads', tasks);
    const [vi] = await foundBy('several-leads', tasks, { language: 'vi' });
    expect(en).toMatchObject({ step: 2, message: 'step 2 of `Send` has 2 leads: `tho` and `lan`' });
    expect(vi?.message).toBe('bước 2 của nhiệm vụ `Send` có 2 chủ trì: `tho` và `lan`');
  });

  test('leaves a collective among the leads to this rule', async () => {
    const tasks = ['{ id: A, title: Check, lead: [inspectors, tho], due: 2026-05-15 }'];
    expect(await foundBy('several-leads', tasks)).toHaveLength(1);
    expect(await foundBy('collective-lead', tasks)).toEqual([]);
  });
});
