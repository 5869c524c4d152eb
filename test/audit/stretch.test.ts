import { expect, test } from 'vitest';
import { during, writeStretch } from '../../src/audit/stretch.ts';

test.each([
  ['2026-07-06', '2026-07-06', '6 July 2026', 'on 6 July 2026', 'ngày 06/7/2026'],
  ['2026-07-01', '2026-07-31', 'July 2026', 'in July 2026', 'tháng 7/2026'],
  ['2026-07-06', '2026-07-17', 'from 6 to 17 July 2026', 'from 6 to 17 July 2026', 'từ ngày 06 đến ngày 17/7/2026'],
])('the stretch from %s to %s is %j, %j and %j', (from, until, english, dated, vietnamese) => {
  expect(writeStretch(from, until, 'en')).toBe(english);
  expect(during(from, until, 'en')).toBe(dated);
  expect(writeStretch(from, until, 'vi')).toBe(vietnamese);
  expect(during(from, until, 'vi')).toBe(vietnamese);
});

test('what is no day is written as it is', () => {
  expect(writeStretch('2026-07', '2026-07', 'en')).toBe('July 2026');
  expect(writeStretch('2026-Q3', '2026-07-31', 'en')).toBe('Q3 2026');
  expect(writeStretch('2026-07-01', 'soon', 'en')).toBe('1 July 2026');
});
