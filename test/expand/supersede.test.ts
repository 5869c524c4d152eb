import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { formatMonth } from '../../src/calendar/month.ts';
import { expand } from '../../src/expand/expand.ts';
import { targetOf } from '../../src/expand/supersede.ts';
import { isLedFrom, isWorkIn } from '../../src/expand/whose-work.ts';
import { allTasks } from '../../src/model/plan.ts';
import { load } from '../read/loading.ts';

const organisation = `units:
  - { id: agency, name: Agency }
  - { id: lab, name: Laboratory, parent: agency }
  - { id: gauges, name: Gauges, parent: lab }
  - { id: pd, name: Planning, parent: agency }
people:
  - { id: an, name: An, unit: lab }
  - { id: binh, name: Binh, unit: pd }
`;

interface Child {
  readonly unit?: string;
  readonly period?: string;
}

async function plans(parent: string, tasks: string, { unit = 'lab', period = '2026-Q2' }: Child = {}) {
  const { set } = await load({
    'year.plan.yaml': `title: Y\nperiod: 2026\nunit: agency\n${organisation}tasks:\n${parent}`,
    'child.plan.yaml': `title: C\nperiod: ${period}\nunit: ${unit}\nparent: year.plan.yaml\ntasks:${tasks === '' ? ' []' : `\n${tasks}`}`,
  });
  return set;
}

const row = (id: string, fields: string): string => `  - { id: ${id}, title: T, ${fields} }\n`;

/** The work of the parent plan month by month, and what stands for it: `ID MONTH HUNDREDTHS by TASK`. */
async function shares(parent: string, tasks: string, child?: Child): Promise<string[]> {
  const { assignments } = expand(await plans(parent, tasks, child), 'even');
  return assignments
    .filter(({ activity }) => activity.task.plan.parent === undefined)
    .map(({ activity, month, hundredths, supersededBy }) => {
      const by = supersededBy === undefined ? '' : ` by ${supersededBy.id.value}`;
      return `${activity.id} ${month === null || month === undefined ? '-' : formatMonth(month)} ${hundredths}${by}`;
    });
}

describe('a task of a child plan stands for the parent’s', () => {
  const may = row('A', 'lead: an, when: 2026-05, effort: 5d');

  test('of its id, in the period of its plan', async () => {
    expect(await shares(may, may)).toEqual(['A 2026-05 500 by A']);
    const across = row('A', 'lead: an, when: 2026-03/2026-04, effort: 44d');
    expect(await shares(across, row('A', 'lead: an, when: 2026-04, effort: 5d'))).toEqual([
      'A 2026-03 2200',
      'A 2026-04 2200 by A',
    ]);
  });

  test('that it names', async () => {
    expect(await shares(may, row('B', 'of: A, lead: an, when: 2026-05, effort: 5d'))).toEqual(['A 2026-05 500 by B']);
    expect(await shares(may, row('B', 'lead: an, when: 2026-05, effort: 5d'))).toEqual(['A 2026-05 500']);
  });

  test('and all those below a group, but for those that have a task of their own', async () => {
    const group = `  - id: G\n    title: T\n    children:\n    ${row('G1', 'lead: an, when: 2026-05, effort: 2d')}    ${row('G2', 'lead: an, when: 2026-05, effort: 3d')}`;
    const whole = row('X', 'of: G, lead: an, when: 2026-05, effort: 5d');
    const own = row('G2', 'lead: an, when: 2026-05, effort: 3d');
    const expected = ['G1 2026-05 200 by X', 'G2 2026-05 300 by G2'];
    expect(await shares(group, whole)).toEqual(['G1 2026-05 200 by X', 'G2 2026-05 300 by X']);
    expect(await shares(group, whole + own)).toEqual(expected);
    expect(await shares(group, own + whole)).toEqual(expected);
  });
});

describe('what a task carries out', () => {
  const target = async (parent: string, task: string, child?: Child): Promise<string> => {
    const set = await plans(parent, task, child);
    const own = set.plans.find((plan) => plan.parent !== undefined)!;
    const { task: found, copy, occurrence } = targetOf(set, [...allTasks(own)][0]!);
    return `${found?.id.value ?? '-'} ${copy ?? '-'} ${occurrence ?? '-'}`;
  };
  const each = row('A', 'each: [lab, pd], when: 2026-05');

  test.each([
    [row('A', 'lead: an'), 'A lab -'],
    [row('A', 'each: [an]'), 'A - -'],
    [row('B', 'of: A, lead: an'), 'A - -'],
    [row('B', 'of: A#pd, lead: an'), 'A pd -'],
    [row('B', 'of: A@2026-05, lead: an'), 'A - 2026-05'],
    [row('B', 'of: "A#pd@2026-05", lead: an'), 'A pd 2026-05'],
    [row('B', 'lead: an'), '- - -'],
  ])('is, of %s, %s', async (task, expected) => {
    expect(await target(each, task)).toBe(expected);
  });

  test('is its own copy only where there is one', async () => {
    expect(await target(each, row('A', 'lead: an'), { unit: 'gauges' })).toBe('A - -');
    expect(await target(row('A', 'lead: an'), row('A', 'lead: an'))).toBe('A - -');
  });

  test('is nothing in a plan without a parent', async () => {
    const set = await plans(each, '');
    const year = set.plans.find((plan) => plan.parent === undefined)!;
    expect(targetOf(set, year.tasks[0]!)).toEqual({ task: undefined, copy: undefined, occurrence: undefined });
  });
});

describe('copies and turns', () => {
  test('are each carried out by themselves', async () => {
    const each = row('A', 'each: [lab, pd], when: 2026-05, effort: 1d');
    expect(await shares(each, row('A', 'lead: an, when: 2026-05, effort: 1d'))).toEqual([
      'A#lab 2026-05 100 by A',
      'A#pd 2026-05 100',
    ]);
    const monthly = row('A', 'lead: an, when: 2026-04/2026-06, repeat: month, effort: 1d');
    expect(await shares(monthly, row('B', 'of: A@2026-05, lead: an, due: 2026-05-29, effort: 1d'))).toEqual([
      'A@2026-04 2026-04 100',
      'A@2026-05 2026-05 100 by B',
      'A@2026-06 2026-06 100',
    ]);
  });

  test('that the child has, or that lie in its period, are the child’s as a whole', async () => {
    const quarterly = row('A', 'lead: an, repeat: { every: quarter, due: "+5" }, effort: 3d');
    const found = (await shares(quarterly, quarterly)).filter((one) => one.includes(' by '));
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'A@2026-Q2 2026-04',
      'A@2026-Q2 2026-05',
      'A@2026-Q2 2026-06',
      'A@2026-Q2 2026-07',
    ]);
    const monthly = row('A', 'lead: an, when: 2026-03/2026-05, repeat: month, effort: 1d');
    expect(await shares(monthly, row('A', 'lead: an, when: 2026-05, repeat: month, effort: 1d'))).toEqual([
      'A@2026-03 2026-03 100',
      'A@2026-04 2026-04 100 by A',
      'A@2026-05 2026-05 100 by A',
    ]);
  });
});

describe('whose work it is', () => {
  const period = { start: 0, end: 0 };

  async function activities(fields: string) {
    const set = await plans(row('A', fields), '');
    const child = set.plans.find((plan) => plan.parent !== undefined)!;
    const { activities: all } = expand(set, 'even');
    return { all, child, unit: (id: string) => set.organisations[0]!.units.find((one) => one.id.value === id)! };
  }

  test.each([
    ['when: 2026-05', 'yes'],
    ['when: 2026-03/2026-04', 'yes'],
    ['when: 2026-06-30/2026-07-31', 'yes'],
    ['when: 2026-03-01/2026-04-01', 'yes'],
    ['when: 2026-03', 'no'],
    ['when: 2026-07', 'no'],
    ['due: 2026-07-02', 'no'],
    ['due: 2026-04-01', 'yes'],
    ['due: 2026-06-30', 'yes'],
    ['note: never', 'no'],
    ['when: 2026-03, repeat: { every: month, due: "+5" }', 'no'],
    ['when: 2026-06, repeat: { every: month, due: "+5" }', 'yes'],
    ['when: 2026-04, repeat: { every: month, due: 20 }', 'yes'],
    ['when: 2026-03, repeat: { every: month, due: 20 }', 'no'],
  ])('{ %s } is work in the second quarter: %s', async (fields, expected) => {
    const { all, child } = await activities(`lead: an, ${fields}`);
    expect(all.map((activity) => (isWorkIn({ ...period, ...child.period }, activity) ? 'yes' : 'no'))).toEqual([
      expected,
    ]);
  });

  test.each([
    ['lead: lab', 'lab', [true]],
    ['lead: gauges', 'lab', [true]],
    ['lead: lab', 'gauges', [false]],
    ['lead: an', 'lab', [true]],
    ['lead: binh', 'lab', [false]],
    ['lead: binh, support: [an]', 'lab', [false]],
    ['lead: [binh, an]', 'lab', [true]],
    ['note: nobody', 'lab', [false]],
    ['each: [an, pd]', 'lab', [true, false]],
    ['each: [gauges, binh]', 'lab', [true, false]],
    ['lead: binh, steps: [{ title: One, lead: an }, { title: Two }]', 'lab', [true, false]],
  ])('{ %s } is led from %s: %j', async (fields, unit, expected) => {
    const { all, unit: named } = await activities(`${fields}, when: 2026-05`);
    expect(all.map((activity) => isLedFrom(named(unit), activity))).toEqual(expected);
    expect(all.map(({ window }) => formatDay(window!.end).slice(0, 7))).toEqual(expected.map(() => '2026-05'));
  });
});
