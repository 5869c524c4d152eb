import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryPlan } from '../support/arbitrary-plan.ts';
import { check } from '../support/check.ts';
import { derive, differences, type Files, load } from './derive-plan.ts';

const agency: Files = Object.fromEntries(
  ['2026.plan.yaml', 'khtc-2026.plan.yaml', 'org.yaml', 'plan.config.yaml'].map((name) => [
    name,
    readFileSync(`examples/standards-agency/${name}`, 'utf8'),
  ]),
);
const team: Files = { 'plan.yaml': readFileSync('examples/team/plan.yaml', 'utf8') };

async function complaints(files: Files): Promise<string[]> {
  const { findings } = await check(files);
  const spoken = new Set(['missing-from-child', 'parent-drift', 'unknown-reference', 'invalid-plan', 'unknown-key']);
  return findings
    .filter(({ rule, file, severity }) => spoken.has(rule) || (severity === 'error' && file === 'derived.plan.yaml'))
    .filter(({ suppression }) => suppression === null)
    .map(({ rule, task, message }) => `${rule} ${task}: ${message}`);
}

describe('a derived plan', () => {
  test.each([
    [agency, 'khtc-2026', '2026-Q2'],
    [agency, 'khtc-2026', '2026-Q3'],
    [agency, 'khtc-2026', '2026-06'],
    [agency, 'khtc-2026', '2026-W15'],
    [agency, 'khtc-2026', '2026-H2'],
    [agency, 'khtc-2026', '2026-02-10/2026-05-19'],
    [agency, '2026', '2026-Q2'],
    [team, 'plans', '2026-Q1'],
    [team, 'plans', '2026-05'],
  ] as const)('keeps the loads of everybody, and what the parent says %#', async (files, parent, period) => {
    const { text } = await derive(files, { parent, period });
    const together = { ...files, 'derived.plan.yaml': text };
    expect(differences(await load(files), await load(together))).toEqual([]);
    expect(await complaints(together)).toEqual([]);
  });

  test('counts nothing twice and loses nothing of any plan', async () => {
    const period = fc.constantFrom('2026-Q2', '2026-H1', '2026-06', '2026-W20', '2026-03-10/2026-07-20', '2026');
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, period, async (data, wanted) => {
        const files = { '2026.plan.yaml': JSON.stringify(data) };
        const { text, plan } = await derive(files, { parent: '2026', period: wanted });
        if (plan.rows.length === 0) return;
        const together = { ...files, 'derived.plan.yaml': text };
        expect(differences(await load(files), await load(together)), text).toEqual([]);
        const { findings } = await check(together);
        const wrong = findings.filter(({ rule }) =>
          ['missing-from-child', 'parent-drift', 'unknown-reference', 'invalid-plan', 'yaml-syntax'].includes(rule),
        );
        expect(
          wrong.map(({ rule, message, task, file }) => `${file} ${rule} ${task} ${message}`),
          text,
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves the months of all others as they are when it is the plan of a unit below', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (data) => {
        const files = { '2026.plan.yaml': JSON.stringify(data) };
        const { text, plan } = await derive(files, { parent: '2026', period: '2026-Q2', unit: 'lab' });
        if (plan.rows.length === 0) return;
        const together = { ...files, 'derived.plan.yaml': text };
        // Its head takes over what waited for the unit.
        const others = differences(await load(files), await load(together)).filter((one) => !one.startsWith('binh'));
        expect(others, text).toEqual([]);
        const { findings } = await check(together);
        const wrong = findings.filter(({ rule }) =>
          ['missing-from-child', 'parent-drift', 'unknown-reference', 'invalid-plan', 'yaml-syntax'].includes(rule),
        );
        expect(
          wrong.map(({ rule, task, message }) => `${rule} ${task} ${message}`),
          text,
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('is in the layout of plans written by hand, each task with where it comes from', async () => {
    const { text } = await derive(agency, { parent: 'khtc-2026', period: '2026-Q2', file: 'plans/q2' });
    expect(text.split('\n').slice(0, 7).join('\n')).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../../schemas/plan.schema.json
      # Lấy từ ../khtc-2026.plan.yaml bằng \`plan derive\`. Số ngày công là phần của Quý II/2026;
      # việc kéo sang kỳ sau giữ thời hạn của kế hoạch trên ở due, phần làm trong kỳ ở when.
      title: Kế hoạch công tác Quý II/2026 của Ban Kế hoạch - Tài chính
      period: 2026-Q2
      parent: ../khtc-2026.plan.yaml
      unit: khtc"
    `);
    expect(text).toContain(`  - id: KHTC-05 # từ ../khtc-2026.plan.yaml, KHTC-05
    title: Trình Bộ trưởng dự toán ngân sách năm 2027 kèm kế hoạch tài chính 2027-2029
    objective: MT6
    lead: tho
`);
    expect(text).toContain('    - Kế hoạch số 03/KH-KHTC ngày 16 tháng 01 năm 2026 của Ban Kế hoạch - Tài chính\n');
  });

  test('gives the tasks of a unit to its head, and its own copy', async () => {
    const { text } = await derive(agency, { parent: '2026', period: '2026', unit: 'dl' });
    expect(text).toContain('title: Kế hoạch công tác năm 2026 của Ban Đo lường\n');
    expect(text).toMatch(/- id: VP-08 #.*\n {4}title: Nộp lưu hồ sơ công việc năm 2025 của đơn vị\n {4}lead: lam\n/);
    expect(text).not.toContain('id: CL-');
  });

  test('has only what a person leads, and says so to those who check it', async () => {
    const { text } = await derive(agency, { parent: 'khtc-2026', period: '2026-Q2', person: 'tho' });
    expect(text).toContain('\n# plan-ignore-file missing-from-child: kế hoạch riêng của Lê Thị Thơ\n');
    expect([...text.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id)).toEqual([
      'KHTC-05',
      'KHTC-10',
      'KHTC-13',
      'NB-06',
    ]);
    expect(await complaints({ ...agency, 'derived.plan.yaml': text })).toEqual([]);
  });

  test('names what it leaves out because nobody says when', async () => {
    const plan = {
      title: 'Plan',
      period: 2026,
      language: 'en',
      tasks: [
        { id: 'A', title: 'No time' },
        { id: 'B', title: 'Spring', when: '2026-04' },
      ],
    };
    const derived = await derive({ '2026.plan.yaml': JSON.stringify(plan) }, { parent: '2026', period: '2026-Q2' });
    expect(derived.plan.unscheduled.map(({ id }) => id.value)).toEqual(['A']);
    expect(derived.plan.rows.map(({ id }) => id)).toEqual(['B']);
  });

  test('names in full what is waited for and not in it', async () => {
    const tasks = [
      { id: 'A', title: 'First', when: '2026-02' },
      { id: 'B', title: 'Then', when: '2026-04', after: ['A'] },
      { id: 'C', title: 'Last', due: { from: 'B', days: 20 } },
    ];
    const { text } = await derive(
      { '2026.plan.yaml': JSON.stringify({ title: 'Plan', period: 2026, tasks }) },
      { parent: '2026', period: '2026-Q2' },
    );
    expect(text).toContain('    after: [2026:A]\n');
    expect(text).toContain('    after: [B]\n    when: 2026-05-01/2026-05-20\n');
  });
});
