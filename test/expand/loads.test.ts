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

  test('are of the months of all plans, and of those between them that have work', async () => {
    const plan = (period: string, tasks: string, rest = '') => `title: P\nperiod: ${period}\n${rest}tasks:\n${tasks}`;
    const { set } = await load({
      'a.plan.yaml': plan(
        '2026-Q1',
        row('A', 'lead: an, when: 2026-05, effort: 1d') + row('B', 'lead: binh, when: 2025-12, effort: 2d'),
        'people: [{ id: an, name: An }, { id: binh, name: Binh }]\n',
      ),
      'b.plan.yaml': plan('2026-07', row('C', 'lead: an, when: 2026-07, effort: 3d'), 'parent: a.plan.yaml\n'),
      'other.plan.yaml': plan(
        '2026-09',
        row('D', 'lead: chi, when: 2026-09, effort: 4d'),
        'people: [{ id: chi, name: Chi }]\n',
      ),
    });
    const found: Record<string, string[]> = {};
    for (const { person, month, demand } of expand(set, 'even').loads) {
      found[person.id.value] ??= [];
      found[person.id.value]!.push(`${formatMonth(month)} ${demand}`);
    }
    expect(found).toEqual({
      an: ['2026-01 0', '2026-02 0', '2026-03 0', '2026-05 100', '2026-07 300'],
      binh: ['2025-12 200', '2026-01 0', '2026-02 0', '2026-03 0', '2026-07 0'],
      chi: ['2026-09 400'],
    });
  });

  test('add up over tasks that others stand between', async () => {
    const tasks = [
      row('A', 'lead: an, when: 2026-02, effort: 1d'),
      row('B', 'lead: away, support: [an], when: 2026-02, effort: { away: 2d, an: 3d }'),
      row('C', 'lead: away, when: 2026-02, effort: 4d'),
      row('D', 'lead: an, when: 2026-01/2026-02, effort: 42d'),
      row('E', 'lead: nobody else, when: 2026-02, effort: 6d'),
    ];
    const found = await loads(tasks.join(''), '2026-02');
    expect(found).toEqual([
      'an 2026-01 22 - 0: 2200 of 2200',
      'an 2026-02 20 - 0: 2400 of 2000',
      'away 2026-02 20 - 0: 600 of 2000',
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
