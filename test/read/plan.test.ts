import { expect, test } from 'vitest';
import { formatDay } from '../../src/calendar/day.ts';
import { allTasks } from '../../src/model/plan.ts';
import { brief, dataOf, load, loadPlan, people, textAt } from './loading.ts';

test('accepts the head of a plan', async () => {
  const { plan, findings } = await loadPlan(
    `unit: khtc
issued: 2026-01-12
split: { support: 0.5 }
document:
  type: KH
  number: 15
  symbol: KH-TĐC
  place: Hà Nội
  parentBody: BỘ KHOA HỌC VÀ CÔNG NGHỆ
  bases: Quyết định số 12/QĐ-TĐC
  sign: { mode: KT., of: CHỦ TỊCH, title: PHÓ CHỦ TỊCH, name: Hà Minh Quốc }
  recipients: [Bộ KH&CN (để b/c), "Lưu: VT, KHTC"]
tasks: []
`,
    'period: 2026-09/2027-05\nlanguage: vi\nid: 1.10',
  );
  expect(findings).toEqual([]);
  expect(plan).toMatchObject({
    id: '1.10',
    language: 'vi',
    split: { lead: 1, support: 0.5 },
    title: { value: 'Kế hoạch' },
  });
  expect([plan.period.start, plan.period.end].map(formatDay)).toEqual(['2026-09-01', '2027-05-31']);
  expect(textAt(plan, plan.periodPlace)).toBe('2026-09/2027-05');
  expect(plan.unit?.name.value).toBe('Ban Kế hoạch - Tài chính');
  expect(formatDay(plan.issued!)).toBe('2026-01-12');
  expect(plan.document).toMatchObject({
    number: '15',
    bases: [{ value: 'Quyết định số 12/QĐ-TĐC' }],
    sign: { mode: 'KT.', name: 'Hà Minh Quốc' },
    recipients: ['Bộ KH&CN (để b/c)', 'Lưu: VT, KHTC'],
  });
});

test('accepts every field of a task and keeps its place', async () => {
  const { plan, task, findings } = await loadPlan(`tasks:
  - id: KH-01
    title: Kiểm tra chất lượng xăng dầu
    lead: tho
    deliverable: [Biên bản, Báo cáo]
    results: 100% cơ sở được kiểm tra
    measures: [{ name: cơ sở, min: 10, max: 12, unit: cơ sở, by: 2026-06 }, { target: "98,5%", baseline: 72 }]
    after: KH-02
    budget: 120
    note: "Ghi chú: có"
    subject: [Công ty A, Công ty B]
    extra: { Phương thức hỗ trợ: Đặt hàng, Số: 12 }
    split: { lead: 2 }
    of: KH-09
    change: { reason: Bộ điều chỉnh, decidedBy: Chủ tịch, document: QĐ 345, date: 2026-05-20 }
    dueText: Theo tiến độ
  - { id: KH-02, title: Việc khác, lead: thang, kind: ad-hoc }
`);
  expect(findings.map(({ rule }) => rule)).toEqual(['unknown-reference']);
  const first = task('KH-01');
  expect(first.deliverables.map(({ value }) => value)).toEqual(['Biên bản', 'Báo cáo']);
  expect(first.results.map(({ value }) => value)).toEqual(['100% cơ sở được kiểm tra']);
  expect(first.measures).toMatchObject([
    {
      name: { value: 'cơ sở' },
      target: undefined,
      min: 10,
      max: 12,
      unit: { value: 'cơ sở' },
      by: { unit: 'month' },
      text: 'cơ sở 10–12 cơ sở',
    },
    { target: 98.5, unit: { value: '%' }, baseline: 72, text: '98,5%' },
  ]);
  expect(first).toMatchObject({
    after: [{ value: 'KH-02' }],
    budget: { value: '120' },
    note: { value: 'Ghi chú: có' },
    subjects: [{ value: 'Công ty A' }, { value: 'Công ty B' }],
    split: { lead: 2, support: 0.3 },
    of: { value: 'KH-09' },
    change: { reason: 'Bộ điều chỉnh', decidedBy: 'Chủ tịch', document: 'QĐ 345' },
    dueText: { value: 'Theo tiến độ' },
  });
  expect([...first.extra].map(([key, { value }]) => [key, value])).toEqual([
    ['Phương thức hỗ trợ', 'Đặt hàng'],
    ['Số', '12'],
  ]);
  expect(textAt(plan, first.note!)).toBe('"Ghi chú: có"');
  expect(textAt(plan, first.extra.get('Số')!)).toBe('12');
  expect(textAt(plan, first).startsWith('id: KH-01\n')).toBe(true);
  expect(task('KH-02').kind?.value).toBe('ad-hoc');
});

test('gives tasks without an id one by their place, which no written one has', async () => {
  const { plan, findings } = await loadPlan(`tasks:
  - { title: Một, lead: thang }
  - id: KH-05
    title: Hai
    children:
      - { title: Ba, lead: thang }
      - { title: Bốn, lead: thang, children: [{ title: Năm }] }
  - { title: Sáu, lead: thang }
  - { id: 3, title: Bảy, lead: thang }
  - { id: "", title: Tám, lead: thang }
`);
  expect(findings.map(({ rule }) => rule)).toEqual(['invalid-plan']);
  const ids = [...allTasks(plan)].map(({ id }) => id.value);
  expect(ids).toEqual(['1', 'KH-05', 'KH-05.1', 'KH-05.2', 'KH-05.2.1', '3-2', '3', '5']);
  expect(textAt(plan, plan.tasks[0]!.id)).toBe('Một');
});

test('reports two tasks with one id at the later, and ids that hold @, # or :', async () => {
  const { findings, plan } = await loadPlan(`tasks:
  - { id: A, title: Một, lead: thang }
  - { id: B, title: Hai, lead: thang, children: [{ id: A, title: Ba }] }
  - { id: "A#1", title: Bốn, lead: thang }
`);
  expect(findings.map(brief)).toEqual(['duplicate-id 17:56 A', 'invalid-plan 18:11 "A#1"']);
  expect(findings[0]?.related).toEqual([
    {
      place: { file: plan.file, start: plan.tasks[0]?.id.start, end: plan.tasks[0]?.id.end },
      task: 'A',
      label: 'first',
    },
  ]);
});

test('a child plan takes language, organisation and objectives from its parent', async () => {
  const { set, findings } = await load({
    'org.yaml': `calendar: VN\n${people}`,
    '2026.plan.yaml': `title: Năm\nperiod: 2026\nlanguage: vi\norganisation: org.yaml\nobjectives: [{ id: MT1, title: Một }, { id: MT2, title: Hai }]\ntasks: []\n`,
    'q2/plan.yaml': `title: Quý\nperiod: 2026-Q2\nparent: ../2026.plan.yaml
objectives: [{ id: MT2, title: Hai trong quý }]
people: [{ id: moi, name: Người mới, unit: khtc }]
tasks: [{ id: A, title: Việc, lead: moi, support: [thang], objective: MT1 }]
`,
    'aa.plan.yaml': `title: Đơn vị\nperiod: 2026-04\nparent: q2/plan.yaml\nlanguage: en\ntasks: []\n`,
  });
  expect(findings).toEqual([]);
  expect(set.plans.map(({ id }) => id)).toEqual(['2026', 'q2', 'aa']);
  const [year, quarter, unit] = set.plans;
  expect(quarter?.parent).toBe(year);
  expect([quarter?.language, unit?.language]).toEqual(['vi', 'en']);
  expect(quarter?.objectives.map(({ title }) => title.value)).toEqual(['Hai trong quý', 'Một']);
  expect(quarter?.organisation.calendar).toBe(year?.organisation.calendar);
  expect(quarter?.organisation.people.map(({ id }) => id.value)).toEqual(['quoc', 'thang', 'tho', 'moi']);
  // What the quarter's plan adds is no concern of the year's; those of the file are one and the same.
  expect(year?.organisation.members.has('moi')).toBe(false);
  expect(quarter?.organisation.members.get('thang')).toBe(year?.organisation.members.get('thang'));
  expect(unit?.organisation).toBe(quarter?.organisation);
  expect(set.childrenOf.get(year!)).toEqual([quarter]);
  expect(set.taskById.get('q2:A')).toBe(quarter?.tasks[0]);
});

test.each([
  ['2026-13', 'no-such-date'],
  ['Q2', 'ambiguous'],
  ['2026-03/', 'ambiguous'],
  ['2026-06/2026-03', 'reversed'],
  ['năm 2026', 'syntax'],
  ['0000', 'out-of-range'],
])('makes no plan of the period %s', async (period, reason) => {
  const { set, findings, complete } = await load({ 'plan.yaml': `title: K\nperiod: ${period}\ntasks: []\n` });
  expect(set.plans).toEqual([]);
  expect(complete).toBe(false);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([{ problem: 'time', reason }]);
});

test('makes no plan of a period longer than 50 years', async () => {
  const { set, findings } = await load({ 'plan.yaml': 'title: K\nperiod: 2026/2099\ntasks: []\n' });
  expect(set.plans).toEqual([]);
  expect(dataOf(findings, 'invalid-plan')).toMatchObject([{ problem: 'too-long' }]);
});

test('reads on where values have the wrong shape', async () => {
  const { findings, task } = await loadPlan(`document: KH
objectives: { id: MT1 }
tasks:
  - { id: A, title: [Một], lead: { unit: khtc }, support: 5, when: [Q1], due: [x], effort: [1], steps: x, each: { a: b },
      repeat: [month], measures: x, extra: x, change: x, kind: zzz, fixed: maybe, after: { a: b }, children: x, split: 3 }
  - Việc khác
  - { id: B, title: Hai, lead: thang, due: 2026-03-31 }
`);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['invalid-plan', 'unknown-reference']));
  expect(task('A')).toMatchObject({ when: undefined, due: undefined, effort: undefined, steps: [], children: [] });
  expect(task('B').due).toBeDefined();
});

test('touches nothing for keys such as __proto__', async () => {
  const { findings, task } = await loadPlan(`__proto__: { polluted: true }
tasks:
  - { id: __proto__, title: Một, lead: __proto__, extra: { __proto__: x, constructor: y }, __proto__: { kind: key } }
  - { id: constructor, title: Hai, lead: thang, after: [__proto__] }
`);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['unknown-key', 'unknown-key', 'unknown-reference']);
  expect([...task('__proto__').extra.keys()]).toEqual(['__proto__', 'constructor']);
  expect(task('__proto__').kind).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
