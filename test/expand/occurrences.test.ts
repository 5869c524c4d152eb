import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { expand } from '../../src/expand/expand.ts';
import { load } from '../read/loading.ts';

const organisation = 'people: [{ id: tho, name: Tho }, { id: minh, name: Minh }]\n';

/** When a task is done: `ID START/END`, its deadline being its end. */
async function times(fields: string): Promise<string[]> {
  const { set } = await load({
    'a.plan.yaml': `title: A\nperiod: 2026\n${organisation}tasks:\n  - { id: A, title: T, ${fields} }\n`,
  });
  return expand(set, 'even').activities.map(({ id, window, due }) => {
    expect(due).toBe(window?.end);
    return `${id} ${formatDay(window!.start)}/${formatDay(window!.end)}`;
  });
}

describe('the turns of repeated work', () => {
  test.each([
    ['when: 2026-03-10/2026-05-15, repeat: month', ['2026-03 2026-03-10/2026-03-31', '2026-04 2026-04-01/2026-04-30']],
    [
      'when: 2026-03-10/2026-05-15, repeat: { every: month, due: 15 }',
      ['2026-03 2026-03-10/2026-03-13', '2026-04 2026-04-01/2026-04-15', '2026-05 2026-05-01/2026-05-15'],
    ],
    [
      'when: 2026-02/2026-03, repeat: { every: month, due: 31 }',
      ['2026-02 2026-02-01/2026-02-27', '2026-03 2026-03-01/2026-03-31'],
    ],
    [
      'repeat: { every: half-year, due: last-workday }',
      ['2026-H1 2026-01-01/2026-06-30', '2026-H2 2026-07-01/2026-12-31'],
    ],
    ['repeat: { every: year, due: 20 }', ['2026 2026-01-01/2026-12-18']],
    [
      'when: 2026-H2, repeat: { every: quarter, due: "+5" }',
      ['2026-Q3 2026-07-01/2026-10-05', '2026-Q4 2026-10-01/2027-01-05'],
    ],
    [
      'when: 2026-03-04/2026-03-25, repeat: { every: week, due: fri }',
      ['2026-W10 2026-03-04/2026-03-06', '2026-W11 2026-03-09/2026-03-13', '2026-W12 2026-03-16/2026-03-20'],
    ],
    [
      'when: 2026-03-04/2026-03-18, repeat: { every: week, due: 3 }',
      ['2026-W10 2026-03-04/2026-03-04', '2026-W11 2026-03-09/2026-03-11', '2026-W12 2026-03-16/2026-03-18'],
    ],
    ['when: 2026-03-05/2026-03-11, repeat: { every: week, due: 3 }', ['2026-W11 2026-03-09/2026-03-11']],
    [
      'when: 2026-03-04/2026-03-16, repeat: { every: week, due: "+2" }',
      ['2026-W10 2026-03-04/2026-03-10', '2026-W11 2026-03-09/2026-03-17', '2026-W12 2026-03-16/2026-03-24'],
    ],
    [
      'when: 2026-03, repeat: { rrule: "FREQ=WEEKLY;BYDAY=SA;INTERVAL=2" }',
      ['2026-03-14 2026-03-01/2026-03-13', '2026-03-28 2026-03-14/2026-03-27'],
    ],
    [
      'when: 2026-03, repeat: { rrule: "FREQ=MONTHLY;BYMONTHDAY=1,2,3" }',
      ['2026-03-01 2026-03-01/2026-03-01', '2026-03-02 2026-03-02/2026-03-02', '2026-03-03 2026-03-03/2026-03-03'],
    ],
  ])('{ %s } are %j', async (fields, expected) => {
    expect(await times(`lead: tho, ${fields}`)).toEqual(expected.map((turn) => `A@${turn}`));
  });

  test('are told apart where two tasks repeat otherwise', async () => {
    const dues = ['10', '20', '"+10"', 'last-workday', 'end'];
    const rows = dues.map(
      (due, i) => `  - { id: A${i}, title: T, lead: tho, when: 2026-03, repeat: { every: month, due: ${due} } }`,
    );
    const weeks = ['mon', 'fri', '2', '"+2"'].map(
      (due, i) =>
        `  - { id: W${i}, title: T, lead: tho, when: 2026-03-02/2026-03-08, repeat: { every: week, due: ${due} } }`,
    );
    const { set } = await load({
      'a.plan.yaml': `title: A\nperiod: 2026\n${organisation}tasks:\n${[...rows, ...weeks].join('\n')}\n`,
    });
    expect(expand(set, 'even').activities.map(({ task, due }) => `${task.id.value} ${formatDay(due!)}`)).toEqual([
      'A0 2026-03-10',
      'A1 2026-03-20',
      'A2 2026-04-10',
      'A3 2026-03-31',
      'A4 2026-03-31',
      'W0 2026-03-02',
      'W1 2026-03-06',
      'W2 2026-03-03',
      'W3 2026-03-10',
    ]);
  });
});
