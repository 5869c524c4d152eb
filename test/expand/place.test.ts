import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { formatMonth } from '../../src/calendar/month.ts';
import { expand } from '../../src/expand/expand.ts';
import type { Spread } from '../../src/model/expansion.ts';
import type { PlanSet } from '../../src/model/plan-set.ts';
import { load } from '../read/loading.ts';

const people = `people:
  - { id: an, name: An }
  - { id: away, name: Away, leave: [2026-03-16/2026-04-10] }
  - { id: none, name: None, plan: false }
`;

async function setOf(tasks: string, child = '', period = '2026'): Promise<PlanSet> {
  const files = { 'year.plan.yaml': `title: Y\nperiod: ${period}\n${people}tasks:\n${tasks}` };
  if (child === '') return (await load(files)).set;
  const plan = `title: C\nperiod: 2026-Q2\nparent: year.plan.yaml\ntasks:\n${child}`;
  return (await load({ ...files, 'child.plan.yaml': plan })).set;
}

const row = (id: string, fields: string): string => `  - { id: ${id}, title: T, ${fields} }\n`;

/** The rows of the parent plan: `ID PERSON MONTH HUNDREDTHS by TASK`. */
function rows(set: PlanSet, spread: Spread): string[] {
  return expand(set, spread)
    .assignments.filter(({ activity }) => activity.task.plan.parent === undefined)
    .map(({ activity, worker, month, hundredths, supersededBy }) =>
      `${activity.id} ${worker.person?.id.value ?? '?'} ${formatMonth(month)} ${hundredths} ${supersededBy === undefined ? '' : `by ${supersededBy.id.value}`}`.trim(),
    );
}

const even = async (tasks: string, child?: string) => rows(await setOf(tasks, child), 'even');
const level = async (tasks: string, child?: string) => rows(await setOf(tasks, child), 'level');

describe('work spread evenly', () => {
  // March has 22 working days, April 22, May 21, June 22.
  test.each([
    ['lead: an, when: 2026-03/2026-05, effort: 65d', ['an 2026-03 2200', 'an 2026-04 2200', 'an 2026-05 2100']],
    ['lead: an, when: 2026-03-30/2026-04-03, effort: 1d', ['an 2026-03 40', 'an 2026-04 60']],
    ['lead: an, when: 2026-03-28/2026-04-01, effort: 1d', ['an 2026-03 67', 'an 2026-04 33']],
    ['lead: an, when: 2026-03-31/2026-04-05, effort: 0.01d', ['an 2026-04 1']],
    ['lead: an, when: 2026-03-28/2026-03-29, effort: 1d', ['an 2026-03 100']],
    ['lead: an, when: 2026-01-31/2026-02-01, effort: 1d', ['an 2026-02 100']],
    ['lead: away, when: 2026-03-09/2026-04-17, effort: 10d', ['away 2026-03 500', 'away 2026-04 500']],
    ['lead: away, when: 2026-03-16/2026-04-17, effort: 10d', ['away 2026-04 1000']],
    ['lead: away, when: 2026-03-16/2026-04-10, effort: 10d', ['away 2026-04 1000']],
    ['lead: an, when: 2026-03/2026-04', ['an 2026-03 null', 'an 2026-04 null']],
    ['lead: an, when: 2026-03/2026-04, effort: 50%', ['an 2026-03 1100', 'an 2026-04 1100']],
    ['lead: away, when: 2026-03/2026-04, effort: 50%', ['away 2026-03 500', 'away 2026-04 700']],
    ['lead: away, when: 2026-03-16/2026-04-10, effort: 50%', ['away 2026-04 0']],
    ['lead: an, when: 2026-03-30/2026-04-01, fixed: true', ['an 2026-03 200', 'an 2026-04 100']],
    ['lead: an, when: 2026-03-30/2026-04-01, fixed: half', ['an 2026-03 100', 'an 2026-04 50']],
    ['lead: away, when: 2026-03-30/2026-04-01, fixed: true', ['away 2026-03 200', 'away 2026-04 100']],
    ['lead: an, when: 2026-03-28/2026-03-29, fixed: true', ['an 2026-03 0']],
    ['when: 2026-03/2026-04, effort: 44d', ['? 2026-03 2200', '? 2026-04 2200']],
    ['lead: an', []],
  ])('{ %s } lies in %j', async (fields, expected) => {
    expect(await even(row('A', fields))).toEqual(expected.map((one) => `A ${one}`));
  });

  test('is the child’s in the period of its plan', async () => {
    expect(
      await even(row('A', 'lead: an, when: 2026-03/2026-07, effort: 110d'), row('A', 'lead: an, when: 2026-05')),
    ).toEqual([
      'A an 2026-03 2200',
      'A an 2026-04 2200 by A',
      'A an 2026-05 2100 by A',
      'A an 2026-06 2200 by A',
      'A an 2026-07 2300',
    ]);
  });
});

describe('work that is levelled', () => {
  test('is done early, and by what is due first', async () => {
    const tasks =
      row('A', 'lead: an, when: 2026-03/2026-04, effort: 10d') + row('B', 'lead: an, when: 2026-03, effort: 20d');
    expect(await level(tasks)).toEqual(['A an 2026-03 200', 'A an 2026-04 800', 'B an 2026-03 2000']);
  });

  test('keeps away from days that are taken', async () => {
    const tasks =
      row('A', 'lead: an, when: 2026-03/2026-04, effort: 24d') +
      row('F', 'lead: an, when: 2026-03-02/2026-03-06, fixed: true');
    expect(await level(tasks)).toEqual(['A an 2026-03 1700', 'A an 2026-04 700', 'F an 2026-03 500']);
    const half = tasks.replace('fixed: true', 'fixed: half');
    expect(await level(half)).toEqual(['A an 2026-03 1950', 'A an 2026-04 450', 'F an 2026-03 250']);
  });

  test('leaves what a child plan stands for, and a share of the time, in their months', async () => {
    const child = row('A', 'lead: an, when: 2026-05');
    expect(await level(row('A', 'lead: an, when: 2026-03/2026-07, effort: 60d'), child)).toEqual([
      'A an 2026-03 1200',
      'A an 2026-07 1255',
      'A an 2026-04 1200 by A',
      'A an 2026-05 1145 by A',
      'A an 2026-06 1200 by A',
    ]);
    const shared =
      row('S', 'lead: an, when: 2026-03/2026-04, effort: 50%') +
      row('B', 'lead: an, when: 2026-03/2026-04, effort: 20d');
    expect(await level(shared)).toEqual([
      'S an 2026-03 1100',
      'S an 2026-04 1100',
      'B an 2026-03 1100',
      'B an 2026-04 900',
    ]);
  });

  test('moves within what is left before and behind a child’s period', async () => {
    const tasks =
      row('A', 'lead: an, when: 2026-02/2026-08, effort: 130d') +
      row('B', 'lead: an, when: 2026-02, effort: 5d') +
      row('C', 'lead: an, when: 2026-07, effort: 5d');
    const found = await level(tasks, row('A', 'lead: an, when: 2026-05'));
    expect(found.filter((one) => !one.includes(' by '))).toEqual([
      'A an 2026-02 1500',
      'A an 2026-03 2116',
      'A an 2026-07 1800',
      'A an 2026-08 1988',
      'B an 2026-02 500',
      'C an 2026-07 500',
    ]);
  });
});

describe('what does not fit', () => {
  async function overfull(tasks: string) {
    return [...expand(await setOf(tasks), 'even').overfull.values()].map(
      ({ person, start, end, demand, supply, activities, fixed }) => [
        `${person.id.value} ${formatDay(start)}/${formatDay(end)}: ${demand} in ${supply}`,
        activities.map(({ activity, hundredths }) => `${activity.id} ${hundredths}`).join(', '),
        fixed.map(({ activity, hundredths }) => `${activity.id} ${hundredths}`).join(', '),
      ],
    );
  }

  test('is told with the work inside, and what is fixed beside it', async () => {
    const tasks =
      row('A', 'lead: an, when: 2026-03-02/2026-03-06, effort: 4d') +
      row('B', 'lead: an, when: 2026-02-28/2026-03-08, effort: 2d') +
      row('C', 'lead: an, when: 2026-03-02/2026-03-20, effort: 1d') +
      row('F', 'lead: an, when: 2026-03-05/2026-03-09, fixed: half');
    expect(await overfull(tasks)).toEqual([['an 2026-03-02/2026-03-06: 600 in 400', 'A 400, B 200', 'F 100']]);
  });

  test('takes work in that can only be done inside, for leave', async () => {
    const tasks =
      row('A', 'lead: away, when: 2026-03-09/2026-03-13, effort: 4d') +
      row('B', 'lead: away, when: 2026-03-09/2026-04-10, effort: 2d') +
      row('C', 'lead: away, when: 2026-03-09/2026-04-13, effort: 1d') +
      row('D', 'lead: away, when: 2026-03-06/2026-03-13, effort: 1d') +
      row('E', 'lead: away, when: 2026-04-01/2026-04-02, effort: 1d');
    expect(await overfull(tasks)).toEqual([['away 2026-03-09/2026-03-13: 600 in 500', 'A 400, B 200', '']]);
  });

  test('counts the days that fixed work takes, each day for itself', async () => {
    const fixed = (id: string, when: string, much = 'true') => row(id, `lead: an, when: ${when}, fixed: ${much}`);
    const days =
      fixed('F', '2026-03-02') +
      fixed('G', '2026-03-02', 'half') +
      fixed('H', '2026-03-03', 'half') +
      fixed('I', '2026-03-03/2026-03-05', 'half') +
      fixed('J', '2026-02-27/2026-03-02', 'half') +
      fixed('K', '2026-03-06/2026-03-09');
    const work = (effort: string) => row('A', `lead: an, when: 2026-03-02/2026-03-05, effort: ${effort}`);
    // 2 March is overbooked, 3 March full, of the two days that follow half is left.
    expect(await overfull(days + work('1d'))).toEqual([]);
    expect(await overfull(days + work('1.1d'))).toEqual([['an 2026-03-04/2026-03-05: 110 in 100', 'A 110', 'I 100']]);
  });

  test('is nothing where all of it fits', async () => {
    expect(await overfull(row('A', 'lead: an, when: 2026-03-02/2026-03-06, effort: 5d'))).toEqual([]);
    expect(await overfull(row('A', 'lead: an, when: 2026-03-02/2026-03-06, effort: 5.1d'))).toHaveLength(1);
  });
});
