import { describe, expect, test } from 'vitest';
import { isShortFor } from '../../../src/import/owners/abbreviation.ts';
import { Register } from '../../../src/import/owners/register.ts';

describe('short forms', () => {
  test.each([
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Sở KHCN', 'Sở Khoa học và Công nghệ'],
    ['VP UBND TP', 'Văn phòng UBND Thành phố'],
    ['P.KHTC', 'Phòng Kế hoạch - Tài chính'],
    ['KHTC', 'Ban Kế hoạch - Tài chính'],
    ['Bộ LĐ-TB&XH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['TTKT1', 'Trung tâm Kỹ thuật 1'],
    ['UBND TP', 'Ủy ban nhân dân Thành phố'],
    ['MoH', 'Ministry of Health'],
    ['Ủy ban TĐC Quốc gia', 'Ủy ban Tiêu chuẩn Đo lường Chất lượng Quốc gia'],
    ['Chi cục TĐC', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
  ])('%s is short for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(true);
    expect(isShortFor(long, short)).toBe(false);
  });

  test.each([
    ['Sở TC', 'Sở Tư pháp'],
    ['TTKT1', 'Trung tâm Kỹ thuật 2'],
    ['Phòng A', 'Phòng An ninh'],
    ['Sở Tài chính', 'Sở Tài chính'],
    ['Chi cục TĐC', 'Chi cục Trồng trọt Đê điều Thủy lợi'],
  ])('%s is not short for %s', (short, long) => {
    expect(isShortFor(short, long)).toBe(false);
  });
});

describe('the register', () => {
  test.each([
    [['Sở KH&CN', 'Sở Khoa học và Công nghệ', 'Sở KHCN']],
    [['Sở KHCN', 'Sở KH&CN', 'Sở Khoa học và Công nghệ']],
    [['Sở Khoa học và Công nghệ', 'sở khoa học và công nghệ', 'Sở KH&CN']],
  ])('knows one unit by all its names, in whatever order they come: %s', (names) => {
    const register = new Register();
    const [first, ...others] = names.map((name) => register.unit(name));
    register.settle();
    for (const other of others) expect(other).toBe(first);
    expect(first).toMatchObject({ id: 'skhcn', name: 'Sở Khoa học và Công nghệ' });
  });

  test('writes names in old and new marks, composed or not, as one', () => {
    const register = new Register();
    const unit = register.unit('Sở Văn hoá');
    expect(register.unit('Sở Văn hóa')).toBe(unit);
    expect(register.unit('Sở Văn hoá'.normalize('NFD'))).toBe(unit);
  });

  test('takes the bare word for the unit whose plan is read, and a heading for the full name', () => {
    const register = new Register();
    const own = register.unit('Chi cục Thủy lợi');
    register.own = own;
    expect(register.unit('Chi cục')).toBe(own);
    const office = register.unit('Văn phòng');
    expect(register.unitNamed('Văn phòng Ủy ban', 'Văn phòng')).toBe(office);
    expect(office).toMatchObject({ name: 'Văn phòng Ủy ban', short: 'Văn phòng' });
  });

  test('gives ids that do not hang on the order of names', () => {
    const names = ['Sở Tài chính', 'Sở Thể chế', 'Trần Văn Thắng', 'Tô Viết Thắng', 'Lê Thị Thơ'];
    const idsOf = (order: readonly string[]): Record<string, string> => {
      const register = new Register();
      for (const name of order) {
        if (name.startsWith('Sở')) register.unit(name);
        else register.person({ name, title: undefined, unit: undefined });
      }
      register.settle();
      return Object.fromEntries(register.members.map((member) => [member.name, member.id]));
    };
    const ids = idsOf(names);
    expect(idsOf([...names].reverse())).toEqual(ids);
    expect(ids).toEqual({
      'Sở Tài chính': 'so-tai-chinh',
      'Sở Thể chế': 'so-the-che',
      'Trần Văn Thắng': 'tran-van-thang',
      'Tô Viết Thắng': 'to-viet-thang',
      'Lê Thị Thơ': 'tholt',
    });
  });

  test('finds a person again by the given name, where there is one of it only', () => {
    const register = new Register();
    const thang = register.person({ name: 'Trần Văn Thắng', title: undefined, unit: undefined });
    expect(register.person({ name: 'Thắng', title: 'Trưởng ban', unit: 'Ban KHTC' })).toBe(thang);
    expect(thang.title).toBe('Trưởng ban');
    expect(thang.unit?.name).toBe('Ban KHTC');
  });

  test('keeps those whom an organisation knows', () => {
    const register = new Register();
    register.know({ kind: 'unit', id: 'khtc', name: 'Ban Kế hoạch - Tài chính', short: 'Ban KHTC' }, ['KH-TC']);
    expect(register.unit('Ban Kế hoạch – Tài chính').id).toBe('khtc');
    expect(register.unit('KH-TC').id).toBe('khtc');
    expect(register.unit('P. KHTC')).not.toBe(register.unit('KH-TC'));
  });
});
