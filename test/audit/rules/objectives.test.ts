import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const year = `title: Work plan 2026
period: 2026
objectives: [{ id: O1, title: Clean water }, { id: O2, title: Fair prices }]
tasks:
  - { id: A, title: Test wells, objective: O1, when: 2026-05 }
`;

const quarter = `title: Second quarter
period: 2026-Q2
parent: 2026.plan.yaml
tasks:
`;

async function findings(files: Readonly<Record<string, string>>, language: Language = 'en') {
  const flags = { only: ['task-without-objective', 'objective-without-task', 'unknown-reference'] };
  return (await check(files, { language, flags })).findings;
}

function named(found: Awaited<ReturnType<typeof findings>>): string[] {
  return found.map(({ file, rule, task, objective }) => `${file} ${rule} ${task ?? objective}`);
}

describe('task-without-objective', () => {
  test('reports at the id, with the objectives to choose from', async () => {
    const [, finding] = await findings({ '2026.plan.yaml': `${year}  - { id: B, title: Move, when: 2026-06 }\n` });
    expect(finding).toMatchObject({
      line: 6,
      column: 11,
      severity: 'warning',
      message: '`Move` serves no objective of the plan',
      help: 'write `objective:` with `O1` or `O2`, or `kind: routine` where it is routine',
    });
  });

  test('reports new tasks of a child plan against the objectives of its parent', async () => {
    const found = await findings({
      '2026.plan.yaml': `${year}  - { id: B, title: Compare prices, objective: O2, when: 2026-06 }\n`,
      'q2.plan.yaml': `${quarter}  - { id: A, title: Test wells, when: 2026-05 }
  - { id: P, of: B, title: Compare prices, when: 2026-06 }
  - { id: N, title: Move, when: 2026-06 }
`,
    });
    expect(named(found)).toEqual(['q2.plan.yaml task-without-objective N']);
  });

  test.each(['kind: routine, when: 2026', 'repeat: month', 'objective: O9, when: 2026-05'])(
    'accepts a task with %s',
    async (fields) => {
      const found = await findings({ '2026.plan.yaml': `${year}  - { id: B, title: Move, ${fields} }\n` });
      expect(named(found)).not.toContain('2026.plan.yaml task-without-objective B');
    },
  );

  test('accepts a plan without objectives', async () => {
    expect(await findings({ 'plan.yaml': 'title: P\nperiod: 2026\ntasks: [{ id: A, title: Move }]\n' })).toEqual([]);
  });
});

describe('objective-without-task', () => {
  test('reports at the id of the objective', async () => {
    const [finding, ...rest] = await findings({ '2026.plan.yaml': year }, 'vi');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      line: 3,
      column: 52,
      endColumn: 54,
      objective: 'O2',
      key: 'objective-without-task 2026 O2',
      message: 'mục tiêu `Fair prices` chưa có nhiệm vụ nào thực hiện',
    });
  });

  test('accepts an objective that only a child plan serves, and leaves inherited ones to the parent', async () => {
    const found = await findings({
      '2026.plan.yaml': year,
      'q2.plan.yaml': `${quarter}  - { id: N, title: Compare prices, objective: O2, when: 2026-06 }\n`,
    });
    expect(found).toEqual([]);
  });

  test('reports an objective that only a group row names whose tasks serve another', async () => {
    const found = await findings({
      '2026.plan.yaml': `${year}  - id: G
    title: Group
    objective: O2
    children: [{ id: G1, title: One, objective: O1, when: 2026-06 }]
`,
    });
    expect(named(found)).toEqual(['2026.plan.yaml objective-without-task O2']);
  });
});
