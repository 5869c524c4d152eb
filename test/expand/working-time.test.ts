import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { parseMonth } from '../../src/calendar/month.ts';
import { onLeave, personTime } from '../../src/expand/working-time.ts';
import { load } from '../read/loading.ts';

/** The working time of one person with some fields, by the calendar of Vietnam; without fields, of nobody. */
async function timeOf(fields: string | undefined) {
  const who = fields === undefined ? [] : [`  - { id: a, name: A${fields === '' ? '' : `, ${fields}`} }`];
  const { set, findings } = await load({
    'a.plan.yaml': `title: A\nperiod: 2026\ncalendar: VN\npeople:\n  - { id: b, name: B }\n${who.join('\n')}\ntasks: []\n`,
  });
  expect(findings).toEqual([]);
  const [organisation] = set.organisations;
  const person = organisation!.people.find(({ id }) => id.value === 'a');
  return { time: personTime(organisation!, person), person };
}

/** Working days, days of leave, days worked and supply of a month. */
async function monthOf(fields: string | undefined, month: string): Promise<string> {
  const { time } = await timeOf(fields);
  const { workingDays, leaveDays, days, total } = time.month(parseMonth(month)!);
  return `${workingDays} - ${leaveDays} = ${days}: ${total}`;
}

describe('a month of working time', () => {
  test.each([
    [undefined, '2026-03', '22 - 0 = 22: 2200'],
    ['', '2026-03', '22 - 0 = 22: 2200'],
    ['', '2026-05', '20 - 0 = 20: 2000'],
    ['capacity: 50%', '2026-03', '22 - 0 = 22: 1100'],
    ['capacity: 50%, leave: [2026-03-09/2026-03-13]', '2026-03', '22 - 5 = 17: 850'],
    ['leave: [2026-03-09/2026-03-13, 2026-03-30/2026-04-03]', '2026-03', '22 - 7 = 15: 1500'],
    ['leave: [2026-03-09/2026-03-13, 2026-03-30/2026-04-03]', '2026-05', '20 - 0 = 20: 2000'],
    ['leave: [2026-02-20/2026-03-02]', '2026-03', '22 - 1 = 21: 2100'],
    ['leave: [2026-03-31]', '2026-03', '22 - 1 = 21: 2100'],
    ['from: 2026-03-16', '2026-03', '12 - 0 = 12: 1200'],
    ['from: 2026-03-16', '2026-02', '0 - 0 = 0: 0'],
    ['from: 2026-03-01', '2026-03', '22 - 0 = 22: 2200'],
    ['from: 2026-03-16, leave: [2026-03-09/2026-03-17]', '2026-03', '12 - 2 = 10: 1000'],
    ['until: 2026-03-13', '2026-03', '10 - 0 = 10: 1000'],
    ['until: 2026-03-31', '2026-03', '22 - 0 = 22: 2200'],
    ['until: 2026-03-13', '2026-05', '0 - 0 = 0: 0'],
    ['hours: 4', '2026-03', '22 - 0 = 22: 1100'],
    ['week: [mon, tue]', '2026-03', '10 - 0 = 10: 1000'],
    ['week: [mon, tue], hours: 4', '2026-03', '10 - 0 = 10: 500'],
    ['week: [mon, tue, wed, thu, fri, sat]', '2026-03', '26 - 0 = 26: 2600'],
    ['week: [{ from: 2026-03-16, until: 2026-03-27, week: [mon] }]', '2026-03', '14 - 0 = 14: 1400'],
    ['week: [sat, sun]', '2026-03', '9 - 0 = 9: 900'],
    ['leave: [2026-03-30/2026-04-01]', '2026-04', '20 - 1 = 19: 1900'],
    ['leave: [2026-04-02, 2026-06-30/2026-07-03]', '2026-06', '22 - 1 = 21: 2100'],
    ['from: 2026-04-02', '2026-04', '19 - 0 = 19: 1900'],
    ['from: 2026-06-30', '2026-06', '1 - 0 = 1: 100'],
    ['until: 2026-03-30', '2026-03', '21 - 0 = 21: 2100'],
    ['until: 2026-04-01', '2026-04', '1 - 0 = 1: 100'],
    ['until: 2026-03-13, leave: [2026-03-12/2026-03-20]', '2026-03', '10 - 2 = 8: 800'],
    ['week: [{ week: [mon] }, { from: 2026-03-16, week: [tue, wed] }]', '2026-03', '7 - 0 = 7: 700'],
    ['week: [{ from: 2026-03-16, week: [tue, wed] }, { week: [mon] }]', '2026-03', '5 - 0 = 5: 500'],
    ['week: [{ until: 2026-03-13, hours: 4 }]', '2026-03', '22 - 0 = 22: 1700'],
    ['week: [{ from: 2026-03-16, hours: 4, week: [mon, sat] }]', '2026-03', '15 - 0 = 15: 1250'],
    ['hours: 4, capacity: 50%', '2026-03', '22 - 0 = 22: 550'],
    ['hours: 0.02', '2026-03', '22 - 0 = 22: 6'],
  ])('of { %s } in %s is %s', async (fields, month, expected) => {
    expect(await monthOf(fields, month)).toBe(expected);
  });

  // In 2026 Monday, 31 August, is off, and made up for on Saturday, 22 August.
  test.each([
    ['', '21 - 0 = 21: 2100'],
    ['week: [mon, tue, wed, thu, fri]', '21 - 0 = 21: 2100'],
    ['week: [mon, tue, wed, thu]', '16 - 0 = 16: 1600'],
    ['week: [mon, tue, wed, thu, sat]', '21 - 0 = 21: 2100'],
    ['week: [sat]', '5 - 0 = 5: 500'],
  ])('of { %s } knows days that are swapped: %s', async (fields, expected) => {
    expect(await monthOf(fields, '2026-08')).toBe(expected);
  });

  test('is the own of each, whoever was asked for before', async () => {
    const { set } = await load({
      'a.plan.yaml': `title: A
period: 2026
people:
  - { id: half, name: Half, capacity: 50% }
  - { id: away, name: Away, leave: [2026-03-09/2026-03-13] }
  - { id: late, name: Late, from: 2026-03-16 }
  - { id: whole, name: Whole }
  - { id: other, name: Other, capacity: 50%, leave: [2026-03-09/2026-03-13] }
tasks: []
`,
    });
    const [organisation] = set.organisations;
    const totals = (people: readonly (typeof organisation & object)['people'][number][], months: readonly string[]) =>
      people.map((person) => {
        const time = personTime(organisation!, person);
        return `${person.id.value} ${months.map((month) => time.month(parseMonth(month)!).total).join(' ')}`;
      });
    const { people } = organisation!;
    const expected = ['half 1100 1100', 'away 1700 2200', 'late 1200 2200', 'whole 2200 2200', 'other 850 1100'];
    expect(totals(people, ['2026-03', '2026-04'])).toEqual(expected);
    expect(totals([...people].reverse(), ['2026-03', '2026-04'])).toEqual([...expected].reverse());
  });

  test('has the days one by one, in hundredths that add up to what the capacity gives', async () => {
    const { time } = await timeOf('capacity: 33.3%, leave: [2026-03-04]');
    const { worked, supplyUpTo, onDuty, daysUpTo, days, total } = time.month(parseMonth('2026-03')!);
    expect([...worked.slice(1, 10)]).toEqual([0, 100, 100, 0, 100, 100, 0, 0, 100]);
    expect([...onDuty.slice(1, 10)]).toEqual([0, 1, 1, 1, 1, 1, 0, 0, 1]);
    expect([...supplyUpTo.slice(0, 10)]).toEqual([0, 0, 33, 67, 67, 100, 133, 133, 133, 167]);
    expect([...daysUpTo.slice(1, 10)]).toEqual([0, 1, 2, 2, 3, 4, 4, 4, 5]);
    expect([days, total]).toEqual([21, 699]);
    expect(time.supplyOn(parseDay('2026-03-03')!)).toBe(34);
    expect(time.supplyOn(parseDay('2026-03-04')!)).toBe(0);
    expect(time.supplyOn(parseDay('2026-03-01')!)).toBe(0);
    expect(time.supplyOn(parseDay('2026-03-31')!)).toBe(33);
    const half = (await timeOf('hours: 4, capacity: 50%')).time.month(parseMonth('2026-03')!);
    expect([half.worked[2], half.supplyUpTo[2]]).toEqual([50, 25]);
    // Somebody who works hardly at all still works that day.
    expect((await timeOf('hours: 0.02')).time.month(parseMonth('2026-03')!).worked[2]).toBe(1);
  });
});

describe('days between two days', () => {
  test.each([
    ['', '2026-03-09', '2026-03-20', 10],
    ['', '2026-03-08', '2026-03-09', 1],
    ['', '2026-03-09', '2026-03-09', 1],
    ['', '2026-03-10', '2026-03-09', 0],
    ['', '2026-02-09', '2026-05-08', 57],
    ['', '2026-03-31', '2026-04-01', 2],
    ['leave: [2026-03-09/2026-03-13]', '2026-03-09', '2026-03-20', 5],
    ['leave: [2026-03-09/2026-03-13]', '2026-02-09', '2026-05-08', 52],
    ['from: 2026-03-16', '2026-02-09', '2026-05-08', 37],
    ['until: 2026-03-13', '2026-02-09', '2026-05-08', 20],
  ])('of { %s } from %s to %s are %i', async (fields, start, end, expected) => {
    const { time } = await timeOf(fields);
    expect(time.daysBetween(parseDay(start)!, parseDay(end)!)).toBe(expected);
  });
});

test('supply up to a day grows by the supply of each day, whichever day was asked for first', async () => {
  for (const first of ['2026-01-31', '2026-03-04', '2026-07-01']) {
    const { time } = await timeOf('capacity: 33.3%, leave: [2026-03-04], until: 2026-05-15');
    const origin = time.supplyUpTo(parseDay(first)!);
    let sum = time.supplyUpTo(parseDay('2025-12-31')!) - origin;
    for (let day = parseDay('2026-01-01')!; day <= parseDay('2026-06-30')!; day += 1) {
      sum += time.supplyOn(day);
      expect(time.supplyUpTo(day) - origin).toBe(sum);
    }
  }
});

test('leave holds from its first to its last day', async () => {
  const { person } = await timeOf('leave: [2026-03-09/2026-03-13, 2026-05-04]');
  const away = ['2026-03-08', '2026-03-09', '2026-03-13', '2026-03-14', '2026-05-04', '2026-05-05'];
  expect(away.map((day) => onLeave(person!, parseDay(day)!))).toEqual([false, true, true, false, true, false]);
});
