import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/calendar/day.ts';
import type { WorkingTime } from '../../src/model/organisation.ts';
import { load } from './loading.ts';

async function times(fields: string): Promise<readonly WorkingTime[]> {
  const { set } = await load({ 'org.yaml': `people:\n  - { id: a, name: A, ${fields} }\n` }, 'org.yaml');
  return set.organisations[0]?.people[0]?.workingTimes ?? [];
}

const shown = ({ from, until, weekdays, hours }: WorkingTime): unknown[] => [
  from === undefined ? '' : formatDay(from),
  until === undefined ? '' : formatDay(until),
  weekdays?.join('') ?? '',
  hours ?? '',
];

test('accepts stretches of time that change the week, the hours or both', async () => {
  expect(
    (await times('hours: [{ from: 2026-03-01, until: 2026-08-31, week: [mon, tue], hours: 4 }]')).map(shown),
  ).toEqual([['2026-03-01', '2026-08-31', '12', 4]]);
  expect((await times('week: [mon, wed], hours: [{ from: 2026-03-01, hours: 4 }]')).map(shown)).toEqual([
    ['', '', '13', ''],
    ['2026-03-01', '', '13', 4],
  ]);
});

test('keeps both where a stretch of the week and one of the hours overlap', async () => {
  expect(
    (
      await times(
        'week: [{ from: 2026-01-01, until: 2026-06-30, week: [mon] }], hours: [{ from: 2026-04-01, until: 2026-09-30, hours: 4 }]',
      )
    ).map(shown),
  ).toEqual([
    ['2026-01-01', '2026-03-31', '1', ''],
    ['2026-04-01', '2026-06-30', '1', 4],
    ['2026-07-01', '2026-09-30', '', 4],
  ]);
});

test('accepts stretches that are open at one end or both', async () => {
  expect((await times('week: [{ until: 2026-02-28, week: [fri] }, { week: [mon] }]')).map(shown)).toEqual([
    ['', '2026-02-28', '1', ''],
    ['2026-03-01', '', '1', ''],
  ]);
  expect((await times('week: [{ week: [mon] }, { until: 2026-02-28, week: [fri] }]')).map(shown)).toEqual([
    ['', '2026-02-28', '5', ''],
    ['2026-03-01', '', '1', ''],
  ]);
});

test('on every day the last stretch that names a thing decides it', async () => {
  const base = parseDay('2026-01-01')!;
  const stretch = fc.record({
    from: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
    length: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
    hours: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    week: fc.option(fc.constantFrom('mon', 'tue', 'fri'), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(stretch, { minLength: 1, maxLength: 4 }), async (stretches) => {
      const days = stretches.map(({ from, length, ...rest }) => ({
        from: from === undefined ? undefined : base + from,
        until: length === undefined ? undefined : base + (from ?? 0) + length,
        ...rest,
      }));
      const items = days.map(({ from, until, hours, week }) => {
        const fields = [
          from === undefined ? '' : `from: ${formatDay(from)}`,
          until === undefined ? '' : `until: ${formatDay(until)}`,
          hours === undefined ? '' : `hours: ${hours}`,
          week === undefined ? '' : `week: [${week}]`,
        ];
        return `{ ${fields.filter((field) => field !== '').join(', ')} }`;
      });
      const read = await times(`hours: [${items.join(', ')}]`);
      for (let day = base - 2; day < base + 40; day += 1) {
        const holds = (one: { from: number | undefined; until: number | undefined }): boolean =>
          (one.from ?? day) <= day && (one.until ?? day) >= day;
        const holding = days.filter(holds);
        const actual = read.findLast(holds);
        expect(actual?.hours).toBe(holding.findLast(({ hours }) => hours !== undefined)?.hours);
        const week = holding.findLast(({ week: own }) => own !== undefined)?.week;
        expect(actual?.weekdays?.[0]).toBe(week && { mon: 1, tue: 2, fri: 5 }[week]);
      }
    }),
    { numRuns: 40 },
  );
});
