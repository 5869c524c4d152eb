import type { Clarity } from '../../src/diagnostic.ts';
import type { Language } from '../../src/locale/language.ts';
import type { ClarityCounts, Named, OverlapSide, Review, TaskRef } from '../../src/review/review.ts';

const office: Named = { id: 'vp', name: 'Văn phòng' };
const finance: Named = { id: 'khtc', name: 'Ban KHTC' };
const standards: Named = { id: 'tc', name: 'Ban TC' };
const thang: Named = { id: 'thang', name: 'Trần Văn Thắng' };
const duc: Named = { id: 'duc', name: 'Bùi Anh Đức' };
const phuong: Named = { id: 'phuong', name: 'Nguyễn Thu Phương' };

function ref(task: string, title: string, unit: Named | null, leads: readonly Named[], line: number): TaskRef {
  return { plan: '2026', task, title, unit, leads, file: 'plans/2026.plan.yaml', line };
}

const columns: readonly Clarity[] = ['person', 'work', 'time', 'responsibility', 'product', 'authority'];

function counts(tasks: number, ...passed: readonly number[]): ClarityCounts {
  return {
    tasks,
    clarities: Object.fromEntries(columns.map((clarity, i) => [clarity, { passed: passed[i]!, of: tasks }])),
    pairs: { passed: passed.reduce((sum, one) => sum + one, 0), of: tasks * columns.length },
  };
}

/** Texts that would be markup, were they not escaped: HTML, Markdown and the control characters of a terminal. */
export const hostile = '<script>alert("1")</script> & | *đậm* [x](y) `a|b` \u001b[31m';

const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

function load(person: Named, unit: Named, days: readonly number[], supply: number): Review['loads']['people'][number] {
  return {
    person,
    unit,
    months: days.map((one, i) => ({ days: one, supply: i === 6 ? supply - 5 : supply })),
    days: Math.round(days.reduce((sum, one) => sum + one, 0) * 100) / 100,
    supply: supply * 12 - 5,
  };
}

function side(task: TaskRef, window: readonly [string, string], deliverable: string): OverlapSide {
  return {
    ...task,
    objective: { id: 'MT1', name: 'Hoàn thiện hệ thống văn bản' },
    window: { start: window[0], end: window[1] },
    deliverables: [deliverable],
  };
}

const directory = ref('CV-04', 'Công bố danh bạ 410 tổ chức kiểm định', standards, [standards], 40);
const again = ref('CV-05', 'Công bố danh bạ 410 tổ chức kiểm định, hiệu chuẩn', finance, [duc], 52);
const slogan = ref('CV-01', hostile, finance, [thang], 12);
const nobody = ref('CV-02', 'Tham mưu triển khai đồng bộ các nhiệm vụ', null, [], 20);

/** A report with something in every section, the same whatever the rules find today. */
export function sampleReview(language: Language): Review {
  const vi = language === 'vi';
  return {
    version: 1,
    tool: 'plan 0.0.0',
    today: '2026-01-12',
    complete: false,
    by: 'unit',
    plans: [
      {
        id: '2026',
        title: 'Kế hoạch công tác năm 2026',
        period: '2026',
        unit: 'Ủy ban TĐC',
        file: 'plans/2026.plan.yaml',
      },
      { id: 'q2', title: `Quý II ${hostile}`, period: '2026-Q2', unit: null, file: 'plans/q2.plan.yaml' },
    ],
    summary: {
      files: 3,
      tasks: 12,
      people: 3,
      assignments: 40,
      errors: 2,
      warnings: 3,
      hints: 1,
      suppressed: 1,
      baselined: 2,
    },
    clarities: {
      columns,
      unchecked: ['authority'],
      rows: [
        { kind: 'unit', ...office, ...counts(4, 4, 4, 4, 4, 4, 4) },
        { kind: 'unit', ...finance, ...counts(6, 6, 5, 6, 5, 6, 6) },
        { kind: 'each', id: null, name: null, ...counts(1, 1, 1, 1, 1, 1, 1) },
        { kind: 'none', id: null, name: null, ...counts(1, 0, 0, 1, 1, 1, 1) },
      ],
      total: counts(12, 11, 10, 12, 11, 12, 12),
    },
    failing: [
      {
        ...nobody,
        fails: [
          { clarity: 'person', rules: ['unowned-task'] },
          { clarity: 'work', rules: ['vague-task'] },
        ],
      },
      { ...slogan, fails: [{ clarity: 'work', rules: ['vague-task', 'escape-clause'] }] },
    ],
    loads: {
      spread: 'even',
      months,
      people: [
        load(duc, finance, [0, 4.5, 10, 19.25, 23.2, 26.5, 3, 0, 0, 1, 0, 0], 20),
        load(phuong, finance, [10, 18.5, 12, 13, 2, 10, 0, 0, 0, 0, 0, 5], 20),
        load(thang, finance, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 16),
      ],
      overloads: [
        { person: duc, month: '2026-06', days: 26.5, supply: 20, over: 6.5, levelled: false },
        { person: duc, month: '2026-05', days: 23.2, supply: 20, over: 3.2, levelled: true },
      ],
      impossible: [
        {
          person: phuong,
          from: '2026-04-06',
          until: '2026-04-17',
          demand: 13,
          supply: 10,
          over: 3,
          tasks: [
            { plan: '2026', task: 'CV-17', title: 'Đối chiếu công nợ', days: 9 },
            { plan: '2026', task: 'CV-18', title: 'Gửi bộ số liệu thu phí', days: 4 },
          ],
        },
      ],
      waiting: [
        { unit: standards, tasks: 2, days: 14.5 },
        { unit: null, tasks: 1, days: 0 },
      ],
      planned: { count: 9, of: 12 },
    },
    overlaps: [
      {
        rule: 'overlapping-scope',
        severity: 'warning',
        tasks: [
          side(directory, ['2026-08-03', '2026-08-28'], 'Danh bạ trên cổng thông tin'),
          side(again, ['2026-08-10', '2026-09-11'], 'Danh bạ in 500 bản'),
        ],
        same: ['objective'],
        message: vi ? '`CV-05` có dấu hiệu chồng chéo với `CV-04`' : '`CV-05` seems to overlap `CV-04`',
        note: vi ? 'riêng `CV-05` có `hiệu chuẩn`' : 'only `CV-05` says `hiệu chuẩn`',
        help: null,
        data: { shared: ['danh bạ'] },
      },
    ],
    shared: {
      focalPoints: { count: 1, of: 3 },
      units: [
        { ...office, tasks: 2, focalPoints: { count: 1, of: 2 } },
        { ...standards, tasks: 1, focalPoints: { count: 0, of: 1 } },
      ],
      tasks: [
        {
          ...slogan,
          focal: thang,
          units: [{ unit: office, person: { id: 'yen', name: 'Lý Hải Yến' }, external: false, asked: true }],
        },
        {
          ...again,
          focal: null,
          units: [
            { unit: office, person: null, external: false, asked: true },
            { unit: standards, person: null, external: false, asked: true },
            { unit: { id: 'btc', name: 'Bộ Tài chính' }, person: null, external: true, asked: false },
          ],
        },
      ],
    },
    deadlines: {
      months: [...months, '2027-03'],
      total: { tasks: 12, dated: [0, 1, 0, 0, 1, 3, 0, 1, 1, 0, 0, 1, 1], coarse: 1, repeated: 1, undated: 1 },
      rows: [
        {
          kind: 'unit',
          ...office,
          tasks: 4,
          dated: [0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0],
          coarse: 0,
          repeated: 1,
          undated: 0,
        },
        {
          kind: 'unit',
          ...finance,
          tasks: 6,
          dated: [0, 0, 0, 0, 1, 2, 0, 1, 0, 0, 0, 1, 1],
          coarse: 0,
          repeated: 0,
          undated: 0,
        },
        {
          kind: 'each',
          id: null,
          name: null,
          tasks: 1,
          dated: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          coarse: 1,
          repeated: 0,
          undated: 0,
        },
        {
          kind: 'none',
          id: null,
          name: null,
          tasks: 1,
          dated: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
          coarse: 0,
          repeated: 0,
          undated: 1,
        },
      ],
      quarters: [
        { quarter: '2026-Q1', count: 0, of: 1 },
        { quarter: '2026-Q2', count: 3, of: 4 },
      ],
    },
    ratios: [
      {
        id: 'one-lead',
        value: { count: 1, of: 12 },
        threshold: { bound: 'most', share: 0 },
        thresholdFrom: 'standard',
        within: false,
      },
      {
        id: 'no-resource',
        value: { count: 0, of: 12 },
        threshold: { bound: 'most', share: 0 },
        thresholdFrom: 'tool',
        within: true,
      },
      { id: 'overallocated', value: { count: 1, of: 2 }, threshold: null, thresholdFrom: null, within: null },
      {
        id: 'long-without-steps',
        value: { count: 1, of: 10 },
        threshold: { bound: 'most', share: 0.05 },
        thresholdFrom: 'standard',
        within: false,
      },
      {
        id: 'execution',
        value: null,
        threshold: { bound: 'least', share: 0.95 },
        thresholdFrom: 'standard',
        within: null,
      },
    ],
    rules: [
      {
        rule: 'unowned-task',
        title: vi ? 'Chưa giao người chủ trì' : 'nobody leads',
        clarity: 'person',
        scores: true,
        errors: 2,
        warnings: 0,
        hints: 0,
        suppressed: 0,
        baselined: 0,
        failing: 1,
      },
      {
        rule: 'vague-task',
        title: vi ? 'Nhiệm vụ chung chung, chưa rõ kết quả' : 'the task does not say what will exist',
        clarity: 'work',
        scores: true,
        errors: 0,
        warnings: 2,
        hints: 0,
        suppressed: 1,
        baselined: 2,
        failing: 2,
      },
      {
        rule: 'overlapping-scope',
        title: vi ? 'Nhiệm vụ có dấu hiệu chồng chéo' : 'tasks seem to overlap',
        clarity: 'work',
        scores: true,
        errors: 0,
        warnings: 1,
        hints: 0,
        suppressed: 0,
        baselined: 0,
        failing: 0,
      },
      {
        rule: 'coarse-deadline',
        title: vi ? 'Thời hạn chưa rõ tháng' : 'a deadline without a month',
        clarity: 'time',
        scores: false,
        errors: 0,
        warnings: 0,
        hints: 1,
        suppressed: 0,
        baselined: 0,
        failing: 0,
      },
    ],
  };
}
