import { describe, expect, test } from 'vitest';
import { type Company, nearnessOf } from '../../../src/audit/overlap/nearness.ts';
import { findOverlaps, planOf } from './finding-overlaps.ts';

const head = {
  unit: 'vien',
  units: [
    { id: 'vien', name: 'Viện Đo lường' },
    { id: 'ptn', name: 'Phòng Thử nghiệm', parent: 'vien' },
    { id: 'pkt', name: 'Phòng Kỹ thuật', parent: 'vien' },
  ],
  people: [
    { id: 'an', name: 'Nguyễn An', unit: 'ptn' },
    { id: 'binh', name: 'Trần Bình', unit: 'ptn' },
    { id: 'chi', name: 'Lê Chi', unit: 'pkt' },
    { id: 'dung', name: 'Phạm Dung' },
  ],
  objectives: [
    { id: 'o1', title: 'Đo lường tin cậy' },
    { id: 'o2', title: 'Thử nghiệm nhanh' },
  ],
};

type Fields = Readonly<Record<string, unknown>>;
const title = 'Hiệu chuẩn 18 áp kế chuẩn của Viện';

/** What speaks besides their titles for two tasks being one, in one plan or in two. */
async function companyOf(one: Fields, other: Fields, plans: readonly [Fields, Fields] | undefined = undefined) {
  const tasks = [one, other].map((fields, i) => ({ id: `T${i}`, title, ...fields }));
  const files: Record<string, string> =
    plans === undefined
      ? { 'a.plan.yaml': planOf(tasks, head) }
      : { 'a.plan.yaml': planOf([tasks[0]!], plans[0]), 'b.plan.yaml': planOf([tasks[1]!], plans[1]) };
  const overlaps = await findOverlaps(files);
  expect(overlaps).toHaveLength(1);
  const [{ company, nearness, evidence }] = overlaps as [(typeof overlaps)[0]];
  expect(nearness).toBe(nearnessOf(evidence.alike, company));
  return Object.keys(company).filter((name) => company[name as keyof Company]);
}

describe('the company of two titles', () => {
  test.each([
    ['one person', { lead: 'an' }, { lead: 'an' }, ['sameLead', 'sameUnit']],
    ['two of one unit', { lead: 'an' }, { lead: 'binh' }, ['sameUnit']],
    ['two of two units', { lead: 'an' }, { lead: 'chi' }, []],
    ['one unit', { lead: 'ptn' }, { lead: 'ptn' }, ['sameLead', 'sameUnit']],
    ['two units', { lead: 'ptn' }, { lead: 'pkt' }, []],
    ['a person and the own unit', { lead: 'an' }, { lead: 'ptn' }, ['sameUnit']],
    ['somebody and nobody', { lead: 'an' }, {}, []],
    ['somebody of the plan’s unit and nobody', { lead: 'vien' }, {}, ['sameUnit']],
    ['nobody', {}, {}, ['sameUnit']],
    ['one person of no unit', { lead: 'dung' }, { lead: 'dung' }, ['sameLead']],
    ['two of no unit', { lead: 'dung' }, { lead: 'khách' }, []],
  ])('tells who leads: %s', async (_, one, other, expected) => {
    expect(await companyOf(one, other)).toEqual(expected);
  });

  test('is no unit where no plan has one', async () => {
    expect(await companyOf({}, {}, [{}, {}])).toEqual([]);
    expect(await companyOf({}, {}, [head, {}])).toEqual([]);
  });

  test('is an objective of both, be it written down in two plans', async () => {
    const lead = { lead: 'dung' };
    const of = (objective: string) => ({ ...lead, objective });
    const led = { lead: 'chi' };
    expect(await companyOf(of('o1'), { ...led, objective: 'o1' })).toEqual(['sameObjective']);
    expect(await companyOf(of('o1'), { ...led, objective: 'o2' })).toEqual([]);
    expect(await companyOf(of('o1'), led)).toEqual([]);
    const plan = (id: string, name: string) => ({ objectives: [{ id, title: name }] });
    const one = { objective: 'o1' };
    expect(await companyOf(one, one, [plan('o1', 'Tin cậy'), plan('o1', 'Tin cậy')])).toEqual(['sameObjective']);
    expect(await companyOf(one, one, [plan('o1', 'Tin cậy'), plan('o1', 'Nhanh')])).toEqual([]);
    expect(await companyOf(one, { objective: 'o2' }, [plan('o1', 'Tin cậy'), plan('o2', 'Tin cậy')])).toEqual([]);
  });

  test.each([
    ['one', 'Giấy chứng nhận hiệu chuẩn áp kế', 'Giấy chứng nhận hiệu chuẩn các áp kế', true],
    [
      'several, in one text',
      ['Giấy chứng nhận', 'Biên bản hiệu chuẩn áp kế'],
      ['Giấy chứng nhận', 'Biên bản hiệu chuẩn các áp kế'],
      true,
    ],
    ['two', 'Giấy chứng nhận hiệu chuẩn áp kế', 'Sổ theo dõi nhiệt độ phòng thử', false],
    ['two of a series', 'Giấy chứng nhận áp kế quý I', 'Giấy chứng nhận áp kế quý II', false],
    ['a kind of document only', 'Báo cáo', 'Báo cáo', false],
    ['none and one', [], 'Giấy chứng nhận hiệu chuẩn áp kế', false],
    ['none', [], [], false],
  ])('tells whether the product is one: %s', async (_, one, other, expected) => {
    const found = await companyOf({ lead: 'dung', deliverable: one }, { lead: 'chi', deliverable: other });
    expect(found).toEqual(expected ? ['sameProduct'] : []);
  });
});

describe('the nearness of two tasks', () => {
  const nobody: Company = { sameLead: false, sameUnit: false, sameObjective: false, sameProduct: false };

  test('is the likeness of the titles, a little more for all that speaks for it, a product most', () => {
    expect(nearnessOf(0.6, nobody)).toBe(0.6);
    const added = (name: keyof Company): number => nearnessOf(0.6, { ...nobody, [name]: true }) - 0.6;
    expect(added('sameProduct')).toBeGreaterThan(added('sameLead'));
    expect(added('sameLead')).toBeGreaterThan(added('sameUnit'));
    for (const name of ['sameUnit', 'sameObjective'] as const) expect(added(name)).toBeCloseTo(0.01, 10);
    expect(nearnessOf(0.6, { ...nobody, sameLead: true, sameProduct: true })).toBeCloseTo(0.67, 10);
  });

  test('is never more than one', () => {
    expect(nearnessOf(0.99, { ...nobody, sameProduct: true })).toBe(1);
  });
});
