import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

describe('self-approval', () => {
  test('tells the roles apart', async () => {
    const found = await foundBy('self-approval', [
      '{ id: A, title: Publish, lead: thang, supervisor: thang, authority: { submitTo: thang, approves: hoa, decides: thang }, due: 2026-05-15 }',
    ]);
    expect(found.map(({ data }) => (data as { role: string }).role)).toEqual(['supervisor', 'submitTo', 'decides']);
    expect(new Set(found.map(({ key }) => key)).size).toBe(3);
  });

  test('takes a unit for its head in its own plan only', async () => {
    const tasks = ['{ id: A, title: Publish, lead: pd, authority: thang, due: 2026-05-15 }'];
    expect(await foundBy('self-approval', tasks)).toHaveLength(1);
    expect(await foundBy('self-approval', tasks, { head: head.replace('unit: pd\n', 'unit: agency\n') })).toEqual([]);
  });

  test('accepts the focal point who approves the copies, and not one who delivers a copy', async () => {
    const found = await foundBy('self-approval', [
      '{ id: A, title: List, each: [pd, lab], lead: phuong, authority: { approves: phuong }, due: 2026-05-15 }',
      '{ id: B, title: List, each: [tho, minh], lead: phuong, authority: { approves: tho }, due: 2026-05-15 }',
    ]);
    expect(found.map(({ task }) => task)).toEqual(['B']);
  });

  test('looks at a step where it has an authority of its own', async () => {
    const found = await foundBy('self-approval', [
      '{ id: A, title: Send, lead: tho, authority: { approves: thang }, steps: [{ title: Draft, due: 2026-05-15, lead: thang }, { title: Sign, due: 2026-05-29, lead: thang, authority: { approves: thang } }] }',
    ]);
    expect(found).toMatchObject([{ step: 2, message: 'Thang Tran leads step 2 and approves it' }]);
  });
});
