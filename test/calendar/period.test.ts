import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, formatDay, lastDay, parseDay, weekdayOf, yearOf } from '../../src/calendar/day.ts';
import { formatPeriod, isPeriod, type Period, type PeriodProblem, parsePeriod } from '../../src/calendar/period.ts';
import { isoWeekOf, periodOf, periodsWithin } from '../../src/calendar/period-units.ts';

const units = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
const anyUnit = fc.constantFrom(...units);
const anyDay = fc.integer({ min: firstDay, max: lastDay });
const day = (text: string) => parseDay(text)!;

function period(text: string, within?: Period): Period {
  const result = parsePeriod(text, within);
  if (!isPeriod(result)) throw new Error(`${text}: ${result.problem}`);
  return result;
}

function problem(text: string, within?: Period): PeriodProblem {
  const result = parsePeriod(text, within);
  if (isPeriod(result)) throw new Error(`${text} is ${formatPeriod(result)}`);
  return result;
}

/** First day, last day and unit, as text. */
function ends(text: string, within?: Period): string {
  const { start, end, unit } = period(text, within);
  return `${formatDay(start)} ${formatDay(end)} ${unit}`;
}

describe('the time grammar', () => {
  it.each([
    ['2026-03-15', '2026-03-15 2026-03-15 day'],
    ['2024-02-29', '2024-02-29 2024-02-29 day'],
    ['2026', '2026-01-01 2026-12-31 year'],
    ['2026-H1', '2026-01-01 2026-06-30 half-year'],
    ['2026-H2', '2026-07-01 2026-12-31 half-year'],
    ['2026-Q2', '2026-04-01 2026-06-30 quarter'],
    ['2026-02', '2026-02-01 2026-02-28 month'],
    ['2026-W15', '2026-04-06 2026-04-12 week'],
    ['2026-W01', '2025-12-29 2026-01-04 week'],
    ['2026-W53', '2026-12-28 2027-01-03 week'],
    ['2026-09/2027-05', '2026-09-01 2027-05-31 interval'],
    ['2026-03-09/2026-03-11', '2026-03-09 2026-03-11 interval'],
    ['2026-03/2026-03-15', '2026-03-01 2026-03-15 interval'],
    ['2026/2026-03', '2026-01-01 2026-03-31 interval'],
    ['2025/2027', '2025-01-01 2027-12-31 interval'],
    ['0001-01-01', '0001-01-01 0001-01-01 day'],
    ['9999-W52', '9999-12-27 9999-12-31 week'],
  ])('accepts %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  it.each([
    ['2026', 'Q2', '2026-04-01 2026-06-30 quarter'],
    ['2026', 'H2', '2026-07-01 2026-12-31 half-year'],
    ['2026-09/2027-05', 'Q4', '2026-10-01 2026-12-31 quarter'],
    ['2026-09/2027-05', 'Q4/Q1', '2026-10-01 2027-03-31 interval'],
    ['2026', '2026-03/', '2026-03-01 2026-12-31 interval'],
    ['2026', '/2026-06', '2026-01-01 2026-06-30 interval'],
    ['2026', 'Q3/', '2026-07-01 2026-12-31 interval'],
    ['2026', '/H1', '2026-01-01 2026-06-30 interval'],
    ['2026-04-01/2026-06-30', 'Q2', '2026-04-01 2026-06-30 quarter'],
  ])('accepts within %s the text %s', (plan, text, expected) => {
    expect(ends(text, period(plan))).toBe(expected);
  });

  it('reads back every period that it writes', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (at, unit) => {
        const written = periodOf(at, unit);
        expect(period(formatPeriod(written))).toEqual(written);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const written: Period = { start: Math.min(a, b), end: Math.max(a, b), unit: 'interval' };
        expect(period(formatPeriod(written))).toEqual(written);
      }),
    );
  });

  it('joins two periods from the start of the first to the end of the last', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, anyDay, anyUnit, (a, unitA, b, unitB) => {
        const [first, last] = [periodOf(a, unitA), periodOf(b, unitB)];
        const text = `${formatPeriod(first)}/${formatPeriod(last)}`;
        if (first.start > last.end) {
          expect(problem(text)).toMatchObject({ problem: 'reversed', start: first.start, end: last.end });
        } else {
          expect(period(text)).toEqual({ start: first.start, end: last.end, unit: 'interval' });
        }
      }),
    );
  });

  it('gives a period or a problem for any text', () => {
    const year = period('2026');
    const near = fc.stringMatching(/^[0-9QHWT/ .đ-]{0,20}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), fc.boolean(), (text, isInPlan) => {
        const result = parsePeriod(text, isInPlan ? year : undefined);
        if (isPeriod(result)) expect(result.start).toBeLessThanOrEqual(result.end);
        else if (result.suggestion !== null) expect(isPeriod(parsePeriod(result.suggestion, year))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a period that cannot be read', () => {
  it.each([
    ['2026-02-30', '2026-02-28'],
    ['2026-02-29', '2026-02-28'],
    ['2026-31-03', '2026-03-31'],
    ['2026-13', null],
    ['2026-00', null],
    ['2026-04-00', null],
    ['2026-Q5', null],
    ['2026-H3', null],
    ['2025-W53', '2025-W52'],
    ['2026-W00', null],
    ['2026-00-05', null],
    ['2026-13-13', null],
    ['2026-01-32', '2026-01-31'],
    ['2026-31-12', '2026-12-31'],
  ])('reports %s as no date', (text, suggestion) => {
    expect(problem(text)).toEqual({ problem: 'no-such-date', part: text, suggestion });
  });

  it('reports the end of an interval that is no date, and completes the suggestion', () => {
    const expected = { problem: 'no-such-date', part: '2026-02-30', suggestion: '2026-01-05/2026-02-28' };
    expect(problem('2026-01-05/2026-02-30')).toEqual(expected);
  });

  it.each(['0000', '0000-05', '12026', '12026-03-01'])('reports %s as out of range', (text) => {
    expect(problem(text)).toMatchObject({ problem: 'out-of-range', part: text });
  });

  it('completes the suggestion for the start of an interval', () => {
    const expected = { problem: 'no-such-date', part: '2026-02-30', suggestion: '2026-02-28/2026-05' };
    expect(problem('2026-02-30/2026-05')).toEqual(expected);
  });

  it('reports both ends of a reversed interval', () => {
    expect(problem('2026-06/2026-03')).toEqual({
      problem: 'reversed',
      part: '2026-06/2026-03',
      suggestion: '2026-03/2026-06',
      start: day('2026-06-01'),
      end: day('2026-03-31'),
    });
  });

  it('reports a bare quarter that can be several, or that nothing narrows down', () => {
    expect(problem('Q2', period('2025/2027'))).toEqual({
      problem: 'ambiguous',
      part: 'Q2',
      suggestion: null,
      choices: ['2025-Q2', '2026-Q2', '2027-Q2'],
    });
    expect(problem('Q2')).toMatchObject({ problem: 'ambiguous', choices: [] });
    expect(problem('2026-03/')).toMatchObject({ problem: 'ambiguous', choices: [] });
    expect(problem('Q2', period('0001/9999'))).toMatchObject({ choices: expect.toSatisfy((all) => all.length === 8) });
  });

  it('suggests the year of the plan for a date without one, where that is the only one', () => {
    expect(problem('1/1', period('2026-01-01/2026-01-01'))).toMatchObject({ suggestion: '2026-01-01' });
    expect(problem('15/3', period('2025-09/2026-05'))).toMatchObject({ suggestion: '2026-03-15' });
    expect(problem('15/3', period('2025-09/2026-02'))).toMatchObject({ suggestion: null });
    expect(problem('15/3', period('2025/2027'))).toMatchObject({ suggestion: null });
    expect(problem('xuân', period('2026'))).toMatchObject({ suggestion: null });
  });

  it('reports what lies outside the plan', () => {
    const schoolYear = period('2026-09/2027-05');
    expect(problem('Q3', schoolYear)).toEqual({ problem: 'outside', part: 'Q3', suggestion: '2026-Q3' });
    expect(problem('Q3', period('2026-Q1'))).toEqual({ problem: 'outside', part: 'Q3', suggestion: null });
    // One day of it is enough to be meant, at either end; where two are touched, neither is suggested.
    expect(problem('Q1', period('2026-03-31/2026-04-10'))).toMatchObject({ suggestion: '2026-Q1' });
    expect(problem('Q2', period('2026-03-31/2026-04-01'))).toMatchObject({ suggestion: '2026-Q2' });
    expect(problem('H1', period('2026-06-30/2027-01-01'))).toMatchObject({ problem: 'outside', suggestion: null });
    expect(problem('2028/', schoolYear)).toMatchObject({ problem: 'outside', part: '2028' });
    expect(problem('/2025', schoolYear)).toMatchObject({ problem: 'outside', part: '2025' });
  });

  // Read as an interval it would run from the quarter to the end of the year, and nobody means that.
  it.each(['Q2/2026', '2026/Q2'])('reports %s, which is meant as a quarter', (text) => {
    expect(problem(text, period('2026'))).toEqual({ problem: 'syntax', part: text, suggestion: '2026-Q2' });
  });

  it.each(['', '/', 'Thường xuyên', 'A/B/C', '2026-03-15/20', '2025 và những năm tiếp theo'])('reports %j', (text) => {
    expect(problem(text, period('2026'))).toMatchObject({ problem: 'syntax', suggestion: null });
  });
});

describe('what was probably meant', () => {
  it('is not looked for in a paragraph', () => {
    const result = problem(`${' '.repeat(50_000_000)}3/2026`, period('2026'));
    expect(result).toMatchObject({ problem: 'syntax', suggestion: null });
  });

  it.each([
    ['15/3/2026', '2026-03-15'],
    ['15.03.2026', '2026-03-15'],
    ['15-3-2026', '2026-03-15'],
    ['3/15/2026', '2026-03-15'],
    ['31/2/2026', '2026-02-28'],
    ['2026/03/15', '2026-03-15'],
    ['2026-3-5', '2026-03-05'],
    ['20260315', '2026-03-15'],
    ['2026-03-15T00:00:00Z', '2026-03-15'],
    ['ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['30 June 2026', '2026-06-30'],
    ['Jun 30, 2026', '2026-06-30'],
    ['3/2026', '2026-03'],
    ['Tháng 10/2026', '2026-10'],
    ['Trong tháng 01/2026', '2026-01'],
    ['Tháng 01/ 2026', '2026-01'],
    ['T3/2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['Quý II/2026', '2026-Q2'],
    ['Quý II/2026'.normalize('NFD'), '2026-Q2'],
    ['QUÝ IV NĂM 2026', '2026-Q4'],
    ['quý 3 năm 2026', '2026-Q3'],
    ['2026-q2', '2026-Q2'],
    ['2026Q2', '2026-Q2'],
    ['Q2 2026', '2026-Q2'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['năm 2026', '2026'],
    ['tuần 15/2026', '2026-W15'],
    ['2026-W5', '2026-W05'],
    [' 2026-03 ', '2026-03'],
    ['2025-2026', '2025/2026'],
    ['2025 - 2026', '2025/2026'],
    ['2026-03 / 2026-06', '2026-03/2026-06'],
    ['2026-03..2026-06', '2026-03/2026-06'],
    ['từ tháng 3 đến tháng 6/2026', '2026-03/2026-06'],
    ['tháng 3 - 6/2026', '2026-03/2026-06'],
    ['9-11/3/2026', '2026-03-09/2026-03-11'],
    ['09/3 - 05/4/2026', '2026-03-09/2026-04-05'],
    ['Quý I - Quý III/2026', '2026-Q1/2026-Q3'],
    ['1/2026-3/2026', '2026-01/2026-03'],
  ])('suggests for %s the text %s', (text, suggestion) => {
    expect(problem(text)).toMatchObject({ problem: 'syntax', part: text, suggestion });
  });

  it.each([
    ['30/6', '2026', '2026-06-30'],
    ['tháng 3', '2026-09/2027-05', '2027-03'],
    ['Quý II', '2026', 'Q2'],
    ['tháng 3', '2025/2027', null],
    ['30/6', '2026-Q1', null],
  ])('finds for %s the year in the plan of %s', (text, plan, suggestion) => {
    expect(problem(text, period(plan))).toMatchObject({ problem: 'syntax', suggestion });
  });
});

describe('the units of the calendar', () => {
  it('counts ISO weeks as one does by hand, Monday by Monday', () => {
    let [year, week] = [1999, 52];
    for (let monday = day('2000-01-03'); monday < day('2101-01-01'); monday += 7) {
      // A week belongs to the year that holds most of its days.
      const days = [0, 1, 2, 3, 4, 5, 6].map((offset) => yearOf(monday + offset));
      const most = days.filter((at) => at === days[6]).length >= 4 ? days[6]! : days[0]!;
      week = most === year ? week + 1 : 1;
      year = most;
      for (let at = monday; at < monday + 7; at++) expect(isoWeekOf(at)).toEqual({ year, week });
    }
  });

  it('covers a stretch of days without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2000), anyUnit, (start, length, unit) => {
        const end = Math.min(start + length, lastDay);
        const parts = periodsWithin({ start, end }, unit);
        expect(parts[0]!.start).toBeLessThanOrEqual(start);
        expect(parts.at(-1)!.end).toBeGreaterThanOrEqual(end);
        expect(parts[0]!.end).toBeGreaterThanOrEqual(start);
        expect(parts.at(-1)!.start).toBeLessThanOrEqual(end);
        for (const [index, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[index]!.end + 1);
      }),
    );
  });

  it('puts every day into the period that it belongs to', () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (at, unit) => {
        const whole = periodOf(at, unit);
        expect(whole.start <= at && at <= whole.end).toBe(true);
        expect(periodOf(whole.start, unit)).toEqual(whole);
        expect(periodOf(whole.end, unit)).toEqual(whole);
        if (unit === 'week') expect(weekdayOf(whole.start)).toBe(1);
      }),
    );
  });

  it('takes the months, quarters and weeks that a period shares a day with', () => {
    const names = (text: string, unit: (typeof units)[number]) => periodsWithin(period(text), unit).map(formatPeriod);
    expect(names('2026-03-15/2026-05-02', 'month')).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(names('2026-09/2027-05', 'quarter')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2']);
    expect(names('2026-12-31/2027-01-04', 'week')).toEqual(['2026-W53', '2027-W01']);
    expect(names('2026-W53', 'year')).toEqual(['2026', '2027']);
  });
});
