import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCounted, type Task } from '../../src/model/task.ts';
import { brief, loadPlan, textAt } from './loading.ts';

const ids = (actors: Task['leads']): string[] => actors.map(({ written }) => written.value);

test('children inherit what they lack, with the place where it was written', async () => {
  const { task, findings, plan } = await loadPlan(`issued: 2026-01-12
objectives: [{ id: MT1, title: Mục tiêu }, { id: MT2, title: Mục tiêu khác }]
tasks:
  - id: A
    title: Di trú dữ liệu
    lead: thang
    support: [tho]
    supervisor: quoc
    authority: { approves: Bộ trưởng }
    objective: MT1
    source: Quyết định số 12
    kind: key
    deliverable: Bộ dữ liệu
    results: [Không mất dữ liệu]
    note: ghi chú
    effort: 4d
    due: { from: issued, days: 100 }
    children:
      - { id: A1, title: Dữ liệu kiểm định }
      - { id: A2, title: Dữ liệu hợp quy, lead: tho, support: [], objective: MT2, kind: routine, deliverable: [B, C] }
`);
  expect(findings).toEqual([]);
  const [a, a1, a2] = [task('A'), task('A1'), task('A2')];
  expect(isCounted(a)).toBe(false);
  expect(a.children).toEqual([a1, a2]);
  expect(a1.parent).toBe(a);
  for (const key of ['leads', 'support', 'supervisor', 'authority', 'objective', 'sources', 'kind'] as const) {
    expect(a1[key]).toEqual(a[key]);
  }
  expect(a1.deliverables).toEqual(a.deliverables);
  expect(a1.due).toBe(a.due);
  expect(textAt(plan, a1.leads[0]!.written)).toBe('thang');
  // Neither results nor notes nor effort.
  expect([a1.results, a1.note, a1.effort]).toEqual([[], undefined, undefined]);
  expect(ids(a2.leads)).toEqual(['tho']);
  expect(a2.support).toEqual([]);
  expect(a2.objective?.id.value).toBe('MT2');
  expect(a2.kind?.value).toBe('routine');
  expect(a2.deliverables.map(({ value }) => value)).toEqual(['B', 'C']);
  expect(a2.supervisor).toBe(a.supervisor);
});

test('a child with any of the times inherits none of them', async () => {
  const { task, findings } = await loadPlan(`tasks:
  - id: A
    title: Nhóm
    lead: thang
    when: 2026-03/2026-06
    due: 2026-06-25
    dueText: Theo tiến độ
    steps: [{ title: Bước, due: 2026-04-30 }]
    children:
      - { id: A1, title: Một }
      - { id: A2, title: Hai, dueText: Khi có kinh phí }
      - { id: A3, title: Ba, due: 2026-12-31 }
      - { id: A4, title: Bốn, steps: [] }
      - { id: A5, title: Năm, repeat: month }
      - { id: A6, title: Sáu, when: Q4 }
`);
  expect(findings).toEqual([]);
  const times = (id: string): unknown[] => {
    const { when, due, dueText, repeat, steps } = task(id);
    return [when !== undefined, due !== undefined, dueText?.value, repeat !== undefined, steps.length];
  };
  expect(times('A1')).toEqual([true, true, 'Theo tiến độ', false, 1]);
  expect(times('A2')).toEqual([false, false, 'Khi có kinh phí', false, 0]);
  expect(times('A3')).toEqual([false, true, undefined, false, 0]);
  expect(times('A4')).toEqual([false, false, undefined, false, 0]);
  expect(times('A5')).toEqual([false, false, undefined, true, 0]);
  expect(times('A6')).toEqual([true, false, undefined, false, 0]);
});

test('steps inherit from their task, its support without those who lead them', async () => {
  const { task, findings } = await loadPlan(`tasks:
  - id: A
    title: Trình ban hành Thông tư
    lead: thang
    support: [tho, { unit: btc, person: quoc }]
    deliverable: Hồ sơ
    authority: Bộ trưởng
    steps:
      - { title: Gửi dự thảo, due: 2026-03-31 }
      - { title: Trình hồ sơ, due: 2026-06-25, lead: tho }
      - { title: Công bố, due: 2026-06-30, support: [quoc], deliverable: Công văn, authority: quoc }
`);
  expect(findings).toEqual([]);
  const { steps } = task('A');
  expect(steps.map((step) => [step.number, ids(step.leads), step.ownLead, ids(step.support)])).toEqual([
    [1, ['thang'], false, ['tho', 'quoc']],
    [2, ['tho'], true, ['quoc']],
    [3, ['thang'], false, ['quoc']],
  ]);
  expect(steps.map((step) => step.deliverables[0]?.value)).toEqual(['Hồ sơ', 'Hồ sơ', 'Công văn']);
  expect(steps.map((step) => step.authority?.decides?.person?.id.value)).toEqual([undefined, undefined, 'quoc']);
});

test('inherited steps are led by the child, and reported once', async () => {
  const { task, findings } = await loadPlan(`tasks:
  - id: A
    title: Nhóm
    lead: thang
    support: [tho]
    steps:
      - { title: Khảo sát, due: 2026-03-31 }
      - { title: Báo cáo, due: 2026-06-30, lead: nobody }
    children:
      - { id: A1, title: Một, lead: tho }
      - { id: A2, title: Hai }
`);
  expect(findings.map(brief)).toEqual(['unknown-reference 22:50 nobody']);
  expect(findings[0]?.subject).toMatchObject({ plan: '2026', task: 'A', step: 2 });
  expect(ids(task('A1').steps[0]!.leads)).toEqual(['tho']);
  expect(task('A1').steps[0]!.support).toEqual([]);
  expect(ids(task('A1').steps[1]!.leads)).toEqual(['nobody']);
  expect(ids(task('A2').steps[0]!.leads)).toEqual(['thang']);
});

test('sources are those of the task, of the rows above, of the document', async () => {
  const { task } = await loadPlan(`document: { bases: [Quyết định số 1, Quyết định số 2] }
tasks:
  - { id: A, title: Một, lead: thang }
  - id: B
    title: Hai
    source: Nghị quyết số 3
    children: [{ id: B1, title: Ba }]
`);
  expect(task('A').sources.map(({ value }) => value)).toEqual(['Quyết định số 1', 'Quyết định số 2']);
  expect(task('B1').sources.map(({ value }) => value)).toEqual(['Nghị quyết số 3']);
});

// The rules of inheritance once more, as plain objects.
const inherited = ['lead', 'support', 'supervisor', 'objective', 'source', 'kind', 'deliverable'] as const;
const times = ['when', 'due', 'dueText', 'repeat'] as const;
const values: Readonly<Record<(typeof inherited)[number] | (typeof times)[number], readonly string[]>> = {
  lead: ['thang', 'tho'],
  support: ['quoc', 'khtc'],
  supervisor: ['quoc', 'thang'],
  objective: ['MT1', 'MT2'],
  source: ['Q1', 'Q2'],
  kind: ['key', 'routine'],
  deliverable: ['D1', 'D2'],
  when: ['Q1', 'Q2'],
  due: ['2026-03-31', '2026-06-30'],
  dueText: ['sau', 'trước'],
  repeat: ['month', 'week'],
};

interface Row {
  readonly fields: Readonly<Record<string, string>>;
  readonly children: readonly Row[];
}

const fields = fc
  .record(Object.fromEntries(Object.entries(values).map(([key, of]) => [key, fc.option(fc.constantFrom(...of))])))
  .map((all) => {
    const chosen = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
    // A repetition and a deadline exclude each other.
    return Object.fromEntries(chosen.filter(([key]) => key !== 'due' || all.repeat === null));
  });
const row: fc.Memo<Row> = fc.memo((depth) =>
  fc.record({ fields, children: depth <= 1 ? fc.constant([]) : fc.array(row(depth - 1), { maxLength: 3 }) }),
);

function write(rows: readonly Row[], indent: string): string {
  return rows
    .map(({ fields: own, children }) => {
      const lines = [`- title: Việc`, ...Object.entries(own).map(([key, value]) => `  ${key}: ${value}`)];
      const text = lines.map((line) => `${indent}${line}\n`).join('');
      return children.length === 0 ? text : `${text}${indent}  children:\n${write(children, `${indent}    `)}`;
    })
    .join('');
}

function expected(rows: readonly Row[], above: Readonly<Record<string, string>>): Record<string, string>[] {
  return rows.flatMap(({ fields: own, children }) => {
    const ownTimes = times.some((key) => key in own);
    const all: Record<string, string> = {};
    for (const key of inherited) if ((own[key] ?? above[key]) !== undefined) all[key] = (own[key] ?? above[key])!;
    for (const key of times) {
      const value = ownTimes ? own[key] : above[key];
      if (value !== undefined) all[key] = value;
    }
    return [all, ...expected(children, all)];
  });
}

function actual(tasks: readonly Task[]): Record<string, string>[] {
  return tasks.flatMap((task) => {
    const { repeat } = task;
    const all = {
      lead: task.leads[0]?.written.value,
      support: task.support[0]?.written.value,
      supervisor: task.supervisor?.written.value,
      objective: task.objective?.id.value,
      source: task.sources[0]?.value,
      kind: task.kind?.value,
      deliverable: task.deliverables[0]?.value,
      when: task.when?.text,
      due: task.due?.kind === 'absolute' ? task.due.text : undefined,
      dueText: task.dueText?.value,
      repeat: repeat?.kind === 'every' ? repeat.every : undefined,
    };
    const written = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return [Object.fromEntries(written), ...actual(task.children)];
  });
}

test('inheritance follows its rules in any tree of rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row(3), { minLength: 1, maxLength: 3 }), async (rows) => {
      const head = 'objectives: [{ id: MT1, title: Một }, { id: MT2, title: Hai }]\n';
      const { plan, findings } = await loadPlan(`${head}tasks:\n${write(rows, '  ')}`);
      expect(findings).toEqual([]);
      expect(actual(plan.tasks)).toEqual(expected(rows, {}));
    }),
    { numRuns: 60 },
  );
});
