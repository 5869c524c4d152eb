import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

describe('missing-head', () => {
  test('reports the headless units behind a group, and behind all', async () => {
    const tasks = [
      '{ id: A, title: List, each: centres, due: 2026-05-15 }',
      '{ id: B, title: Count, each: all, due: 2026-05-15 }',
    ];
    const found = await foundBy('missing-head', tasks, { head: head.replace('unit: pd\n', 'unit: lab\n') });
    expect(found.map(({ data }) => data)).toEqual([
      { field: 'each', written: 'centres', units: ['store'] },
      { field: 'each', written: 'all', units: ['store'] },
    ]);
    expect(found.map((finding) => textAt(finding, tasks, head.replace('unit: pd\n', 'unit: lab\n')))).toEqual([
      'centres',
      'all',
    ]);
    expect(found[0]?.related).toMatchObject([{ line: 10, message: 'the unit stands here' }]);
  });

  test('reports a step that a unit without a head leads', async () => {
    const found = await foundBy('missing-head', [
      '{ id: A, title: Send, lead: tho, steps: [{ title: Count, due: 2026-05-15, lead: store }] }',
    ]);
    expect(found).toMatchObject([{ step: 1, message: 'the unit `store` leads and has no head' }]);
  });

  test('accepts people, and bodies outside', async () => {
    expect(
      await foundBy('missing-head', [
        '{ id: A, title: Allocate the budget, lead: mof, due: 2026-05-15 }',
        '{ id: B, title: List, each: [tho, mof], due: 2026-05-15 }',
      ]),
    ).toEqual([]);
  });
});
