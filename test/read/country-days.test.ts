import { expect, test } from 'vitest';
import { countryDays } from '../../src/read/build/country-days.ts';

const dates = async (country: string, year = 2026) =>
  (await countryDays(country, [year]))?.years[year]?.off?.map(({ date }) => date) ?? [];

test('gives Vietnam its own data, swapped days and all', async () => {
  const data = await countryDays('vn', [2026]);
  expect(data?.country).toBe('VN');
  expect(data?.years['2026']?.swapped?.length).toBeGreaterThan(0);
});

test('gives the whole days of the public holidays elsewhere', async () => {
  expect(await dates('FR')).toContain('2026-05-14');
  // The days in lieu of one that falls on a weekend, and days of several.
  expect(await dates('GB')).toContain('2026-12-28');
  expect(await dates('AE')).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
  // Holidays that begin at sunset are off on the day after.
  expect(await dates('IL')).toContain('2026-04-02');
  expect(await dates('IL')).not.toContain('2026-04-01');
});

test('gives those of a part of a country', async () => {
  expect(await dates('GB-SCT')).toContain('2026-01-02');
  expect(await dates('GB')).not.toContain('2026-01-02');
});

test.each(['XX', 'Vietnam', '', 'GB-XXX', '__', 'constructor'])('knows no country %j', async (country) => {
  expect(await countryDays(country, [2026])).toBeUndefined();
});

test('works out no more than thirty years', async () => {
  const years = Array.from({ length: 100 }, (_, i) => 2000 + i);
  expect(Object.keys((await countryDays('FR', years))?.years ?? {})).toHaveLength(30);
});
