import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

/** Nobody oversees the department, and its head has nobody above. */
const alone = head.replace('parent: agency, head: thang, supervisor: hoa', 'head: thang');

describe('unsupervised-task', () => {
  test('reports who leads at the top, and accepts the others by their head', async () => {
    const found = await foundBy(
      'unsupervised-task',
      [
        '{ id: A, title: Publish, lead: thang, due: 2026-05-15 }',
        '{ id: B, title: Check, lead: tho, due: 2026-05-15 }',
      ],
      { head: alone },
    );
    expect(found.map(({ task, data }) => [task, data])).toEqual([['A', { title: 'Publish', units: ['pd'] }]]);
  });

  test('passes over a leader in charge who leads the work', async () => {
    const tasks = ['{ id: A, title: Publish, lead: hoa, due: 2026-05-15 }'];
    expect(await foundBy('unsupervised-task', tasks)).toHaveLength(1);
    const more = head.replace(
      'name: Standards Agency, head: hoa',
      'name: Standards Agency, head: lan, supervisor: hoa',
    );
    expect(await foundBy('unsupervised-task', tasks, { head: more })).toEqual([]);
  });

  test('asks for the leader of every copy', async () => {
    const found = await foundBy('unsupervised-task', ['{ id: A, title: List, each: [pd, lab], due: 2026-05-15 }'], {
      head: alone,
    });
    expect(found.map(({ data }) => data)).toEqual([{ title: 'List', units: ['pd'] }]);
  });

  test("takes the plan's unit where nobody leads, or a body outside", async () => {
    const tasks = ['{ id: A, title: List, due: 2026-05-15 }', '{ id: B, title: Allocate, lead: mof, due: 2026-05-15 }'];
    expect(await foundBy('unsupervised-task', tasks)).toEqual([]);
    expect(await foundBy('unsupervised-task', tasks, { head: alone.replace(', head: thang', '') })).toHaveLength(2);
  });

  test('fails the task in responsibility as a hint', async () => {
    const [found] = await foundBy('unsupervised-task', ['{ id: A, title: Publish, lead: thang, due: 2026-05-15 }'], {
      head: alone,
    });
    expect(found).toMatchObject({ severity: 'hint', clarity: 'responsibility' });
  });
});
