import { describe, expect, test } from 'vitest';
import { foundBy, textAt } from './found-by.ts';

describe('crowded-task', () => {
  test('counts people once, those of groups and of the effort among them', async () => {
    const tasks = [
      '{ id: A, title: Check, lead: tho, support: [inspectors, phuong, lan], due: 2026-05-15, effort: { tho: 2d, hoa: 1d } }',
    ];
    const found = await foundBy('crowded-task', tasks);
    expect(found[0]?.data).toEqual({
      people: ['Tho Le', 'Minh Ngo', 'Phuong Do', 'Lan Vu', 'Hoa Pham'],
      max: 4,
      step: null,
    });
    expect(textAt(found[0], tasks)).toBe('inspectors, phuong, lan');
  });

  test('follows the number in the configuration', async () => {
    const tasks = ['{ id: A, title: Check, lead: tho, support: [phuong, lan], due: 2026-05-15 }'];
    const config = 'rules: { crowded-task: { severity: error, max: 2 } }\n';
    expect(await foundBy('crowded-task', tasks)).toEqual([]);
    expect(await foundBy('crowded-task', tasks, { config })).toMatchObject([{ severity: 'error', data: { max: 2 } }]);
  });

  test('counts each copy by itself, without the focal point', async () => {
    const each = 'each: [tho, phuong, thang, lan, minh]';
    expect(await foundBy('crowded-task', [`{ id: A, title: List, lead: hoa, ${each}, due: 2026-05-15 }`])).toEqual([]);
  });

  test('reports the step that is crowded, where the step says so', async () => {
    const tasks = [
      '{ id: A, title: Check, lead: tho, steps: [{ title: Draft, due: 2026-05-15 }, { title: Visit, due: 2026-05-29, support: [phuong, thang, lan, minh] }] }',
    ];
    const found = await foundBy('crowded-task', tasks);
    expect(found).toMatchObject([{ step: 2 }]);
    expect(textAt(found[0], tasks)).toBe('phuong, thang, lan, minh');
  });

  test.each([
    ['lead: [tho, phuong, thang, lan, minh]', 'tho, phuong, thang, lan, minh', 'lead'],
    [
      'lead: tho, effort: { tho: 1d, phuong: 1d, thang: 1d, lan: 1d, minh: 1d }',
      '{ tho: 1d, phuong: 1d, thang: 1d, lan: 1d, minh: 1d }',
      'effort',
    ],
    ['each: [pd], effort: { tho: 1d, phuong: 1d, thang: 1d, lan: 1d, minh: 1d }', '[pd]', 'each'],
  ])('points to what names the people: { %s }', async (fields, text, key) => {
    const tasks = [`{ id: A, title: Check, ${fields}, due: 2026-05-15 }`];
    const found = await foundBy('crowded-task', tasks);
    expect(found.map(({ key: own }) => own)).toEqual([`crowded-task plans:A ${key}`]);
    expect(textAt(found[0], tasks)).toBe(text);
  });

  test('counts units that lead and have nobody yet, and says so in Vietnamese', async () => {
    const tasks = ['{ id: A, title: Check, lead: [lab, pd, agency, store, mof], due: 2026-05-15 }'];
    const [found] = await foundBy('crowded-task', tasks, { language: 'vi' });
    expect(found?.data).toMatchObject({
      people: ['Testing Laboratory', 'Thang Tran', 'Standards Agency', 'Store', 'Ministry of Finance'],
    });
    expect(found?.message).toMatch(/^5 người cùng làm một việc: /);
    const steps = [
      '{ id: A, title: Check, lead: tho, steps: [{ title: Visit, due: 2026-05-29, support: [phuong, thang, lan, minh] }] }',
    ];
    expect((await foundBy('crowded-task', steps, { language: 'vi' }))[0]?.message).toMatch(
      /^5 người cùng làm một bước: /,
    );
  });
});
