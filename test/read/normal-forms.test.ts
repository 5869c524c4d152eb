import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTasks } from '../../src/model/plan.ts';
import type { Loaded } from '../../src/read/load.ts';
import { load, loadPlan } from './loading.ts';

const example = join(import.meta.dirname, '../../examples/troubled');
const names = ['2026.plan.yaml', 'khtc-2026-q2.plan.yaml', 'org.yaml', 'plan.config.yaml'];

function told({ set, findings }: Loaded): unknown {
  return {
    tasks: set.plans.flatMap((plan) =>
      [...allTasks(plan)].map(({ id, title, leads, support, deliverables, objective, extra, when, due }) => [
        `${plan.id}:${id.value}`,
        title.value,
        leads.map((lead) => lead.person?.name.value ?? lead.unit?.name.value ?? lead.written.value),
        support.map(({ written }) => written.value),
        deliverables.map(({ value }) => value),
        objective?.title.value,
        [...extra.keys()],
        when?.text,
        due?.kind,
      ]),
    ),
    people: set.organisations.map((org) => [...org.members.keys()]),
    findings: findings.map(({ rule, subject, field, data }) => [rule, subject, field, data]),
  };
}

test('a plan says the same whether its letters are composed or not, whatever its line ends', async () => {
  const texts = names.map((name) => [name, readFileSync(join(example, name), 'utf8')] as const);
  const inForm = (change: (text: string) => string): Promise<Loaded> =>
    load(Object.fromEntries(texts.map(([name, text]) => [name, change(text)])));
  const composed = told(await inForm((text) => text.normalize('NFC')));
  const decomposed = await inForm((text) => text.normalize('NFD'));
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'));
  expect(plain(told(decomposed))).toEqual(plain(composed));
  expect(plain(told(await inForm((text) => text.replaceAll('\n', '\r\n'))))).toEqual(plain(composed));
});

test('ids meet in any form', async () => {
  const letters = fc.constantFrom('ắ', 'ệ', 'ộ', 'ữ', 'đ', 'a', 'ỹ', 'é', 'ñ', 'Ấ');
  const word = fc.array(letters, { minLength: 2, maxLength: 6 }).map((all) => `x${all.join('')}`);
  const form = fc.constantFrom('NFC', 'NFD');
  await fc.assert(
    fc.asyncProperty(word, form, form, form, async (task, one, two, three) => {
      const { plan, findings } = await loadPlan(
        `tasks:
  - { id: ${task.normalize(one)}, title: ${task.normalize(two)}, lead: thang }
  - { id: after-it, title: Việc, lead: thang, after: ${task.normalize(three)} }
`,
      );
      expect(findings).toEqual([]);
      expect(plan.tasks[0]?.id.value).toBe(task.normalize('NFC'));
      expect(plan.tasks[0]?.title.value).toBe(task.normalize('NFC'));
      expect(plan.tasks[1]?.after[0]?.value).toBe(task.normalize('NFC'));
    }),
    { numRuns: 50 },
  );
});

test('names find ids in any form and with either place of the tone mark', async () => {
  const { findings } = await loadPlan(
    `tasks:\n  - { id: A, title: Việc, lead: "${'Trần văn THẮNG'.normalize('NFD')}", support: [${'Bộ  Tài chính'.normalize('NFD')}] }\n`,
  );
  expect(findings.map(({ data }) => (data as { suggestion: string }).suggestion)).toEqual(['thang', 'btc']);
});
