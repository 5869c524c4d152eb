import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/calendar/day.ts';
import { isPeriod, parsePeriod } from '../../../src/calendar/period.ts';
import { readTime } from '../../../src/import/time/read-time.ts';
import type { TimeReading, TimeRole } from '../../../src/import/time/time-reading.ts';

function read(text: string, period = '2026', role: TimeRole = 'due', issued = true): TimeReading {
  const within = parsePeriod(period);
  if (!isPeriod(within)) throw new Error(period);
  const language = /[^\x20-\x7e]/.test(text) ? 'vi' : 'en';
  return readTime({ text, date: undefined, number: undefined }, { within, role, language, issued });
}

function said(text: string, period?: string, role?: TimeRole): Omit<TimeReading, 'remarks'> {
  const { remarks: _, ...rest } = read(text, period, role);
  return rest;
}

describe('a deadline', () => {
  test.each([
    ['30/8/2026', '2026-08-30'],
    ['01/04/2026', '2026-04-01'],
    ['ngày 15 tháng 3 năm 2026', '2026-03-15'],
    ['15.3.2026', '2026-03-15'],
    ['2026-03-15', '2026-03-15'],
    ['31 March 2026', '2026-03-31'],
    ['March 31, 2026', '2026-03-31'],
    ['06/30/2026', '2026-06-30'],
    ['30/6', '2026-06-30'],
    ['6/2026', '2026-06'],
    ['Tháng 10/2026', '2026-10'],
    ['Trong tháng 01/2026', '2026-01'],
    ['Tháng 01/ 2026', '2026-01'],
    ['tháng 6', '2026-06'],
    ['T5/2026', '2026-05'],
    ['October', '2026-10'],
    ['Quý II/2026', '2026-Q2'],
    ['Quý III', '2026-Q3'],
    ['Q2 2026', '2026-Q2'],
    ['quý 4 năm 2026', '2026-Q4'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['2026', '2026'],
    ['Trong năm 2026', '2026'],
    ['Đến hết 30/6/2026', '2026-06-30'],
    ['Chậm nhất ngày 30/6/2026', '2026-06-30'],
    ['by end of June 2026', '2026-06'],
    ['No later than 30 June 2026', '2026-06-30'],
  ])('reads %s', (text, due) => {
    expect(said(text)).toEqual({ due });
  });

  test.each([
    ['Trước 10/02/2026', '2026-02-09'],
    ['trước ngày 20.7.2026', '2026-07-19'],
    ['Trước tháng 6/2026', '2026-05'],
    ['Trước 30/6', '2026-06-29'],
    ['before 15 March 2026', '2026-03-14'],
  ])('ends the day, or the month, before in %s, and keeps the words', (text, due) => {
    expect(said(text)).toEqual({ due, dueText: text });
    expect(read(text).remarks).toContainEqual({ kind: 'excluded', text, due });
  });

  test.each([
    ['Từ tháng 3 đến tháng 6/2026', '2026-03/2026-06'],
    ['Tháng 3 - 6/2026', '2026-03/2026-06'],
    ['Từ 01/01 đến 31/12/2026', '2026-01-01/2026-12-31'],
    ['Quý II-III/2026', '2026-Q2/2026-Q3'],
    ['Quý II, III/2026', '2026-Q2/2026-Q3'],
    ['từ quý I đến quý III năm 2026', '2026-Q1/2026-Q3'],
    ['2025 - 2026', '2025/2026'],
    ['2025-2026', '2025/2026'],
    ['Jan - Mar 2026', '2026-01/2026-03'],
    ['January to March 2023', '2023-01/2023-03'],
    ['1 July - 30 Sept 2022', '2022-07-01/2022-09-30'],
    ['01 April - 30 March 2023', '2022-04-01/2023-03-30'],
    ['Tháng 9 - tháng 5/2027', '2026-09/2027-05'],
    ['Tháng 1, 2, 3', '2026-01/2026-03'],
    ['Tháng 10, 11, 12 năm 2026', '2026-10/2026-12'],
    ['9 tháng đầu năm', '2026-01/2026-09'],
  ])('takes the stretch %s for the time of the work', (text, when) => {
    expect(said(text)).toEqual({ when });
  });

  test.each([
    ['9 - 11/3/2026', '2026-03-09/2026-03-11'],
    ['15-20/6/2026', '2026-06-15/2026-06-20'],
    ['Từ 30/6 đến 02/7/2026', '2026-06-30/2026-07-02'],
  ])('takes %s as a deadline for work on those very days', (text, when) => {
    expect(said(text)).toEqual({ when, fixed: true });
  });

  test.each([
    ['Trong 60 ngày kể từ ngày nhận đủ hồ sơ, chậm nhất 28/10/2026', '2026-10-28'],
    ['Sau khi có hướng dẫn, muộn nhất là tháng 9/2026', '2026-09'],
    ['After approval, no later than 30 June 2026', '2026-06-30'],
  ])('takes the last day that %s names, and keeps the words', (text, due) => {
    expect(said(text)).toEqual({ due, dueText: text });
  });

  test('takes from when to when something repeats', () => {
    const when = '2026-03-02/2026-12-25';
    const repeat = { every: 'week', due: 'fri' };
    expect(said('Thứ Sáu hằng tuần; từ ngày 02/3 đến ngày 25/12/2026')).toEqual({ repeat, when });
    expect(said('Thứ Sáu hằng tuần\ntừ ngày 02/3 đến ngày 25/12/2026')).toEqual({ repeat, when });
  });

  test('takes a month below "time of the work" for the window, a day for the deadline', () => {
    expect(said('Quý II/2026', '2026', 'when')).toEqual({ when: '2026-Q2' });
    expect(said('15/3/2026', '2026', 'when')).toEqual({ due: '2026-03-15' });
  });

  test.each([
    ['Hằng tháng', { every: 'month', due: undefined }],
    ['hàng quý', { every: 'quarter', due: undefined }],
    ['Định kỳ 6 tháng', { every: 'half-year', due: undefined }],
    ['06 tháng một lần', { every: 'half-year', due: undefined }],
    ['Hằng năm', { every: 'year', due: undefined }],
    ['Trước ngày 25 hằng tháng', { every: 'month', due: '24' }],
    ['Ngày 20 hàng tháng', { every: 'month', due: '20' }],
    ['Ngày 05 tháng sau', { every: 'month', due: '+5' }],
    ['Thứ Sáu hằng tuần', { every: 'week', due: 'fri' }],
    ['Hằng quý, ngày 15 của tháng đầu quý sau', { every: 'quarter', due: '+15' }],
    ['Ngày làm việc cuối cùng hằng tháng', { every: 'month', due: 'last-workday' }],
    ['Quarterly', { every: 'quarter', due: undefined }],
    ['Monthly, by the 5th of the next month', { every: 'month', due: '+5' }],
    ['Weekly, on Friday', { every: 'week', due: 'fri' }],
  ])('reads the repetition %s', (text, repeat) => {
    expect(said(text)).toEqual({ repeat });
  });

  test.each(['Thường xuyên', 'Nhiệm vụ thường xuyên', 'Thường xuyên trong năm', 'Ongoing'])(
    'takes %s for routine',
    (text) => {
      expect(said(text)).toEqual({ routine: true });
    },
  );

  test('reads reports on routine work', () => {
    expect(said('Thường xuyên, định kỳ báo cáo theo Quý')).toEqual({
      routine: true,
      reports: { every: 'quarter', due: undefined },
    });
  });

  test('counts from the date of issue where that is known', () => {
    const text = '100 ngày kể từ ngày ban hành Kế hoạch';
    expect(said(text)).toEqual({ due: { from: 'issued', days: 100 } });
    expect(read(text, '2026', 'due', false)).toEqual({ dueText: text, remarks: [{ kind: 'not-issued', text }] });
    expect(said('Within 30 working days of approval')).toEqual({ due: { from: 'issued', workdays: 30 } });
  });

  test.each([
    '10 ngày làm việc sau khi Nghị quyết được ban hành',
    'Theo tiến độ của từng nhiệm vụ khoa học công nghệ',
    'Theo tiến độ đề xuất của đơn vị triển khai, đảm bảo đạt tỷ lệ trong năm 2026',
    'Sở KHCN đưa ra kế hoạch',
    '100 ngày',
    '31/2/2026',
    '30/6/2206',
    'TBD',
    'April - March',
  ])('makes no date out of %s', (text) => {
    expect(said(text)).toEqual({ dueText: text });
    expect(read(text).remarks).toEqual([{ kind: 'kept-as-text', text }]);
  });

  test.each(['', '-', '…', 'x', '…/…'.slice(0, 1)])('takes %j for an empty cell', (text) => {
    expect(read(text)).toEqual({ remarks: [] });
  });

  test.each([
    ['Từ Quý I/2026', { when: '2026-Q1/' }],
    ['2026 và những năm tiếp theo', { due: '2026' }],
    ['13/02/2026 Đề xuất hạn là thường xuyên', { due: '2026-02-13' }],
    ['12/2026 báo cáo kết quả triển khai', { due: '2026-12' }],
    ['Cuối tháng 6', { due: '2026-06' }],
    ['Tuần 2 tháng 3/2026', { due: '2026-03' }],
    ['Từ ngày ban hành Kế hoạch trở đi', { routine: true }],
  ])('keeps the words of %s beside its time', (text, time) => {
    expect(said(text)).toEqual({ ...time, dueText: text });
  });
});

describe('several times in one cell', () => {
  test.each([
    [
      'Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả thực hiện',
      [
        { title: 'Lựa chọn nhiệm vụ', due: '2026-Q1' },
        { title: 'Báo cáo kết quả thực hiện', due: '2026-Q4' },
      ],
    ],
    [
      'Trình dự thảo: 3/2026; ban hành: 6/2026',
      [
        { title: 'Trình dự thảo', due: '2026-03' },
        { title: 'Ban hành', due: '2026-06' },
      ],
    ],
    [
      '30/4/2026 (mô hình thử nghiệm). Vận hành ổn định trong năm 2026',
      [
        { title: 'Mô hình thử nghiệm', due: '2026-04-30' },
        { title: 'Vận hành ổn định', due: '2026' },
      ],
    ],
    [
      '- Dự thảo: tháng 3/2026\n- Trình ban hành: trước 15/6/2026',
      [
        { title: 'Dự thảo', due: '2026-03' },
        { title: 'Trình ban hành', due: '2026-06-14' },
      ],
    ],
    [
      'Quý I và Quý III',
      [
        { title: 'Quý I', due: '2026-Q1' },
        { title: 'Quý III', due: '2026-Q3' },
      ],
    ],
    [
      'Tháng 3, 6, 9/2026',
      [
        { title: 'Tháng 3', due: '2026-03' },
        { title: 'Tháng 6', due: '2026-06' },
        { title: 'Tháng 9/2026', due: '2026-09' },
      ],
    ],
  ])('become steps: %s', (text, steps) => {
    expect(said(text)).toEqual({ steps });
  });

  test('keep the words where a step has no time', () => {
    const text = 'Hoàn thành xây dựng kế hoạch trong Quý I/2026; triển khai thực hiện theo tiến độ của Kế hoạch.';
    expect(said(text)).toEqual({
      steps: [
        { title: 'Hoàn thành xây dựng kế hoạch', due: '2026-Q1' },
        { title: 'Triển khai thực hiện theo tiến độ của Kế hoạch' },
      ],
      dueText: text,
    });
  });
});

describe('a cell of a spreadsheet', () => {
  const within = parsePeriod('2026');
  const context = {
    within: isPeriod(within) ? within : undefined,
    role: 'due',
    language: 'vi',
    issued: false,
  } as const;
  const cell = (parts: Partial<Parameters<typeof readTime>[0]>): TimeReading =>
    readTime({ text: '', date: undefined, number: undefined, ...parts }, context);

  test('holds a date, and is remarked on where it is the first of a month', () => {
    expect(cell({ date: { day: parseDay('2026-04-15')!, unit: 'day' }, text: '15/04/2026' })).toEqual({
      due: '2026-04-15',
      remarks: [],
    });
    expect(cell({ date: { day: parseDay('2026-04-01')!, unit: 'day' }, text: '01/04/2026' })).toEqual({
      due: '2026-04-01',
      remarks: [{ kind: 'first-of-month', text: '01/04/2026' }],
    });
  });

  test('holds a month where its format shows no day', () => {
    expect(cell({ date: { day: parseDay('2026-04-01')!, unit: 'month' }, text: '04/2026' })).toEqual({
      due: '2026-04',
      remarks: [],
    });
  });

  test('holds a year, a date that lost its format, or a number of days', () => {
    expect(cell({ number: 2026, text: '2026' })).toEqual({ due: '2026', remarks: [] });
    expect(cell({ number: 46113, text: '46113' })).toMatchObject({ due: '2026-04-01' });
    expect(cell({ number: 30, text: '30' })).toMatchObject({ dueText: '30' });
  });
});
