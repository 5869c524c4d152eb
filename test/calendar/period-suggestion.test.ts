import { describe, expect, it } from 'vitest';
import { suggestPeriod } from '../../src/calendar/period-suggestion.ts';

/** One line a suggestion: what to write, and the texts that mean it. */
const meant = (rows: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(rows).flatMap(([suggestion, texts]) => texts.map((text): [string, string] => [text, suggestion]));

describe('a day', () => {
  it.each(
    meant({
      '2026-03-05': [
        '2026/3/5',
        '2026.03.05',
        '2026 3 5',
        '2026-3-5t08:00',
        '2026-3-5 08:00:00',
        '20260305',
        '5/3/2026',
        '5-3-2026',
        '5 / 3 / 2026',
        'ngày 5.3.2026',
        'Ngày  5 tháng 3   năm 2026',
        '5 tháng 3/2026',
        '5 tháng 3, 2026',
        '5 Mar 2026',
        '5th March, 2026',
        'March 5 2026',
        'Mar. 5th, 2026',
      ],
      '2026-01-01': ['1st Jan. 2026', 'January 1st 2026'],
      '2026-02-22': ['22nd feb 2026'],
      '2026-09-03': ['3rd September 2026'],
      '2026-12-25': ['25/12/2026', '12/25/2026', '25 December 2026'],
    }),
  )('is meant by %j', (text, suggestion) => {
    expect(suggestPeriod(text)).toBe(suggestion);
  });

  it('comes before the month, unless only the other order is a date', () => {
    expect(suggestPeriod('11/12/2026')).toBe('2026-12-11');
    expect(suggestPeriod('13/12/2026')).toBe('2026-12-13');
    expect(suggestPeriod('12/13/2026')).toBe('2026-12-13');
  });

  it('need not exist: that is for the grammar to say', () => {
    expect(suggestPeriod('31/31/2026')).toBe('2026-31-31');
    expect(suggestPeriod('30/2/2026')).toBe('2026-02-30');
  });
});

describe('a month, quarter, half-year, week or year', () => {
  it.each(
    meant({
      '2026-01': ['jan 2026', 'tháng 1/2026'],
      '2026-03': ['march 2026', 'Mar, 2026', 't3/2026', 't.3/2026', 't. 3/2026', 'trong tháng 3 năm 2026', '2026-t3'],
      '2026-04': ['2026m4', '2026 m4', '2026/4', '2026 4', '4.2026'],
      '2026-09': ['Sept. 2026', '2026t09'],
      '2026-12': ['12 - 2026', 'tháng 12 2026', '2026m12', 'Dec-2026'],
      '2026-Q1': ['q. 1/2026', '2026qi', 'Quý I năm 2026'],
      '2026-Q2': ['quý ii/2026', 'q.2 2026', '2026/Q2', '2026-qII'],
      '2026-Q3': ['2026q3', 'quý iii 2026'],
      '2026-Q4': ['Q IV - 2026', '2026-Qiv', '2026 q4'],
      Q2: ['qii'],
      Q3: ['quý iii'],
      Q4: ['Quý 4', 'quý iv'],
      '2026-H1': ['H1 2026', 'h1/2026', '2026h1', '6 tháng đầu 2026', 'sáu tháng đầu năm 2026'],
      '2026-H2': ['h2 - 2026', '2026 H2', '6 tháng cuối của năm 2026', '6 tháng cuối năm/2026'],
      H1: ['h1', '6 tháng đầu', 'sáu tháng đầu năm'],
      H2: ['h2', '6 tháng cuối năm'],
      '2026-W07': ['tuần 7/2026', '2026w7', 'w7-2026'],
      '2026-W12': ['week 12 2026', '2026-w12', '2026 w12'],
      '2026': [' 2026 ', 'năm 2026', 'cả năm 2026', 'trong năm 2026', 'fy 2026', 'FY2026', 'year 2026'],
    }),
  )('is meant by %j', (text, suggestion) => {
    expect(suggestPeriod(text)).toBe(suggestion);
  });
});

describe('an interval', () => {
  it.each(
    meant({
      '2025/2027': ['2025-2027', '2025 - 2027', '2025–2027', '2025 —2027', '2025 to 2027'],
      '2025/2026': ['2025-26', '2025/26', '2025 – 26'],
      '2026-03/2026-06': [
        'từ tháng 3 đến tháng 6/2026',
        'from March 2026 to June 2026',
        'march 2026 until june 2026',
        '2026-3..2026-6',
        '2026-3 - 2026-6',
        '3/2026–6/2026',
        '3/2026—6/2026',
        'tháng 3 - 6/2026',
      ],
      '2026-03-09/2026-03-11': ['9-11/3/2026', '9–11/3/2026'],
      '2026-02-28/2026-03-03': ['28/2 - 3/3/2026'],
      '2026-03/': ['2026-3/..', 'tháng 3/2026 -', 'march 2026/'],
      '/2026-06': ['../2026-6', '../june 2026', '/june 2026'],
    }),
  )('is meant by %j', (text, suggestion) => {
    expect(suggestPeriod(text)).toBe(suggestion);
  });
});

describe('no suggestion', () => {
  it.each([
    ['of no time', ['', 'xuân', 'q5', 'quý v/2026', 'h3', 'h3 2026', '7 tháng đầu năm 2026', '6 tháng giữa năm 2026']],
    ['of a number that is none', ['2026/0/5', '2026-3-0', '0/3/2026', '13/2026', '0/2026', 'tháng 13/2026']],
    ['of a month that there is not', ['5 foo 2026', 'foo 5 2026', 'foo 2026', '5 thg 3 2026']],
    ['of a year of other than four digits', ['5/3/26', '5/3/20261', '12026-03-05', 'năm 26', '202603151', '2026031']],
    ['of more in front', ['x5/3/2026', 'x 5 tháng 3 năm 2026', 'x march 2026', 'x6 tháng đầu năm', 'xnăm 2026', 'xh1']],
    ['of more in front of a year', ['x2026-3-5', 'x20260305', 'x2026m4', 'x2026q3', 'x2026h1', 'x2026w7', '12025-26']],
    [
      'of more behind',
      ['march 2026x', 'q4x', 'h1x', '2026m4x', '2026q3x', '2026h1x', '2026w7x', '2025-26x', '2026-3-5x'],
    ],
    ['of more behind it', ['5 tháng 3/2026x', '6 tháng đầu năm 2026x', '6 tháng đầu năm x', 'năm 2026x', '2025-2027x']],
    ['of years that do not follow each other', ['2025-27', '2025-24']],
    ['of an end without sense', ['a..b', 'q1/2026 - x', 'x - q1/2026', 'june 2026 to', '- june 2026', 'to june 2026']],
    ['of three ends', ['1/2026 - 2/2026 - 3/2026', 'march 2026..april 2026..may 2026']],
  ])('is made because %s', (_, texts) => {
    expect(texts.map((text) => [text, suggestPeriod(text)])).toEqual(texts.map((text) => [text, null]));
  });
});
