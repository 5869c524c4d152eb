import { describe, expect, test } from 'vitest';
import { foundBy, head } from './found-by.ts';

/** Tasks led one after the other by those named. */
function ledBy(...leads: string[]): string[] {
  return leads.map((lead, i) => `{ id: A${i}, title: Publish part ${i}, lead: ${lead}, due: 2026-05-15 }`);
}

describe('lead-concentration', () => {
  test('gives numerator and denominator, and shows the tasks', async () => {
    const found = await foundBy('lead-concentration', ledBy('tho', 'tho', 'pd', 'tho', 'phuong', 'tho', 'lan'));
    expect(found.map(({ data }) => data)).toEqual([
      { person: 'Tho Le', unit: 'Planning Department', leads: 4, tasks: 6, people: 3 },
    ]);
    expect(found[0]?.message).toBe('Tho Le leads 4 of the 6 tasks of Planning Department (67%), a unit of 3 people');
    expect(found[0]).toMatchObject({ plan: 'plans', person: 'tho', unit: 'pd', task: null });
    expect(found[0]?.related.map(({ task }) => task)).toEqual(['A0', 'A1', 'A3', 'A5']);
  });

  test('accepts five tasks, and a unit of two', async () => {
    expect(await foundBy('lead-concentration', ledBy('tho', 'tho', 'tho', 'tho', 'phuong'))).toEqual([]);
    expect(await foundBy('lead-concentration', ledBy('lan', 'lan', 'lan', 'lan', 'minh', 'lan'))).toEqual([]);
  });

  test('leaves out units that lead in a plan above', async () => {
    const above = head.replace('unit: pd\n', 'unit: agency\n');
    expect(await foundBy('lead-concentration', ledBy('pd', 'pd', 'pd', 'pd', 'pd', 'pd'), { head: above })).toEqual([]);
  });

  test('follows the configuration', async () => {
    const config = 'rules: { lead-concentration: { percent: 30, people: 2, tasks: 3 } }\n';
    const found = await foundBy('lead-concentration', ledBy('lan', 'lan', 'minh'), { config });
    expect(found.map(({ person }) => person)).toEqual(['lan', 'minh']);
  });
});
