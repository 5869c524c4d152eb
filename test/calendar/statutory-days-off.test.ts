import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../src/calendar/day.ts';
import { statutoryDaysOff } from '../../src/calendar/statutory-days-off.ts';

/** The working days of a year that are off by law alone, as `MM-DD`. */
function workdaysOff(year: number): string[] {
  return statutoryDaysOff(year)
    .filter(({ date }) => weekdayOf(parseDay(date)!) <= 5)
    .map(({ date }) => date.slice(5));
}

describe('the days off by law', () => {
  // From the decisions of each year, without swapped days.
  it.each([
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02'],
    [2026, '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 11-24'],
    [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24'],
  ])('are in %i those that were decided', (year, days) => {
    expect(workdaysOff(year).join(' ')).toBe(days);
  });

  it('are not made up for on 24 November', () => {
    expect(workdaysOff(2029)).not.toContain('11-26');
    expect(statutoryDaysOff(2029)).toContainEqual({ date: '2029-11-24', name: 'Ngày Văn hóa Việt Nam' });
  });

  it('give two days in lieu where two holidays fall on one weekend', () => {
    expect(statutoryDaysOff(2022)).toContainEqual({ date: '2022-05-02', name: 'Nghỉ bù Ngày Chiến thắng 30/4' });
    expect(statutoryDaysOff(2022)).toContainEqual({ date: '2022-05-03', name: 'Nghỉ bù Ngày Quốc tế Lao động 1/5' });
  });

  it('have the names that the Labour Code gives them, and say which day of Tết it is', () => {
    expect(statutoryDaysOff(2024).map(({ date, name }) => `${date.slice(5)} ${name}`)).toEqual([
      '01-01 Tết Dương lịch',
      '02-08 Tết Nguyên đán (29 tháng Chạp)',
      '02-09 Tết Nguyên đán (30 tháng Chạp)',
      '02-10 Tết Nguyên đán (mùng 1)',
      '02-11 Tết Nguyên đán (mùng 2)',
      '02-12 Tết Nguyên đán (mùng 3)',
      '02-13 Nghỉ bù Tết Nguyên đán',
      '02-14 Nghỉ bù Tết Nguyên đán',
      '04-18 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng 30/4',
      '05-01 Ngày Quốc tế Lao động 1/5',
      '09-02 Quốc khánh 2/9',
      '09-03 Quốc khánh 2/9 (ngày liền kề)',
    ]);
    expect(statutoryDaysOff(2026).filter(({ date }) => date.startsWith('2026-09'))).toEqual([
      { date: '2026-09-01', name: 'Quốc khánh 2/9 (ngày liền kề)' },
      { date: '2026-09-02', name: 'Quốc khánh 2/9' },
    ]);
  });

  it('have, of the two choices for National Day, fewest days on rest days, then the longest run, then the earlier', () => {
    for (let year = 2021; year <= 2060; year++) {
      const second = parseDay(`${year}-09-02`)!;
      const isRest = (day: number): boolean => weekdayOf(day) >= 6;
      const choices = [
        [second - 1, second],
        [second, second + 1],
      ].map((days) => {
        const off = new Set(days);
        for (const day of days.filter(isRest)) {
          let next = day + 1;
          while (off.has(next) || isRest(next)) next++;
          off.add(next);
        }
        let [run, longest] = [0, 0];
        for (let day = second - 15; day < second + 15; day++) {
          run = off.has(day) || isRest(day) ? run + 1 : 0;
          if (run > 0 && days.some((one) => one <= day && one > day - run)) longest = Math.max(longest, run);
        }
        return { off: [...off].sort((a, b) => a - b).map(formatDay), rest: days.filter(isRest).length, longest };
      });
      const [best] = choices.sort((a, b) => a.rest - b.rest || b.longest - a.longest);
      const chosen = statutoryDaysOff(year).filter(({ date }) => date.slice(5, 7) === '09');
      expect(chosen.map(({ date }) => date)).toEqual(best!.off);
    }
  });

  it('are always eleven working days, and twelve from 2026 unless 24 November is a rest day', () => {
    for (let year = 2021; year <= 2050; year++) {
      const isCultureDayWorked = weekdayOf(parseDay(`${year}-11-24`)!) <= 5;
      expect(workdaysOff(year)).toHaveLength(year >= 2026 && isCultureDayWorked ? 12 : 11);
    }
  });

  it('are not known for years before the law', () => {
    expect(() => statutoryDaysOff(2020)).toThrow(RangeError);
  });
});
