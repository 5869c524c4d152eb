import { describe, expect, test } from 'vitest';
import { describeDifference } from '../../../src/audit/overlap/describe-pair.ts';
import { onPair, type Pair } from '../../../src/audit/overlap/pair.ts';
import { unitNamesIn } from '../../../src/audit/overlap/unit-names.ts';
import { languages } from '../../../src/locale/language.ts';
import { load } from '../../read/loading.ts';
import { findOverlaps, planOf } from './finding-overlaps.ts';

const head = {
  unit: 'vien',
  units: [
    { id: 'vien', name: 'Viện Đo lường' },
    { id: 'ptn', name: 'Phòng Thử nghiệm', short: 'PTN', parent: 'vien' },
  ],
  people: [{ id: 'an', name: 'Nguyễn An', unit: 'ptn' }],
  groups: [{ id: 'doan', name: 'Đoàn kiểm tra', members: ['an'] }],
};
const title = 'Hiệu chuẩn 18 áp kế chuẩn của Viện';
const task = (id: string, more: object = {}): Record<string, unknown> => ({ id, title, ...more });

async function pairIn(files: Readonly<Record<string, string>>): Promise<Pair> {
  const overlaps = await findOverlaps(files);
  expect(overlaps).toHaveLength(1);
  return onPair(overlaps[0]!).data;
}

describe('the evidence of an overlap', () => {
  test.each([
    ['a person, by whom the unit is told', 'an', 'Nguyễn An', 'PTN'],
    ['a unit', 'vien', 'Viện Đo lường', 'Viện Đo lường'],
    ['a group, of no one unit', 'doan', 'Đoàn kiểm tra', null],
    ['somebody nobody knows', 'ông Ba', 'ông Ba', null],
    ['nobody, so that the unit of the plan answers', undefined, null, 'Viện Đo lường'],
  ])('names who leads: %s', async (_, lead, name, unit) => {
    const pair = await pairIn({
      'a.plan.yaml': planOf([task('A'), task('B', lead === undefined ? {} : { lead })], head),
    });
    expect(pair.leads).toEqual([name, null]);
    expect(pair.units).toEqual([unit, 'Viện Đo lường']);
  });

  test('knows whether the other task stands in a plan above, at whatever distance', async () => {
    const plan = (id: string, unit: string, more: object) => planOf([task(id)], { unit, ...more });
    const files = {
      'a.plan.yaml': planOf([task('A')], head),
      'b.plan.yaml': planOf([{ id: 'X', title: 'Mua 3 máy in' }], { unit: 'ptn', parent: 'a.plan.yaml' }),
    };
    const below = { ...files, 'c.plan.yaml': plan('C', 'ptn', { parent: 'b.plan.yaml', period: '2026-Q1' }) };
    expect((await pairIn(below)).above).toBe(true);
    const beside = { ...files, 'c.plan.yaml': plan('C', 'ptn', {}) };
    expect((await pairIn(beside)).above).toBe(false);
  });

  test('holds the days that both have in common', async () => {
    const times = (one: string, other: string) =>
      pairIn({ 'a.plan.yaml': planOf([task('A', { when: one }), task('B', { when: other })]) });
    expect((await times('2026-Q1', '2026-03/2026-04')).time).toEqual(['2026-03-01', '2026-03-31']);
    expect((await times('2026-03/2026-04', '2026-Q1')).time).toEqual(['2026-03-01', '2026-03-31']);
    expect((await times('2026-01-05/2026-01-09', '2026-01-09/2026-01-20')).time).toEqual(['2026-01-09', '2026-01-09']);
  });

  test('quotes the titles without numbering and the marks around', async () => {
    const titles = [
      '1. Kiểm tra nhãn hàng hóa, đo độ ồn tại siêu thị (lần hai).',
      '2. Thanh tra nhãn hàng hóa; đo độ ồn ở mọi siêu thị, lần hai!',
    ];
    const pair = await pairIn({ 'a.plan.yaml': planOf(titles) });
    expect(pair.shared).toEqual(['nhãn hàng hóa; đo độ ồn', 'siêu thị, lần hai!']);
    expect([pair.onlyOther, pair.only]).toEqual([['Kiểm tra'], ['Thanh tra']]);
  });
});

describe.each(languages)('the difference of two tasks in words (%s)', (language) => {
  const same: Pair = {
    task: 'B',
    title,
    other: 'A',
    otherTitle: title,
    shared: [title],
    only: [],
    onlyOther: [],
    leads: [null, null],
    units: [null, null],
    sameLead: false,
    sameUnit: false,
    sameProduct: false,
    time: ['2026-03-01', '2026-03-31'],
    above: false,
  };
  const parts = (more: Partial<Pair>): string[] => describeDifference({ ...same, ...more }, language).split('; ');
  const [time] = parts({});

  test('is the time alone where nothing else is known', () => {
    expect(parts({})).toHaveLength(1);
    expect(parts({ leads: ['An', null], units: ['Phòng A', null] })).toEqual([time]);
    expect(parts({ leads: [null, 'An'], units: [null, 'Phòng A'] })).toEqual([time]);
  });

  test('tells first what only the earlier and what only the later says', () => {
    const [first, second, last] = parts({ only: ['thanh tra'], onlyOther: ['kiểm tra'] });
    expect(first).toMatch(/`A`.*`kiểm tra`/);
    expect(second).toMatch(/`B`.*`thanh tra`/);
    expect(last).toBe(time);
  });

  test('tells who leads, the earlier first', () => {
    expect(parts({ leads: ['An', 'An'], sameLead: true })[0]).toMatch(/^[^A]*An[^A]*$/);
    expect(parts({ leads: ['An', 'Bình'] })[0]).toMatch(/Bình.*An/);
  });

  test('tells of two units where that is not said by the leads', () => {
    const units = ['Phòng A', 'Phòng B'] as const;
    expect(parts({ units })[0]).toMatch(/Phòng B.*Phòng A/);
    expect(parts({ units, sameUnit: true })).toEqual([time]);
    expect(parts({ leads: ['An', 'Bình'], units })).toHaveLength(3);
    expect(parts({ leads: units, units })).toHaveLength(2);
    expect(parts({ leads: ['Phòng A', 'Bình'], units })).toHaveLength(3);
    expect(parts({ leads: ['An', 'Phòng B'], units })).toHaveLength(3);
  });

  test('tells that the products are one', () => {
    expect(parts({ sameProduct: true })).toHaveLength(2);
  });
});

test('a short name stands for the words of a unit where it is one word in capitals', async () => {
  const units = [
    ['QLĐT', 'Phòng Quản lý - Đô thị 2'],
    ['KH&CN', 'Sở Khoa học và Công nghệ'],
    ['Phòng', 'Phòng Tài chính'],
    ['P. TC', 'Phòng Kế toán'],
    ['K', 'Khoa Khám bệnh'],
    [undefined, 'Trạm Y tế'],
  ].map(([short, name], i) => ({ id: `u${i}`, name, ...(short === undefined ? {} : { short }) }));
  const { set } = await load({ 'a.plan.yaml': planOf(['Họp'], { units }) });
  expect([...unitNamesIn(set)]).toEqual([
    ['qlđt', 'phòng quản lý đô thị 2'],
    ['kh&cn', 'sở khoa học và công nghệ'],
  ]);
});
