import { describe, expect, test } from 'vitest';
import { csv, importing, leavesOf, taskNamed } from './importing.ts';

const head = ['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm', 'Thời hạn', 'Ghi chú'];
const title = ['KẾ HOẠCH CÔNG TÁC NĂM 2026'];

describe('a CSV file', () => {
  test('becomes a plan, with groups, children and what they inherit', async () => {
    const { plan, tables } = await importing(
      'kh.csv',
      csv(
        title,
        head,
        ['I', 'Xây dựng thể chế', '', '', '', '', ''],
        [
          '1',
          'Ban hành Quy chế làm việc',
          'Văn phòng',
          'Ban KHTC',
          '- Quyết định ban hành\n- Quy chế',
          '30/6/2026',
          'gấp',
        ],
        ['2', 'Dữ liệu dùng chung', 'Ban KHTC', '', '', 'Quý II/2026', ''],
        ['a)', 'Dữ liệu y tế', '', '', 'Kho dữ liệu y tế', '', ''],
        ['b)', 'Dữ liệu giáo dục', '', '', 'Kho dữ liệu giáo dục', 'Quý III/2026', ''],
        ['', 'Tổng số: 3 nhiệm vụ', '', '', '', '', ''],
      ),
    );
    expect(plan).toMatchObject({ title: 'Kế hoạch công tác năm 2026', period: 2026, language: 'vi' });
    expect(plan.tasks).toEqual([
      {
        id: 'NV-01',
        title: 'Xây dựng thể chế',
        children: [
          {
            id: 'NV-01.1',
            title: 'Ban hành Quy chế làm việc',
            lead: 'vp',
            support: ['bkhtc'],
            due: '2026-06-30',
            deliverable: ['Quyết định ban hành', 'Quy chế'],
            note: 'gấp',
          },
          {
            id: 'NV-01.2',
            title: 'Dữ liệu dùng chung',
            lead: 'bkhtc',
            due: '2026-Q2',
            children: [
              { id: 'NV-01.2.1', title: 'Dữ liệu y tế', deliverable: 'Kho dữ liệu y tế' },
              {
                id: 'NV-01.2.2',
                title: 'Dữ liệu giáo dục',
                due: '2026-Q3',
                deliverable: 'Kho dữ liệu giáo dục',
              },
            ],
          },
        ],
      },
    ]);
    expect(tables[0]!.rows).toEqual({ in: 6, tasks: 3, groups: 2, continued: 0, objectives: 0, leftOut: 1 });
  });

  test.each([
    [';', ';'],
    ['a tab', '\t'],
    ['a bar', '|'],
  ])('may have %s between its values', async (_, delimiter) => {
    const lines = [head, ['1', 'Rà soát 12 quy trình, 3 biểu mẫu', 'Văn phòng', '', 'Báo cáo rà soát', '6/2026', '']];
    const text = lines.map((line) => line.join(delimiter)).join('\n');
    const { plan } = await importing('kh.csv', text);
    expect(plan.tasks).toEqual([
      {
        id: 'NV-01',
        title: 'Rà soát 12 quy trình, 3 biểu mẫu',
        lead: 'vp',
        due: '2026-06',
        deliverable: 'Báo cáo rà soát',
      },
    ]);
  });

  test('may be UTF-16, as Excel saves Unicode text', async () => {
    const text = [head, ['1', 'Ban hành Quy chế', 'Văn phòng', '', 'Quy chế', '6/2026', '']]
      .map((line) => line.join('\t'))
      .join('\r\n');
    const { plan } = await importing('kh.txt', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')));
    expect(plan.tasks[0]).toMatchObject({ title: 'Ban hành Quy chế', lead: 'vp' });
  });

  test('may be in the Vietnamese code page of Windows, and says so', async () => {
    // ế is ê with an acute behind it, ạ a with a dot below, đ 0xf0.
    const bytes = (text: string): number[] =>
      [...text].flatMap((letter) => {
        const known: Record<string, number[]> = {
          ế: [0xea, 0xec],
          ạ: [0x61, 0xf2],
          ộ: [0xf4, 0xf2],
          ụ: [0x75, 0xf2],
          ả: [0x61, 0xd2],
          ẩ: [0xe2, 0xd2],
          ủ: [0x75, 0xd2],
          ơ: [0xf5],
          ị: [0x69, 0xf2],
          ư: [0xfd],
          đ: [0xf0],
          Đ: [0xd0],
        };
        return known[letter] ?? [letter.charCodeAt(0)];
      });
    const text = 'TT;Nội dung;Đơn vị chủ trì;Sản phẩm;Hạn\n1;Ban hành kế hoạch công tác;Ban QL;Kế hoạch;6/2026\n';
    const { plan, report } = await importing('kh.csv', new Uint8Array(bytes(text)));
    expect(leavesOf(plan.tasks)[0]).toMatchObject({ title: 'Ban hành kế hoạch công tác', deliverable: 'Kế hoạch' });
    expect(report.files[0]!.remarks).toContainEqual({ kind: 'encoding', encoding: 'windows-1258' });
  });

  test('keeps columns that it does not know, and cells that no field can hold', async () => {
    const { plan, tables } = await importing(
      'kh.csv',
      csv(
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Lãnh đạo phụ trách', 'Số lượng', 'Hạn', 'Phương thức hỗ trợ', ''],
        [
          '1',
          'Kiểm tra 12 cơ sở',
          'Ban QLCL',
          'Phó Chủ tịch phụ trách',
          'theo thực tế',
          '6/2026',
          'Đặt hàng',
          'xem thêm',
        ],
      ),
    );
    expect(plan.tasks[0]!.extra).toEqual({
      'Lãnh đạo phụ trách': 'Phó Chủ tịch phụ trách',
      'Số lượng': 'theo thực tế',
      'Phương thức hỗ trợ': 'Đặt hàng',
      H: 'xem thêm',
    });
    expect(tables[0]!.remarks.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual(['D2 no-person', 'E2 no-number']);
  });

  test('has its columns named by the user', async () => {
    const text = csv(['Việc', 'Ai', 'Bao giờ'], ['Rà soát 12 quy trình', 'Văn phòng', '6/2026']);
    const { plan, tables } = await importing('kh.csv', text, [
      '--map',
      'Việc=title',
      '--map',
      'ai=lead',
      '--map',
      'C=due',
    ]);
    expect(plan.tasks).toEqual([{ id: 'NV-01', title: 'Rà soát 12 quy trình', lead: 'vp', due: '2026-06' }]);
    expect(tables[0]!.columns.map(({ certainty }) => certainty)).toEqual(['given', 'given', 'given']);
  });

  test('reads names in every form of letters as one', async () => {
    const { organisation, plan } = await importing(
      'kh.csv',
      csv(
        head.map((heading) => heading.normalize('NFD')),
        ['1', 'Việc thứ nhất của năm', 'Sở Văn hoá và Thể thao', '', 'Báo cáo A', '3/2026', ''],
        ['2', 'Việc thứ hai của năm'.normalize('NFD'), 'Sở Văn hóa và Thể thao', '', 'Báo cáo B', '4/2026', ''],
        ['3', 'Việc thứ ba của năm', 'SỞ VĂN HÓA VÀ THỂ THAO'.normalize('NFD'), '', 'Báo cáo C', '5/2026', ''],
      ),
    );
    expect(organisation.units.map(({ id }) => id)).toEqual(['svhtt']);
    expect(taskNamed(plan, 'Việc thứ hai').title).toBe('Việc thứ hai của năm'.normalize('NFC'));
  });
});
