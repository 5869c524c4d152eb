import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlapsOf, planOf } from './finding-overlaps.ts';

const titles = [
  'Xây dựng cơ sở dữ liệu doanh nghiệp sử dụng dấu hợp quy toàn quốc',
  'Lập cơ sở dữ liệu các doanh nghiệp sử dụng dấu hợp quy trên cả nước',
  'Công bố danh bạ 410 tổ chức kiểm định',
  'Công bố danh bạ 410 tổ chức kiểm định.',
  'In sổ tay đảng viên',
  'Soạn thảo, in và phát hành sổ tay đảng viên',
  'Nghiệm thu phần mềm kế toán của 9 đơn vị',
];
const expected = ['inside T5 T6', 'near T1 T2', 'same T3 T4'];

describe('the overlaps of a plan set', () => {
  test('are found within a plan', async () => {
    expect((await overlapsOf({ 'plan.yaml': planOf(titles) })).sort()).toEqual(expected);
  });

  test('are found across plans, and are the same when a plan is split into two', async () => {
    const rows = titles.map((title, i) => ({ id: `T${i + 1}`, title }));
    const files = {
      'a.plan.yaml': planOf(rows.filter((_, i) => i % 2 === 0)),
      'b.plan.yaml': planOf(rows.filter((_, i) => i % 2 === 1)),
    };
    expect((await overlapsOf(files)).sort()).toEqual(expected);
  });

  test('are the same in whatever order the tasks stand', async () => {
    const rows = titles.map((title, i) => ({ id: `T${i + 1}`, title }));
    const order = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const found = await overlapsOf({ 'plan.yaml': planOf(shuffled) });
        const pairs = found.map((line) => {
          const [verdict, ...ids] = line.split(' ');
          return [verdict, ...ids.sort()].join(' ');
        });
        expect(pairs.sort()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('are seen through the short names of units', async () => {
    const units = [{ id: 'q', name: 'Phòng Quản lý đô thị và Cây xanh', short: 'QLĐTCX' }];
    const tasks = [
      'Bàn giao bản đồ cây xanh cho QLĐTCX',
      'Bàn giao bản đồ cây xanh cho Phòng Quản lý đô thị và Cây xanh',
    ];
    expect(await overlapsOf({ 'plan.yaml': planOf(tasks, { units }) })).toEqual(['same T1 T2']);
  });

  test('are looked for at the same time only', async () => {
    const title = 'Đối chiếu sổ thu phí với kho bạc';
    const at = (when: string): object => ({ title, when });
    const task = (when: string) => ({ ...at(when) }) as Record<string, unknown>;
    expect(await overlapsOf({ 'plan.yaml': planOf([task('2026-Q1'), task('2026-Q2')]) })).toEqual([]);
    expect(await overlapsOf({ 'plan.yaml': planOf([task('2026-Q1'), task('2026-03/2026-04')]) })).toEqual([
      'same T1 T2',
    ]);
    // Without a window the work may lie anywhere in the plan's period.
    expect(await overlapsOf({ 'plan.yaml': planOf([{ title }, task('2026-Q2')]) })).toEqual(['same T1 T2']);
  });

  test('are not looked for between languages', async () => {
    const files = {
      'a.plan.yaml': planOf(['Kiểm kê kho mẫu chuẩn']),
      'b.plan.yaml': planOf([{ id: 'B1', title: 'Kiểm kê kho mẫu chuẩn' }], { language: 'en' }),
    };
    expect(await overlapsOf(files)).toEqual([]);
  });

  test('are none between a group row and its tasks', async () => {
    const children = [
      { id: 'A1', title: 'Kiểm kê kho mẫu chuẩn' },
      { id: 'A2', title: 'Dán tem kho mẫu chuẩn' },
    ];
    const plan = planOf([{ id: 'A', title: 'Kiểm kê kho mẫu chuẩn, dán tem kho mẫu chuẩn', children }]);
    expect(await overlapsOf({ 'plan.yaml': plan })).toEqual([]);
  });

  test('are judged with the group rows that tell the tasks apart', async () => {
    const group = (id: string, title: string): Record<string, unknown> => ({
      id,
      title,
      children: [{ id: `${id}1`, title: 'Kiểm tra chất lượng xăng dầu tại các cửa hàng bán lẻ ven quốc lộ' }],
    });
    const plan = planOf([group('A', 'Tỉnh Cà Mau'), group('B', 'Tỉnh Lâm Đồng')]);
    expect(await overlapsOf({ 'plan.yaml': plan })).toEqual([]);
    const same = planOf([group('A', 'Tỉnh Cà Mau'), group('B', 'Tỉnh Cà Mau')]);
    expect(await overlapsOf({ 'plan.yaml': same })).toEqual(['same A1 B1']);
    // Chapters that have nothing in common say nothing of titles that stand by themselves, but all of short ones.
    const chapters = planOf([group('A', 'Quản lý đo lường'), group('B', 'Hội nhập quốc tế')]);
    expect(await overlapsOf({ 'plan.yaml': chapters })).toEqual(['same A1 B1']);
    const short = (id: string, title: string): Record<string, unknown> => ({
      id,
      title,
      children: [{ id: `${id}1`, title: 'Tổng kết năm' }],
    });
    expect(await overlapsOf({ 'plan.yaml': planOf([short('A', 'Thi đua'), short('B', 'Đoàn thanh niên')]) })).toEqual(
      [],
    );
  });
});

describe('titles that tell nothing by themselves', () => {
  test.each([
    [['same T1 T2'], ['Tổ chức thực hiện', 'Tổ chức thực hiện']],
    [[], ['Tổ chức thực hiện', 'Tổ chức']],
    [[], ['Tổ chức', 'Tổ chức thực hiện']],
    [[], ['Tổ chức thực hiện', 'Thực hiện tổ chức']],
  ])('are one only word by word: %j of %j', async (expected, rows) => {
    expect(await overlapsOf({ 'plan.yaml': planOf(rows) })).toEqual(expected);
  });
});

describe('what stands around short titles', () => {
  const short = 'Lập hồ sơ lưu trữ';
  const long = 'Lập hồ sơ lưu trữ, đóng bìa, đánh số trang, xếp hộp';
  const with_ = (title: string, deliverable: string) => ({ title, deliverable });

  test('tells them apart by their products', async () => {
    const products = (one: string, other: string) =>
      overlapsOf({ 'plan.yaml': planOf([with_(short, one), with_(short, other)]) });
    expect(await products('Hồ sơ học sinh', 'Hồ sơ cán bộ')).toEqual([]);
    expect(await products('Hồ sơ học sinh', 'Hồ sơ học sinh')).toEqual(['same T1 T2']);
    expect(await products('Hồ sơ quý I', 'Hồ sơ quý II')).toEqual([]);
    expect(await products('Hồ sơ phó giám đốc', 'Hồ sơ giám đốc')).toEqual([]);
    expect(await products('Hồ sơ học sinh', 'Biên bản bàn giao')).toEqual(['same T1 T2']);
    expect(await overlapsOf({ 'plan.yaml': planOf([with_(short, 'Hồ sơ học sinh'), short]) })).toEqual(['same T1 T2']);
  });

  test('leaves long ones, and parts of others, to what they say themselves', async () => {
    const twice = [with_(long, 'Hồ sơ học sinh'), with_(long, 'Hồ sơ cán bộ')];
    expect(await overlapsOf({ 'plan.yaml': planOf(twice) })).toEqual(['same T1 T2']);
    const part = [with_('In sổ tay đảng viên', 'Sổ tay in'), with_('Soạn, in sổ tay đảng viên', 'Sổ tay soạn')];
    expect(await overlapsOf({ 'plan.yaml': planOf(part) })).toEqual(['inside T1 T2']);
  });

  test('is read for both where one of them is short', async () => {
    const near = ['Kiểm tra nhãn hàng nội', 'Thanh tra nhãn hàng nhập về cảng'];
    expect(await overlapsOf({ 'plan.yaml': planOf(near) })).toEqual(['near T1 T2']);
    const [one, other] = [with_(near[0]!, 'Biên bản siêu thị'), with_(near[1]!, 'Biên bản cửa khẩu')];
    expect(await overlapsOf({ 'plan.yaml': planOf([one, other]) })).toEqual([]);
    expect(await overlapsOf({ 'plan.yaml': planOf([other, one]) })).toEqual([]);
  });

  test.each([
    ['numbers', 'Đợt 1', 'Đợt 2'],
    ['turns', 'Giám đốc Sở', 'Phó giám đốc Sở'],
    ['fillings', 'Tỉnh Cà Mau', 'Tỉnh Gia Lai'],
  ])('tells even long ones apart by group rows that are siblings: %s', async (_, one, other) => {
    const group = (id: string, title: string) => ({ id, title, children: [{ id: `${id}1`, title: long }] });
    expect(await overlapsOf({ 'plan.yaml': planOf([group('A', one), group('B', other)]) })).toEqual([]);
    expect(await overlapsOf({ 'plan.yaml': planOf([group('A', one), group('B', one)]) })).toEqual(['same A1 B1']);
  });
});

describe('siblings of templates', () => {
  const provinces = 'An Giang,Bắc Ninh,Cà Mau,Cao Bằng,Đắk Lắk,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Tĩnh'.split(',');
  const topics = ['cột đo xăng dầu', 'cân ô tô', 'đồng hồ nước lạnh', 'công tơ điện', 'taximet', 'cân kiểm tra nhanh'];

  test('are as many works: places, courses, months, quarters, letters', async () => {
    const rows: string[] = [];
    for (const province of provinces) for (const topic of topics) rows.push(`Kiểm tra ${topic} tại tỉnh ${province}`);
    for (let i = 1; i <= 300; i++) rows.push(`Đào tạo kiểm định viên ${topics[i % 6]}, khóa ${i}`);
    for (const topic of topics) {
      for (let month = 1; month <= 12; month++) rows.push(`Thống kê ${topic} tháng ${month}/2026`);
      for (const quarter of ['I', 'II', 'III', 'IV']) rows.push(`Sơ kết công tác kiểm định ${topic} quý ${quarter}`);
      for (const letter of 'ABCDEFGHKLMN') rows.push(`Sơn phòng hiệu chuẩn ${topic}, nhà ${letter}`);
    }
    for (let i = 1; i <= 400; i++) rows.push(`Góp ý dự thảo QCVN ${i} của Bộ Công Thương`);
    expect(rows.length).toBeGreaterThan(900);
    expect(await overlapsOf({ 'plan.yaml': planOf(rows) })).toEqual([]);
  });

  test('are as many works in English', async () => {
    const towns = 'Kisumu,Nakuru,Eldoret,Thika,Malindi,Kitale,Garissa,Kakamega,Nyeri,Meru'.split(',');
    const rows: string[] = [];
    for (const town of towns) {
      rows.push(`Inspect food stalls in ${town}`, `Repair the roof of the ${town} clinic`);
      for (let round = 1; round <= 20; round++) rows.push(`Vaccination of cattle in ${town}, round ${round}`);
    }
    for (const month of ['January', 'February', 'March', 'April']) rows.push(`Reconcile the fuel account for ${month}`);
    for (const wing of ['north', 'south', 'east', 'west']) rows.push(`Rewire the ${wing} wing of the archive`);
    expect(await overlapsOf({ 'plan.yaml': planOf(rows, { language: 'en' }) })).toEqual([]);
  });

  test('hide no overlap among them', async () => {
    const rows: (string | Record<string, unknown>)[] = [];
    for (let i = 1; i <= 500; i++) rows.push(`Kiểm tra cột đo xăng dầu tại cửa hàng số ${i} tỉnh ${provinces[i % 10]}`);
    rows.push({ id: 'A', title: 'Kiểm tra việc ghi nhãn hàng hóa tại các siêu thị của thành phố' });
    for (let i = 501; i <= 1000; i++)
      rows.push(`Kiểm tra cột đo xăng dầu tại cửa hàng số ${i} tỉnh ${provinces[i % 10]}`);
    rows.push({ id: 'B', title: 'Thanh tra, xử lý vi phạm về nhãn hàng hóa bày bán ở hệ thống siêu thị thành phố' });
    rows.push({ id: 'C', title: 'Kiểm tra cột đo xăng dầu ở cửa hàng số 250 tỉnh An Giang' });
    expect(await overlapsOf({ 'plan.yaml': planOf(rows) })).toEqual(['near A B', 'same T250 C']);
  });
});
