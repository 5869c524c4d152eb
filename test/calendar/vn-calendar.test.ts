import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { calendarProblems } from '../../src/calendar/calendar-data.ts';
import { formatDay, parseDay, weekdayOf } from '../../src/calendar/day.ts';
import { statutoryDaysOff } from '../../src/calendar/statutory-days-off.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { vnCalendar } from '../../src/generated/vn-calendar.ts';

const calendar = createWorkingCalendar(vnCalendar);
const day = (text: string) => parseDay(text)!;
const script = fileURLToPath(new URL('../../scripts/generate-calendar.mjs', import.meta.url));

function daysOfKind(year: number, ...kinds: string[]): string[] {
  const days: string[] = [];
  for (let at = day(`${year}-01-01`); at <= day(`${year}-12-31`); at++) {
    if (kinds.includes(calendar.kindOf(at))) days.push(formatDay(at).slice(5));
  }
  return days;
}

describe('the working calendar of Vietnam', () => {
  it('is generated from its data as it stands', async () => {
    await promisify(execFile)(process.execPath, [script, '--check']);
  });

  it('has no entry that cannot be right', () => {
    expect(calendarProblems(vnCalendar)).toEqual([]);
  });

  it('covers 2024 to 2027, the last still open', () => {
    expect([2023, 2024, 2025, 2026, 2027, 2028].map(calendar.statusOf)).toEqual([
      'missing',
      'official',
      'official',
      'official',
      'provisional',
      'missing',
    ]);
    for (const year of Object.values(vnCalendar.years)) expect(year.source).toMatch(/\d+\/\S+ ngày \d/);
  });

  it.each([2024, 2025, 2026, 2027])('gives in %i the days off by law, by name', (year) => {
    expect(vnCalendar.years[year]?.off).toEqual(statutoryDaysOff(year));
  });

  // Counted by hand from the decisions: working days off, swapped days, days made up, working days of the year.
  it.each([
    [2024, 11, ['04-29'], ['05-04'], 262 - 11],
    [2025, 11, ['05-02'], ['04-26'], 261 - 11],
    [2026, 12, ['01-02', '08-31'], ['01-10', '08-22'], 261 - 12],
    [2027, 12, [], [], 261 - 12],
  ])('counts %i as announced', (year, holidays, swapped, madeUp, workdays) => {
    const onWeekdays = daysOfKind(year, 'holiday').filter((text) => weekdayOf(day(`${year}-${text}`)) <= 5);
    expect(onWeekdays).toHaveLength(holidays);
    expect(daysOfKind(year, 'swapped')).toEqual(swapped);
    expect(daysOfKind(year, 'make-up')).toEqual(madeUp);
    expect(calendar.workdaysBetween(day(`${year}-01-01`), day(`${year}-12-31`))).toBe(workdays);
  });

  // The stretches that the announcements print, from the first day off to the last.
  it.each([
    ['2024-02-08', '2024-02-14'],
    ['2024-04-27', '2024-05-01'],
    ['2024-08-31', '2024-09-03'],
    ['2025-01-25', '2025-02-02'],
    ['2025-04-30', '2025-05-04'],
    ['2025-08-30', '2025-09-02'],
    ['2026-01-01', '2026-01-04'],
    ['2026-02-14', '2026-02-22'],
    ['2026-04-25', '2026-04-27'],
    ['2026-04-30', '2026-05-03'],
    ['2026-08-29', '2026-09-02'],
    ['2027-02-04', '2027-02-10'],
    ['2027-09-02', '2027-09-05'],
  ])('is off without a break from %s to %s', (start, end) => {
    expect(calendar.workdaysBetween(day(start), day(end))).toBe(0);
    expect(calendar.isWorkday(day(start) - 1)).toBe(true);
    expect(calendar.isWorkday(day(end) + 1)).toBe(true);
  });

  it('names holidays and swaps', () => {
    expect(calendar.nameOf(day('2026-04-27'))).toBe('Nghỉ bù Giỗ Tổ Hùng Vương');
    expect(calendar.nameOf(day('2026-08-22'))).toBe('Hoán đổi ngày làm việc dịp Quốc khánh 2/9');
    expect(calendar.nameOf(day('2026-08-23'))).toBeUndefined();
  });
});
