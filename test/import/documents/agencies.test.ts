import { describe, expect, test } from 'vitest';
import { columnsOf, importingDocument, leftOutOf, remarksOf } from '../importing.ts';

// What is expected here was read off the documents, not off what the import makes of them.
describe('plans of agencies', () => {
  test('a commune: a title block, a head of two rows, group rows in grey, lettered rows below merged cells', async () => {
    const { plan, tables, task, report, ...rest } = await importingDocument('xa-ke-hoach.xlsx');
    expect(plan).toMatchObject({
      title: 'Phân công nhiệm vụ thực hiện kế hoạch chuyển đổi số năm 2026',
      period: 2026,
      issued: '2026-01-19',
      document: { type: 'KH', number: '07', symbol: 'KH-UBND' },
    });
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      head: { first: 6, last: 7 },
      rows: { in: 13, tasks: 7, groups: 4, continued: 0, leftOut: 2 },
    });
    expect(columnsOf(tables[0]!)).toMatchObject({ C: 'title', D: 'lead', E: 'support', F: 'deliverable', H: 'note' });
    expect(leftOutOf(tables[0]!)).toEqual(['19 below', '20 below']);
    expect(plan.tasks.map(({ title }) => title)).toEqual(['Hạ tầng số', 'Dữ liệu số', 'Xã hội số']);
    expect(task('Hoàn thành lắp đặt wifi')).toEqual({
      title: 'Hoàn thành lắp đặt wifi công cộng tại 6 nhà văn hóa ấp',
      lead: 'Phòng Văn hóa - Xã hội',
      support: ['Phòng Kinh tế', 'các ấp'],
      due: '2026-04-29',
      dueText: 'Trước 30/4/2026',
      deliverable: '6 điểm wifi được nghiệm thu',
    });
    expect(task('Thay 12 máy tính')).toMatchObject({
      lead: 'Văn phòng HĐND và UBND',
      when: '2026-Q2',
      note: 'Nguồn sự nghiệp',
    });
    // The cells of the three parts are merged with those of the row above: they inherit.
    expect(task('Làm sạch dữ liệu chuyên ngành')).toEqual({
      title: 'Làm sạch dữ liệu chuyên ngành',
      lead: 'Phòng Kinh tế',
      support: ['Công an xã', 'các ấp'],
      due: { from: 'issued', days: 100 },
      children: ['Dữ liệu đất đai', 'Dữ liệu hộ kinh doanh', 'Dữ liệu hộ nghèo, cận nghèo'],
    });
    expect(task('Dữ liệu đất đai')).toEqual({ title: 'Dữ liệu đất đai', deliverable: '3.200 thửa được đối soát' });
    expect(task('Báo cáo tiến độ')).toMatchObject({ repeat: 'month' });
    expect(task('Hướng dẫn người dân')).toMatchObject({
      lead: 'Tổ công nghệ số cộng đồng các ấp',
      support: ['Đoàn Thanh niên'],
      kind: 'routine',
      deliverable: 'Mỗi ấp tối thiểu 02 buổi hướng dẫn',
    });
    expect(remarksOf({ ...rest, plan, tables, report }, 'excluded')).toEqual(['G9: Trước 30/4/2026']);
  });

  test('a city: a letterhead in a table, text around, one cell merged over five rows, a deadline counted in days', async () => {
    const { plan, tables, report, task, ...rest } = await importingDocument('thanh-pho-cao-diem.docx');
    expect(plan).toMatchObject({
      title: 'Kế hoạch Cao điểm làm sạch dữ liệu năm 2026',
      issued: '2026-07-14',
      document: { type: 'KH', number: 112, symbol: 'KH-UBND', place: 'Hải Hà' },
    });
    expect(report.files[0]!.skipped).toMatchObject([{ number: 1, reason: 'no-head' }]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ number: 2, rows: { in: 8, tasks: 7, groups: 1, leftOut: 0 } });
    expect(task('Di trú dữ liệu')).toEqual({
      title: 'Di trú dữ liệu chuyên ngành về kho dùng chung',
      support: ['Sở Khoa học và Công nghệ', 'các xã, phường'],
      due: { from: 'issued', days: 100 },
      deliverable: 'Đạt được các chỉ tiêu sau đây',
      children: ['Dữ liệu y tế', 'Dữ liệu giáo dục', 'Dữ liệu lao động', 'Dữ liệu đất đai'],
    });
    expect(task('Dữ liệu giáo dục')).toEqual({ title: 'Dữ liệu giáo dục', lead: 'Sở Giáo dục và Đào tạo' });
    expect(task('Mỗi xã, phường')).toMatchObject({ each: 'Mỗi xã, phường', due: '2026-08-30' });
    expect(task('Vận hành hệ thống camera')).toMatchObject({
      lead: ['UBND các xã, phường', 'Công an thành phố'],
      dueText: 'Triển khai ngay sau khi hoàn thành bản sao số. Báo cáo định kỳ hàng tháng',
      reports: 'month',
      note: expect.stringContaining('Công an thành phố triển khai hệ thống'),
    });
    expect(task('Tổng hợp kết quả')).toMatchObject({
      due: '2026-10-31',
      dueText: '31/10/2026 Đề xuất hạn là 15/11/2026',
    });
    const all = { ...rest, plan, tables, report };
    expect(remarksOf(all, 'kept-as-text')).toEqual([
      'F8: Triển khai ngay sau khi hoàn thành bản sao số. Báo cáo định kỳ hàng tháng',
    ]);
    expect(remarksOf(all, 'partly-read')).toEqual(['F9: 31/10/2026 Đề xuất hạn là 15/11/2026']);
    expect(remarksOf(all, 'several-leads').map((text) => text.slice(0, 2))).toEqual(['C8']);
  });

  test('a province: codes of tasks, a unit and its part, results beside products, two milestones in a cell', async () => {
    const { plan, tables, report, task, organisation } = await importingDocument('so-phu-luc-ma-nhiem-vu.xlsx');
    expect(plan).toMatchObject({ title: 'Danh mục nhiệm vụ năm 2026', issued: '2026-02-02' });
    expect(tables[0]).toMatchObject({
      head: { first: 3, last: 3 },
      rows: { in: 7, tasks: 5, groups: 2, leftOut: 0 },
    });
    expect(plan.tasks.map(({ id }) => id)).toEqual(['KH41_N01', 'KH41_N02']);
    expect(plan.tasks[1]!.children?.map(({ id }) => id)).toEqual(['KH41_N02.1', 'KH41_N02.2', 'KH41_N02.2-2']);
    expect(task('Ban hành Quy chế khai thác')).toEqual({
      title: 'Ban hành Quy chế khai thác dữ liệu dùng chung của tỉnh',
      lead: 'Phòng Chuyển đổi số',
      support: ['Sở Tư pháp', 'các sở, ban, ngành'],
      due: '2026-03-31',
      results: '100% cơ sở dữ liệu dùng chung có quy định khai thác',
      deliverable: 'Quyết định của UBND tỉnh',
      extra: { 'Phương thức hỗ trợ thực hiện': 'Tự thực hiện' },
    });
    const byName = new Map(organisation.units.map((unit) => [unit.name, unit]));
    const department = byName.get('Sở Khoa học và Công nghệ');
    expect(department).toMatchObject({ short: 'Sở KH&CN' });
    expect(byName.get('Phòng Chuyển đổi số')).toMatchObject({ parent: department!.id });
    expect(task('Mở rộng Trung tâm dữ liệu')).toMatchObject({
      steps: [
        { title: 'Phê duyệt dự án', due: '2026-Q1' },
        { title: 'Nghiệm thu', due: '2026-Q4' },
      ],
      results: 'Tối thiểu 120 máy chủ ảo',
    });
    expect(task('Phủ sóng 5G')).toMatchObject({
      lead: 'Sở Khoa học và Công nghệ',
      kind: 'routine',
      reports: 'quarter',
      results: ['5/5 khu công nghiệp được phủ sóng', 'Tốc độ tải xuống trung bình từ 100 Mb/s'],
    });
    expect(task('Đo kiểm chất lượng')).toMatchObject({ dueText: 'Theo tiến độ của doanh nghiệp' });
    expect(report.files[0]!.ids).toMatchObject([{ cell: 'C10', kind: 'code-changed', id: 'KH41_N02.2-2' }]);
  });

  test('the government: two appendices, one of targets that become objectives', async () => {
    const { plan, tables, task } = await importingDocument('nghi-quyet-hai-phu-luc.docx');
    expect(plan).toMatchObject({ period: '2026/2027', issued: '2026-01-09', document: { type: 'NQ', number: 15 } });
    expect(tables.map(({ rows }) => rows)).toEqual([
      { in: 3, tasks: 0, groups: 0, continued: 0, objectives: 3, leftOut: 0 },
      { in: 7, tasks: 5, groups: 2, continued: 0, objectives: 0, leftOut: 0 },
    ]);
    expect(plan.objectives).toMatchObject([
      { title: 'Tỷ lệ hồ sơ giải quyết hoàn toàn trực tuyến', measures: [{ min: 80, unit: '%' }] },
      {
        title: 'Số tiêu chuẩn quốc gia hài hòa với tiêu chuẩn quốc tế',
        measures: [{ target: 1200, unit: 'tiêu chuẩn' }],
      },
      { title: 'Xếp hạng đổi mới sáng tạo toàn cầu', measures: [{ name: 'Nhóm 40 nước dẫn đầu' }] },
    ]);
    expect(task('Xây dựng chương trình bồi dưỡng')).toMatchObject({
      lead: 'Bộ Khoa học và Công nghệ',
      support: ['Bộ Công Thương'],
      due: '2026-06',
    });
    expect(task('Tuyên truyền')).toMatchObject({ lead: 'Các bộ, ngành, địa phương', repeat: 'year' });
    expect(task('Trình Quốc hội')).toMatchObject({ support: ['Bộ Tư pháp', 'Văn phòng Chính phủ'], due: '2026-10' });
    expect(task('Xây dựng Nghị định')).toMatchObject({
      lead: ['Bộ Khoa học và Công nghệ', 'Bộ Công Thương'],
      support: ['Các bộ, cơ quan liên quan'],
      when: '2026/2027',
    });
    expect(task('Thử nghiệm')).toMatchObject({
      due: 2026,
      dueText: '2026 và những năm tiếp theo',
      support: ['Địa phương được lựa chọn'],
    });
  });

  test('a ministry: to whom it is submitted, several leads, leads in sentences, steps of a submission', async () => {
    const { plan, tables, report, task, ...rest } = await importingDocument('co-quan-moc-nhieu-chu-tri.docx');
    expect(tables[0]!.rows).toMatchObject({ in: 6, tasks: 4, groups: 2, leftOut: 0 });
    expect(task('Nghị định quy định chi tiết')).toMatchObject({
      lead: 'Vụ Pháp chế',
      support: ['Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia', 'Vụ Kế hoạch - Tài chính', 'Vụ Tổ chức cán bộ'],
      supervisor: 'Lê Xuân Định',
      authority: { submitTo: 'Chính phủ' },
      steps: [
        { title: 'Trình Bộ', due: '2026-04' },
        { title: 'Trình Chính phủ', due: '2026-06' },
      ],
    });
    expect(task('Thông tư sửa đổi')).toMatchObject({
      lead: ['Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia', 'Vụ Pháp chế'],
      supervisor: 'Lê Xuân Định',
      steps: [
        { title: 'Dự thảo', due: '2026-03' },
        { title: 'Ban hành', due: '2026-06-29' },
      ],
    });
    expect(task('Đề án phát triển hạ tầng')).toMatchObject({
      lead: 'Giám đốc, Thủ trưởng các đơn vị thuộc Bộ',
      due: '2026-Q4',
      extra: { 'Lãnh đạo Bộ phụ trách': 'Thứ trưởng phụ trách' },
    });
    expect(task('Đề án tổ chức lại')).toMatchObject({
      lead: 'Vụ Tổ chức cán bộ',
      support: ['Vụ Kế hoạch - Tài chính'],
      steps: [
        { title: 'Tháng 10', due: '2026-10' },
        { title: 'Tháng 12/2026', due: '2026-12' },
      ],
    });
    const all = { ...rest, plan, tables, report };
    expect(remarksOf(all, 'milestones').map((text) => text.slice(0, 2))).toEqual(['F3', 'F4', 'F7']);
    expect(remarksOf(all, 'no-person')).toEqual(['G6: Thứ trưởng phụ trách']);
    expect(remarksOf(all, 'excluded')).toEqual(['F4: Ban hành: trước 30/6/2026']);
  });

  test('an institute: whom the rows below answer to stands in a row of its own', async () => {
    const { tables, task } = await importingDocument('giao-viec-theo-lanh-dao.docx');
    expect(tables[0]!.rows).toMatchObject({ in: 7, tasks: 4, groups: 2, leftOut: 1 });
    expect(leftOutOf(tables[0]!)).toEqual(['8 total']);
    expect(task('Nghiệm thu đề tài')).toMatchObject({
      lead: 'Phòng Nghiên cứu',
      supervisor: 'Trần Minh Quân',
      due: '2026-05-15',
    });
    expect(task('Đánh giá nội bộ')).toMatchObject({ when: '2026-04/2026-05', note: 'Theo kế hoạch năm' });
    expect(task('Mua sắm 3 máy')).toMatchObject({
      lead: 'Phòng Tài chính - Kế toán',
      support: ['Phòng Nghiên cứu'],
      supervisor: 'Lê Thị Thanh Hà',
    });
    expect(task('Thanh toán các đề tài')).toMatchObject({ lead: 'Phòng Tài chính - Kế toán', due: '2026-06' });
  });

  test('a table over three pages: the head is repeated once, and left out once', async () => {
    const { plan, tables } = await importingDocument('bang-nhieu-trang.docx');
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows).toMatchObject({ in: 5, tasks: 5, groups: 0, leftOut: 0 });
    expect(plan.tasks.map(({ title, due }) => `${title}: ${due}`)).toEqual([
      'Rà soát 120 thủ tục hành chính: 2026-03-31',
      'Cắt giảm 30% thời gian giải quyết của 15 thủ tục: 2026-06-30',
      'Khảo sát mức độ hài lòng của 800 người dân: 2026-Q3',
      'Kiểm tra công vụ tại 10 đơn vị: 2026-11-30',
      'Tổng kết năm: 2026-12-15',
    ]);
  });

  test('a steering committee in Markdown: marks of emphasis, links, line breaks in cells, a table that is no plan', async () => {
    const { plan, tables, report, task } = await importingDocument('ban-chi-dao.md');
    expect(plan).toMatchObject({ title: 'Kế hoạch công tác Quý II/2026', period: '2026-Q2' });
    expect(report.files[0]!.skipped).toMatchObject([{ number: 1, reason: 'no-head' }]);
    expect(tables[0]!.rows).toMatchObject({ in: 5, tasks: 3, groups: 2, leftOut: 0 });
    expect(task('Nâng cấp đường truyền')).toEqual({
      title: 'Nâng cấp đường truyền | 6 điểm',
      lead: 'Sở Khoa học và Công nghệ',
      support: ['VNPT', 'Viettel'],
      due: '2026-04-30',
      deliverable: ['Biên bản nghiệm thu', 'Báo cáo tốc độ'],
      source: 'Thông báo 12/TB-BCĐ',
    });
    expect(task('Thuê máy chủ')).toMatchObject({ lead: 'Sở Khoa học và Công nghệ', due: '2026-05' });
    expect(task('Bồi dưỡng kỹ năng số cho 85 tổ trưởng')).toMatchObject({ when: '2026-05-05/2026-05-29' });
    expect(tables[0]!.remarks).toContainEqual(expect.objectContaining({ cell: '4', kind: 'struck-out' }));
  });
});
