import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

const inPeriod = (period: string): { head: string } => ({
  head: head.replace('period: 2026\n', `period: ${period}\n`),
});

describe('vague-deadline', () => {
  test('asks for nothing in plans of a quarter', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, when: 2026-07/2026-09 }'];
    expect(await foundBy('vague-deadline', tasks, inPeriod('2026-Q3'))).toEqual([]);
    expect(await foundBy('vague-deadline', tasks, inPeriod('2026-07/2026-10'))).toEqual([]);
    const half = ['{ id: A, title: Publish, lead: tho, when: 2026-H2 }'];
    expect(await foundBy('vague-deadline', half, inPeriod('2026-H2'))).toHaveLength(1);
  });

  test('reports a window that reaches beyond the plan at both ends, and the open one', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, when: 2025/2027 }',
      '{ id: B, title: Train, lead: tho, when: 2026-01/ }',
    ];
    const found = await foundBy('vague-deadline', tasks);
    expect(found.map((finding) => textAt(finding, tasks))).toEqual(['2025/2027', '2026-01/']);
  });

  test('accepts a window that a deadline cuts short, and a year from February', async () => {
    expect(
      await foundBy('vague-deadline', [
        '{ id: A, title: Publish, lead: tho, when: 2026, due: 2026-12-30 }',
        '{ id: B, title: Train, lead: tho, when: 2026-02/2026-12 }',
      ]),
    ).toEqual([]);
  });

  test('passes routine work by its measures, and other work not', async () => {
    const measures = 'measures: [{ name: letters answered, target: 95, unit: "%" }]';
    const found = await foundBy('vague-deadline', [
      `{ id: A, title: Answer, lead: tho, when: 2026, kind: routine, ${measures} }`,
      `{ id: B, title: Train, lead: tho, when: 2026, ${measures} }`,
    ]);
    expect(found.map(({ task, data }) => [task, data])).toEqual([
      ['B', { text: '2026', period: '2026', routine: false }],
    ]);
  });

  test('silences coarse-deadline and long-task-without-steps', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, due: 2026 }'];
    expect(await foundBy('vague-deadline', tasks)).toHaveLength(1);
    expect(await foundBy('coarse-deadline', tasks)).toEqual([]);
    expect(await foundBy('long-task-without-steps', tasks)).toEqual([]);
  });
});

describe('coarse-deadline', () => {
  test('reads the end of an interval', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, when: 2026-02/2026-Q2 }',
      '{ id: B, title: Train, lead: tho, when: Q1/H1 }',
      '{ id: C, title: Draft, lead: tho, when: 2026-03/ }',
      '{ id: D, title: Check, lead: tho, when: 2026-Q1/2026-06 }',
      '{ id: E, title: Weigh, lead: tho, when: 2026-Q1/2026-06-12 }',
      '{ id: F, title: Count, lead: tho, when: 2026-Q1/2026-W20 }',
    ];
    const found = await foundBy('coarse-deadline', tasks);
    expect(found.map(({ task, data }) => [task, data])).toEqual([
      ['A', { text: '2026-02/2026-Q2', unit: 'quarter', lastMonth: '2026-06' }],
      ['B', { text: 'Q1/H1', unit: 'half-year', lastMonth: '2026-06' }],
      ['C', { text: '2026-03/', unit: 'year', lastMonth: '2026-12' }],
    ]);
  });

  test('takes the last step where the task has no deadline', async () => {
    const tasks = [
      '{ id: A, title: Publish, lead: tho, steps: [{ title: Draft, due: Q1 }, { title: Sign, due: Q3 }] }',
      '{ id: B, title: Train, lead: tho, due: 2026-09, steps: [{ title: Draft, due: Q1 }, { title: Sign, due: Q3 }] }',
    ];
    const found = await foundBy('coarse-deadline', tasks);
    expect(found).toMatchObject([{ task: 'A', step: 2 }]);
    expect(textAt(found[0], tasks)).toBe('Q3');
  });

  test('accepts quarters in a plan of several years', async () => {
    const tasks = ['{ id: A, title: Publish, lead: tho, due: 2026-Q2 }'];
    expect(await foundBy('coarse-deadline', tasks, inPeriod('2026/2027'))).toEqual([]);
    expect(await foundBy('coarse-deadline', tasks, inPeriod('2026-Q2'))).toHaveLength(1);
  });

  test('accepts the window of repeated work', async () => {
    const tasks = ['{ id: A, title: Report, lead: tho, when: Q2, repeat: month }'];
    expect(await foundBy('coarse-deadline', tasks)).toEqual([]);
  });
});
