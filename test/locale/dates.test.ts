import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { parseMonth } from '../../src/calendar/month.ts';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import { dayText, monthText, periodText } from '../../src/locale/dates.ts';

describe('dayText and monthText', () => {
  test.each([
    ['2026-06-30', '30/6/2026', '30 June 2026'],
    ['2026-02-05', '05/02/2026', '5 February 2026'],
    ['2026-03-05', '05/3/2026', '5 March 2026'],
    ['2026-01-12', '12/01/2026', '12 January 2026'],
    ['2026-12-31', '31/12/2026', '31 December 2026'],
  ])('writes %s', (date, vi, en) => {
    expect(dayText(parseDay(date)!, 'vi')).toBe(vi);
    expect(dayText(parseDay(date)!, 'en')).toBe(en);
  });

  test('pads January and February alone', () => {
    const month = (text: string) => monthText(parseMonth(text)!, 'vi');
    expect([month('2026-01'), month('2026-02'), month('2026-03'), month('2026-12')]).toEqual([
      'tháng 01/2026',
      'tháng 02/2026',
      'tháng 3/2026',
      'tháng 12/2026',
    ]);
    expect(monthText(parseMonth('2026-12')!, 'en')).toBe('December 2026');
  });
});

describe('periodText', () => {
  test.each([
    ['2026', 'năm 2026', '2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', 'second half of 2026'],
    ['2026-Q2', 'Quý II/2026', 'Q2 2026'],
    ['2026-Q4', 'Quý IV/2026', 'Q4 2026'],
    ['2026-03', 'tháng 3/2026', 'March 2026'],
    ['2026-W01', 'tuần 1/2026', 'week 1 of 2026'],
    ['2026-06-30', '30/6/2026', '30 June 2026'],
    ['2026-03/2026-06', 'từ tháng 3/2026 đến tháng 6/2026', 'March 2026 to June 2026'],
    ['2026-03-09/2026-03-11', 'từ 09/3/2026 đến 11/3/2026', '9 March 2026 to 11 March 2026'],
  ])('writes %s', (text, vi, en) => {
    const period = parsePeriod(text);
    if (!isPeriod(period)) throw new Error(`${text} is no period`);
    expect(periodText(period, 'vi')).toBe(vi);
    expect(periodText(period, 'en')).toBe(en);
  });
});
