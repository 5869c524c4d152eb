import { describe, expect, test } from 'vitest';
import { columnsOf, importingDocument, leftOutOf, remarksOf } from '../importing.ts';

describe('plans that offices keep for themselves', () => {
  test('a department: people, effort, dates of every kind, a hidden row, a row that goes on, a foot', async () => {
    const { plan, tables, task, organisation, ...rest } = await importingDocument('phong-noi-bo.xlsx');
    expect(tables[0]!.rows).toMatchObject({ in: 12, tasks: 7, groups: 2, continued: 1, leftOut: 2 });
    expect(leftOutOf(tables[0]!)).toEqual(['15 total', '17 below']);
    expect(task('Thẩm định dự toán')).toEqual({
      title: 'Thẩm định dự toán năm 2027 của 6 đơn vị',
      lead: 'Trần Văn Thắng',
      support: ['Lê Thị Thơ', 'Nguyễn Thu Phương'],
      supervisor: 'Phạm Thị Lan Anh',
      due: '2026-07-15',
      effort: '12.5d',
      measures: [{ target: 6, unit: 'báo cáo' }],
      deliverable: 'Báo cáo thẩm định',
      source: 'Quyết định số 12/QĐ-TĐC',
    });
    // The cell shows month and year only.
    expect(task('Giải ngân')).toMatchObject({ due: '2026-12', effort: '20%', note: 'Theo dõi hằng tháng' });
    expect(task('Kiểm kê tài sản')).toMatchObject({ lead: 'Lê Thị Thơ', support: ['Bùi Anh Đức'], due: '2026-06-01' });
    expect(task('Rà soát định mức')).toMatchObject({ due: '2026-06-30', effort: '3d', note: 'việc nội bộ' });
    expect(task('Mua sắm 4 máy tính')).toMatchObject({ due: '2026-09-30', effort: '2d', note: 'đã dừng' });
    expect(task('Báo cáo tiến độ')).toMatchObject({
      repeat: { every: 'month', due: 25 },
      supervisor: 'Hoàng Minh Quốc',
    });
    expect(task('Xây dựng kế hoạch năm 2027')).toMatchObject({
      support: ['Các đơn vị'],
      steps: [
        { title: 'Hướng dẫn các đơn vị', due: '2026-09' },
        { title: 'Trình dự thảo', due: '2026-11-30' },
      ],
      deliverable: ['Dự thảo kế hoạch', 'Quyết định giao kế hoạch'],
    });
    expect(organisation.people.map(({ name }) => name)).toHaveLength(7);
    const all = { ...rest, plan, tables, organisation };
    expect(remarksOf(all, 'first-of-month')).toEqual(['H8: 01/06/2026']);
    expect(remarksOf(all, 'serial')).toEqual(['H9: 46203']);
    expect(remarksOf(all, 'hidden-row')).toEqual(['9: Rà soát định mức xăng xe']);
    expect(remarksOf(all, 'struck-out')).toEqual(['10: Mua sắm 4 máy tính']);
  });

  test('the same with --skip-hidden leaves the hidden row out', async () => {
    const { tables } = await importingDocument('phong-noi-bo.xlsx', ['--skip-hidden']);
    expect(tables[0]!.rows).toMatchObject({ in: 12, tasks: 6, leftOut: 3 });
    expect(leftOutOf(tables[0]!)).toContain('9 hidden');
  });

  test('a sub-department: sixty rows, six groups, dates as serials and as words', async () => {
    const { plan, tables, task, organisation, ...rest } = await importingDocument('ke-hoach-60-dong.xlsx');
    expect(plan).toMatchObject({ title: 'Kế hoạch công tác năm 2026', issued: '2026-01-12' });
    expect(tables[0]).toMatchObject({
      head: { first: 7, last: 7 },
      rows: { in: 62, tasks: 54, groups: 6, continued: 0, leftOut: 2 },
    });
    expect(plan.tasks.map(({ children }) => children?.length)).toEqual([9, 9, 9, 9, 9, 9]);
    expect(task('Rà soát 14 quy chuẩn')).toEqual({
      title: 'Rà soát 14 quy chuẩn kỹ thuật địa phương',
      lead: 'Nguyễn Văn Hiếu',
      support: ['Sở Nông nghiệp và Môi trường'],
      due: '2026-03-31',
      effort: '12d',
      deliverable: 'Báo cáo rà soát 14 quy chuẩn',
    });
    expect(task('Kiểm định 1.200 cân')).toMatchObject({ support: ['UBND các xã, phường'], due: '2026-Q3' });
    expect(task('Nâng cấp trang')).toMatchObject({ due: { from: 'issued', days: 100 } });
    expect(task('Gửi bản tin')).toMatchObject({ repeat: { every: 'month', due: 20 }, effort: '1d' });
    expect(task('Dịch 6 quy định')).toMatchObject({
      steps: [
        { title: 'Quý I', due: '2026-Q1' },
        { title: 'Quý III', due: '2026-Q3' },
      ],
    });
    expect(task('Tiếp công dân')).toMatchObject({ lead: 'Chi cục Tiêu chuẩn đo lường chất lượng' });
    expect(task('Tổ chức Ngày Chất lượng')).toMatchObject({ lead: ['Bùi Đức Long', 'Đặng Thu Hương'] });
    const rooms = new Map(organisation.units.map(({ id, name }) => [id, name]));
    const home = organisation.people.map(({ name, unit }) => [name, rooms.get(unit)]);
    expect(Object.fromEntries(home)).toEqual({
      'Nguyễn Văn Hiếu': 'Phòng Tiêu chuẩn chất lượng',
      'Lê Thị Thảo': 'Phòng Tiêu chuẩn chất lượng',
      'Trần Quốc Đạt': 'Phòng Tiêu chuẩn chất lượng',
      'Phạm Minh Tuấn': 'Phòng Quản lý đo lường',
      'Võ Thị Hạnh': 'Phòng Quản lý đo lường',
      'Đặng Thu Hương': 'Phòng Quản lý chất lượng',
      'Bùi Đức Long': 'Phòng Quản lý chất lượng',
      'Hồ Anh Khoa': 'Phòng Hành chính - Tổng hợp',
      'Ngô Bích Ngọc': 'Phòng Hành chính - Tổng hợp',
    });
    const all = { ...rest, plan, tables, organisation };
    expect(remarksOf(all, 'kept-as-text')).toEqual([
      'G36: Khi có phản ánh',
      'G37: Theo kế hoạch của đoàn',
      'G47: Theo hướng dẫn của Văn phòng TBT',
      'G67: Định kỳ 2 tháng/lần',
    ]);
    expect(remarksOf(all, 'post')).toEqual(['C56: Lãnh đạo Chi cục']);
  });

  test('a quarter: numbers of the columns, headings that say the kind of work, an empty one', async () => {
    const { plan, tables, task } = await importingDocument('quy-trong-tam-thuong-xuyen.xls');
    expect(plan).toMatchObject({ title: 'Kế hoạch công tác Quý III/2026', period: '2026-Q3' });
    expect(tables[0]!.rows).toMatchObject({ in: 11, tasks: 5, groups: 3, leftOut: 3 });
    expect(leftOutOf(tables[0]!)).toEqual(['5 column-numbers', '15 total', '14 empty-group']);
    expect(task('Kiểm tra cột đo')).toMatchObject({
      kind: 'key',
      due: '2026-08-15',
      measures: [{ target: 25, unit: 'cơ sở' }],
    });
    expect(task('Khảo sát chất lượng mũ')).toMatchObject({ due: '2026-09', measures: [{ min: 40, unit: 'mẫu' }] });
    expect(task('Trực đường dây nóng')).toMatchObject({ kind: 'routine', support: ['Các phòng'] });
    expect(task('Tổng hợp báo cáo tuần')).toMatchObject({ repeat: { every: 'week', due: 'fri' } });
    expect(task('Xử lý đơn')).toMatchObject({ kind: 'ad-hoc', due: '2026-07-09', dueText: 'Trước 10/7/2026' });
  });

  test('a list that is followed up: results so far are kept beside, filtered rows are taken in', async () => {
    const { plan, tables, task, ...rest } = await importingDocument('theo-doi-thang.xls');
    expect(plan).toMatchObject({ period: '2026-03' });
    expect(tables[0]!.rows).toMatchObject({ in: 5, tasks: 5, leftOut: 0 });
    expect(task('Số hóa 500 hồ sơ')).toEqual({
      title: 'Số hóa 500 hồ sơ lưu trữ',
      lead: 'Nguyễn Thị Lan Hương',
      support: ['Tổ Lưu trữ'],
      due: '2026-03-31',
      extra: {
        'Lĩnh vực': 'Văn thư',
        'Tiến độ (nếu có)': 'Đang quét',
        'Thời gian nhận': '02/03/2026',
        'Kết quả thực hiện': 'Đã quét 200 hồ sơ',
        'Tuần 1': 'x',
        'Tuần 2': 'x',
      },
    });
    expect(task('Đối chiếu công nợ')).toMatchObject({ due: '2026-03-27', dueText: 'Trước 28/3', note: 'ẩn' });
    expect(task('Họp giao ban')).toMatchObject({ repeat: { every: 'week', due: 'mon' } });
    expect(task('Bình xét thi đua')).not.toHaveProperty('due');
    const all = { ...rest, plan, tables };
    expect(remarksOf(all, 'hidden-row')).toEqual(['5: Đối chiếu công nợ quý I', '7: Bình xét thi đua']);
  });

  test('inspections: who is inspected, a range of numbers, two months', async () => {
    const { tables, task } = await importingDocument('doan-kiem-tra.xlsx');
    expect(tables[0]!.rows).toMatchObject({ in: 3, tasks: 3, leftOut: 0 });
    expect(task('Kiểm tra phép đo')).toEqual({
      title: 'Kiểm tra phép đo xăng dầu',
      lead: 'Phòng Quản lý đo lường',
      support: ['Đội Quản lý thị trường số 2'],
      when: '2026-03-09/2026-03-13',
      subject: 'Công ty Xăng dầu Miền Đông',
      measures: [{ target: 12, unit: 'cửa hàng' }],
      deliverable: 'Biên bản kiểm tra',
    });
    expect(task('Kiểm tra chất lượng đồ chơi')).toMatchObject({
      steps: [
        { title: 'Tháng 5', due: '2026-05' },
        { title: 'Tháng 9', due: '2026-09' },
      ],
      measures: [{ min: 20, max: 25, unit: 'mẫu' }],
      deliverable: ['Kết quả thử nghiệm', 'Thông báo kết quả kiểm tra'],
    });
    expect(task('Kiểm tra vàng')).toMatchObject({
      lead: ['Phòng Quản lý đo lường', 'Phòng Quản lý chất lượng'],
      dueText: 'Đột xuất khi có phản ánh',
    });
  });

  test('two tables on one sheet among blank rows and columns', async () => {
    const { plan, tables, task } = await importingDocument('hai-bang-mot-sheet.xlsx');
    expect(plan).toMatchObject({ period: '2026-03' });
    expect(tables.map(({ head, rows }) => [head.first, rows.in, rows.tasks, rows.objectives])).toEqual([
      [5, 2, 2, 0],
      [10, 2, 0, 2],
    ]);
    expect(columnsOf(tables[0]!)).toEqual({ C: 'number', E: 'title', F: 'lead', G: 'support', I: 'due' });
    expect(task('Chuẩn bị hồ sơ')).toMatchObject({ lead: 'Văn phòng', support: ['Phòng Nội vụ'], due: '2026-03-12' });
    expect(task('Tổng hợp kiến nghị')).toMatchObject({ support: ['Các phòng, ban'], due: '2026-03-27' });
    expect(plan.objectives).toMatchObject([
      { title: 'Hồ sơ giải quyết đúng hạn', measures: [{ target: 98, unit: '%' }] },
      { title: 'Thu ngân sách', measures: [{ target: 1250, unit: 'tỷ đồng' }] },
    ]);
  });

  test('several sheets: a cover, two quarters, a hidden list', async () => {
    const { plan, tables, report, task } = await importingDocument('nhieu-sheet.xlsx');
    expect(tables.map(({ sheet, rows }) => [sheet, rows.in, rows.tasks])).toEqual([
      ['Quý I', 2, 2],
      ['Quý II', 3, 3],
    ]);
    expect(report.files[0]!.skipped).toMatchObject([
      { sheet: 'Bìa', reason: 'no-head' },
      { sheet: 'Danh mục', reason: 'hidden' },
    ]);
    expect(plan.unit).toBe('sct');
    expect(task('Tổ chức hội chợ')).toMatchObject({ due: '2026-01-25', extra: { 'Trạng thái': 'Đã xong' } });
    expect(task('Tiết kiệm điện')).toMatchObject({ when: '2026-04/2026-06' });
    // A row without a title is no reason to make one up.
    expect(task('…')).toMatchObject({ deliverable: 'Báo cáo đánh giá', due: '2026-06-30' });
    expect(tables[1]!.remarks).toContainEqual(expect.objectContaining({ cell: '5', kind: 'no-title' }));
  });

  test('one sheet of several when it is asked for', async () => {
    const { tables } = await importingDocument('nhieu-sheet.xlsx', ['--sheet', 'Quý II', '--period', '2026-Q2']);
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Quý II']);
  });

  test('an export of a program: codes, kinds, person and unit side by side, dates as texts', async () => {
    const { tables, task, plan, organisation } = await importingDocument('xuat-tu-he-thong.xlsx');
    expect(tables[0]!.rows).toMatchObject({ in: 3, tasks: 3, leftOut: 0 });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['TB200-N05', 'CT05-2', 'CT06']);
    expect(task('Trả lời')).toEqual({
      title: 'Trả lời chất vấn của đại biểu về giá nước',
      lead: 'Nguyễn Thị Thu Hà',
      support: ['Phòng Pháp chế'],
      kind: 'ad-hoc',
      due: '2026-04-10',
      source: 'Thông báo số 200/TB-VP',
      extra: { 'Trạng thái': 'Đang xử lý', 'Gia hạn': '0' },
    });
    expect(task('Tổng hợp số liệu')).toMatchObject({ kind: 'key', due: '2026-04-15' });
    expect(task('Cập nhật bảng giá')).toMatchObject({ lead: 'Phòng Quản lý giá', kind: 'routine' });
    expect(organisation.people).toMatchObject([
      { name: 'Nguyễn Thị Thu Hà', unit: 'pqlg' },
      { name: 'Lê Văn Toàn', unit: 'pqlns' },
    ]);
  });

  test('the calendar of a week', async () => {
    const { plan, tables, task } = await importingDocument('lich-cong-tac-tuan.docx');
    expect(plan).toMatchObject({ period: '2026-03-16/2026-03-20' });
    expect(tables[0]!.rows).toMatchObject({ in: 3, tasks: 3, leftOut: 0 });
    expect(task('Họp giao ban')).toMatchObject({
      lead: 'UBND tỉnh',
      due: '2026-03-16',
      extra: { Giờ: '08:00', 'Địa điểm': 'Phòng họp số 1' },
    });
    // Its day is merged with that of the row above.
    expect(task('Tiếp công dân')).toMatchObject({ lead: 'Ban Tiếp công dân', due: '2026-03-16' });
    expect(task('Kiểm tra tiến độ')).toMatchObject({ lead: 'Sở Xây dựng', due: '2026-03-18' });
  });
});
