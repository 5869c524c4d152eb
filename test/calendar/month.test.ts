import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, formatDay, lastDay, parseDay } from '../../src/calendar/day.ts';
import { formatMonth, monthEnd, monthOf, monthStart, parseMonth } from '../../src/calendar/month.ts';

describe('months', () => {
  it('names its first and last day', () => {
    const month = parseMonth('2024-02') ?? 0;
    expect([formatDay(monthStart(month)), formatDay(monthEnd(month))]).toEqual(['2024-02-01', '2024-02-29']);
    expect(formatMonth(month - 2)).toBe('2023-12');
  });

  it('holds every day of the range, next to the month before and after', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstDay, max: lastDay }), (day) => {
        const month = monthOf(day);
        expect(monthStart(month)).toBeLessThanOrEqual(day);
        expect(monthEnd(month)).toBeGreaterThanOrEqual(day);
        expect(formatMonth(month)).toBe(formatDay(day).slice(0, 7));
        expect(parseMonth(formatMonth(month))).toBe(month);
        if (day < parseDay('9999-12-01')!) expect(monthStart(month + 1)).toBe(monthEnd(month) + 1);
      }),
    );
  });

  it.each(['2026-13', '2026-00', '0000-01', '2026-1', '2026', '2026-01-01', 'x2026-01', '12026-01', ''])(
    'refuses %j',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );
});
