import { describe, expect, test } from 'vitest';
import { citationsIn, isCitedIn } from '../../../src/audit/words/citations.ts';
import type { Language } from '../../../src/locale/language.ts';

function cited(text: string, language: Language, isSource = false): string[] {
  return citationsIn(text, language, isSource).map(
    ({ start, end, complete }) => `${text.slice(start, end)}${complete ? ' (complete)' : ''}`,
  );
}

describe('citationsIn', () => {
  test.each([
    ['Góp ý theo Công văn của Bộ Tư pháp', 'Công văn của Bộ Tư pháp'],
    ['Thực hiện Nghị quyết của Hội đồng nhân dân', 'Nghị quyết của Hội đồng nhân dân'],
    ['Tập huấn Nghị định về nhãn hàng hóa cho 40 người', 'Nghị định về nhãn hàng hóa cho 40 người'],
    ['Sửa đổi Thông tư 23/2013/TT-BKHCN', 'Thông tư 23/2013/TT-BKHCN (complete)'],
    [
      'theo Quyết định số 12/QĐ-TĐC ngày 05 tháng 01 năm 2026',
      'Quyết định số 12/QĐ-TĐC ngày 05 tháng 01 năm 2026 (complete)',
    ],
    ['Kiểm tra theo Điều 44 Luật Đo lường', 'Luật Đo lường'],
    ['Kiểm tra theo Luật Đo lường năm 2011', 'Luật Đo lường năm 2011 (complete)'],
    ['quy định của Luật số 04/2011/QH13', 'Luật số 04/2011/QH13 (complete)'],
    ['theo Chỉ thị ngày 15/01/2026 của Thủ tướng', 'Chỉ thị ngày 15/01/2026 của Thủ tướng (complete)'],
  ])('reads %s', (text, expected) => {
    expect(cited(text, 'vi')).toEqual([expected]);
  });

  test.each([
    ['Inspect stations under the Metrology Act', 'Act'],
    ['Inspect stations under the Health and Safety at Work etc. Act 1974', 'Act 1974 (complete)'],
    ['Labels in line with Regulation (EU) 2016/679', 'Regulation (EU) 2016/679 (complete)'],
    ['Answer in response to Circular No. 7 of 12 January', 'Circular No. 7 of 12 January (complete)'],
    ['Draft rules implementing the Decree on labels', 'Decree on labels'],
    ['Fees under the 2015 Regulations', 'Regulations (complete)'],
  ])('reads %s', (text, expected) => {
    expect(cited(text, 'en')).toEqual([expected]);
  });

  test.each<[Language, string]>([
    ['vi', 'Trình Chính phủ dự thảo Nghị định xử phạt vi phạm hành chính'],
    ['vi', 'Ban hành Quyết định công bố danh mục'],
    ['vi', 'Thay thế 9 Thông tư về kiểm định'],
    ['vi', 'Phổ biến các Luật mới'],
    ['vi', 'Tập huấn Luật sư mới vào nghề'],
    ['vi', 'Rà soát theo quyết định của thủ trưởng'],
    ['vi', 'Quy chế ban hành kèm theo Quyết định của Giám đốc'],
    ['vi', 'triển khai Nghị quyết sau khi được ban hành'],
    ['vi', 'theo Thông tư này'],
    ['en', 'Draft the Decree on penalties'],
    ['en', 'Act on complaints under review'],
    ['en', 'Act under all Regulations'],
  ])('sees no citation in (%s) %s', (language, text) => {
    expect(cited(text, language)).toEqual([]);
  });

  test('takes what a basis begins with for a citation', () => {
    expect(cited('Chỉ thị của Thủ tướng', 'vi', true)).toEqual(['Chỉ thị của Thủ tướng']);
    expect(cited('Chỉ thị của Thủ tướng', 'vi')).toEqual([]);
  });
});

describe('isCitedIn', () => {
  const text = 'Giao chỉ tiêu theo Quyết định của Viện trưởng về việc giao nhiệm vụ';
  const [citation] = citationsIn(text, 'vi');

  test.each([
    [
      'the same document in full',
      'Quyết định số 12/QĐ-VTC ngày 05/01/2026 của Viện trưởng về việc giao nhiệm vụ',
      true,
    ],
    ['the same document without number and date', 'Quyết định của Viện trưởng về việc giao nhiệm vụ', false],
    ['another issuer', 'Quyết định số 12/QĐ-BTC ngày 05/01/2026 của Bộ trưởng', false],
    ['another kind', 'Thông báo số 7/TB-VTC của Viện trưởng về việc giao nhiệm vụ', false],
  ])('looks for %s', (_, source, expected) => {
    expect(isCitedIn(citation!, text, [source], 'vi')).toBe(expected);
  });
});
