import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/review/review.ts';
import { folderWith, run } from '../support/run.ts';

const today = ['--today', '2026-01-12'];
const head = `title: Work plan of the laboratory 2026
language: en
period: 2026
unit: lab
units: [{ id: lab, name: Laboratory, head: lan }, { id: pd, name: Planning, head: tho }]
people: [{ id: lan, name: Lan Vu, unit: lab }, { id: tho, name: Tho Le, unit: pd }]
tasks:
`;

/** Five tasks of which one has no lead: four in five are clear. */
const fourOfFive = {
  'plan.yaml':
    head +
    [10, 20, 30, 40, 50]
      .map(
        (number) =>
          `  - { id: T${number}, title: Test ${number} meters, due: 2026-03-20${number > 10 ? ', lead: lan' : ''} }`,
      )
      .join('\n'),
  'plan.config.yaml': 'clarities: [person]\n',
};

async function json(cwd: string, ...options: readonly string[]): Promise<Review> {
  const { stdout } = await run(['audit', '--format', 'json', ...options, ...today], { cwd });
  return JSON.parse(stdout);
}

describe('the exit code', () => {
  test('is 0 whatever the findings, which one line on stderr counts', async () => {
    const cwd = folderWith(fourOfFive);
    const { code, stdout, stderr } = await run(['audit', ...today], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('4/5');
    const { summary } = await json(cwd);
    expect(summary.errors).toBeGreaterThan(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(String(summary.errors));
  });

  test.each([
    ['79', 0],
    ['80', 0],
    ['81', 1],
    ['100', 1],
    ['0', 0],
  ])('under --fail-under %s, with four in five clear, is %i', async (percent, expected) => {
    const { code, stdout } = await run(['audit', '--fail-under', percent, ...today], { cwd: folderWith(fourOfFive) });
    expect(code).toBe(expected);
    expect(stdout).not.toBe('');
  });

  test('compares all pairs of task and clarity', async () => {
    const cwd = folderWith({ ...fourOfFive, 'plan.config.yaml': '' });
    const { passed, of } = (await json(cwd)).clarities.total.pairs;
    expect(of).toBe(30);
    const least = Math.floor((passed * 100) / of);
    expect((await run(['audit', '--fail-under', String(least), ...today], { cwd })).code).toBe(0);
    expect((await run(['audit', '--fail-under', String(least + 1), ...today], { cwd })).code).toBe(1);
  });

  test.each([['101'], ['80.5'], ['-1'], ['half']])('is 2 for --fail-under %s', async (percent) => {
    const { code, stdout, stderr } = await run(['audit', `--fail-under=${percent}`], { cwd: folderWith(fourOfFive) });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('--fail-under');
  });

  test('is 2 for a configuration that says nonsense of a rule', async () => {
    const cwd = folderWith({ ...fourOfFive, 'plan.config.yaml': 'rules: { crowded-task: { max: many } }\n' });
    expect((await run(['audit'], { cwd })).code).toBe(2);
  });

  test('is 1, with the findings and no report, for a plan that cannot be read', async () => {
    const { code, stdout, stderr } = await run(['audit'], { cwd: folderWith({ 'plan.yaml': 'title: [' }) });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('plan.yaml');
  });
});

test('prints the language asked for', async () => {
  const cwd = folderWith(fourOfFive);
  expect((await run(['audit', '--lang', 'vi', ...today], { cwd })).stdout).toContain(
    'Báo cáo rà soát kế hoạch công tác',
  );
  expect((await run(['audit', ...today], { cwd })).stdout).toContain('Audit of the work plan');
});

test('puts tasks together as asked', async () => {
  const cwd = folderWith(fourOfFive);
  expect((await json(cwd)).clarities.rows.map(({ kind, id }) => [kind, id])).toEqual([
    ['unit', 'lab'],
    ['none', null],
  ]);
  expect((await json(cwd, '--by', 'person')).clarities.rows.map(({ kind, id }) => [kind, id])).toEqual([
    ['person', 'lan'],
    ['none', null],
  ]);
  expect((await json(cwd, '--by', 'objective')).clarities.rows.map(({ kind }) => kind)).toEqual(['none']);
  expect((await run(['audit', '--by', 'month'], { cwd })).code).toBe(2);
});

test('reports on the units and people asked for', async () => {
  const cwd = folderWith(fourOfFive);
  expect((await json(cwd, '--unit', 'lab')).summary.tasks).toBe(4);
  expect((await json(cwd, '--person', 'tho')).summary.tasks).toBe(0);
  expect((await run(['audit', '--unit', 'lap'], { cwd })).stderr).toContain('lab');
});

test('prints a report on nothing where nothing is chosen', async () => {
  const cwd = folderWith(fourOfFive);
  for (const format of ['terminal', 'markdown', 'html']) {
    const { code, stdout } = await run(['audit', '--person', 'tho', '--format', format, ...today], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('writes several formats at once, each to its file', async () => {
  const cwd = folderWith(fourOfFive);
  const { code, stdout } = await run(['audit', '-f', 'html=a.html', '-f', 'markdown=a.md', '-f', 'json', ...today], {
    cwd,
  });
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^# Audit of the work plan/);
  expect(JSON.parse(stdout).version).toBe(1);
});

test('counts what the baseline holds back, and tasks that fail all the same', async () => {
  const cwd = folderWith(fourOfFive);
  await run(['validate', '--baseline', ...today], { cwd });
  const { summary, clarities } = await json(cwd);
  expect(summary).toMatchObject({ errors: 0, warnings: 0 });
  expect(summary.baselined).toBeGreaterThan(0);
  expect(clarities.total.pairs).toEqual({ passed: 4, of: 5 });
});
