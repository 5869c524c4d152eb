import { describe, expect, test } from 'vitest';
import { type Owner, readOwners } from '../../../src/import/owners/read-owners.ts';

const context = { isKnown: () => false, people: false };

/** Units as they are, classes in brackets, people with title and unit behind a slash. */
function shown(owners: readonly Owner[]): string[] {
  return owners.map((owner) => {
    if (owner.kind === 'class') return `[${owner.name}]`;
    if (owner.kind === 'person') {
      const { name, title, unit } = owner.person;
      return ['@', name, ...[title, unit].map((part) => (part === undefined ? '' : ` / ${part}`))].join('');
    }
    return owner.person === undefined ? owner.name : `${owner.name} (@${owner.person.name})`;
  });
}

function owners(text: string, people = false): string[] {
  return shown(readOwners(text, { ...context, people }).owners);
}

describe('owners', () => {
  test.each<[string, string[]]>([
    ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Ban Kế hoạch - Tài chính, Ban Pháp chế - Kiểm tra', ['Ban Kế hoạch - Tài chính', 'Ban Pháp chế - Kiểm tra']],
    ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
    ['Văn phòng HĐND và UBND', ['Văn phòng HĐND và UBND']],
    ['Bộ Lao động, Thương binh và Xã hội, Bộ Y tế', ['Bộ Lao động, Thương binh và Xã hội', 'Bộ Y tế']],
    ['Sở Tư pháp\nSở Tài chính\nThuế thành phố Hà Nội', ['Sở Tư pháp', 'Sở Tài chính', 'Thuế thành phố Hà Nội']],
    ['KHTC, PCKT, VP', ['KHTC', 'PCKT', 'VP']],
    ['Phòng KHTC/VP', ['Phòng KHTC', 'VP']],
    ['Sở Tài chính, Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Các Sở: Tài chính, Nội vụ, Y tế', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế']],
    ['- Ban Tiêu chuẩn;\n- Ban Đo lường.', ['Ban Tiêu chuẩn', 'Ban Đo lường']],
    ['Trường ĐH Kinh tế-ĐH Quốc gia Hà Nội', ['Trường ĐH Kinh tế-ĐH Quốc gia Hà Nội']],
    ['Department of Planning and Finance, Legal Unit', ['Department of Planning and Finance', 'Legal Unit']],
    ['Ministry of Health; Ministry of Finance', ['Ministry of Health', 'Ministry of Finance']],
    ['UNDP, MoH and WHO', ['UNDP', 'MoH', 'WHO']],
    ['VNPT, Viettel', ['VNPT', 'Viettel']],
    ['Director: HRD and PMDS', ['Director: HRD and PMDS']],
    ['QUẢN LÝ DỰ ÁN', ['QUẢN LÝ DỰ ÁN']],
  ])('divides %s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Các sở, ban, ngành; UBND các xã, phường', ['[Các sở, ban, ngành]', '[UBND các xã, phường]']],
    ['Giám đốc, Thủ trưởng các Sở, ban, ngành', ['[Giám đốc, Thủ trưởng các Sở, ban, ngành]']],
    [
      'Sở KH&CN; các Sở, ban, ngành và UBND các xã, phường',
      ['Sở KH&CN', '[các Sở, ban, ngành]', '[UBND các xã, phường]'],
    ],
    ['Các cơ quan, đơn vị giải quyết TTHC', ['[Các cơ quan, đơn vị giải quyết TTHC]']],
    ['Đơn vị liên quan', ['[Đơn vị liên quan]']],
    ['Các tỉnh, thành phố trực thuộc TW', ['[Các tỉnh, thành phố trực thuộc TW]']],
    ['Địa phương được lựa chọn', ['[Địa phương được lựa chọn]']],
    ['Các đơn vị triển khai thí điểm', ['[Các đơn vị triển khai thí điểm]']],
    ['Tổ công nghệ số cộng đồng các ấp', ['[Tổ công nghệ số cộng đồng các ấp]']],
    ['Giáo viên bộ môn', ['[Giáo viên bộ môn]']],
    ['All departments', ['[All departments]']],
    ['relevant ministries', ['[relevant ministries]']],
  ])('takes %s for classes, and makes nobody up', (text, expected) => {
    expect(owners(text)).toEqual(expected);
    expect(owners(text, true)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Nguyễn Văn An', ['@Nguyễn Văn An']],
    ['Đ/c Nguyễn Văn An - Trưởng phòng', ['@Nguyễn Văn An / Trưởng phòng']],
    ['Ông Trần Văn Thắng, Trưởng ban KHTC', ['@Trần Văn Thắng / Trưởng ban KHTC / Ban KHTC']],
    ['Phó Chủ tịch Trần Minh Quân', ['@Trần Minh Quân / Phó Chủ tịch']],
    ['Nguyễn Thị Hoa (Phòng KHTC)', ['@Nguyễn Thị Hoa / Phòng KHTC']],
    ['ThS. Nguyễn Văn An', ['@Nguyễn Văn An']],
    ['NGUYỄN VĂN AN', ['@Nguyễn Văn An']],
    ['Nguyễn Văn An, Trần Thị Bình và Lê Văn Chi', ['@Nguyễn Văn An', '@Trần Thị Bình', '@Lê Văn Chi']],
    ['Ban KHTC (Trần Văn Thắng)', ['Ban KHTC (@Trần Văn Thắng)']],
  ])('finds the people in %s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test('takes short names and names of other countries only in a column of people', () => {
    expect(owners('Thắng, Thơ, Phương', true)).toEqual(['@Thắng', '@Thơ', '@Phương']);
    expect(owners('Jane Smith and Tom Brown', true)).toEqual(['@Jane Smith', '@Tom Brown']);
    expect(owners('Jane Smith')).toEqual(['Jane Smith']);
  });

  test('gives the work of a post to its unit', () => {
    const [head] = readOwners('Trưởng phòng Kế hoạch', context).owners;
    expect(head).toMatchObject({ kind: 'unit', name: 'Phòng Kế hoạch', post: 'Trưởng phòng Kế hoạch' });
    expect(owners('Giám đốc Sở Y tế')).toEqual(['Sở Y tế']);
  });

  test('tells who leads from who helps in one cell', () => {
    const { owners: leads, support, words } = readOwners('Sở KH&CN chủ trì, phối hợp với Sở Tài chính', context);
    expect(shown(leads)).toEqual(['Sở KH&CN']);
    expect(shown(support)).toEqual(['Sở Tài chính']);
    expect(words).toBeUndefined();
  });

  test('keeps the words of a cell that says who does what', () => {
    const text = 'UBND các xã, phường trực tiếp triển khai tại địa bàn.\nSở KH&CN triển khai hệ thống';
    const { owners: leads, words } = readOwners(text, context);
    expect(shown(leads)).toEqual(['[UBND các xã, phường]', 'Sở KH&CN']);
    expect(words).toBe(text.replace('\n', ' '));
  });

  test('says that a list is left open', () => {
    const { owners: leads, open } = readOwners('Bộ KH&CN, Bộ TT&TT, Bộ KH&ĐT…', context);
    expect(shown(leads)).toEqual(['Bộ KH&CN', 'Bộ TT&TT', 'Bộ KH&ĐT']);
    expect(open).toBe(true);
  });

  test('knows each from all together', () => {
    expect(readOwners('Mỗi xã, phường', context).owners).toEqual([
      { kind: 'class', name: 'Mỗi xã, phường', each: true },
    ]);
    expect(readOwners('Từng đơn vị: Ban Tiêu chuẩn, Ban Đo lường', context).each).toBe(true);
  });

  test.each(['', '-', '…', 'x'])('finds nobody in %j', (text) => {
    expect(owners(text)).toEqual([]);
  });
});
