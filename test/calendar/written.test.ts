import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { isPeriod, type Period, parsePeriod } from '../../src/calendar/period.ts';
import { type WrittenStyle, writeDay, writePeriod } from '../../src/calendar/written.ts';

const styles: readonly WrittenStyle[] = ['table', 'sentence', 'heading'];

describe('periods in Vietnamese', () => {
  it.each([
    ['2026-06-30', '30/6/2026', 'ngày 30/6/2026', 'ngày 30 tháng 6 năm 2026'],
    ['2026-02-05', '05/02/2026', 'ngày 05/02/2026', 'ngày 05 tháng 02 năm 2026'],
    ['2026-10-10', '10/10/2026', 'ngày 10/10/2026', 'ngày 10 tháng 10 năm 2026'],
    ['2026-03', 'Tháng 3/2026', 'tháng 3/2026', 'tháng 3/2026'],
    ['2026-02', 'Tháng 02/2026', 'tháng 02/2026', 'tháng 02/2026'],
    ['2026-Q2', 'Quý II/2026', 'Quý II/2026', 'Quý II/2026'],
    ['2026-Q4', 'Quý IV/2026', 'Quý IV/2026', 'Quý IV/2026'],
    ['2026-H1', '6 tháng đầu năm 2026', '6 tháng đầu năm 2026', '6 tháng đầu năm 2026'],
    ['2026-H2', '6 tháng cuối năm 2026', '6 tháng cuối năm 2026', '6 tháng cuối năm 2026'],
    ['2026-W15', 'Tuần 15/2026', 'tuần 15/2026', 'tuần 15/2026'],
    ['2026', 'Năm 2026', 'năm 2026', 'năm 2026'],
    ['Q2', 'Quý II', 'Quý II', 'Quý II'],
    ['H1', '6 tháng đầu năm', '6 tháng đầu năm', '6 tháng đầu năm'],
    ['2026-03/2026-06', 'Tháng 3 - 6/2026', 'từ tháng 3 đến tháng 6/2026', 'từ tháng 3 đến tháng 6/2026'],
    [
      '2026-09/2027-05',
      'Tháng 9/2026 - tháng 5/2027',
      'từ tháng 9/2026 đến tháng 5/2027',
      'từ tháng 9/2026 đến tháng 5/2027',
    ],
    [
      '2026-03-09/2026-03-11',
      '09 - 11/3/2026',
      'từ ngày 09 đến ngày 11/3/2026',
      'từ ngày 09 đến ngày 11 tháng 3 năm 2026',
    ],
    [
      '2026-03-09/2026-04-05',
      '09/3 - 05/4/2026',
      'từ ngày 09/3 đến ngày 05/4/2026',
      'từ ngày 09 tháng 3 đến ngày 05 tháng 4 năm 2026',
    ],
    ['2026-Q1/2026-Q3', 'Quý I - III/2026', 'từ Quý I đến Quý III/2026', 'từ Quý I đến Quý III/2026'],
    ['2025/2027', 'Năm 2025 - 2027', 'từ năm 2025 đến năm 2027', 'giai đoạn 2025 - 2027'],
    ['2026-03/', 'Từ tháng 3/2026', 'từ tháng 3/2026', 'từ tháng 3/2026'],
    ['/2026-06-30', 'Đến hết 30/6/2026', 'đến hết ngày 30/6/2026', 'đến hết ngày 30 tháng 6 năm 2026'],
    ['2026-03/2026-03', 'Tháng 3/2026', 'tháng 3/2026', 'tháng 3/2026'],
    ['2026/2027-03', 'Năm 2026 - tháng 3/2027', 'từ năm 2026 đến tháng 3/2027', 'từ năm 2026 đến tháng 3/2027'],
    [
      '2025-W50/2026-W02',
      'Tuần 50/2025 - tuần 2/2026',
      'từ tuần 50/2025 đến tuần 2/2026',
      'từ tuần 50/2025 đến tuần 2/2026',
    ],
    [
      '2026-03/2026-06-15',
      'Tháng 3/2026 - 15/6/2026',
      'từ tháng 3/2026 đến ngày 15/6/2026',
      'từ tháng 3/2026 đến ngày 15 tháng 6 năm 2026',
    ],
    [
      '2026-H1/2026-H2',
      '6 tháng đầu năm 2026 - 6 tháng cuối năm 2026',
      'từ 6 tháng đầu năm 2026 đến 6 tháng cuối năm 2026',
      'từ 6 tháng đầu năm 2026 đến 6 tháng cuối năm 2026',
    ],
    [
      '2025-Q2/2026-Q2',
      'Quý II/2025 - Quý II/2026',
      'từ Quý II/2025 đến Quý II/2026',
      'từ Quý II/2025 đến Quý II/2026',
    ],
  ])('writes %s', (text, ...expected) => {
    expect(styles.map((style) => writePeriod(text, 'vi', style))).toEqual(expected);
  });
});

describe('periods in English', () => {
  it.each([
    ['2026-06-30', '30 June 2026', '30 June 2026', '30 June 2026'],
    ['2026-03', 'March 2026', 'March 2026', 'March 2026'],
    ['2026-Q2', 'Q2 2026', 'Q2 2026', 'Q2 2026'],
    ['2026-H1', 'H1 2026', 'the first half of 2026', 'first half of 2026'],
    ['2026-H2', 'H2 2026', 'the second half of 2026', 'second half of 2026'],
    ['H1', 'H1', 'the first half of the year', 'first half of the year'],
    ['H2', 'H2', 'the second half of the year', 'second half of the year'],
    ['2026-W15', 'Week 15, 2026', 'week 15 of 2026', 'week 15 of 2026'],
    ['2026', '2026', '2026', '2026'],
    ['Q2', 'Q2', 'Q2', 'Q2'],
    ['2026-03/2026-06', 'March–June 2026', 'from March to June 2026', 'March–June 2026'],
    ['2026-09/2027-05', 'September 2026 – May 2027', 'from September 2026 to May 2027', 'September 2026 – May 2027'],
    ['2026-03-09/2026-03-11', '9–11 March 2026', 'from 9 to 11 March 2026', '9–11 March 2026'],
    ['2026-03-09/2026-04-05', '9 March – 5 April 2026', 'from 9 March to 5 April 2026', '9 March – 5 April 2026'],
    ['2026-W15/2026-W18', 'Weeks 15–18, 2026', 'from week 15 to week 18 of 2026', 'weeks 15–18 of 2026'],
    ['2025/2027', '2025–2027', 'from 2025 to 2027', '2025–2027'],
    ['/2026-06', 'Until June 2026', 'until June 2026', 'until June 2026'],
    ['2026-03/', 'From March 2026', 'from March 2026', 'from March 2026'],
    ['2026/2027-03', '2026 – March 2027', 'from 2026 to March 2027', '2026 – March 2027'],
    [
      '2025-W50/2026-W02',
      'Week 50, 2025 – week 2, 2026',
      'from week 50 of 2025 to week 2 of 2026',
      'week 50 of 2025 – week 2 of 2026',
    ],
    ['2026-Q4/2027-Q1', 'Q4 2026 – Q1 2027', 'from Q4 2026 to Q1 2027', 'Q4 2026 – Q1 2027'],
  ])('writes %s', (text, ...expected) => {
    expect(styles.map((style) => writePeriod(text, 'en', style))).toEqual(expected);
  });
});

describe('writing a period', () => {
  it('gives the same for a text and for what it means, where the unit is kept', () => {
    const texts = ['2026-03-15', '2026-03', '2026-Q2', '2026-H1', '2026-W15', '2026', '2026-03/2026-06', '2025/2027'];
    for (const text of texts) {
      const period = parsePeriod(text) as Period;
      for (const style of styles) expect(writePeriod(period, 'vi', style)).toBe(writePeriod(text, 'vi', style));
    }
  });

  it.each([
    ['2026-01-01', '2026-06-30', 'từ tháng 01 đến tháng 6/2026'],
    ['2026-07-01', '2026-12-31', 'từ tháng 7 đến tháng 12/2026'],
    ['2025-01-01', '2026-12-31', 'từ năm 2025 đến năm 2026'],
    ['2026-01-01', '2026-12-31', 'năm 2026'],
    ['2026-03-01', '2026-03-31', 'tháng 3/2026'],
    ['2026-03-09', '2026-03-31', 'từ ngày 09 đến ngày 31/3/2026'],
    ['2026-03-09', '2026-03-09', 'ngày 09/3/2026'],
  ])('tells an interval from %s to %s by the largest unit that fits', (start, end, expected) => {
    const period: Period = { start: parseDay(start)!, end: parseDay(end)!, unit: 'interval' };
    expect(writePeriod(period, 'vi', 'sentence')).toBe(expected);
  });

  it('gives back what is no period', () => {
    for (const text of [
      'x/2026-03',
      '2026-03/x',
      'Q2 rồi',
      '/2026-03/2026-04',
      'thường xuyên',
      '2026-02-30',
      '1/2/3',
      '/',
      'H3',
      '',
    ]) {
      expect(isPeriod(parsePeriod(text))).toBe(false);
      expect(writePeriod(text, 'vi', 'table')).toBe(text);
    }
    fc.assert(fc.property(fc.string(), (text) => typeof writePeriod(text, 'en', 'sentence') === 'string'));
  });

  it('names the months in English', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
    expect(months.map((month) => writePeriod(month, 'en', 'table').replace(' 2026', '')).join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });

  it('writes a day', () => {
    expect(writeDay(parseDay('2026-02-05')!, 'vi', 'table')).toBe('05/02/2026');
    expect(writeDay(parseDay('2026-02-05')!, 'en', 'sentence')).toBe('5 February 2026');
  });
});
