import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

describe('outside-period', () => {
  test('tells before, after and beyond', async () => {
    const found = await foundBy('outside-period', [
      '{ id: A, title: Publish, lead: tho, due: 2025-12-31 }',
      '{ id: B, title: Publish, lead: tho, when: 2027-Q1 }',
      '{ id: C, title: Publish, lead: tho, due: 2027-01-08 }',
      '{ id: D, title: Publish, lead: tho, steps: [{ title: Draft, due: 2026-11-27 }, { title: Sign, due: 2027-02-26 }] }',
    ]);
    expect(found.map(({ task, severity, data }) => [task, severity, (data as { side: string }).side])).toEqual([
      ['A', 'error', 'before'],
      ['B', 'error', 'after'],
      ['C', 'hint', 'beyond'],
      ['D', 'hint', 'beyond'],
    ]);
    expect(found[1]?.message).toBe(
      "the work lies after the plan's period: from January to March 2027, and the plan is for 2026",
    );
  });

  test('accepts what begins earlier, and a deadline after the end of the work', async () => {
    expect(
      await foundBy('outside-period', [
        '{ id: A, title: Publish, lead: tho, when: 2025-11/2026-01 }',
        '{ id: B, title: Publish, lead: tho, when: 2026-12, due: 2027-01-15 }',
      ]),
    ).toEqual([]);
  });

  test('accepts the turn of the last month that is due in the next period', async () => {
    const december = { head: head.replace('period: 2026\n', 'period: 2026-12\n') };
    const monthly = ['{ id: A, title: Report, lead: tho, repeat: { every: month, due: "+5" } }'];
    expect(await foundBy('outside-period', monthly)).toEqual([]);
    expect(await foundBy('outside-period', monthly, december)).toEqual([]);
  });

  test('reports a repetition whose window lies elsewhere', async () => {
    const tasks = ['{ id: A, title: Report, lead: tho, when: 2027, repeat: month }'];
    expect(await foundBy('outside-period', tasks)).toMatchObject([{ severity: 'error' }]);
  });
});
