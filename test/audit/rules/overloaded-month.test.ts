import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import type { Language } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan of the team 2026
period: 2026
unit: pd
units: [{ id: pd, name: Planning Department, head: thang }]
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd, leave: [2026-07-01/2026-07-10] }
`;

async function overloads(tasks: string, more = '', language: Language = 'en'): Promise<readonly Diagnostic[]> {
  const files = { 'plan.yaml': `${head}tasks:\n${tasks}`, ...(more === '' ? {} : { 'plan.config.yaml': more }) };
  const { findings } = await check(files, { language, flags: { only: ['overloaded-month', 'impossible-load'] } });
  return findings;
}

const twoTasks = `  - { id: A, title: Publish the register, lead: tho, when: 2026-06, effort: 20d }
  - { id: B, title: Train the inspectors, lead: tho, when: 2026-06/2026-08, effort: 12d }
`;

describe('overloaded-month', () => {
  test('reports how much is over and what each task takes', async () => {
    const [finding] = await overloads(twoTasks);
    expect(finding?.data).toEqual({
      person: 'Tho Le',
      month: '2026-06',
      days: 24.55,
      supply: 22,
      over: 2.55,
      shares: [
        { plan: 'plans', task: 'A', step: null, title: 'Publish the register', days: 20 },
        { plan: 'plans', task: 'B', step: null, title: 'Train the inspectors', days: 4.55 },
      ],
      dissolves: true,
    });
    expect(finding?.key).toBe('overloaded-month tho 2026-06 effort');
    expect(finding?.message).toBe('Tho Le has 2.55 days too much in June 2026: 24.55 days of work against 22 days');
    expect(finding?.related.map(({ line, message }) => [line, message])).toEqual([[10, 'takes 4.55 days']]);
  });

  test('says it in Vietnamese', async () => {
    const [finding] = await overloads(twoTasks, '', 'vi');
    expect(finding?.message).toBe(
      'tháng 6/2026, Tho Le vượt 2,55 ngày công: giao 24,55 ngày công, quỹ thời gian 22 ngày công',
    );
    expect(finding?.help).toContain('sắp xếp lại');
  });

  test('counts leave off what there is', async () => {
    const [finding] = await overloads(
      `  - { id: A, title: Publish it, lead: tho, when: 2026-07/2026-08, effort: 36d }\n`,
    );
    expect(finding).toBeUndefined();
    const [full] = await overloads(
      `  - { id: A, title: Publish it, lead: tho, when: 2026-07, effort: 10d }
  - { id: B, title: Print it, lead: tho, when: 2026-07/2026-09, effort: 30d }\n`,
    );
    expect(full?.data).toMatchObject({ month: '2026-07', supply: 15, dissolves: true });
  });

  test('says that moving does not help when work has no working day in its window', async () => {
    // Tho is on leave for all of its days, and the rest of July is free.
    const [stuck] = await overloads(
      `  - { id: A, title: Print it, lead: tho, when: 2026-07-01/2026-07-10, effort: 20d }\n`,
    );
    expect(stuck?.data).toMatchObject({ month: '2026-07', days: 20, supply: 15, dissolves: false });
  });

  test('says so when moving work within its windows does not help', async () => {
    // June is impossible by itself; in December the windows leave room, in September they do not.
    const findings = await overloads(`  - { id: A, title: One, lead: tho, when: 2026-06, effort: 40d }
  - { id: B, title: Two, lead: tho, when: 2026-09, effort: 26d }
  - { id: C, title: Three, lead: tho, when: 2026-10/2026-11, effort: 40d }
  - { id: D, title: Four, lead: tho, when: 2026-11/2026-12, effort: 18d }
`);
    const months = findings
      .filter(({ rule }) => rule === 'overloaded-month')
      .map(({ data }) => data as { month: string; dissolves: boolean });
    expect(months.map(({ month, dissolves }) => [month, dissolves])).toEqual([
      ['2026-09', false],
      ['2026-11', true],
    ]);
  });

  test('reports from the thresholds that the configuration sets', async () => {
    const tight = twoTasks.replace('20d', '18d');
    expect(await overloads(tight)).toEqual([]);
    const found = await overloads(tight, 'rules: { overloaded-month: { days: 0.5, percent: 1 } }\n');
    expect(found.map(({ rule }) => rule)).toEqual(['overloaded-month']);
  });

  // Of the 22 days of June: a day more, and a tenth more, both at least.
  test.each([
    ['24.2d', undefined, 1],
    ['24.19d', undefined, 0],
    ['23d', 'days: 1, percent: 0', 1],
    ['22.99d', 'days: 1, percent: 0', 0],
    ['22.22d', 'days: 0, percent: 1', 1],
    ['22.21d', 'days: 0, percent: 1', 0],
    ['22.01d', 'days: 0, percent: 0', 1],
    ['22d', 'days: 0, percent: 0', 0],
    ['21d', 'days: 0, percent: 0', 0],
  ])('counts %s in June with { %s } so many times: %i', async (effort, options, count) => {
    const tasks = `  - { id: A, title: One, lead: thang, when: 2026-06, effort: ${effort} }\n`;
    const config = options === undefined ? '' : `rules: { overloaded-month: { ${options} } }\n`;
    const files = { 'plan.yaml': `${head}tasks:\n${tasks}`, ...(config === '' ? {} : { 'plan.config.yaml': config }) };
    const { findings } = await check(files, { flags: { only: ['overloaded-month'] } });
    expect(findings).toHaveLength(count);
  });

  test('accepts people whom the plan leaves out', async () => {
    const plan = `${head}tasks:\n${twoTasks}`;
    const flags = { only: ['overloaded-month'] };
    expect((await check({ 'plan.yaml': plan }, { flags })).findings).toHaveLength(1);
    const without = plan.replace('id: tho, ', 'id: tho, plan: false, ');
    expect((await check({ 'plan.yaml': without }, { flags })).findings).toEqual([]);
  });
});
