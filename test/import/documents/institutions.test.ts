import { describe, expect, test } from 'vitest';
import { columnsOf, importingDocument, leftOutOf, remarksOf } from '../importing.ts';

describe('plans of institutions and projects', () => {
  test('a hospital: letters apart from their marks, old tone marks, numbers that Word counts', async () => {
    const { plan, planText, tables, task, organisation, ...rest } = await importingDocument('benh-vien-nfd.docx');
    expect(planText).toBe(planText.normalize('NFC'));
    expect(plan).toMatchObject({
      title: 'Kế hoạch công tác năm 2026',
      document: { parentBody: 'Sở Y tế tỉnh Quảng Hải' },
    });
    expect(tables[0]!.rows).toMatchObject({ in: 8, tasks: 5, groups: 3, leftOut: 0 });
    expect(plan.tasks.map(({ title }) => title)).toEqual(['Công tác chuyên môn', 'Công tác hành chính']);
    expect(task('Triển khai kỹ thuật nội soi')).toMatchObject({
      lead: 'Khoa Khám bệnh',
      support: ['Phòng Kế hoạch tổng hợp'],
      due: '2026-Q2',
    });
    expect(task('Mã hoá 100%')).toMatchObject({
      lead: 'Phòng Kế hoạch tổng hợp',
      support: ['Các khoa lâm sàng'],
      due: '2026-09-29',
    });
    expect(task('Đấu thầu thuốc')).toMatchObject({
      lead: 'Khoa Dược',
      due: '2026-08',
      children: ['Lập danh mục thuốc', 'Thẩm định hồ sơ mời thầu'],
    });
    expect(task('Lập danh mục')).toEqual({
      title: 'Lập danh mục thuốc',
      due: '2026-04',
      deliverable: 'Danh mục 420 thuốc',
    });
    expect(task('Sửa chữa nhà')).toMatchObject({ due: '2026-Q3' });
    // One room, once with its letters composed and once not.
    const rooms = organisation.units.filter(({ name }) => name === 'Phòng Kế hoạch tổng hợp');
    expect(rooms).toHaveLength(1);
    expect(remarksOf({ ...rest, plan, planText, tables, organisation }, 'year-assumed')).toEqual([
      'F6: Tháng 8',
      'F7: Tháng 4',
      'F9: Hoàn thành trong quý III',
    ]);
  });

  test('a school: months as headings, a short name, a school year', async () => {
    const { plan, tables, task, organisation } = await importingDocument('truong-hoc-nam-hoc.docx');
    expect(plan).toMatchObject({ period: '2026-09/2027-05' });
    expect(tables[0]!.rows).toMatchObject({ in: 7, tasks: 4, groups: 3, leftOut: 0 });
    expect(task('Khảo sát chất lượng')).toMatchObject({
      lead: 'Nguyễn Thị Mai',
      support: ['Giáo viên bộ môn'],
      due: '2026-09-20',
    });
    expect(task('Lập danh sách')).toMatchObject({ lead: 'Trần Quốc Bảo', support: ['Lê Thị Hoa'], due: '2026-09' });
    expect(task('Hội giảng')).toMatchObject({ due: '2026-10-30', support: ['Toàn thể giáo viên'] });
    expect(task('Sơ kết')).toMatchObject({ due: '2027-01-15' });
    expect(organisation.people).toMatchObject([
      { name: 'Nguyễn Thị Mai', aliases: ['Mai'] },
      { name: 'Trần Quốc Bảo' },
      { name: 'Lê Thị Hoa' },
    ]);
  });

  test('a research institute: decimal numbers, a task over three rows with a product and a deadline each', async () => {
    const { plan, tables, task } = await importingDocument('vien-nghien-cuu.xlsx');
    expect(plan).toMatchObject({ period: '2026/2027' });
    expect(tables[0]!.rows).toMatchObject({ in: 9, tasks: 4, groups: 3, continued: 2, leftOut: 0 });
    expect(task('Xây dựng phương pháp')).toMatchObject({
      lead: 'Nguyễn Hữu Tài',
      steps: [
        { title: 'Dự thảo quy trình', due: '2026-06' },
        { title: 'Kết quả thử nghiệm tại 5 phòng', due: '2026-12' },
        { title: 'Quy trình được ban hành', due: '2027-05' },
      ],
      budget: '850 triệu đồng',
    });
    expect(task('Chế tạo chuẩn')).toMatchObject({
      when: '2026-01/2027-12',
      deliverable: ['01 bộ chuẩn', 'Hồ sơ công bố'],
      budget: '1,2 tỷ đồng',
    });
    expect(task('Khảo sát sai số')).toMatchObject({
      when: '2026-Q2/2026-Q3',
      children: ['Thu thập mẫu', 'Đo và xử lý số liệu'],
    });
    expect(task('Đo và xử lý')).toEqual({
      title: 'Đo và xử lý số liệu',
      when: '2026-Q3',
      deliverable: 'Bộ số liệu',
    });
  });

  test('a testing centre in a CSV file: a byte order mark, semicolons, blank columns, a number without a task', async () => {
    const { plan, tables, task } = await importingDocument('cong-ty-cho-trong.csv');
    expect(plan).toMatchObject({ title: 'Kế hoạch tháng 4 năm 2026', period: '2026-04' });
    expect(tables[0]).toMatchObject({
      head: { first: 5, last: 5 },
      rows: { in: 7, tasks: 3, groups: 2, leftOut: 2 },
    });
    expect(leftOutOf(tables[0]!)).toEqual(['13 nothing-said', '14 total']);
    expect(task('Kiểm định 250 cân')).toMatchObject({ lead: 'Phan Văn Lực', due: '2026-04-17' });
    expect(task('Hiệu chuẩn 3 bộ quả cân')).toMatchObject({
      title: 'Hiệu chuẩn 3 bộ quả cân; gửi mẫu so sánh liên phòng',
      lead: ['Phan Văn Lực', 'Đỗ Thu Trang'],
      note: 'thuê xe',
    });
    expect(task('Đối chiếu công nợ')).toMatchObject({ lead: 'Kế toán', note: '1.250,5 triệu' });
  });

  test('a company: a head over three columns, bullets that Word makes, milestones in a cell', async () => {
    const { plan, tables, task, organisation } = await importingDocument('cong-ty-dau-dong.docx');
    expect(plan).toMatchObject({ period: '2026-H2' });
    expect(tables[0]).toMatchObject({ head: { first: 1, last: 2 }, rows: { in: 3, tasks: 3, leftOut: 0 } });
    expect(task('Lắp đặt 12 km')).toEqual({
      title: 'Lắp đặt 12 km ống cấp 2',
      lead: 'Vũ Đình Nam',
      support: ['Đội thi công số 1', 'Đội thi công số 2'],
      steps: [
        { title: 'Khởi công', due: '2026-07-15' },
        { title: 'Thông nước', due: '2026-11-30' },
      ],
      budget: '3,4 tỷ đồng',
    });
    expect(task('Thay đồng hồ')).toMatchObject({ lead: 'Hùng', when: '2026-07/2026-12' });
    expect(task('Diễn tập')).toMatchObject({ due: '2026-09' });
    expect(organisation.people.map(({ name, unit }) => [name, unit])).toEqual([
      ['Vũ Đình Nam', 'pkt'],
      ['Hùng', 'pkd'],
    ]);
  });

  test('a draft that went round: inserted text counts, deleted text and rows do not', async () => {
    const { planText, tables, report, task } = await importingDocument('du-thao-co-sua-doi.docx');
    expect(tables[0]!.rows).toMatchObject({ in: 3, tasks: 3, leftOut: 0 });
    expect(report.files[0]!.remarks).toContainEqual({ kind: 'tracked' });
    expect(planText).not.toContain('Việc đã bỏ');
    expect(planText).not.toContain('nội bộ');
    expect(task('Hoàn thiện')).toMatchObject({ title: 'Hoàn thiện hồ sơ đấu giá 4 lô đất', due: '2026-05-20' });
    expect(task('Giải phóng')).toMatchObject({
      lead: 'Ban Quản lý dự án',
      support: ['Phòng Kinh tế'],
      due: '2026-05-31',
      deliverable: 'Biên bản bàn giao',
      note: 'chờ vốn',
    });
    expect(task('Chi trả cho các hộ')).toMatchObject({
      title: expect.stringContaining('Đợt 2 | 15 hộ'),
      note: '✓',
    });
  });

  test('a chart of months: bars, shading, ticks, and a word in a month', async () => {
    const { plan, tables, task, ...rest } = await importingDocument('tien-do-thang.xlsx');
    expect(tables[0]).toMatchObject({
      head: { first: 2, last: 3 },
      rows: { in: 7, tasks: 5, groups: 2, leftOut: 0 },
    });
    expect(columnsOf(tables[0]!)).toMatchObject({ D: 'tick', O: 'tick', P: 'budget', Q: 'note' });
    expect(task('Khảo sát hiện trạng')).toMatchObject({ when: '2026-01/2026-03', budget: '120 triệu đồng' });
    expect(task('Thiết kế kho')).toMatchObject({ when: '2026-03/2026-05', note: 'thuê tư vấn' });
    expect(task('Nhập dữ liệu')).toMatchObject({
      steps: [
        { title: 'T6 – T7', when: '2026-06/2026-07' },
        { title: 'T10 – T11', when: '2026-10/2026-11' },
      ],
    });
    expect(task('Bảo trì')).toMatchObject({
      steps: [{ when: '2026-03' }, { when: '2026-06' }, { when: '2026-09' }, { when: '2026-12' }],
    });
    expect(task('Nghiệm thu')).toMatchObject({ steps: [{ title: 'Ký biên bản', when: '2026-12' }] });
    const all = { ...rest, plan, tables };
    expect(remarksOf(all, 'shaded').map((text) => text.slice(0, 2))).toEqual(['D5', 'F6', 'I8']);
    expect(remarksOf(all, 'gaps').map((text) => text.slice(0, 3))).toEqual(['I8:', 'F9:', 'O10']);
  });

  test('a project saved by Excel as Unicode text: objectives, partners, ticks by quarter', async () => {
    const { plan, tables, task } = await importingDocument('du-an-unicode.txt');
    expect(tables[0]!.rows).toMatchObject({ in: 3, tasks: 3, leftOut: 0 });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['HĐ1', 'HĐ2', 'HĐ3']);
    expect(task('Tập huấn 60 cán bộ')).toEqual({
      title: 'Tập huấn 60 cán bộ xã',
      objective: 'Mục tiêu 1: Cán bộ làm được việc',
      lead: 'Ban quản lý dự án',
      support: ['UBND các xã'],
      when: '2026-Q1',
      budget: '200.000.000',
      extra: { 'Người liên hệ': 'Chị Hạnh' },
    });
    expect(task('Xuất bản sổ tay')).toMatchObject({ support: ['Nhà xuất bản Lao động'], when: '2026-Q2/2026-Q3' });
    expect(task('Đánh giá giữa kỳ')).toMatchObject({
      lead: 'Tư vấn độc lập',
      objective: 'Mục tiêu 2: Dự án được theo dõi',
      steps: [{ title: 'báo cáo', when: '2026-Q4' }],
    });
  });
});
