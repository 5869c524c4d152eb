import { describe, expect, test } from 'vitest';
import { loadTexts, tables } from './loaded.ts';
import { printRows } from './print.ts';
import { agency, team } from './sample.ts';

const annual = await loadTexts(agency, '2026.plan.yaml');
const english = await loadTexts(team);

function rowsOf(kind: 'quarter' | 'month', key: string): string[] {
  const [document] = tables(annual, kind, { columns: ['id', 'title', 'due'] });
  return printRows(document!.sheets.find((sheet) => sheet.key === key)!.rows);
}

describe('the table of a quarter', () => {
  test('parts what falls due, what goes on, routine work, what came over, and what has no time', () => {
    expect(rowsOf('quarter', '2026-Q1')).toEqual([
      'group: I Đến hạn trong quý',
      'parent: TN-01 | Đưa 3 phép thử mới vào hoạt động | ',
      'child: TN-01a | Phép thử độ bền kéo | 13/3/2026',
      'group: II Đang thực hiện',
      'task: KH-01 | Trình Bộ dự toán ngân sách năm 2027 | 06/7/2026',
      'task: VP-02 | Tiếp đoàn đánh giá quốc tế | Năm 2026',
      'group: III Thường xuyên',
      'task: KH-02 | Gửi Bộ Tài chính báo cáo giải ngân | 05/02/2026, 05/3/2026',
      'task: VP-05 | Xử lý văn bản đến | 31/3/2026',
      'group: IV Chuyển từ quý trước',
      'task: VP-03 | Hoàn thành sửa chữa phòng thử cơ lý | 31/3/2026',
      'group: V Chưa xác định thời hạn',
      'task: VP-04 | Tinh gọn đầu mối văn thư | Theo tiến độ sắp xếp bộ máy',
    ]);
  });

  test('shows a step that falls due before its task', () => {
    expect(rowsOf('quarter', '2026-Q2')).toContain(
      'task: TN-02 | Thẩm định 40 hồ sơ chỉ định tổ chức thử nghiệm / Mốc: Thẩm định xong 15 hồ sơ | 29/5/2026',
    );
    expect(rowsOf('quarter', '2026-Q3')).toContain(
      'task: TN-02 | Thẩm định 40 hồ sơ chỉ định tổ chức thử nghiệm | 31/7/2026',
    );
  });

  test('shows several steps below their task', () => {
    const [document] = tables(english, 'quarter', { columns: ['number', 'title', 'due'] });
    expect(printRows(document!.sheets[0]!.rows).slice(0, 4)).toEqual([
      'group: I Due this quarter',
      'parent: 1 | Validate the tensile test method | ',
      'child: a) | Twelve samples tested | 13 February 2026',
      'child: b) | Validation report signed | 20 March 2026',
    ]);
  });

  test('says where nothing is to be done', () => {
    const [document] = tables(english, 'quarter');
    expect(printRows(document!.sheets[1]!.rows)).toContain('note: No tasks');
  });
});

describe('the table of a month', () => {
  test('is the same of one month', () => {
    expect(rowsOf('month', '2026-07').slice(0, 6)).toEqual([
      'group: I Đến hạn trong tháng',
      'task: KH-01 | Trình Bộ dự toán ngân sách năm 2027 | 06/7/2026',
      'task: VP-01 | Tổ chức Hội nghị sơ kết cho 80 đại biểu | 09 - 10/7/2026',
      'task: TN-02 | Thẩm định 40 hồ sơ chỉ định tổ chức thử nghiệm | 31/7/2026',
      'group: II Đang thực hiện',
      'task: VP-02 | Tiếp đoàn đánh giá quốc tế | Năm 2026',
    ]);
  });

  test('there is one for each month of the plan', () => {
    const [document] = tables(annual, 'month');
    expect(document!.sheets.map(({ name }) => name)).toEqual([
      'Tháng 01/2026',
      'Tháng 02/2026',
      ...Array.from({ length: 10 }, (_, i) => `Tháng ${i + 3}/2026`),
    ]);
  });

  test('tells many turns by the words of their repetition', async () => {
    const loaded = await loadTexts({
      'plan.yaml': JSON.stringify({
        title: 'Plan',
        period: '2026-03',
        language: 'en',
        unit: 'u',
        calendar: 'VN',
        units: [{ id: 'u', name: 'Unit', head: 'a' }],
        people: [{ id: 'a', name: 'A', unit: 'u' }],
        tasks: [{ id: 'W', title: 'Write the weekly note', lead: 'a', repeat: { every: 'week', due: 'fri' } }],
      }),
    });
    const [document] = tables(loaded, 'month', { columns: ['id', 'due'] });
    expect(printRows(document!.sheets[0]!.rows)).toContain('task: W | Weekly, on Friday');
  });
});
