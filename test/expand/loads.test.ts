import { describe, expect, test } from 'vitest';
import { formatMonth } from '../../src/calendar/month.ts';
import { expand } from '../../src/expand/expand.ts';
import { load } from '../read/loading.ts';

const people = `people:
  - { id: an, name: An }
  - { id: away, name: Away, leave: [2026-03-16/2026-04-10] }
  - { id: none, name: None, plan: false }
`;

const row = (id: string, fields: string): string => `  - { id: ${id}, title: T, ${fields} }\n`;

describe('the loads', () => {
  async function loads(tasks: string, period = '2026-Q1', child = '') {
    const files = { 'year.plan.yaml': `title: Y\nperiod: ${period}\n${people}tasks:\n${tasks}` };
    const plan = `title: C\nperiod: 2026-Q2\nparent: year.plan.yaml\ntasks:\n${child}`;
    const { set } = await load(child === '' ? files : { ...files, 'child.plan.yaml': plan });
    return expand(set, 'even').loads.map(
      ({ person, month, workingDays, leaveDays, supply, demand }) =>
        `${person.id.value} ${formatMonth(month)} ${workingDays} - ${leaveDays}: ${demand} of ${supply}`,
    );
  }

  test('are of all months of the plans, for all who are planned', async () => {
    expect(await loads(row('A', 'lead: an, when: 2026-02/2026-03, effort: 42d'))).toEqual([
      'an 2026-01 22 - 0: 0 of 2200',
      'an 2026-02 20 - 0: 2000 of 2000',
      'an 2026-03 22 - 0: 2200 of 2200',
      'away 2026-01 22 - 0: 0 of 2200',
      'away 2026-02 20 - 0: 0 of 2000',
      'away 2026-03 22 - 12: 0 of 1000',
    ]);
  });

  test('are of all months with work too, whoever does it', async () => {
    expect(
      await loads(
        row('A', 'lead: none, when: 2025-11, effort: 1d') + row('B', 'lead: none, when: 2026-05, effort: 1d'),
        '2026-03',
      ),
    ).toEqual([
      'an 2026-03 22 - 0: 0 of 2200',
      'away 2026-03 22 - 12: 0 of 1000',
      'none 2025-11 20 - 0: 100 of 2000',
      'none 2026-03 22 - 0: 0 of 2200',
      'none 2026-05 21 - 0: 100 of 2100',
    ]);
  });

  test('add up, and count work of a child plan once', async () => {
    const tasks = row('A', 'lead: an, when: 2026-05, effort: 2d') + row('B', 'lead: an, when: 2026-05, effort: 3d');
    const found = await loads(tasks, '2026', row('A', 'lead: an, when: 2026-05, effort: 4d'));
    expect(found.filter((one) => one.startsWith('an 2026-05'))).toEqual(['an 2026-05 21 - 0: 700 of 2100']);
  });

  test('have as much supply on a day as the longest fixed work of it takes', async () => {
    const set = (
      await load({
        'a.plan.yaml': `title: A\nperiod: 2026-03/2026-04\npeople: [{ id: an, name: An, capacity: 50% }]\ntasks:\n${row('A', 'lead: an, when: 2026-03-30/2026-04-01, fixed: true')}${row('B', 'lead: an, when: 2026-03-31, fixed: half')}`,
      })
    ).set;
    const found = expand(set, 'even').loads.map(
      ({ month, supply, demand }) => `${formatMonth(month)} ${demand} of ${supply}`,
    );
    expect(found).toEqual(['2026-03 250 of 1200', '2026-04 100 of 1150']);
  });

  test('have more supply where fixed work takes days off', async () => {
    const found = await loads(row('A', 'lead: away, when: 2026-03-16/2026-03-18, fixed: true'), '2026-03');
    expect(found).toContain('away 2026-03 22 - 12: 300 of 1300');
  });
});
