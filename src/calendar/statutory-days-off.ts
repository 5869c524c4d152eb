import type { NamedDay } from './calendar-data.ts';
import { type Day, dayOf, formatDay, weekdayOf } from './day.ts';
import { daysBeforeNewYear, hungKingsDay, lunarNewYear } from './lunar.ts';

/**
 * Vietnam's days off of a year by law alone, for a five-day week, in order: the start for the data of a year that has
 * no decision yet, and a check on the data of those that have. The program itself never takes them for a calendar.
 *
 * Bộ luật Lao động 2019: Điều 112 names the days, Điều 111 khoản 3 gives the next working day for one that falls on a
 * rest day. The five days of Tết and the second one of National Day are for the Prime Minister to choose each year;
 * here the choice is the one with the fewest days on rest days, then the longest run of days off, then the earlier:
 * so were 2021, 2022 and 2024 to 2027 decided, but not 2023. Ngày Văn hóa Việt Nam is a day off by Nghị quyết
 * 28/2026/QH16, which leaves Điều 111 as it is: it is not made up for.
 *
 * @param year from 2021, when the law came into force
 * @throws RangeError for an earlier year
 */
export function statutoryDaysOff(year: number): NamedDay[] {
  if (year < 2021) throw new RangeError(`the law of 2019 has no days off for ${year}`);
  const fixed: Holiday[] = [
    { day: dayOf(year, 1, 1), name: 'Tết Dương lịch' },
    { day: hungKingsDay(year), name: 'Giỗ Tổ Hùng Vương' },
    { day: dayOf(year, 4, 30), name: 'Ngày Chiến thắng 30/4' },
    { day: dayOf(year, 5, 1), name: 'Ngày Quốc tế Lao động 1/5' },
  ];
  const days = [
    ...withDaysInLieu(fixed),
    ...better(newYearHolidays(year, 2), newYearHolidays(year, 1)),
    ...better(nationalHolidays(year, -1), nationalHolidays(year, 1)),
  ];
  if (year >= 2026) days.push({ day: dayOf(year, 11, 24), name: 'Ngày Văn hóa Việt Nam' });
  days.sort((a, b) => a.day - b.day);
  return days.map(({ day, name }) => ({ date: formatDay(day), name }));
}

interface Holiday {
  readonly day: Day;
  readonly name: string;
}

/** The five days of Tết, one or two of them before the lunar New Year's Day. */
function newYearHolidays(year: number, before: 1 | 2): Holiday[] {
  const first = lunarNewYear(year);
  return [0, 1, 2, 3, 4].map((index) => {
    const offset = index - before;
    const date = offset < 0 ? `${daysBeforeNewYear(year) + offset + 1} tháng Chạp` : `mùng ${offset + 1}`;
    return { day: first + offset, name: `Tết Nguyên đán (${date})` };
  });
}

/** 2 September and the day before (-1) or after (1) it. */
function nationalHolidays(year: number, side: -1 | 1): Holiday[] {
  const day = dayOf(year, 9, 2);
  const both = [
    { day, name: 'Quốc khánh 2/9' },
    { day: day + side, name: 'Quốc khánh 2/9 (ngày liền kề)' },
  ];
  return side < 0 ? both.reverse() : both;
}

/** The better of two choices of days off, with its days in lieu; the first where they are alike. */
function better(first: readonly Holiday[], second: readonly Holiday[]): Holiday[] {
  const choices = [withDaysInLieu(first), withDaysInLieu(second)] as const;
  const [inLieu, run] = [choices[1].length - choices[0].length, longestRun(choices[1]) - longestRun(choices[0])];
  return inLieu < 0 || (inLieu === 0 && run > 0) ? choices[1] : choices[0];
}

function longestRun(holidays: readonly Holiday[]): number {
  const off = new Set(holidays.map(({ day }) => day));
  const isOff = (day: Day) => off.has(day) || isRestDay(day);
  return Math.max(
    ...holidays.map(({ day }) => {
      let [start, end] = [day, day];
      while (isOff(start - 1)) start--;
      while (isOff(end + 1)) end++;
      return end - start + 1;
    }),
  );
}

/** The holidays and, for each that falls on a rest day, the next day that would be worked. */
function withDaysInLieu(holidays: readonly Holiday[]): Holiday[] {
  const off = new Set(holidays.map(({ day }) => day));
  const inLieu: Holiday[] = [];
  for (const { day, name } of holidays) {
    if (!isRestDay(day)) continue;
    let next = day + 1;
    while (off.has(next) || isRestDay(next)) next++;
    off.add(next);
    inLieu.push({ day: next, name: `Nghỉ bù ${name.replace(/ \(.*/, '')}` });
  }
  return [...holidays, ...inLieu];
}

function isRestDay(day: Day): boolean {
  return weekdayOf(day) >= 6;
}
