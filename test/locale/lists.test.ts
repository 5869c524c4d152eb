import { expect, test } from 'vitest';
import { formatCodes, formatList } from '../../src/locale/lists.ts';

test('joins as a sentence does', () => {
  expect(formatList([], 'vi')).toBe('');
  expect(formatList(['a'], 'vi')).toBe('a');
  expect(formatList(['a', 'b'], 'en')).toBe('a and b');
  expect(formatList(['a', 'b', 'c'], 'vi')).toBe('a, b và c');
  expect(formatList(['a', 'b', 'c'], 'vi', { join: 'or' })).toBe('a, b hoặc c');
  expect(formatCodes(['lead', 'due'], 'en', { join: 'or' })).toBe('`lead` or `due`');
});

test('counts what is beyond the limit', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];
  expect(formatList(items, 'en', { limit: 5 })).toBe('a, b, c, d and e');
  expect(formatList(items, 'en', { limit: 3 })).toBe('a, b and 3 more');
  expect(formatList(items, 'vi', { limit: 3 })).toBe('a, b và 3 mục khác');
});
