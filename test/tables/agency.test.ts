import { describe, expect, test } from 'vitest';
import { loadExample, tables } from './loaded.ts';
import { columnTexts, printRows } from './print.ts';

const annual = await loadExample('standards-agency', '2026.plan.yaml');

describe('the table of an agency', () => {
  const sheet = tables(annual, 'agency')[0]!.sheets[0]!;
  const rows = printRows(sheet.rows);

  test('has the columns of Vietnamese plans, upright', () => {
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([
      'TT',
      'Nội dung nhiệm vụ',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Sản phẩm',
      'Thời hạn hoàn thành',
      'Ghi chú',
    ]);
    expect(sheet.page.orientation).toBe('portrait');
  });

  test('stands in an appendix to the numbered plan', () => {
    expect(sheet.heading).toMatchObject({
      label: 'Phụ lục',
      title: ['PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      notes: [
        '(Kèm theo Kế hoạch số 15/KH-TĐC ngày 12 tháng 01 năm 2026 của Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia)',
      ],
    });
    expect(sheet.closing).toBe('Tổng số: 103 nhiệm vụ./.');
  });

  test('numbers groups I, tasks 1 running on, points a) to đ)', () => {
    const numbers = columnTexts(sheet, 'number');
    const tasks = numbers.filter((number) => /^\d+$/.test(number)).map(Number);
    expect(tasks).toEqual(tasks.map((_, i) => i + 1));
    expect(numbers.slice(numbers.indexOf('39'), numbers.indexOf('40'))).toEqual(['39', 'a)', 'b)', 'c)', 'd)', 'đ)']);
    expect(rows.filter((row) => row.startsWith('group'))).toEqual([
      'group: I Nhiệm vụ có thời hạn cụ thể',
      'group: II Nhiệm vụ thường xuyên',
      'group: III Nhiệm vụ chuyển tiếp từ kỳ trước',
    ]);
  });

  test('names units, and no person', () => {
    const people = annual.set.organisations[0]!.people.map(({ name }) => name.value);
    const text = rows.join('\n');
    expect(people.filter((name) => text.includes(name))).toEqual([]);
  });

  test('writes repeated work in words', () => {
    expect(rows).toContain(
      'task: 73 | Gửi Văn phòng Bộ báo cáo tuần về các nhiệm vụ Bộ giao | Văn phòng |  | Báo cáo tuần kèm danh mục nhiệm vụ đến hạn, quá hạn | Thứ Sáu hằng tuần / từ ngày 02/3 đến ngày 25/12/2026 | ',
    );
  });
});
