import { describe, expect, test } from 'vitest';
import { foundBy, head, textAt } from './found-by.ts';

function dueOn(...days: string[]): string[] {
  return days.map((day, i) => `{ id: A${i}, title: Publish part ${i}, lead: tho, due: ${day} }`);
}

const early = ['2026-04-15', '2026-05-15', '2026-05'];
const late = ['2026-06-05', '2026-06-10', '2026-W25', '2026-06', '2026-06-30'];

describe('deadline-pile-up', () => {
  test('says how many of how many, at the first of them', async () => {
    const tasks = dueOn(...early, ...late);
    const found = await foundBy('deadline-pile-up', tasks);
    expect(found.map(({ data }) => data)).toEqual([
      { unit: 'Planning Department', quarter: '2026-Q2', month: '2026-06', inMonth: 5, inQuarter: 8 },
    ]);
    expect(found[0]?.message).toBe('5 of the 8 deadlines of Planning Department in Q2 2026 lie in June 2026 (63%)');
    expect(textAt(found[0], tasks)).toBe('2026-06-05');
    expect(found[0]?.related.map(({ task }) => task)).toEqual(['A4', 'A5', 'A6', 'A7']);
    expect(found[0]?.key).toBe('deadline-pile-up plans pd 2026-06 due');
  });

  test('leaves out quarters as deadlines, and other units', async () => {
    expect(await foundBy('deadline-pile-up', dueOn(...early, ...late.slice(1), 'Q2', 'Q2'))).toEqual([]);
    const mixed = dueOn(...early, ...late).map((task, i) => (i === 7 ? task.replace('tho', 'lan') : task));
    expect(await foundBy('deadline-pile-up', mixed)).toEqual([]);
  });

  test('accepts the plan of a single month', async () => {
    const june = { head: head.replace('period: 2026\n', 'period: 2026-06\n') };
    expect(await foundBy('deadline-pile-up', dueOn(...late, ...late), june)).toEqual([]);
  });

  test('follows the configuration', async () => {
    const config = 'rules: { deadline-pile-up: { percent: 30, deadlines: 3 } }\n';
    expect(await foundBy('deadline-pile-up', dueOn('2026-04-15', '2026-05-15', '2026-06-30'), { config })).toHaveLength(
      1,
    );
  });
});
