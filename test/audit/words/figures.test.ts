import { describe, expect, test } from 'vitest';
import { isMeasured } from '../../../src/audit/words/figures.ts';

describe('isMeasured', () => {
  test.each([
    'Tỷ lệ hòa giải thành từ 85% trở lên',
    'Giảm án bị hủy, sửa dưới 1,0 %',
    'Không quá 03 học sinh phải rèn luyện trong hè',
    'Trả lời trong 05 ngày làm việc',
    'Nâng công suất từ 12 lên 18 mẫu mỗi ngày',
    'Mean gap no more than 6.5 per cent',
    'At least 40 inspectors',
    'Cut the median time to 12 days',
    'Savings of more than £20',
    'Trả lời đúng ≥ 85 câu',
  ])('sees a measure in `%s`', (text) => {
    expect(isMeasured(text)).toBe(true);
  });

  test.each([
    'Thực hiện Nghị quyết số 57-NQ/TW',
    'Phát triển kinh tế số giai đoạn 2026-2030',
    'Xong trong ngày 05/3/2026',
    'Báo cáo trong tháng 6',
    'Finish by 30 June 2026',
    'Work under the Act of 1974',
    'Tiếp tục thực hiện 06 ngành hàng',
    'Improve the office',
  ])('sees none in `%s`', (text) => {
    expect(isMeasured(text)).toBe(false);
  });
});
