import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import { check } from '../../support/check.ts';

const head = 'title: Work plan 2026\nperiod: 2026\nissued: 2026-01-12\ntasks:\n';

async function circles(tasks: string, more: Readonly<Record<string, string>> = {}): Promise<readonly Diagnostic[]> {
  const { findings } = await check({ 'plan.yaml': head + tasks, ...more }, { flags: { only: ['dependency-cycle'] } });
  return findings;
}

/** Tasks `T0` … with the numbers of those that each waits for. */
function plan(waits: readonly (readonly number[])[]): string {
  return waits
    .map((on, i) => `  - { id: T${i}, title: Task ${i}, after: [${on.map((j) => `T${j}`).join(', ')}] }\n`)
    .join('');
}

function tasksOf(findings: readonly Diagnostic[]): unknown[] {
  return findings.map(({ data }) => (data as { tasks: unknown }).tasks);
}

describe('dependency-cycle', () => {
  test('reports a circle once, at its last task, and shows the way round', async () => {
    const [finding, ...rest] = await circles(plan([[2], [0], [1], []]));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      line: 7,
      column: 38,
      task: 'T2',
      message: '`T2`, `T1` and `T0` wait for each other',
      note: '`T2` → `T1` → `T0` → `T2`: none of them can ever start',
      data: { tasks: ['T2', 'T1', 'T0'], group: null, field: 'after' },
    });
    expect(finding?.related.map(({ task, line, message }) => [task, line, message])).toEqual([
      ['T1', 6, 'waits for this'],
      ['T0', 5, 'waits for this'],
    ]);
  });

  test('reports two circles that share a task', async () => {
    expect(tasksOf(await circles(plan([[1], [0], [0, 3], [2]])))).toEqual([
      ['T1', 'T0'],
      ['T3', 'T2'],
    ]);
  });

  test('reports a task that waits for itself', async () => {
    const [finding] = await circles(plan([[0]]));
    expect(finding?.message).toBe('`T0` waits for itself');
  });

  test('reports a task that waits for the group that it belongs to', async () => {
    const [finding] = await circles(`  - id: A
    title: Group
    children:
      - { id: A1, title: One, after: [A] }
      - { id: A2, title: Two }
`);
    expect(finding).toMatchObject({ task: 'A1', message: '`A1` waits for `A`, the group that it belongs to' });
  });

  test('reports a circle through what a group waits for', async () => {
    expect(
      tasksOf(
        await circles(`  - id: A
    title: Group
    after: [B]
    children: [{ id: A1, title: One }, { id: A2, title: Two }]
  - { id: B, title: Other, after: [A2] }
`),
      ),
    ).toEqual([['B', 'A']]);
  });

  test('reports deadlines that count from each other, of steps too', async () => {
    const [finding] = await circles(`  - { id: A, title: One, due: { from: B, days: 5 } }
  - id: B
    title: Two
    steps:
      - { title: First, due: 2026-03-31 }
      - { title: Second, due: { from: A, workdays: 5 } }
`);
    expect(finding).toMatchObject({ line: 10, data: { tasks: ['B', 'A'], field: 'due' } });
    expect(finding?.related.map(({ message }) => message)).toEqual(['counts from this']);
  });

  test('leaves deadlines that are missing because of the circle to it', async () => {
    const { findings } = await check(
      { 'plan.yaml': `${head}  - { id: A, title: One, due: { from: A, days: 5 } }\n` },
      { flags: { only: ['dependency-cycle', 'unscheduled-task'] } },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['dependency-cycle']);
  });

  test('reports a circle across plans, with the plans named', async () => {
    const [finding] = await circles(`  - { id: A, title: One, after: ["other:B"] }\n`, {
      'other.plan.yaml': `title: Other\nperiod: 2026\ntasks:\n  - { id: B, title: Two, after: ["plans:A"] }\n`,
    });
    expect(finding?.data).toMatchObject({ tasks: ['plans:A', 'other:B'] });
  });

  test('reports something exactly where there is a circle', async () => {
    const graph = fc
      .integer({ min: 1, max: 7 })
      .chain((n) =>
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: 2 }), { minLength: n, maxLength: n }),
      );
    await fc.assert(
      fc.asyncProperty(graph, async (waits) => {
        const found = tasksOf(await circles(plan(waits))) as string[][];
        expect(found.length > 0).toBe(isCircular(waits));
        for (const tasks of found)
          for (const [i, task] of tasks.entries())
            expect(waits[Number(task.slice(1))]).toContain(Number(tasks[(i + 1) % tasks.length]!.slice(1)));
      }),
      { numRuns: 150 },
    );
  });

  test('names eight tasks of a long circle, and keeps all of them as data', async () => {
    const n = 2000;
    const [finding] = await circles(plan(Array.from({ length: n }, (_, i) => [(i + n - 1) % n])));
    expect(finding?.message).toMatch(/^`T1999`, .* and 1,993 more wait for each other$/);
    expect(tasksOf([finding!])).toEqual([expect.objectContaining({ length: n })]);
    expect(finding?.related).toHaveLength(50);
  });

  test.each([
    ['{ id: A, title: T, after: [A] }', '`A` waits for itself', 'nhiệm vụ `A` phải chờ chính nó', /`after`/],
    [
      '{ id: A, title: T, due: { from: A, days: 3 } }',
      '`A` waits for itself',
      'nhiệm vụ `A` phải chờ chính nó',
      /deadline|thời hạn/,
    ],
    [
      '{ id: G, title: T, children: [{ id: A, title: T, after: [G] }] }',
      '`A` waits for `G`, the group that it belongs to',
      'nhiệm vụ `A` phải chờ nhóm `G` mà nó thuộc về',
      /`after`/,
    ],
  ])('says of %s what it waits for, and where to mend it', async (row, english, vietnamese, help) => {
    for (const [language, message] of [
      ['en', english],
      ['vi', vietnamese],
    ] as const) {
      const { findings } = await check(
        { 'plan.yaml': `title: P\nperiod: 2026\ntasks:\n  - ${row}\n` },
        { language, flags: { only: ['dependency-cycle'] } },
      );
      expect(findings.map((finding) => finding.message)).toEqual([message]);
      expect(findings[0]?.help).toMatch(help);
    }
  });

  test('shows eight tasks of a circle at most, and the whole of one of eight', async () => {
    const long = async (length: number) => {
      const rows = Array.from(
        { length },
        (_, i) => `  - { id: T${i}, title: T, after: [T${(i + 1) % length}] }\n`,
      ).join('');
      const { findings } = await check(
        { 'plan.yaml': `title: P\nperiod: 2026\ntasks:\n${rows}` },
        { flags: { only: ['dependency-cycle'] } },
      );
      return findings[0]?.note?.split(':')[0];
    };
    const way = (...ids: number[]) => ids.map((id) => `\`T${id}\``).join(' → ');
    expect(await long(8)).toBe(way(7, 0, 1, 2, 3, 4, 5, 6, 7));
    expect(await long(9)).toBe(`${way(8, 0, 1, 2, 3, 4, 5)} → … → ${way(8)}`);
  });
});

/** By taking away what waits for nothing that is left, until nothing more goes. */
function isCircular(waits: readonly (readonly number[])[]): boolean {
  const left = new Set(waits.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const i of left) if (!waits[i]!.some((j) => left.has(j))) left.delete(i);
  }
  return left.size > 0;
}
