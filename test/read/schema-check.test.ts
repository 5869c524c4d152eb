import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/generated/plan-file.ts';
import { parseYaml } from '../../src/read/parse.ts';
import { checkSchema, type FileKind } from '../../src/read/schema-check.ts';
import type { SourceFile } from '../../src/source/file.ts';
import { lineIndex } from '../../src/text/lines.ts';

const sourceFile = (text: string): SourceFile => ({ path: '/plans/x.yaml', name: 'x.yaml', text, bom: false });

async function check(kind: FileKind, text: string) {
  const file = sourceFile(text);
  const { tree, findings } = await parseYaml(file);
  expect(findings).toEqual([]);
  if (tree === undefined) throw new Error('nothing was read');
  return { file, ...checkSchema(kind, tree, file) };
}

/** `line:column rule «text at the place»`, with the data beyond where it stands. */
async function found(kind: FileKind, text: string) {
  const { file, findings } = await check(kind, text);
  return findings.map(({ rule, place, data }) => {
    const { line, column } = lineIndex(file).position(place.start);
    const { path: _path, section: _section, field: _field, ...rest } = data;
    return [`${line}:${column} ${rule} «${file.text.slice(place.start, place.end)}»`, rest];
  });
}

const plan = (...lines: string[]) => ['title: Kế hoạch', 'period: 2026', 'tasks:', ...lines, ''].join('\n');
const task = (...lines: string[]) =>
  plan('  - id: KH-01', '    title: Rà soát danh mục', ...lines.map((line) => `    ${line}`));

/** A text after the first safe or unsafe fix of its only finding. */
async function fixed(kind: FileKind, text: string) {
  const { findings } = await check(kind, text);
  expect(findings).toHaveLength(1);
  const fix = findings[0]?.fixes[0];
  let after = text;
  for (const { place, text: put } of fix?.edits ?? [])
    after = after.slice(0, place.start) + put + after.slice(place.end);
  return [
    fix?.safety,
    after
      .split('\n')
      .find((line, at) => line !== text.split('\n')[at])
      ?.trim(),
  ];
}

describe('checkSchema', () => {
  it.each([
    ['plan', 'plan.yaml'],
    ['organisation', 'org.yaml'],
    ['config', 'plan.config.yaml'],
    ['calendar', 'vn.calendar.yaml'],
  ] as const)('accepts a complete %s', async (kind, name) => {
    const text = readFileSync(new URL(`../schemas/fixtures/${name}`, import.meta.url), 'utf8');
    expect((await check(kind, text)).findings).toEqual([]);
  });

  it('lets the field decide the type of a scalar', async () => {
    const lines = [
      'after: [1.10, 007]',
      'due: +5',
      'repeat: { every: month, due: "+5" }',
      'reports: { every: month, due: 25 }',
    ];
    const more = ['budget: 1e3', 'measures: [{ target: 1.5, unit: 2, min: ít }]', 'fixed: true', 'split: { lead: 2 }'];
    const { data, findings } = await check(
      'plan',
      task(...lines, ...more, 'extra: { a: 1.10, b: true }', 'note: 0x1F'),
    );
    expect(findings).toEqual([]);
    const { period, tasks } = data as PlanFile;
    expect(period).toBe('2026');
    expect(tasks[0]).toEqual({
      id: 'KH-01',
      title: 'Rà soát danh mục',
      after: ['1.10', '007'],
      due: '+5',
      repeat: { every: 'month', due: '+5' },
      reports: { every: 'month', due: '25' },
      budget: '1e3',
      measures: [{ target: 1.5, unit: '2', min: 'ít' }],
      fixed: true,
      split: { lead: 2 },
      extra: { a: '1.10', b: 'true' },
      note: '0x1F',
    });
  });

  it('accepts the shapes of a lead that the audit speaks of', async () => {
    for (const lead of ['thang', '[thang, tho]', 'các sở, ban, ngành', '"Vụ Pháp chế: đầu mối"', '12']) {
      expect(await found('plan', task(`lead: ${lead}`))).toEqual([]);
    }
  });
});

describe('checkSchema on keys', () => {
  const allowedIn = (data: unknown) => (data as { allowed: readonly string[] }).allowed;

  it('reports a misspelt key at the key, with the right one', async () => {
    const [[place, data] = []] = await found('plan', task('delivrable: Biên bản'));
    expect(place).toBe('6:5 unknown-key «delivrable»');
    expect(data).toMatchObject({ key: 'delivrable', suggestion: 'deliverable', because: 'spelling' });
    expect(allowedIn(data)).toContain('dueText');
    expect(await fixed('plan', task('delivrable: Biên bản'))).toEqual(['unsafe', 'deliverable: Biên bản']);
  });

  it.each([
    ['Lead: tho', 'lead: tho'],
    ['due-text: Theo tiến độ', 'dueText: Theo tiến độ'],
    ['"lead ": tho', 'lead: tho'],
  ])('mends a key that differs in case, spaces or signs only: %s', async (line, mended) => {
    expect(await fixed('plan', task(line))).toEqual(['safe', mended]);
  });

  it.each([
    ['chủ trì: tho', 'lead'],
    ['Đơn vị phối hợp: [tho]', 'support'],
    ['sản phẩm: Biên bản', 'deliverable'],
    ['Thời hạn hoàn thành: 2026-06', 'due'],
    ['owner: tho', 'lead'],
    ['deadline: 2026-06', 'due'],
    ['depends_on: [KH-00]', 'after'],
    ['Ghi chú: gấp', 'note'],
  ])('names the key that another name stands for: %s', async (line, key) => {
    const [[, data] = []] = await found('plan', task(line));
    expect(data).toMatchObject({ suggestion: key, because: 'name' });
  });

  it('takes the key that its place has', async () => {
    const text =
      'units: [{ id: a, name: A, owner: b, thủ trưởng: c }]\npeople: [{ id: b, họ và tên: B, chức vụ: C }]\n';
    const suggestions = (await found('organisation', text)).map(([, data]) => data);
    expect(suggestions).toMatchObject([
      { suggestion: 'head' },
      { suggestion: 'head' },
      { suggestion: 'name' },
      { suggestion: 'title' },
    ]);
  });

  it('tells start and end apart from misspellings, and leaves them to be joined by hand', async () => {
    const { findings } = await check('plan', task('start: 2026-03-01', 'kết thúc: 2026-03-31'));
    expect(findings.map(({ data, fixes }) => [data, fixes])).toMatchObject([
      [{ key: 'start', suggestion: 'when', because: 'half' }, []],
      [{ key: 'kết thúc', suggestion: 'when', because: 'half' }, []],
    ]);
  });

  it('offers no repair that would write a key twice', async () => {
    const { findings } = await check('plan', task('lead: tho', 'owner: thang'));
    expect(findings.map(({ data, fixes }) => [data, fixes])).toMatchObject([[{ suggestion: 'lead' }, []]]);
  });

  it('reports a key like no other without a suggestion', async () => {
    const [[, data] = []] = await found('plan', task('xyzzy123: 1'));
    expect(data).toMatchObject({ key: 'xyzzy123', suggestion: null, because: null });
  });

  it.each([
    ['file', 'period: 2026\ntasks: []\n', '1:1 invalid-plan «period»', 'title'],
    ['task with an id', plan('  - lead: tho', '    id: KH-07'), '5:9 invalid-plan «KH-07»', 'title'],
    ['task without an id', plan('  - lead: tho'), '4:5 invalid-plan «lead»', 'title'],
    ['value', task('change: { date: 2026-05-20 }'), '6:5 invalid-plan «change»', 'reason'],
    ['item without an id', task('support: [{ person: tho }]'), '6:17 invalid-plan «person»', 'unit'],
    ['dependent key', task('repeat: { due: 5 }'), '6:5 invalid-plan «repeat»', 'every'],
  ])('reports a key missing from a %s where one looks for it', async (_, text, place, key) => {
    expect(await found('plan', text)).toEqual([[place, { problem: 'missing-key', key }]]);
  });

  it('counts a misspelt key and the one that it stands for as one defect', async () => {
    const findings = await found('plan', plan('  - titel: Rà soát', '  - { id: b, nội dung: Rà soát }'));
    expect(findings.map(([place]) => place)).toEqual(['4:5 unknown-key «titel»', '5:14 unknown-key «nội dung»']);
  });

  it('reports a key of the years that is no year', async () => {
    expect(await found('calendar', 'years:\n  26: {}\n')).toEqual([
      ['2:3 invalid-plan «26»', { problem: 'year-key', key: '26' }],
    ]);
  });
});

describe('checkSchema on values', () => {
  it.each([
    [task('steps: Một bước'), '6:12 invalid-plan «Một bước»', ['array'], 'string', 'Một bước'],
    [
      task('title2: x').replace('title2: x', 'measures: { target: 3 }'),
      '6:15 invalid-plan «{ target: 3 }»',
      ['array'],
      'object',
      null,
    ],
    [task('due: { from: issued, days: 10.5 }'), '6:32 invalid-plan «10.5»', ['integer'], 'number', '10.5'],
    [task('dueText: [a]'), '6:14 invalid-plan «[a]»', ['string', 'number'], 'array', null],
    [plan('  - Rà soát'), '4:5 invalid-plan «Rà soát»', ['object'], 'string', 'Rà soát'],
    ['- title: x\n', '1:1 invalid-plan «- title: x»', ['object'], 'array', null],
    ['Kế hoạch\n', '1:1 invalid-plan «Kế hoạch»', ['object'], 'string', 'Kế hoạch'],
  ])('reports a value of another type, case %#', async (text, place, expected, wrong, scalar) => {
    const findings = await found('plan', text);
    expect(findings).toMatchObject([[place, { problem: 'wrong-type', expected, found: wrong, text: scalar }]]);
  });

  it('marks the first line of a value of many lines', async () => {
    const text = 'title: Kế hoạch\nperiod: 2026\ntasks:\n  KH-01:\n    title: a\n  KH-02:\n    title: b\n';
    const findings = await found('plan', text);
    expect(findings.map(([place]) => place)).toEqual(['4:3 invalid-plan «KH-01:»']);
  });

  it.each([
    ['lead:', '6:5 invalid-plan «lead»', false],
    ['lead: ~', '6:11 invalid-plan «~»', false],
    ['deliverable: ""', '6:18 invalid-plan «""»', false],
    ['reports: {}', '6:14 invalid-plan «{}»', false],
    ['kind:', '6:5 invalid-plan «kind»', false],
    ['change: { reason: }', '6:15 invalid-plan «reason»', true],
  ])('reports a value left empty: %s', async (line, place, required) => {
    expect(await found('plan', task(line))).toMatchObject([[place, { problem: 'empty-value', required }]]);
  });

  it.each([
    ['kind: Trọng tâm', 'key', 'safe'],
    ['kind: rutine', 'routine', 'unsafe'],
    ['repeat: monthly', 'month', 'safe'],
    ['repeat: { every: Quý }', 'quarter', 'safe'],
    ['fixed: có', 'true', 'safe'],
  ])('reports a value that is no choice, with the one meant: %s', async (line, meant, safety) => {
    const [[, data] = []] = await found('plan', task(line));
    expect(data).toMatchObject({ problem: 'not-a-choice', suggestion: meant });
    const [safe, after] = await fixed('plan', task(line));
    expect([safe, after]).toEqual([safety, expect.stringContaining(meant)]);
  });

  it('reports weekdays, severities and clarities that are none', async () => {
    const people = 'people: [{ id: a, name: A, week: [mon, thứ ba, { week: [fry] }] }]\n';
    expect((await found('organisation', people)).map(([place, data]) => [place, data])).toMatchObject([
      ['1:40 invalid-plan «thứ ba»', { suggestion: 'tue' }],
      ['1:57 invalid-plan «fry»', { suggestion: 'fri' }],
    ]);
    const config = 'rules: { vague-word: warn, x: { severity: 3, max: 2 } }\nclarities: [work, work, tham quyền]\n';
    expect(await found('config', config)).toMatchObject([
      ['1:22 invalid-plan «warn»', { problem: 'not-a-choice', suggestion: 'warning' }],
      ['1:43 invalid-plan «3»', { problem: 'not-a-choice', suggestion: null }],
      ['2:19 invalid-plan «work»', { problem: 'repeated-item', text: 'work' }],
      ['2:25 invalid-plan «tham quyền»', { suggestion: 'authority' }],
    ]);
  });

  it('reports numbers beyond their limits', async () => {
    expect(
      await found('organisation', 'people: [{ id: a, name: A, hours: 0 }, { id: b, name: B, hours: 25 }]\n'),
    ).toEqual([
      ['1:35 invalid-plan «0»', { problem: 'out-of-range', text: '0', comparison: '>', limit: 0 }],
      ['1:65 invalid-plan «25»', { problem: 'out-of-range', text: '25', comparison: '<=', limit: 24 }],
    ]);
  });

  it('mends a decimal comma and a yes in words', async () => {
    expect(await fixed('config', 'split:\n  support: 0,3\n')).toEqual(['safe', 'support: 0.3']);
    expect(await fixed('organisation', 'units:\n  - id: a\n    name: A\n    external: Có\n')).toEqual([
      'safe',
      'external: true',
    ]);
  });

  it('recognises a text that its colon split, and puts it in quotes', async () => {
    const text = task('deliverable:', '  - Báo cáo: tổng kết "năm"', '  - Biên bản');
    expect(await found('plan', text)).toEqual([
      ['7:9 invalid-plan «Báo cáo: tổng kết "năm"»', { problem: 'colon-in-text', text: 'Báo cáo: tổng kết "năm"' }],
    ]);
    expect(await fixed('plan', text)).toEqual(['safe', '- "Báo cáo: tổng kết \\"năm\\""']);
    expect(await fixed('plan', task('deliverable:', '  - Các văn bản:'))).toEqual(['safe', '- "Các văn bản:"']);
  });

  it('takes a mapping with braces, or of several lines, for a mapping', async () => {
    const findings = await found('plan', task('deliverable:', '  - { a: b }', '  - a: b', '    c: d'));
    expect(findings.map(([, data]) => data)).toMatchObject([{ problem: 'wrong-type' }, { problem: 'wrong-type' }]);
  });
});

describe('checkSchema on what a finding speaks of', () => {
  it('names task, step and field', async () => {
    const steps = ['steps:', '  - title: a', '  - titel: b', 'children:', '  - id: KH-01a', '    lead:', '  - lead:'];
    const { findings } = await check('plan', task(...steps));
    expect(findings.map(({ subject, field }) => [subject.task, subject.step, field])).toEqual([
      ['KH-01', 2, 'titel'],
      ['KH-01a', null, 'title'],
      ['KH-01a', null, 'lead'],
      [null, null, 'title'],
      [null, null, 'lead'],
    ]);
  });

  it('names objective, person and unit', async () => {
    const text = `objectives: [{ id: MT1, titel: a }]\nunits: [{ id: kt, nam: a }]\npeople: [{ id: tho, name: }]\n${plan()}`;
    const { findings } = await check('plan', text.replace('tasks:', 'tasks: []'));
    const subjects = findings.map(({ subject: { objective, unit, person } }) => [objective, unit, person]);
    expect(subjects).toEqual([
      ['MT1', null, null],
      [null, 'kt', null],
      [null, null, 'tho'],
    ]);
  });
});

describe('checkSchema on hostile files', () => {
  it('treats the keys of JavaScript objects as keys', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = task(...keys.map((key) => `${key}: { title: [x] }`), 'extra: { __proto__: a, constructor: b }');
    const { data, findings } = await check('plan', text);
    expect(findings.map(({ rule, field }) => [rule, field])).toEqual(keys.map((key) => ['unknown-key', key]));
    const { extra } = (data as PlanFile).tasks[0] ?? {};
    expect(Object.entries(extra ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect({}).not.toHaveProperty('title');
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('finds keys with signs of a JSON pointer', async () => {
    expect(await found('plan', task('extra: { "a/b~c": [1], "~1": {} }'))).toMatchObject([
      ['6:23 invalid-plan «[1]»', { found: 'array' }],
      ['6:34 invalid-plan «{}»', { found: 'object' }],
    ]);
  });

  it('reports what an alias repeats once', async () => {
    const text = task('support: &who', '  - { unti: a }', 'steps:', '  - { title: x, support: *who }');
    expect((await found('plan', text)).map(([place]) => place)).toEqual(['7:11 unknown-key «unti»']);
  });

  it('passes over whatever stands where the schema knows nothing', async () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    const findings = await found('plan', task(`oops: ${deep}`, `note: ${deep}`));
    expect(findings.map(([place]) => String(place).slice(0, 22))).toEqual([
      '6:5 unknown-key «oops»',
      '7:11 invalid-plan «[[[',
    ]);
  });

  it('refuses numbers that are none', async () => {
    expect(await found('config', 'split: { lead: .inf, support: .nan }\n')).toMatchObject([
      ['1:16 invalid-plan «.inf»', { problem: 'wrong-type', text: '.inf' }],
      ['1:31 invalid-plan «.nan»', { problem: 'wrong-type', text: '.nan' }],
    ]);
  });
});
