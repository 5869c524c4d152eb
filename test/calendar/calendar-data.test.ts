import { describe, expect, it } from 'vitest';
import { type CalendarYear, calendarProblems } from '../../src/calendar/calendar-data.ts';

function problemsOf(year: CalendarYear): string[] {
  return calendarProblems({ years: { 2026: year } }).map(
    ({ list, index, key, problem, text }) => `${list}[${index}].${key} ${problem} ${text}`,
  );
}

describe('the check of a calendar', () => {
  it('accepts days, runs, swaps and work on a day off', () => {
    const year = {
      off: [{ date: '2026-01-01' }, { date: '2026-02-14/2026-02-22' }, { date: '2026-12-30/2027-01-03' }],
      swapped: [{ off: '2026-12-29', work: '2027-01-09' }],
      work: [{ date: '2026-02-14' }],
    };
    expect(problemsOf(year)).toEqual([]);
  });

  it('reports dates that do not exist and periods that are no days', () => {
    const off = [{ date: '2026-02-30' }, { date: '2026-03' }, { date: '' }, { date: '2026-02-22/2026-02-14' }];
    expect(problemsOf({ off })).toEqual([
      'off[0].date no-such-date 2026-02-30',
      'off[1].date no-such-date 2026-03',
      'off[2].date no-such-date ',
      'off[3].date no-such-date 2026-02-22/2026-02-14',
    ]);
  });

  it('reports a run of more than a year', () => {
    expect(problemsOf({ off: [{ date: '2026-01-01/2027-01-01' }] })).toEqual([]);
    expect(problemsOf({ off: [{ date: '2026-01-01/2027-01-02' }] })).toHaveLength(1);
  });

  it('reports days under the wrong year', () => {
    const swapped = [
      { off: '2025-12-31', work: '2026-01-10' },
      { off: '2026-01-02', work: '2024-01-06' },
    ];
    expect(problemsOf({ swapped, work: [{ date: '2027-01-02' }] })).toEqual([
      'swapped[0].off wrong-year 2025-12-31',
      'swapped[1].work wrong-year 2024-01-06',
      'work[0].date wrong-year 2027-01-02',
    ]);
  });

  it('reports a day that stands twice', () => {
    const year = {
      off: [{ date: '2026-01-01' }, { date: '2026-01-01' }],
      swapped: [{ off: '2026-01-02', work: '2026-01-01' }],
    };
    expect(problemsOf(year)).toEqual(['off[1].date twice 2026-01-01', 'swapped[0].work twice 2026-01-01']);
  });
});
