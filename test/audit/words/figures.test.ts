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
    'Tăng 5 phần trăm',
    'Cut costs: 5 per cent',
    'Chi phí <5 triệu',
    'Theo Nghị quyết 57-NQ/TW, ít nhất 5 xã',
    'Phòng thử nghiệm 12/Q: ≥ 5 mẫu',
    'Ready on 5 Jun: ≥ 40 stations',
    'Đến năm 2026 còn khoảng 5 vụ',
    ...['đạt', 'ít nhất', 'tối thiểu', 'không quá', 'không dưới', 'dưới', 'trên', 'từ', 'lên', 'xuống', 'còn'].map(
      (word) => `Kết quả ${word} 12 mẫu`,
    ),
    ...['thêm', 'gấp', 'trong vòng', 'trong', 'đạt hơn', 'giảm còn dưới mức'].map((word) => `Kết quả ${word} 12 mẫu`),
    ...['at least', 'at most', 'no more than', 'no less than', 'less than', 'more than', 'fewer than'].map(
      (words) => `Results ${words} 12 samples`,
    ),
    ...['below', 'above', 'under', 'over', 'within', 'from', 'to', 'by', 'down to', 'up to', 'to about'].map(
      (words) => `Results ${words} 12 samples`,
    ),
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
    'Áp dụng từ 15/3',
    'Áp dụng từ 15/12/2026',
    'Áp dụng từ 2026-03-05',
    'Hướng dẫn từ 57-NQ',
    'Chuyển người bệnh lên 5-B',
    'Kiểm tra trong năm 2026',
    'Trả lời trong quý 3',
    'Nộp từ số 12',
    'Ready by 5 May',
    'Ready by 12 September',
    'Measured from 1974',
    'Measured from 2026',
    'See rules under no. 7',
    'Kết quả 12 mẫu',
  ])('sees none in `%s`', (text) => {
    expect(isMeasured(text)).toBe(false);
  });
});
