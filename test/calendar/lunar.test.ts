import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/calendar/day.ts';
import { hungKingsDay, lunarNewYear } from '../../src/calendar/lunar.ts';

type Convert = (day: number, month: number, year: number, leap: number, zone: number) => [number, number, number];
const amlich = createRequire(import.meta.url)('amlich') as { convertLunar2Solar: Convert };

/** The solar date of a lunar one by the program of Hồ Ngọc Đức, which works with another series for the new moon. */
function byAmlich(day: number, month: number, year: number): string {
  const [dayOfMonth, solarMonth, solarYear] = amlich.convertLunar2Solar(day, month, year, 0, 7);
  return [String(solarYear), String(solarMonth).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-');
}

const years = Array.from({ length: 61 }, (_, index) => 1990 + index);

describe('the lunar calendar of Vietnam', () => {
  it.each(years)('agrees with another implementation on Tết and Giỗ Tổ of %i', (year) => {
    expect(formatDay(lunarNewYear(year))).toBe(byAmlich(1, 1, year));
    expect(formatDay(hungKingsDay(year))).toBe(byAmlich(10, 3, year));
  });

  // Where Vietnam's day differs from China's, by the published calendars of both.
  it.each([
    ['2007-02-17', 'a day before China'],
    ['2030-02-02', 'a day before China'],
    ['2027-02-06', 'the same day as China, unlike the platform’s tables'],
    ['1985-01-21', 'a month before China'],
    ['1968-01-29', 'a day before China'],
  ])('puts Tết on %s, %s', (date) => {
    expect(formatDay(lunarNewYear(Number(date.slice(0, 4))))).toBe(date);
  });

  // Days of the lunar calendar as the yearly announcements of days off print them.
  it.each([
    ['2024-02-10', 'Thông báo 5015/TB-LĐTBXH'],
    ['2025-01-29', 'Thông báo 6150/TB-BLĐTBXH'],
    ['2026-02-17', 'Thông báo 9441/TB-BNV'],
  ])('puts Tết on %s, as announced in %s', (date) => {
    expect(lunarNewYear(Number(date.slice(0, 4)))).toBe(parseDay(date));
  });

  it.each(['2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26', '2027-04-16'])(
    'puts Giỗ Tổ on %s, as announced',
    (date) => {
      expect(formatDay(hungKingsDay(Number(date.slice(0, 4))))).toBe(date);
    },
  );
});
