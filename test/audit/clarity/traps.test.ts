import { describe, expect, test } from 'vitest';
import { leaningOf } from '../../../src/audit/clarity/judge.ts';
import { judged, leaning, shown } from './line-of.ts';

describe('a verdict', () => {
  test('takes a slogan in the title of a document for a name', () => {
    const title = 'Xây dựng Kế hoạch nâng cao chất lượng đo lường năm 2027';
    expect(shown('vi', title)).not.toHaveProperty('slogan');
    expect(leaning('vi', title, 'Kế hoạch trình Viện trưởng ký')).toBe('concrete');
    expect(shown('en', 'Submit the plan to strengthen market surveillance to the board')).not.toHaveProperty('slogan');
  });

  test('takes a document that is only carried out for no product', () => {
    expect(shown('vi', 'Triển khai thực hiện Kế hoạch nâng cao chất lượng đo lường')).not.toHaveProperty('paper');
    expect(leaning('vi', 'Triển khai Kế hoạch số 215/KH-UBND ngày 18/11/2025', 'Báo cáo kết quả')).toBe('vague');
  });

  test('sees what a document is about behind whoever gets it', () => {
    for (const title of [
      'Gửi Bộ Tài chính báo cáo quyết toán năm 2025',
      'Lập và gửi Sở Tài chính dự toán năm 2027',
      'Trình Bộ trưởng báo cáo sơ kết 6 tháng',
    ])
      expect(leaning('vi', title), title).toBe('concrete');
    expect(leaning('vi', 'Gửi Bộ Nội vụ báo cáo')).toBe('vague');
  });

  test('lets a figure make good what a title leaves vague', () => {
    const title = 'Tiếp tục đẩy mạnh phủ sóng băng rộng';
    expect(leaning('vi', title, 'Báo cáo kết quả thực hiện')).toBe('vague');
    expect(leaning('vi', title, 'Báo cáo kết quả thực hiện', 'Tỷ lệ phủ sóng đạt tối thiểu 70%')).toBe('concrete');
    expect(leaning('en', 'Continue to improve attendance', 'Persistent absence below 15%')).toBe('concrete');
  });

  test('counts no number of what is only worked on', () => {
    expect(shown('vi', 'Tiếp tục thực hiện 06 ngành hàng chủ lực')).toMatchObject({ scope: '06' });
    expect(shown('en', 'Oversee a portfolio of 62 contracts')).toMatchObject({ scope: '62' });
    expect(leaning('vi', 'Tiếp tục thực hiện 06 ngành hàng chủ lực', 'Báo cáo')).toBe('vague');
    expect(shown('vi', 'Lắp đặt 06 trạm quan trắc')).toMatchObject({ count: '06' });
  });

  test('counts no numbers of documents, standards, days and years', () => {
    for (const text of [
      'Thực hiện Nghị quyết số 57-NQ/TW',
      'Thực hiện Nghị định 98/2018/NĐ-CP',
      'Duy trì hệ thống theo ISO 9001:2015',
      'Quản lý rừng giai đoạn 2026 - 2030, định hướng đến năm 2035',
      'Báo cáo trước ngày 25/6/2026',
    ]) {
      const found = shown('vi', text, { products: [text] });
      for (const feature of ['count', 'scope', 'limit', 'figure']) expect(found, text).not.toHaveProperty(feature);
    }
    for (const text of ['Comply with IFRS 16 and section 7', 'Strategy 2026-2031', 'Meet on 12 March, 4.30 pm'])
      expect(shown('en', text, { products: [text] }), text).not.toHaveProperty('figure');
  });

  test('sees counts, shares and spelled-out numbers', () => {
    for (const product of ['12 báo cáo', 'đạt 85 %', '1.260 hồ sơ', '1,2 tỷ đồng'])
      expect(shown('vi', 'Việc này', { products: [product] }), product).toHaveProperty('figure');
    for (const product of ['Three visits', '£1.4m saved', '98% paid', 'at least one visit each'])
      expect(shown('en', 'This work', { products: [product] }), product).toHaveProperty('figure');
  });

  test('tells a bare kind of document from a titled one', () => {
    const title = 'Quản lý trang thiết bị đo lường';
    expect(shown('vi', title, { products: ['Báo cáo'] })).toHaveProperty('trace');
    expect(shown('vi', title, { products: ['Kế hoạch'] })).toHaveProperty('kind');
    expect(shown('vi', title, { products: ['Quyết định'] })).toHaveProperty('ruling');
    expect(shown('vi', title, { products: ['Biên bản'] })).toHaveProperty('record');
    expect(shown('vi', title, { products: ['Danh mục chuẩn đo lường khối lượng'] })).toHaveProperty('named');
    expect(shown('vi', title, { products: ['Kế hoạch gửi Sở Tài chính'] })).toHaveProperty('proof');
    // The title has named it.
    expect(shown('vi', 'Xây dựng Kế hoạch kiểm định cân ô tô', { products: ['Kế hoạch'] })).toHaveProperty('named');
  });

  test('takes no activity, class or quality for a product', () => {
    for (const product of ['Các giải pháp', 'Công tác quản lý được tăng cường', 'Nâng cao nhận thức'])
      expect(leaning('vi', 'Nâng cao hiệu quả quản lý', product), product).toBe('vague');
    for (const product of ['Strengthened controls', 'Budget monitoring', 'More volunteers', 'Positive culture'])
      expect(leaning('en', 'Improve the way we work', product), product).toBe('vague');
  });

  test('takes a state, a receiver or a place for one', () => {
    for (const product of ['Quy chế được Viện trưởng phê duyệt', 'Hồ sơ gửi Bộ Tài chính', 'Hệ thống đưa vào sử dụng'])
      expect(leaning('vi', 'Nâng cao hiệu quả quản lý', product), product).toBe('concrete');
    for (const product of ['Code of practice published on the website', 'Receipt signed by the registrar'])
      expect(leaning('en', 'Improve the way we work', product), product).toBe('concrete');
  });

  test('counts steps with dates of their own that name something', () => {
    const steps = (dated: boolean, ...texts: string[]) => ({ steps: texts.map((text) => ({ text, dated })) });
    const title = 'Đổi mới hoạt động thư viện';
    const empty = steps(false, 'Khảo sát', 'Xây dựng', 'Triển khai');
    const named = steps(true, 'Ký hợp đồng với Công ty Minh Anh', 'Bàn giao phần mềm mượn sách cho thủ thư');
    expect(shown('vi', title, empty)).toHaveProperty('bareSteps');
    expect(shown('vi', title, named)).toHaveProperty('datedSteps');
    expect(leaningOf(judged('vi', title, empty).score)).toBe('vague');
    expect(leaningOf(judged('vi', title, named).score)).toBe('concrete');
    // A date makes no product of an activity.
    expect(leaningOf(judged('vi', title, steps(true, 'Khảo sát', 'Triển khai')).score)).toBe('vague');
  });

  test('sees open lists, work on demand and nothing in what a document says it is for', () => {
    expect(shown('vi', 'Hỗ trợ doanh nghiệp, hợp tác xã v.v.')).toHaveProperty('open');
    expect(shown('vi', 'Nghiên cứu ứng dụng AI, blockchain...')).toHaveProperty('open');
    expect(shown('en', 'Test meters', { dueText: 'On request' })).toHaveProperty('demand');
    expect(shown('vi', 'Lắp camera để nâng cao an toàn')).not.toHaveProperty('slogan');
    expect(shown('en', 'In order to improve safety, install cameras')).toMatchObject({ act: 'install' });
  });

  test('takes a verb behind a slogan for what there is to be more of', () => {
    expect(shown('vi', 'Đẩy mạnh phủ sóng băng rộng')).toMatchObject({ slogan: 'Đẩy mạnh' });
    expect(shown('vi', 'Đẩy mạnh phủ sóng băng rộng')).not.toHaveProperty('act');
    expect(shown('vi', 'Rà soát, ban hành danh mục phí')).toMatchObject({ act: 'ban hành' });
  });

  test('reads what stands behind a colon instead of what stands before it', () => {
    expect(shown('en', 'Strengthen governance: elect two parent governors')).not.toHaveProperty('slogan');
    expect(shown('en', 'Strengthen governance: elect two parent governors')).toMatchObject({ act: 'elect' });
  });

  test('takes the verb of a row without one from the row above', () => {
    expect(shown('vi', 'Dữ liệu y tế', { above: 'Di trú dữ liệu về kho dùng chung' })).toMatchObject({ act: 'Di trú' });
    expect(shown('vi', 'Dữ liệu y tế')).not.toHaveProperty('act');
    const below = shown('vi', 'Bàn giao dữ liệu y tế', { above: 'Nâng cao chất lượng dữ liệu' });
    expect(below).not.toHaveProperty('slogan');
  });

  test('looks for the act behind a verb that says only with whom', () => {
    const title = 'Phối hợp với Sở Nội vụ kiểm tra an toàn bức xạ tại Bệnh viện Minh An';
    expect(shown('vi', title)).not.toHaveProperty('activity');
    expect(shown('vi', title)).toMatchObject({ make: 'kiểm tra' });
    expect(shown('vi', 'Phối hợp với các đơn vị')).toMatchObject({ activity: 'Phối hợp' });
    expect(shown('en', 'Liaise with the county to resurface Mill Lane')).toMatchObject({ activity: 'Liaise with' });
    expect(shown('en', 'Work with the county to install bollards')).toMatchObject({ act: 'install' });
  });

  test('tells the care for a quality from providing a thing', () => {
    expect(shown('vi', 'Bảo đảm đường truyền cho phòng họp')).not.toHaveProperty('activity');
    expect(shown('vi', 'Bảo đảm chất lượng')).toMatchObject({ activity: 'Bảo đảm' });
  });

  test('sees a title of verbs and receivers that does not say of what', () => {
    expect(shown('vi', 'Thẩm định, trình UBND tỉnh', { products: ['Tờ trình'] })).toHaveProperty('bare');
    expect(leaning('vi', 'Thẩm định, trình UBND tỉnh', 'Tờ trình')).toBe('vague');
    expect(leaning('vi', 'Thẩm định, trình UBND tỉnh giá nước sạch', 'Tờ trình')).not.toBe('vague');
    expect(shown('en', 'Conduct consultations')).toHaveProperty('bare');
    for (const title of ['Hold the annual meeting', 'Consult growers on spray drift', 'Ship 40 kits'])
      expect(shown('en', title), title).not.toHaveProperty('bare');
    // The row above says of what.
    expect(shown('vi', 'Thẩm định, trình UBND tỉnh', { above: 'Giá nước sạch' })).not.toHaveProperty('bare');
  });

  test('weighs a result that nobody can check beside a named product', () => {
    const title = 'Chuẩn hóa thông tin thuê bao';
    const more = { products: ['Phần mềm quản lý thuê bao di động', 'Nâng cao chất lượng dịch vụ'] };
    expect(shown('vi', title, more)).toMatchObject({ softBeside: 'Nâng cao chất lượng dịch vụ' });
    expect(shown('vi', title, { products: [...more.products, '12 lớp tập huấn'] })).not.toHaveProperty('softBeside');
  });

  test('takes the passive of what goes on for no state, that of an act for one', () => {
    const title = 'Quản lý dữ liệu đất đai';
    expect(shown('vi', title, { products: ['Dữ liệu được chia sẻ'] })).toHaveProperty('soft');
    expect(shown('vi', title, { products: ['Dữ liệu được nghiệm thu'] })).toHaveProperty('proof');
  });

  test('takes several records without a number for a kind, and a single one for a record of its own', () => {
    const title = 'Manage weights and measures';
    expect(shown('en', title, { products: ['Verification certificates'] })).toHaveProperty('record');
    expect(shown('en', title, { products: ['Certificate of verification'] })).toHaveProperty('proof');
  });

  test('takes no quarter in Roman numerals and no field of an office for a name', () => {
    expect(shown('vi', 'Rà soát thủ tục, hoàn thành trong Quý I')).not.toHaveProperty('name');
    expect(shown('vi', 'Theo dõi góp ý của Sở Khoa học và Công nghệ')).not.toHaveProperty('name');
    expect(shown('vi', 'Kiểm tra Văn phòng công chứng Trần Minh')).toHaveProperty('name');
  });

  test('does not go by length', () => {
    const long =
      'Tăng cường phối hợp giữa các cơ quan, đơn vị, địa phương trong công tác quản lý, khai thác, sử dụng dữ liệu';
    expect(leaning('vi', long, 'Công tác phối hợp được tăng cường')).toBe('vague');
    expect(leaning('vi', 'Ký hợp đồng số 5', 'Hợp đồng có chữ ký hai bên')).toBe('concrete');
  });
});
