import { describe, expect, test } from 'vitest';
import { parseDay } from '../../src/calendar/day.ts';
import { isPeriod, parsePeriod } from '../../src/calendar/period.ts';
import type { Sheet } from '../../src/tables/model.ts';
import { loadTexts, noFlags, type TableOptions, tables } from './loaded.ts';
import { agency, team } from './sample.ts';

const annual = await loadTexts(agency, '2026.plan.yaml');
const all = await loadTexts(agency);
const english = await loadTexts(team);
const march = parsePeriod('2026-03');
const within = { period: isPeriod(march) ? march : undefined };

function agencySheet(options: TableOptions = {}, loaded = annual): Sheet {
  return tables(loaded, 'agency', options)[0]!.sheets[0]!;
}

describe('an appendix', () => {
  test('says of which document it is, numbers below 10 with a zero', () => {
    const { heading, signatures, recipients } = agencySheet();
    expect(heading).toEqual({
      bodies: undefined,
      motto: undefined,
      number: undefined,
      placeAndDate: undefined,
      label: 'Phụ lục',
      title: ['PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH CÔNG TÁC NĂM 2026'],
      subject: undefined,
      notes: ['(Kèm theo Kế hoạch số 07/KH-TNQG ngày 05 tháng 01 năm 2026 của Cục Thử nghiệm Quốc gia)'],
      bases: [],
      facts: [],
    });
    expect([signatures, recipients]).toEqual([[], undefined]);
  });

  test('has a number of its own, and dots for what is not known', () => {
    const document = { ...noFlags, appendix: 'II', number: '15a', body: 'Ủy ban nhân dân tỉnh' };
    expect(agencySheet({ document }).heading).toMatchObject({
      label: 'Phụ lục II',
      notes: ['(Kèm theo Kế hoạch số 15a/KH-TNQG ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh)'],
    });
    expect(agencySheet({ layout: 'appendix' }, english).heading).toMatchObject({
      label: 'Annex',
      title: ['Assignment of tasks'],
      notes: ['(Annex to: Laboratory plan, first half of 2026, no. …/LAB-PL, of 8 January 2026)'],
    });
  });
});

describe('a document', () => {
  const { heading, signatures, recipients, closing } = agencySheet({ layout: 'document' });

  test('has the head of Nghị định 30/2020', () => {
    expect(heading).toEqual({
      bodies: { above: 'BỘ KHOA HỌC VÀ CÔNG NGHỆ', issuing: 'CỤC THỬ NGHIỆM QUỐC GIA' },
      motto: { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' },
      number: 'Số: 07/KH-TNQG',
      placeAndDate: 'Hà Nội, ngày 05 tháng 01 năm 2026',
      label: undefined,
      title: ['KẾ HOẠCH'],
      subject: 'Công tác năm 2026',
      notes: [],
      bases: ['Căn cứ Quyết định số 12/QĐ-BKHCN ngày 02 tháng 01 năm 2026;', 'Căn cứ Thông báo số 03/TB-BKHCN.'],
      facts: [],
    });
  });

  test('ends with ./., who signs for whom, and who receives it', () => {
    expect(closing).toBe('Tổng số: 12 nhiệm vụ./.');
    expect(signatures).toEqual([
      { lines: ['KT. CỤC TRƯỞNG', 'PHÓ CỤC TRƯỞNG'], note: undefined, name: 'Phạm Thị Lan' },
    ]);
    expect(recipients).toEqual({
      heading: 'Nơi nhận:',
      lines: ['- Bộ Khoa học và Công nghệ (để b/c);', '- Các đơn vị thuộc Cục;', '- Lưu: VT, KHTC.'],
    });
  });

  test('takes what the call says instead', () => {
    const document = {
      ...noFlags,
      title: 'Chương trình công tác năm 2026',
      date: parseDay('2026-03-02'),
      place: 'Đà Nẵng',
      signMode: 'TM.',
      signFor: 'Hội đồng',
      signTitle: 'Chủ tịch',
      signName: 'Lê A',
      recipients: ['Như trên', 'Lưu VT'],
    };
    const sheet = agencySheet({ layout: 'document', document });
    expect(sheet.heading).toMatchObject({
      placeAndDate: 'Đà Nẵng, ngày 02 tháng 3 năm 2026',
      subject: 'Chương trình công tác năm 2026',
    });
    expect(sheet.signatures[0]).toEqual({ lines: ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'], note: undefined, name: 'Lê A' });
    expect(sheet.recipients?.lines).toEqual(['- Như trên;', '- Lưu VT.']);
  });

  test('of a part of the plan has number and date still to be given', () => {
    const [document] = tables(annual, 'month', { selection: within });
    expect(document!.sheets[0]!.heading).toMatchObject({
      number: 'Số: …/KH-TNQG',
      placeAndDate: 'Hà Nội, ngày … tháng … năm …',
      subject: 'Công tác tháng 3/2026',
      bases: [],
    });
  });

  test('in English has no motto, and ends without a mark', () => {
    const sheet = agencySheet({ layout: 'document' }, english);
    expect(sheet.heading).toMatchObject({
      bodies: { above: 'Institute of Testing', issuing: 'Materials laboratory' },
      motto: undefined,
      number: 'No. …/LAB-PL',
      placeAndDate: 'Hanoi, 8 January 2026',
      title: ['Laboratory plan, first half of 2026'],
      bases: ['Strategy 2025-2028.'],
    });
    expect(sheet.closing).toBe('Total: 5 tasks');
    expect(sheet.signatures).toEqual([{ lines: ['Head of laboratory'], note: undefined, name: 'Minh Ngo' }]);
  });
});

describe('papers of units and people', () => {
  test('are headed by their unit, and signed by who works and who is in charge', () => {
    const [document] = tables(all, 'person', { selection: within });
    const heads = tables(all, 'person', { selection: within }).map(({ sheets }) => sheets[0]!);
    expect(document!.title).toBe('Đỗ Mạnh Hùng – Kế hoạch công tác năm 2026');
    const sheet = heads.find(({ name }) => name.startsWith('Lê Thị Thơ'))!;
    expect(sheet.heading).toMatchObject({
      bodies: { above: 'CỤC THỬ NGHIỆM QUỐC GIA', issuing: 'PHÒNG KẾ HOẠCH - TÀI CHÍNH' },
      title: ['KẾ HOẠCH CÔNG TÁC THÁNG 3/2026 CỦA CÁ NHÂN'],
      facts: [
        { label: 'Họ và tên', value: 'Lê Thị Thơ' },
        { label: 'Chức vụ', value: 'Chuyên viên' },
        { label: 'Đơn vị', value: 'Phòng Kế hoạch - Tài chính' },
        { label: 'Quỹ ngày công', value: '22 × 80% = 17,6' },
      ],
    });
    const signed = (one: Sheet): unknown => one.signatures.map(({ lines, name }) => [...lines, name]);
    expect(signed(sheet)).toEqual([
      ['NGƯỜI THỰC HIỆN', 'Lê Thị Thơ'],
      ['THỦ TRƯỞNG ĐƠN VỊ', 'Trần Văn Thắng'],
    ]);
    expect(signed(heads.find(({ name }) => name.startsWith('Trần Văn Thắng'))!)).toEqual([
      ['NGƯỜI THỰC HIỆN', 'Trần Văn Thắng'],
      ['LÃNH ĐẠO PHỤ TRÁCH', 'Phạm Thị Lan'],
    ]);
  });

  test('say what they are to those who read them later', () => {
    const [document] = tables(all, 'load');
    expect(document!.sheets[0]!.heading).toMatchObject({
      title: ['BẢNG TỔNG HỢP KHỐI LƯỢNG CÔNG VIỆC THEO THÁNG NĂM 2026'],
      notes: ['(Đơn vị tính: ngày công)', '(Lưu hành nội bộ)'],
    });
  });
});
