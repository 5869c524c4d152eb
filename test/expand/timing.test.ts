import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { memorySources } from '../support/memory-sources.ts';

/** Windows and deadlines of the activities of some tasks, in a plan of 2026 issued on Monday, 12 January. */
async function windows(tasks: string): Promise<Record<string, string>> {
  const plan = `title: Plan\nperiod: 2026\nissued: 2026-01-12\ncalendar: VN\npeople: [{ id: an, name: An }]\ntasks:\n${tasks}`;
  const { set } = await loadPlanSet({
    sources: memorySources({ '/plans/plan.yaml': plan }),
    cwd: '/plans',
    arguments: [],
  });
  return Object.fromEntries(
    expand(set, 'even').activities.map(({ id, window, due }) => [
      id,
      window === undefined
        ? 'unscheduled'
        : `${formatDay(window.start)}/${formatDay(window.end)}${window.assumed ? ' assumed' : ''}${due === window.end ? '' : ` due ${formatDay(due!)}`}`,
    ]),
  );
}

describe('the window of a task', () => {
  test('is `when`, cut at a deadline within it', async () => {
    expect(
      await windows(`
  - { id: a, title: A, lead: an, when: 2026-03/2026-06 }
  - { id: b, title: B, lead: an, when: 2026-03/2026-06, due: 2026-06-25 }
  - { id: c, title: C, lead: an, when: 2026-03, due: 2026-04-10 }
`),
    ).toEqual({
      a: '2026-03-01/2026-06-30',
      b: '2026-03-01/2026-06-25',
      c: '2026-03-01/2026-03-31 due 2026-04-10',
    });
  });

  test('is a deadline that is a period, or the 22 working days that end on a day, within the plan', async () => {
    expect(
      await windows(`
  - { id: a, title: A, lead: an, due: 2026-Q2 }
  - { id: b, title: B, lead: an, due: 2026-07-31 }
  - { id: c, title: C, lead: an, due: 2026-01-15 }
`),
    ).toEqual({
      a: '2026-04-01/2026-06-30',
      b: '2026-07-02/2026-07-31 assumed',
      c: '2026-01-01/2026-01-15 assumed',
    });
  });

  test('starts the day after the anchor of a relative deadline, and moves a last day off to the next working day', async () => {
    expect(
      await windows(`
  - { id: a, title: A, lead: an, due: { from: issued, days: 100 } }
  - { id: b, title: B, lead: an, due: { from: a, workdays: 10 } }
  - { id: c, title: C, lead: an, due: { from: issued, days: 5 } }
`),
    ).toEqual({
      a: '2026-01-13/2026-04-22',
      // 27/4, 30/4 and 1/5 are days off.
      b: '2026-04-23/2026-05-11',
      // 17 January is a Saturday.
      c: '2026-01-13/2026-01-19',
    });
  });

  test('gives each step the days after the step before it', async () => {
    expect(
      await windows(`
  - id: a
    title: A
    lead: an
    when: 2026-03/2026-06
    steps: [{ title: One, due: 2026-03-31 }, { title: Two, due: 2026-06-25 }]
  - id: b
    title: B
    lead: an
    steps: [{ title: One, due: 2026-07-31 }, { title: Two, due: 2026-08-14 }, { title: Three, due: 2026-08-14 }]
  - id: c
    title: C
    lead: an
    steps: [{ title: One, due: 2026-03-31 }, { title: Two, due: { from: a, days: 7 } }]
`),
    ).toEqual({
      'a/1': '2026-03-01/2026-03-31',
      'a/2': '2026-04-01/2026-06-25',
      'b/1': '2026-07-02/2026-07-31 assumed',
      'b/2': '2026-08-01/2026-08-14',
      // Two steps with one deadline share the days that lead up to it.
      'b/3': '2026-08-01/2026-08-14',
      'c/1': '2026-03-02/2026-03-31 assumed',
      'c/2': '2026-04-01/2026-07-07',
    });
  });

  test('of fixed work on one day is that day', async () => {
    expect(await windows('  - { id: a, title: A, lead: an, due: 2026-06-25, fixed: true }\n')).toEqual({
      a: '2026-06-25/2026-06-25',
    });
  });

  test('spans its steps with their own times, to its deadline where that is later', async () => {
    expect(
      await windows(`
  - id: a
    title: A
    lead: an
    due: 2026-09-30
    steps: [{ title: One, when: 2026-03-02/2026-03-13 }, { title: Two, due: 2026-Q2 }, { title: Three }]
  - id: b
    title: B
    lead: an
    steps: [{ title: One, due: 2026-Q2 }, { title: Two, when: 2026-08, due: 2026-08-14 }, { title: Three }]
`),
    ).toEqual({
      'a/1': '2026-03-02/2026-03-13',
      'a/2': '2026-03-14/2026-06-30',
      'a/3': '2026-07-01/2026-09-30',
      'b/1': '2026-04-01/2026-06-30',
      'b/2': '2026-08-01/2026-08-14',
      'b/3': 'unscheduled',
    });
  });

  test('counts from the last deadline below a group row, and from the last turn of a repeated task', async () => {
    expect(
      await windows(`
  - id: g
    title: G
    lead: an
    children:
      - { id: g1, title: One, when: 2026-05 }
      - { id: g2, title: Two, when: 2026-03 }
      - { id: g3, title: Three, children: [{ id: g4, title: Four, when: 2026-04 }] }
  - { id: r, title: R, lead: an, when: 2026-07/2026-08, repeat: month }
  - { id: a, title: A, lead: an, due: { from: g, workdays: 1 } }
  - { id: b, title: B, lead: an, due: { from: r, workdays: 1 } }
`),
    ).toMatchObject({ a: '2026-06-01/2026-06-01', b: '2026-08-29/2026-09-03' });
  });

  test.each<[string, string, string[]]>([
    ['reversed-when', 'when: 2026-06/2026-03', ['reversed-when']],
    ['due-before-start', 'when: 2026-06, due: 2026-05-29', ['due-before-start']],
    ['a due date on the first day, which is none', 'when: 2026-06, due: 2026-06-01', []],
    ['step-reversed', 'steps: [{ title: One, when: 2026-06/2026-03 }]', ['step-reversed']],
    ['step-order', 'steps: [{ title: One, due: 2026-06-30 }, { title: Two, due: 2026-05-29 }]', ['step-order']],
    [
      'the same deadline twice, which is none',
      'steps: [{ title: One, due: 2026-06-30 }, { title: Two, due: 2026-06-30 }]',
      [],
    ],
    ['step-after-due', 'due: 2026-06-25, steps: [{ title: One, due: 2026-06-26 }]', ['step-after-due']],
    ['a step due with its task, which is none', 'due: 2026-06-25, steps: [{ title: One, due: 2026-06-25 }]', []],
    ['cycle', 'due: { from: a, days: 3 }', ['cycle']],
    ['cycle of a step', 'steps: [{ title: One, due: { from: a, days: 3 } }]', ['cycle']],
  ])('reports %s', async (_, fields, expected) => {
    const text = `title: Plan\nperiod: 2026\npeople: [{ id: an, name: An }]\ntasks: [{ id: a, title: A, lead: an, ${fields} }]\n`;
    const sources = memorySources({ '/plans/plan.yaml': text });
    const { set } = await loadPlanSet({ sources, cwd: '/plans', arguments: [] });
    const { timingOf } = expand(set, 'even');
    expect([...timingOf.values()].flatMap(({ problems }) => problems.map(({ kind }) => kind))).toEqual(expected);
  });

  test('repeats within the plan, the deadline moved before a day off, `+5` into the next period', async () => {
    const monthly = await windows('  - { id: a, title: A, lead: an, repeat: { every: month, due: "+5" } }\n');
    expect(Object.keys(monthly)).toHaveLength(12);
    expect(monthly['a@2026-01']).toBe('2026-01-01/2026-02-05');
    // 5 April is a Sunday.
    expect(monthly['a@2026-03']).toBe('2026-03-01/2026-04-03');
    expect(monthly['a@2026-12']).toBe('2026-12-01/2027-01-05');
    expect(
      await windows(`
  - { id: b, title: B, lead: an, repeat: { every: quarter, due: 31 }, when: 2026-04/2026-09 }
  - { id: c, title: C, lead: an, repeat: { every: week, due: fri }, when: 2026-05-04/2026-05-17 }
  - { id: d, title: D, lead: an, repeat: { every: month, due: last-workday }, when: 2026-01/2026-02 }
`),
    ).toEqual({
      'b@2026-Q2': '2026-04-01/2026-06-30',
      'b@2026-Q3': '2026-07-01/2026-09-30',
      'c@2026-W19': '2026-05-04/2026-05-08',
      'c@2026-W20': '2026-05-11/2026-05-15',
      'd@2026-01': '2026-01-01/2026-01-30',
      'd@2026-02': '2026-02-01/2026-02-27',
    });
  });

  test('is not invented: a text is no date, and a circle of deadlines has none', async () => {
    expect(
      await windows(`
  - { id: a, title: A, lead: an, dueText: Theo tiến độ nâng cấp kho }
  - { id: b, title: B, lead: an, due: { from: c, days: 3 } }
  - { id: c, title: C, lead: an, due: { from: b, days: 3 } }
`),
    ).toEqual({ a: 'unscheduled', b: 'unscheduled', c: 'unscheduled' });
  });
});
