import { expect, test } from 'vitest';
import { titleLine } from '../../src/tables/title-line.ts';

test('the number at the end of a title stays with its word', () => {
  expect(titleLine('KẾ HOẠCH CÔNG TÁC NĂM 2026')).toBe('KẾ HOẠCH CÔNG TÁC NĂM\u00a02026');
  expect(titleLine('KẾ HOẠCH CÔNG TÁC THÁNG 6/2026')).toBe('KẾ HOẠCH CÔNG TÁC THÁNG\u00a06/2026');
  expect(titleLine('KẾ HOẠCH 2026 CỦA BAN')).toBe('KẾ HOẠCH 2026 CỦA BAN');
});
