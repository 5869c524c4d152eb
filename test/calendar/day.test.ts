import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateParts,
  dayOf,
  daysInMonth,
  firstDay,
  formatDay,
  lastDay,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/calendar/day.ts';

const anyDay = fc.integer({ min: firstDay, max: lastDay });

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2026, 3, 15)).toBe(20_527);
    expect(formatDay(-1)).toBe('1969-12-31');
    expect(formatDay(firstDay)).toBe('0001-01-01');
    expect(formatDay(lastDay)).toBe('9999-12-31');
  });

  it('numbers four centuries without gap, in step with a count by hand', () => {
    let day = dayOf(1900, 1, 1);
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++) {
          if (dayOf(year, month, dayOfMonth) !== day) expect.unreachable(`${year}-${month}-${dayOfMonth}`);
          day++;
        }
      }
    }
    expect(day).toBe(dayOf(2300, 1, 1));
  });

  it('agrees with the platform on every date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(yearOf(day)).toBe(date.getUTCFullYear());
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
        const { year, month, day: dayOfMonth } = dateParts(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2025-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '2026/01/01',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('accepts leap days', () => {
    expect(formatDay(parseDay('2024-02-29') ?? 0)).toBe('2024-02-29');
    expect(formatDay(parseDay('2000-02-29') ?? 0)).toBe('2000-02-29');
  });
});
