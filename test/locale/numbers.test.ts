import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, nounFor } from '../../src/locale/nouns.ts';
import { formatDays, formatHundredths, formatNumber, formatPercent } from '../../src/locale/numbers.ts';

describe('formatNumber', () => {
  test.each([
    [1.5, '1,5', '1.5'],
    [3_200_000, '3.200.000', '3,200,000'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [-1234.25, '-1.234,25', '-1,234.25'],
    [0, '0', '0'],
    [0.000_000_1, '0,0000001', '0.0000001'],
    [1e21, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  ])('writes %d', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  test('can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const text = formatHundredths(hundredths, 'vi').replaceAll('.', '').replace(',', '.');
        expect(Math.round(Number(text) * 100)).toBe(hundredths);
      }),
    );
  });
});

describe('formatPercent', () => {
  test('rounds half up, whatever binary fractions make of it', () => {
    expect(formatPercent(0.8, 'vi')).toBe('80%');
    expect(formatPercent(0.125, 'vi')).toBe('13%');
    expect(formatPercent(0.125, 'vi', 1)).toBe('12,5%');
    expect(formatPercent(0.145, 'en')).toBe('15%');
    expect(formatPercent(1 / 3, 'en', 1)).toBe('33.3%');
    expect(formatPercent(2, 'en')).toBe('200%');
  });
});

describe('count and formatDays', () => {
  test('puts the English noun in its number', () => {
    expect(count(1, 'task', 'en')).toBe('1 task');
    expect(count(12, 'person', 'en')).toBe('12 people');
    expect(count(0, 'error', 'en')).toBe('0 errors');
    expect(nounFor(1, 'workday', 'en')).toBe('working day');
  });

  test('has one form in Vietnamese', () => {
    expect(count(1, 'task', 'vi')).toBe('1 nhiệm vụ');
    expect(count(1200, 'person', 'vi')).toBe('1.200 người');
  });

  test('writes effort', () => {
    expect(formatDays(150, 'vi')).toBe('1,5 ngày công');
    expect(formatDays(100, 'en')).toBe('1 day');
    expect(formatDays(50, 'en')).toBe('0.5 days');
    expect(formatDays(1205, 'en')).toBe('12.05 days');
  });
});
