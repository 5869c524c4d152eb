import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay, formatDay, lastDay, parseDay, weekdayOf } from '../../src/calendar/day.ts';
import { type CalendarData, createWorkingCalendar } from '../../src/calendar/working-calendar.ts';

const day = (text: string) => parseDay(text)!;
const from = day('2025-06-01');
const until = day('2027-06-01');
const anyDay = fc.integer({ min: from, max: until });
const anyDate = anyDay.map(formatDay);

const anyData: fc.Arbitrary<CalendarData> = fc
  .record({
    off: fc.array(fc.record({ date: anyDate }), { maxLength: 30 }),
    swapped: fc.array(fc.record({ off: anyDate, work: anyDate }), { maxLength: 8 }),
    work: fc.array(fc.record({ date: anyDate }), { maxLength: 5 }),
  })
  .map((year) => ({ years: { 2026: year } }));
const anyWeek = fc.subarray([1, 2, 3, 4, 5, 6, 7]);
const anyCalendar = fc
  .tuple(anyData, anyWeek, fc.option(anyData, { nil: undefined }))
  .map(([data, week, overrides]) => createWorkingCalendar(data, overrides ? { week, overrides } : { week }));

describe('counting working days', () => {
  it('agrees with counting one by one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -5, max: 400 }), (calendar, start, length) => {
        let count = 0;
        for (let at = start; at <= start + length; at++) if (calendar.isWorkday(at)) count++;
        expect(calendar.workdaysBetween(start, start + length)).toBe(count);
      }),
    );
  });

  it('adds up over stretches side by side', () => {
    fc.assert(
      fc.property(anyCalendar, fc.tuple(anyDay, anyDay, anyDay), (calendar, days) => {
        const [a, b, c] = [...days].sort((x, y) => x - y) as [number, number, number];
        const parts = calendar.workdaysBetween(a, b) + calendar.workdaysBetween(b + 1, c);
        expect(calendar.workdaysBetween(a, c)).toBe(parts);
      }),
    );
  });

  it('counts the whole range of dates', () => {
    const calendar = createWorkingCalendar({ years: {} });
    // 9999 years are 521,722 whole weeks and the Monday to Friday at the end of 9999.
    expect(calendar.workdaysBetween(firstDay, lastDay)).toBe(521_722 * 5 + 5);
  });
});

describe('moving by working days', () => {
  it('finds the next and the previous working day as a search day by day does', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, start) => {
        let next = start;
        while (!calendar.isWorkday(next) && next < start + 1000) next++;
        let previous = start;
        while (!calendar.isWorkday(previous) && previous > start - 1000) previous--;
        expect(calendar.nextWorkday(start)).toBe(calendar.isWorkday(next) ? next : start);
        expect(calendar.previousWorkday(start)).toBe(calendar.isWorkday(previous) ? previous : start);
      }),
    );
  });

  it('counts the working days that it moves over, in both directions', () => {
    fc.assert(
      fc.property(anyData, anyDay, fc.integer({ min: 1, max: 300 }), (data, start, n) => {
        const calendar = createWorkingCalendar(data);
        const later = calendar.addWorkdays(start, n);
        expect(calendar.isWorkday(later)).toBe(true);
        expect(calendar.workdaysBetween(start + 1, later)).toBe(n);
        const earlier = calendar.addWorkdays(start, -n);
        expect(calendar.isWorkday(earlier)).toBe(true);
        expect(calendar.workdaysBetween(earlier, start - 1)).toBe(n);
      }),
    );
  });

  it('comes back to the working day that it left', () => {
    fc.assert(
      fc.property(anyData, anyDay, fc.integer({ min: -300, max: 300 }), (data, start, n) => {
        const calendar = createWorkingCalendar(data);
        const workday = calendar.nextWorkday(start);
        expect(calendar.addWorkdays(calendar.addWorkdays(workday, n), -n)).toBe(workday);
      }),
    );
  });

  it('takes the anchor as day 0, whether it is worked or not', () => {
    const calendar = createWorkingCalendar({ years: {} });
    expect(formatDay(calendar.addWorkdays(day('2026-01-10'), 1))).toBe('2026-01-12');
    expect(formatDay(calendar.addWorkdays(day('2026-01-12'), 1))).toBe('2026-01-13');
    expect(formatDay(calendar.addWorkdays(day('2026-01-12'), -1))).toBe('2026-01-09');
    expect(calendar.addWorkdays(day('2026-01-10'), 0)).toBe(day('2026-01-10'));
  });

  it('stays where it is when there is no such day', () => {
    const never = createWorkingCalendar({ years: {} }, { week: [] });
    expect(never.nextWorkday(from)).toBe(from);
    expect(never.previousWorkday(from)).toBe(from);
    expect(never.addWorkdays(from, 5)).toBe(from);
    expect(never.workdaysBetween(firstDay, lastDay)).toBe(0);
    const weekdays = createWorkingCalendar({ years: {} });
    expect(weekdays.addWorkdays(lastDay, 1)).toBe(lastDay);
    expect(weekdays.addWorkdays(firstDay, -1)).toBe(firstDay);
    expect(formatDay(weekdays.addWorkdays(lastDay, -5))).toBe('9999-12-24');
    const sundays = createWorkingCalendar({ years: {} }, { week: [7] });
    expect(sundays.nextWorkday(lastDay)).toBe(lastDay);
    expect(sundays.previousWorkday(firstDay)).toBe(firstDay);
  });
});

describe('kinds of days', () => {
  const data: CalendarData = {
    country: 'VN',
    years: {
      2026: {
        off: [{ date: '2026-01-01', name: 'Tết Dương lịch' }, { date: '2026-02-14/2026-02-22' }],
        swapped: [{ off: '2026-01-02', work: '2026-01-10', name: 'Hoán đổi' }],
        source: 'x',
      },
    },
  };
  const calendar = createWorkingCalendar(data);

  it('tells holidays, swapped days, make-up days and rest days apart', () => {
    const kinds = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-05', '2026-01-10', '2026-02-14'];
    expect(kinds.map((text) => calendar.kindOf(day(text)))).toEqual([
      'holiday',
      'swapped',
      'rest',
      'workday',
      'make-up',
      'holiday',
    ]);
    expect(calendar.nameOf(day('2026-01-10'))).toBe('Hoán đổi');
    expect(calendar.workdaysBetween(day('2026-02-13'), day('2026-02-23'))).toBe(2);
  });

  it('accepts other weeks and hours', () => {
    const six = createWorkingCalendar(data, { week: [1, 2, 3, 4, 5, 6], hours: 7 });
    expect(six.hours).toBe(7);
    expect(six.kindOf(day('2026-01-03'))).toBe('workday');
    expect(calendar.hours).toBe(8);
  });

  it('makes nothing up for those who never work on the day given off', () => {
    const partTime = createWorkingCalendar(data, { week: [1, 2, 3] });
    expect(partTime.kindOf(day('2026-01-02'))).toBe('rest');
    expect(partTime.isWorkday(day('2026-01-10'))).toBe(false);
  });

  it('lays an organisation’s calendar over that of the country', () => {
    const ours = createWorkingCalendar(data, {
      overrides: {
        years: {
          2026: {
            off: [{ date: '2026-07-28', name: 'Ngày truyền thống' }],
            work: [{ date: '2026-02-14', name: 'Trực' }, { date: '2026-01-01' }],
            swapped: [{ off: '2026-01-05', work: '2026-01-02' }],
          },
        },
      },
    });
    expect(ours.nameOf(day('2026-07-28'))).toBe('Ngày truyền thống');
    expect(ours.kindOf(day('2026-02-14'))).toBe('make-up');
    expect(ours.kindOf(day('2026-01-01'))).toBe('make-up');
    expect(ours.kindOf(day('2026-01-02'))).toBe('make-up');
    expect(ours.kindOf(day('2026-01-05'))).toBe('swapped');
    expect(ours.kindOf(day('2026-02-16'))).toBe('holiday');
  });

  it('takes a swap into the next year from the year that decided it', () => {
    const swapped = { swapped: [{ off: '2026-12-31', work: '2027-01-09' }] };
    const calendar = createWorkingCalendar({ years: { 2026: swapped, 2027: {} } });
    expect(calendar.kindOf(day('2027-01-09'))).toBe('make-up');
  });

  it('has no name for days that nothing is said of', () => {
    const calendar = createWorkingCalendar({ years: { 2026: { off: [{ date: '2026-01-01', name: 'Tết' }] } } });
    expect([calendar.nameOf(day('2026-01-01')), calendar.nameOf(day('2026-01-02'))]).toEqual(['Tết', undefined]);
  });

  it('works on days that make up for others, and not on those given off', () => {
    const swapped = [{ off: '2026-01-02', work: '2026-01-10' }];
    const calendar = createWorkingCalendar({ years: { 2026: { swapped } } });
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-10'].map(day);
    expect(days.map(calendar.isWorkday)).toEqual([true, false, false, true]);
  });

  it('gives no day off for a make-up day that is no date', () => {
    const swapped = [{ off: '2026-01-02', work: '2026-13-10' }];
    const calendar = createWorkingCalendar({ years: { 2026: { swapped } } });
    expect(calendar.kindOf(day('2026-01-02'))).toBe('workday');
  });

  it('passes over what is no date', () => {
    const off = [{ date: '2026-02-30' }, { date: '2026' }, { date: '0001-01-01/9999-12-31' }];
    const odd = createWorkingCalendar({ years: { 2026: { off, swapped: [{ off: 'x', work: '2026-01-10' }] } } });
    expect(odd.workdaysBetween(day('2026-01-01'), day('2026-12-31'))).toBe(261);
  });
});

describe('the status of a year', () => {
  const years = { 2026: {}, 2027: { provisional: true } };

  it('reports what is missing and what is open', () => {
    const calendar = createWorkingCalendar({ years });
    expect([2025, 2026, 2027].map(calendar.statusOf)).toEqual(['missing', 'official', 'provisional']);
  });

  it('accepts the decision that an organisation enters', () => {
    const decided = { years: { 2027: { provisional: false }, 2028: { off: [] } } };
    const calendar = createWorkingCalendar({ years }, { overrides: decided });
    expect([2027, 2028, 2029].map(calendar.statusOf)).toEqual(['official', 'official', 'missing']);
  });

  it('keeps a year open when an organisation only adds a day to it', () => {
    const added = { years: { 2027: { off: [{ date: '2027-07-28' }] } } };
    expect(createWorkingCalendar({ years }, { overrides: added }).statusOf(2027)).toBe('provisional');
  });

  it('counts ordinary weekdays where it is missing', () => {
    const calendar = createWorkingCalendar({ years });
    for (let at = day('2030-01-01'); at <= day('2030-12-31'); at++) {
      expect(calendar.isWorkday(at)).toBe(weekdayOf(at) <= 5);
    }
  });
});
