import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import { load } from '../read/loading.ts';

const organisation = 'people: [{ id: tho, name: Tho }, { id: minh, name: Minh }]\n';

describe('the turns of repeated work', () => {
  test('fill the time of the task', async () => {
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\n${organisation}tasks:
  - { id: A, title: T, lead: tho, when: 2026-03-10/2026-05-15, repeat: { every: month, due: 15 } }
  - { id: B, title: T, lead: tho, when: 2026-03-10/2026-05, reports: { every: month, due: 5 } }
  - { id: C, title: T, lead: tho, when: 2026-03-10/2026-03-12, repeat: month }
`,
    });
    const { timingOf } = expand(set, 'even');
    const said = [...timingOf.values()].map(({ window, due }) =>
      [window?.start, window?.end, due].map((day) => (day === undefined ? '-' : formatDay(day))).join(' '),
    );
    expect(said).toEqual(['2026-03-10 2026-05-15 2026-05-15', '2026-03-10 2026-05-31 2026-05-31', '- - 2026-03-12']);
  });

  test('are the time of the task as a whole, whatever its `when` says', async () => {
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\n${organisation}tasks:
  - { id: A, title: T, lead: tho, repeat: { every: month, due: 15 } }
  - { id: B, title: T, lead: tho, reports: { every: month, due: 5 } }
  - { id: C, title: T, lead: tho, when: 2026-H2, repeat: { every: quarter, due: "+5" } }
  - { id: D, title: T, lead: tho, when: 2026-05 }
`,
    });
    const { timingOf } = expand(set, 'even');
    const said = [...timingOf.values()].map(
      ({ window, due }) =>
        `${formatDay(window!.start)}/${formatDay(window!.end)} ${window!.assumed} ${formatDay(due!)}`,
    );
    expect(said).toEqual([
      '2026-01-01/2026-12-15 false 2026-12-15',
      '2026-01-01/2026-12-31 false 2026-12-04',
      '2026-07-01/2027-01-05 false 2027-01-05',
      '2026-05-01/2026-05-31 false 2026-05-31',
    ]);
  });
});

describe('an expansion', () => {
  test('tells what stands for what, and whose steps do not fit', async () => {
    const { set } = await load({
      'year.plan.yaml': `title: Y\nperiod: 2026\n${organisation}tasks:
  - { id: A, title: T, lead: tho, when: 2026-05 }
  - { id: B, title: T, lead: tho, when: 2026-05, effort: 1d, steps: [{ title: S, effort: 2d }] }
  - { id: C, title: T, lead: tho, when: 2026-05, effort: 2d, steps: [{ title: S, effort: 2d }] }
`,
      'q2.plan.yaml': `title: Q\nperiod: 2026-Q2\nparent: year.plan.yaml\ntasks:\n  - { id: X, of: A, title: T, when: 2026-05 }\n`,
    });
    const { supersededBy, mismatchOf, activitiesOf, spread } = expand(set, 'level');
    expect([...supersededBy].map(([task, by]) => [task.id.value, by.map(({ id }) => id.value)])).toEqual([
      ['A', ['X']],
    ]);
    expect([...mismatchOf.keys()].map(({ id }) => id.value)).toEqual(['B']);
    expect([...activitiesOf].map(([task, own]) => `${task.id.value} ${own.length}`).sort()).toEqual([
      'A 1',
      'B 1',
      'C 1',
      'X 1',
    ]);
    expect(spread).toBe('level');
  });

  test('takes fixed work off its people’s days, and nobody’s off nobody’s', async () => {
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026-03\n${organisation}tasks:
  - { id: F, title: T, lead: tho, when: 2026-03-02/2026-03-06, fixed: true }
  - { id: G, title: T, when: 2026-03-02/2026-03-06, fixed: true }
  - { id: A, title: T, lead: tho, when: 2026-03-02/2026-03-10, effort: 2.5d }
  - { id: B, title: T, lead: minh, when: 2026-03-02/2026-03-06, effort: 5d }
  - { id: N, title: T, lead: tho, effort: 9d }
`,
    });
    const { overfull } = expand(set, 'even');
    expect([...overfull.values()].map(({ person, demand, supply }) => [person.id.value, demand, supply])).toEqual([
      ['tho', 250, 200],
    ]);
  });

  test('keeps a time for two people of one calendar apart where one is away', async () => {
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026-03\npeople: [{ id: a, name: A, leave: [2026-03-02/2026-03-20] }, { id: b, name: B }]\ntasks: []\n`,
    });
    expect(expand(set, 'even').loads.map(({ supply }) => supply)).toEqual([700, 2200]);
  });
});
