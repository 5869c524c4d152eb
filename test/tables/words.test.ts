import { describe, expect, test } from 'vitest';
import type { RepeatField } from '../../src/model/task.ts';
import { headRows } from '../../src/tables/heads.ts';
import type { Column } from '../../src/tables/model.ts';
import { letterNumber, romanNumber } from '../../src/tables/numbering.ts';
import { columnWidths, pageFor, textWidthOf } from '../../src/tables/page.ts';
import { writeRepetition } from '../../src/tables/repetition.ts';
import { slug, uniqueKeys } from '../../src/tables/slug.ts';

describe('numbers of rows', () => {
  test('are Roman for groups', () => {
    expect([1, 4, 9, 14, 39, 90].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXIX', 'XC']);
  });

  test('are the letters of the language for points, đ after d', () => {
    const vietnamese = Array.from({ length: 8 }, (_, i) => letterNumber(i + 1, 'vi'));
    expect(vietnamese).toEqual(['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)']);
    expect([1, 5, 26, 27].map((value) => letterNumber(value, 'en'))).toEqual(['a)', 'e)', 'z)', 'aa)']);
  });
});

describe('repetition in words', () => {
  const every = (cadence: 'week' | 'month' | 'quarter' | 'half-year' | 'year', due: object): RepeatField =>
    ({ kind: 'every', every: cadence, due, start: 0, end: 0 }) as RepeatField;

  test.each<[RepeatField, string, string]>([
    [every('month', { kind: 'day', day: 25 }), 'Ngày 25 hằng tháng', 'Monthly, on the 25th'],
    [
      every('month', { kind: 'next', day: 5 }),
      'Hằng tháng, ngày 05 tháng sau',
      'Monthly, by the 5th of the next month',
    ],
    [
      every('month', { kind: 'last-workday' }),
      'Ngày làm việc cuối cùng hằng tháng',
      'Monthly, on the last working day',
    ],
    [every('week', { kind: 'weekday', weekday: 5 }), 'Thứ Sáu hằng tuần', 'Weekly, on Friday'],
    [
      every('quarter', { kind: 'next', day: 15 }),
      'Hằng quý, ngày 15 của tháng đầu quý sau',
      "Quarterly, by the 15th of the next quarter's first month",
    ],
    [
      every('quarter', { kind: 'day', day: 20 }),
      'Hằng quý, ngày 20 tháng cuối quý',
      'Quarterly, on the 20th of the last month',
    ],
    [every('half-year', { kind: 'end' }), '6 tháng một lần', 'Twice a year'],
    [every('year', { kind: 'end' }), 'Hằng năm', 'Yearly'],
    [{ kind: 'rrule', rule: 'FREQ=DAILY', start: 0, end: 0 }, 'Định kỳ, 9 kỳ', 'Recurring, 9 times'],
  ])('%#', (repeat, vi, en) => {
    expect([writeRepetition(repeat, 9, 'vi'), writeRepetition(repeat, 9, 'en')]).toEqual([vi, en]);
  });
});

describe('the head of a table', () => {
  const column = (key: string, group?: string): Column => ({
    key,
    heading: key,
    group,
    kind: 'text',
    width: 20,
    align: 'left',
    fill: false,
    choices: [],
  });

  test('covers neighbours of one group, and numbers the columns', () => {
    const columns = [column('a'), column('b', 'G'), column('c', 'G'), column('d', 'H')];
    const rows = headRows({ columns, columnNumbers: true });
    expect(rows.map((row) => row.map(({ text, columns: over, rows: down }) => [text, over, down]))).toEqual([
      [
        ['a', 1, 2],
        ['G', 2, 1],
        ['H', 1, 1],
      ],
      [
        ['b', 1, 1],
        ['c', 1, 1],
        ['d', 1, 1],
      ],
      [
        ['(1)', 1, 1],
        ['(2)', 1, 1],
        ['(3)', 1, 1],
        ['(4)', 1, 1],
      ],
    ]);
  });

  test('turns the page where its columns do not fit, and fills it', () => {
    const upright = pageFor(Array.from({ length: 8 }, (_, i) => column(String(i))));
    const across = pageFor(Array.from({ length: 10 }, (_, i) => column(String(i))));
    const crowded = pageFor(Array.from({ length: 17 }, (_, i) => column(String(i))));
    expect([upright, across, crowded].map(({ orientation, tableFont }) => [orientation, tableFont])).toEqual([
      ['portrait', 12],
      ['landscape', 12],
      ['landscape', 10],
    ]);
    const widths = columnWidths([column('a'), column('b')], across);
    expect(widths).toEqual([textWidthOf(across) / 2, textWidthOf(across) / 2]);
  });
});

describe('names of files', () => {
  test('hold letters without marks, digits and hyphens', () => {
    expect(slug('Đỗ Hạnh', '2026-Q2')).toBe('Do-Hanh-2026-Q2');
    expect(slug('../..', ' ')).toBe('table');
  });

  test('are never the same, whatever the file system takes for the same', () => {
    const unique = uniqueKeys();
    expect(['a', 'A', 'a', 'b'].map(unique)).toEqual(['a', 'A-2', 'a-3', 'b']);
  });
});
