import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan 2026
period: 2026
issued: 2026-01-12
units: [{ id: pd, name: Planning Department, head: thang }, { id: lab, name: Laboratory, head: lan }]
people: [{ id: thang, name: Thang Tran, unit: pd }, { id: lan, name: Lan Vu, unit: lab }]
tasks:
`;

async function orders(tasks: string, language: Language = 'en'): Promise<readonly Diagnostic[]> {
  const flags = { only: ['dependency-order', 'dependency-cycle'] };
  const { findings } = await check({ 'plan.yaml': head + tasks }, { language, flags });
  return findings;
}

function verdicts(findings: readonly Diagnostic[]): unknown[] {
  return findings.map(({ severity, data }) => [
    severity,
    (data as { task: string }).task,
    (data as { first: string }).first,
  ]);
}

describe('dependency-order', () => {
  test('reports a deadline before the other starts', async () => {
    const [finding] = await orders(`  - { id: A, title: Buy, when: 2026-04-01/2026-06-19 }
  - { id: B, title: Use, due: 2026-03-20, after: [A] }
`);
    expect(finding).toMatchObject({
      severity: 'error',
      clarity: 'time',
      line: 8,
      column: 51,
      key: 'dependency-order plans:B after A ~ A',
      message: '`B` is due on 20 March 2026, before `A`, which it waits for, starts on 1 April 2026',
      data: { due: '2026-03-20', start: '2026-04-01', firstDue: '2026-06-19', beforeStart: true },
    });
    expect(finding?.related).toMatchObject([{ line: 7, message: '`Buy`, from 1 April to 19 June 2026' }]);
  });

  test.each([
    ['2026-05-29', 'warning'],
    ['2026-06-19', 'warning'],
    ['2026-06-22', undefined],
  ])('holds a deadline on %s against one on 19 June', async (due, severity) => {
    const [finding] = await orders(`  - { id: A, title: Buy, when: 2026-04-01/2026-06-19 }
  - { id: B, title: Use, when: 2026-05-01/${due}, after: [A] }
`);
    expect(finding?.severity).toBe(severity);
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await orders(
      `  - { id: A, title: Mua cân, when: 2026-04-01/2026-06-19 }
  - { id: B, title: Dùng cân, when: 2026-05, after: [A] }
`,
      'vi',
    );
    expect(finding?.message).toBe(
      'nhiệm vụ `B` đến hạn ngày 31/5/2026, trong khi việc phải chờ `A` đến ngày 19/6/2026 mới xong',
    );
  });

  test('waits for all tasks of a group, and names the last', async () => {
    const tasks = (due: string): string => `  - id: A
    title: Group
    children: [{ id: A1, title: One, due: 2026-03 }, { id: A2, title: Two, due: 2026-06 }, { id: A3, title: Three, due: 2026-05 }]
  - { id: B, title: Use, due: ${due}, after: [A] }
`;
    expect(verdicts(await orders(tasks('2026-04-30')))).toEqual([['error', 'B', 'A2']]);
    expect(verdicts(await orders(tasks('2026-06-15')))).toEqual([['warning', 'B', 'A2']]);
    expect(await orders(tasks('2026-07-15'))).toEqual([]);
  });

  test('waits with what the group row waits for, and names the first', async () => {
    const found = await orders(`  - { id: A, title: Buy, when: 2026-04-01/2026-06-19 }
  - id: B
    title: Group
    after: [A]
    children: [{ id: B1, title: One, due: 2026-07 }, { id: B2, title: Two, due: 2026-03 }]
`);
    expect(verdicts(found)).toEqual([['error', 'B2', 'A']]);
    expect(found[0]).toMatchObject({ task: 'B', line: 10 });
  });

  test('waits for all copies and for the last turn', async () => {
    const found = await orders(`  - { id: A, title: List, each: [pd, lab], when: 2026-05 }
  - { id: R, title: Report, repeat: month }
  - { id: B, title: Merge, when: 2026-05-20/2026-05-25, after: [A] }
  - { id: C, title: Sum up, due: 2026-11-30, after: [R] }
  - { id: D, title: Close, due: 2027-01-15, after: [R] }
`);
    expect(verdicts(found)).toEqual([
      ['warning', 'B', 'A'],
      ['warning', 'C', 'R'],
    ]);
  });

  test('accepts a deadline that counts from the other, and tasks without a time', async () => {
    expect(
      await orders(`  - { id: A, title: Buy, when: 2026-04-01/2026-06-19 }
  - { id: B, title: Use, due: { from: A, days: 0 } }
  - { id: C, title: Sell, after: [A] }
  - { id: D, title: Lend, due: 2026-02-27, after: [C] }
`),
    ).toEqual([]);
  });

  test('leaves tasks in a circle to its own rule', async () => {
    const found = await orders(`  - { id: A, title: Buy, due: 2026-03, after: [B] }
  - { id: B, title: Use, due: 2026-06, after: [A] }
`);
    expect(found.map(({ rule }) => rule)).toEqual(['dependency-cycle']);
  });

  test('looks at the tasks of the child plan in place of those that it carries out', async () => {
    const { findings } = await check(
      {
        '2026.plan.yaml': `${head}  - { id: A, title: Buy, when: 2026-04/2026-06 }
  - { id: B, title: Use, when: 2026-05, after: [A] }
`,
        'q2.plan.yaml': `title: Quarter\nperiod: 2026-Q2\nparent: 2026.plan.yaml\ntasks:\n  - { id: B, title: Use, when: 2026-05, after: ["2026:A"] }\n`,
      },
      { flags: { only: ['dependency-order'] } },
    );
    expect(findings.map(({ file, data }) => [file, (data as { first: string }).first])).toEqual([
      ['q2.plan.yaml', '2026:A'],
    ]);
  });
});
