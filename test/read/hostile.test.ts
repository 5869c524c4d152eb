import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic.ts';
import { load, people } from './loading.ts';

const plan = `title: Kế hoạch
period: 2026
language: vi
unit: khtc
issued: 2026-01-12
parent: up.plan.yaml
calendar: { country: VN, week: [mon, tue], hours: 8, years: { 2026: { off: [{ date: 2026-04-29 }] } } }
document: { type: KH, number: 15, bases: [QĐ 1], sign: { mode: KT. }, recipients: [A, B] }
objectives: [{ id: MT1, title: Một, lead: thang, measures: [{ target: 4, unit: văn bản }] }]
${people}tasks:
  - id: A
    title: Trình ban hành Thông tư
    objective: MT1
    lead: thang
    support: [tho, { unit: khtc, person: quoc }]
    supervisor: quoc
    authority: { submitTo: Bộ trưởng, approves: quoc }
    measures: [{ name: thông tư, min: 1, max: 2, by: 2026-06 }]
    when: 2026-03/2026-06
    due: 2026-06-25
    effort: { thang: 10d, tho: 6h }
    after: [B]
    extra: { Cột: giá trị }
    change: { reason: lý do, date: 2026-05-20 }
    steps: [{ title: Bước, due: { from: issued, days: 100 }, lead: tho, effort: 2d }]
  - id: B
    title: Báo cáo
    lead: khtc
    repeat: { every: month, due: "+5" }
  - id: C
    title: Nhóm
    due: { from: A, workdays: 10 }
    children: [{ title: Con, lead: tho, effort: 20% }, { id: D, title: Con, each: all, fixed: half, when: 2026-03-09 }]
`;
const up = `title: Năm\nperiod: 2026\nparent: plan.yaml\ntasks: [{ id: A, title: Việc }]\n`;

/** What people and their programs write in the place of something else. */
const odd = fc.constantFrom(
  ...['', '~', '[]', '{}', '""', '0', '-1', '1e308', '.inf', '.nan', 'true', 'A', 'thang', 'khtc', 'all', 'issued'],
  ...['2026', '0000', '9999/0001', '2026-02-30', 'Q9', '/', '{ from: A }', '[[[x]]]', '{ a: { b: c } }', '__proto__'],
  ...['constructor', '*x', '&x y', '!!int 3', '"\\u0000"', 'é'.normalize('NFD'), '\u202e', '🙂', 'x'.repeat(500), '+5'],
);

async function survives(text: string): Promise<readonly Finding[]> {
  const { findings, set } = await load({ 'plan.yaml': text, 'up.plan.yaml': up });
  for (const { place, rule, subject } of findings) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeGreaterThanOrEqual(place.start);
    expect(place.end).toBeLessThanOrEqual(place.file.text.length);
    expect(Object.keys(subject)).toHaveLength(9);
  }
  JSON.stringify(findings.map(({ data }) => data));
  for (const one of set.plans) expect(one.period.end - one.period.start).toBeLessThan(20_000);
  return findings;
}

test('accepts the plan that the others are made of', async () => {
  const findings = await survives(plan);
  expect(findings.map(({ rule }) => rule)).toEqual(['invalid-plan']);
});

test('survives any value in the place of any other', async () => {
  const values = [...plan.matchAll(/(?<=: |\[)[^\s,[\]{}]+(?=[\n,\]} ])/g)].map(
    (match) => [match.index, match[0].length] as const,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(values.length - 1), odd), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        let text = plan;
        for (const [at, value] of changes.sort((a, b) => b[0] - a[0])) {
          const [start, length] = values[at]!;
          text = text.slice(0, start) + value + text.slice(start + length);
        }
        await survives(text);
      },
    ),
    { numRuns: 300 },
  );
});

test('survives lines that are lost, doubled, moved in or out', async () => {
  const lines = plan.split('\n');
  const change = fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('drop', 'double', 'in', 'out', 'cut'));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const changed = [...lines];
      for (const [at, how] of changes) {
        const line = changed[at] ?? '';
        if (how === 'drop') changed[at] = '';
        else if (how === 'double') changed[at] = `${line}\n${line}`;
        else if (how === 'in') changed[at] = `  ${line}`;
        else if (how === 'out') changed[at] = line.replace(/^ {2}/, '');
        else changed[at] = line.slice(0, line.length / 2);
      }
      await survives(changed.join('\n'));
    }),
    { numRuns: 200 },
  );
});

test('reports what an alias repeats only once', async () => {
  const findings = await survives(`title: K
period: 2026
tasks:
  - { id: A, title: Việc, lead: &who [nobody], due: &when 2026-02-30 }
  - { id: B, title: Việc, lead: *who, due: *when }
  - { id: C, title: Việc, lead: *who, due: *when }
`);
  expect(findings.map(({ rule, subject }) => [rule, subject.task])).toEqual([
    ['invalid-plan', 'A'],
    ['unknown-reference', 'A'],
  ]);
});
