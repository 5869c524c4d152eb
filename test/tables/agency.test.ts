import { describe, expect, test } from 'vitest';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import { UnknownColumnError } from '../../src/tables/choose-columns.ts';
import type { Sheet } from '../../src/tables/model.ts';
import { loadTexts, noFlags as sheetFlags, type TableOptions, tables } from './loaded.ts';
import { columnTexts, printRows } from './print.ts';
import { agency, team } from './sample.ts';

const annual = await loadTexts(agency, '2026.plan.yaml');
const unitPlan = await loadTexts(agency, 'kh-2026.plan.yaml');
const english = await loadTexts(team);
const [organisation] = annual.set.organisations;

function sheetOf(options: TableOptions = {}, loaded = annual): Sheet {
  return tables(loaded, 'agency', options)[0]!.sheets[0]!;
}

function groupsOf(sheet: Sheet): string[] {
  return printRows(sheet.rows).filter((row) => row.startsWith('group'));
}

describe('the table of an agency', () => {
  const sheet = sheetOf();

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

  test('numbers groups I, tasks 1 running on, points a), and counts the tasks to do', () => {
    expect(columnTexts(sheet, 'number')).toEqual(['1', 'a)', 'b)', 'c)', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(sheet.closing).toBe('Tổng số: 12 nhiệm vụ./.');
  });

  test('has parts for routine, unplanned, carried and unscheduled work', () => {
    expect(groupsOf(sheet)).toEqual([
      'group: I Nhiệm vụ có thời hạn cụ thể',
      'group: II Nhiệm vụ thường xuyên',
      'group: III Nhiệm vụ đột xuất, phát sinh',
      'group: IV Nhiệm vụ chuyển tiếp từ kỳ trước',
      'group: V Nhiệm vụ chưa xác định thời hạn',
    ]);
  });

  test('needs no heading where all tasks are of one kind', () => {
    const { people } = english.set.organisations[0]!;
    const selection = { people: people.filter(({ id }) => id.value === 'joel') };
    const rows = printRows(sheetOf({ selection, columns: ['number', 'title'] }, english).rows);
    expect(rows).toEqual(['task: 1 | Validate the tensile test method', 'task: 2 | Calibrate the two furnaces']);
  });

  test('names units and no person, and people where asked for', () => {
    const names = organisation!.people.map(({ name }) => name.value);
    const text = printRows(sheet.rows).join('\n');
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    const named = sheetOf({ people: true }, unitPlan);
    expect(columnTexts(named, 'lead')[0]).toBe('Lê Thị Thơ');
    expect(columnTexts(named, 'support')[0]).toBe('Trịnh Thanh Mai, Phòng TN (Ngô Đăng Khoa)');
    expect(named.columns.map(({ heading }) => heading).slice(2, 4)).toEqual(['Chủ trì', 'Phối hợp']);
  });

  test('lists several products line by line', () => {
    expect(sheet.rows[2]).toMatchObject({
      cells: { 4: { lines: ['Quyết định công nhận 3 phép thử', 'Hồ sơ thẩm định phương pháp'], listed: true } },
    });
  });

  test('writes deadlines as they were written', () => {
    expect(columnTexts(sheet, 'due')).toEqual([
      '',
      '13/3/2026',
      'Quý II/2026',
      'Tháng 10/2026',
      '31/7/2026',
      '06/7/2026',
      '09 - 10/7/2026',
      'Hằng tháng, ngày 05 tháng sau',
      '11/12/2026',
      'Thường xuyên; báo cáo ngày làm việc cuối cùng của quý',
      'Năm 2026',
      '31/3/2026',
      'Theo tiến độ sắp xếp bộ máy',
    ]);
  });

  test('says who delivers copies, and who brings them together', () => {
    expect(columnTexts(sheet, 'lead')[8]).toBe('Từng đơn vị thuộc Cục TNQG / Đầu mối: Phòng KHTC');
  });
});

describe('groups', () => {
  test('by objective show its measures and who follows it', () => {
    expect(groupsOf(sheetOf({ group: 'objective' })).slice(0, 3)).toEqual([
      'group: I Rút ngắn thời gian thử nghiệm / Chỉ tiêu: số ngày trả kết quả: ≤ 12 ngày (hiện trạng: 18) / Chủ trì theo dõi: Phòng TN',
      'group: II Sử dụng ngân sách đúng tiến độ / Chỉ tiêu: tỷ lệ giải ngân: ≥ 98% / Chủ trì theo dõi: Phòng KHTC',
      'group: III Nhiệm vụ chưa gắn mục tiêu',
    ]);
  });

  test('of the table by objective show objectives that nobody works on', () => {
    const [document] = tables(annual, 'objective');
    const rows = printRows(document!.sheets[0]!.rows);
    const idle = rows.indexOf('group: III Phát triển đội ngũ thử nghiệm viên');
    expect(rows.slice(idle, idle + 3)).toEqual([
      'group: III Phát triển đội ngũ thử nghiệm viên',
      'note: Chưa có nhiệm vụ',
      'group: IV Nhiệm vụ chưa gắn mục tiêu',
    ]);
  });

  test('by month put a quarter behind its months, and invent none', () => {
    expect(groupsOf(sheetOf({ group: 'month' })).slice(0, 4)).toEqual([
      'group: I Tháng 3/2026',
      'group: II Trong Quý II/2026',
      'group: III Tháng 7/2026',
      'group: IV Tháng 10/2026',
    ]);
  });

  test('by unit stand in their order, with all of their work', () => {
    expect(groupsOf(sheetOf({ group: 'unit' }))).toEqual([
      'group: I Văn phòng Cục',
      'group: II Phòng Kế hoạch - Tài chính',
      'group: III Phòng Thử nghiệm',
      'group: IV Nhiệm vụ chưa xác định thời hạn',
    ]);
  });

  test('by supervisor name the leaders in charge', () => {
    expect(groupsOf(sheetOf({ group: 'supervisor' })).slice(0, 2)).toEqual([
      'group: I Cục trưởng Đỗ Mạnh Hùng',
      'group: II Phó Cục trưởng Phạm Thị Lan',
    ]);
  });
});

describe('columns', () => {
  test('can be chosen, ordered and headed anew, further columns among them', () => {
    const sheet = sheetOf({
      columns: ['id', 'title', 'Phương thức', 'budget', 'authority', 'supervisor'],
      headings: new Map([
        ['supervisor', 'Người trực tiếp chỉ đạo'],
        ['Phương thức', 'Hình thức'],
      ]),
    });
    expect(sheet.columns.map(({ heading }) => heading)).toEqual([
      'Mã nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Hình thức',
      'Kinh phí',
      'Thẩm quyền quyết định',
      'Người trực tiếp chỉ đạo',
    ]);
    expect(printRows(sheet.rows).slice(0, 3)).toEqual([
      'group: I Nhiệm vụ có thời hạn cụ thể',
      'parent: TN-01 | Đưa 3 phép thử mới vào hoạt động | Đặt hàng | 2,5 tỷ đồng |  | ',
      'child: TN-01a | Phép thử độ bền kéo |  |  | Trình: Cục trưởng / Phê duyệt: Cục trưởng Đỗ Mạnh Hùng | Phạm Thị Lan',
    ]);
  });

  test('that nobody knows are refused with the nearest', () => {
    expect(() => sheetOf({ columns: ['supervisr'] })).toThrow(UnknownColumnError);
    expect(() => sheetOf({ columns: ['Phương thứ'] })).toThrow(
      expect.objectContaining({ suggestion: 'Phương thức' }) as Error,
    );
  });

  test('turn the page where there are too many', () => {
    const sheet = sheetOf({ timeline: 'month' });
    expect(sheet.page.orientation).toBe('landscape');
    expect(sheet.columns.filter(({ kind }) => kind === 'tick').map(({ heading }) => heading)).toEqual(
      Array.from({ length: 12 }, (_, i) => `T${i + 1}`),
    );
    const [, , a] = sheet.rows;
    expect(printRows([a!])[0]).toContain('| 13/3/2026 |  | x | x |  |');
  });

  test('of a timeline mark a start that nobody wrote', () => {
    const sheet = sheetOf({ timeline: 'month' }, english);
    const row = sheet.rows.find((one) => printRows([one])[0]!.includes('Calibrate'));
    expect(row).toMatchObject({ cells: { 7: { kind: 'tick', on: true, assumed: true } } });
    expect(sheet.footnotes).toEqual(['(*) The start is assumed: 22 working days up to the deadline.']);
  });

  test('of a ministry give work to bodies', () => {
    const document = { ...sheetFlags, body: 'Bộ Khoa học và Công nghệ' };
    expect(sheetOf({ document }).columns.map(({ heading }) => heading)).toContain('Cơ quan chủ trì');
  });
});

describe('filters', () => {
  test('keep the tasks of a period, and those without a time', () => {
    const period = parsePeriod('2026-03');
    const sheet = sheetOf({ selection: { period: isPeriod(period) ? period : undefined }, columns: ['id'] });
    expect(printRows(sheet.rows).filter((row) => !row.startsWith('group'))).toEqual([
      'parent: TN-01',
      'child: TN-01a',
      'task: KH-01',
      'task: KH-02',
      'task: VP-05',
      'task: VP-02',
      'task: VP-03',
      'task: VP-04',
    ]);
  });

  test('keep the tasks of a person', () => {
    const { people } = unitPlan.set.organisations[0]!;
    const selection = { people: people.filter(({ id }) => id.value === 'thang') };
    const sheet = sheetOf({ selection, columns: ['id'] }, unitPlan);
    expect(printRows(sheet.rows)).toEqual(['task: NB-02']);
  });
});
