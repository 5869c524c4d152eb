import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, run } from '../support/run.ts';

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
    })
    .sort();
}

const named = ['--name', 'Viện Đo lường: cơ sở 2', '--unit', 'Phòng Kế hoạch - Tài chính', '--year', '2026', '--yes'];
const today = ['--today', '2026-01-05'];

describe('plan init', () => {
  test.each(['vi', 'en'])('makes a folder that passes validation, in %s', async (lang) => {
    for (const given of [named, ['--year', '2026', '--yes']]) {
      const cwd = folderWith({});
      const made = await run(['init', 'plans', '--lang', lang, ...today, ...given], { cwd });
      expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/^plan: .*`cd plans`.*`plan add task`\n$/) });
      const { stdout } = await run(['validate', '--format', 'json', ...today], { cwd: join(cwd, 'plans') });
      const { summary, findings } = JSON.parse(stdout);
      expect(findings.filter(({ severity }: { severity: string }) => severity !== 'hint')).toEqual([]);
      expect(summary).toMatchObject({ errors: 0, warnings: 0, tasks: 3, suppressed: 0 });
      expect(findings.length).toBeLessThanOrEqual(1);
      expect(await run(['fmt', '--check'], { cwd: join(cwd, 'plans') })).toMatchObject({ code: 0, stdout: '' });
    }
  });

  test('gives editors their schemas, by both marks, and settings that are JSON', async () => {
    const cwd = folderWith({});
    await run(['init', '--lang', 'vi', ...today, ...named], { cwd });
    expect(filesIn(cwd)).toEqual([
      '.github/workflows/plans.yml',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      '2026.plan.yaml',
      'README.md',
      'org.yaml',
      'plan.config.yaml',
      'schemas/calendar.schema.json',
      'schemas/config.schema.json',
      'schemas/organisation.schema.json',
      'schemas/plan.schema.json',
    ]);
    for (const name of ['2026.plan.yaml', 'org.yaml', 'plan.config.yaml']) {
      const text = readFileSync(join(cwd, name), 'utf8');
      const [, first] = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)!;
      const [, second] = /^# \$schema: (.+)$/m.exec(text)!;
      expect(first).toBe(second);
      expect(JSON.parse(readFileSync(join(cwd, first!), 'utf8'))).toHaveProperty('properties');
    }
    const settings = JSON.parse(readFileSync(join(cwd, '.vscode/settings.json'), 'utf8'));
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(cwd, schema))).toBe(true);
    const workflow = parse(readFileSync(join(cwd, '.github/workflows/plans.yml'), 'utf8'));
    expect(workflow.jobs.validate.steps.at(-1).run).toContain('workplan validate');
    expect(parse(readFileSync(join(cwd, 'org.yaml'), 'utf8')).name).toBe('Viện Đo lường: cơ sở 2');
  });

  test('makes a pipeline for GitLab where that is asked for', async () => {
    const cwd = folderWith({});
    await run(['init', '--lang', 'en', '--gitlab', ...today, ...named], { cwd });
    expect(filesIn(cwd)).toContain('.gitlab-ci.yml');
    expect(filesIn(cwd)).not.toContain('.github/workflows/plans.yml');
  });

  test('names all that stands in the way and writes nothing', async () => {
    const cwd = folderWith({ 'org.yaml': 'name: Ours\n', 'README.md': 'ours', schemas: 'a file', 'other.txt': '' });
    const { code, stdout, stderr } = await run(['init', '--lang', 'en', ...today, ...named], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const path of ['org.yaml', 'README.md', 'schemas']) expect(stderr).toContain(`\`${path}\``);
    expect(filesIn(cwd)).toEqual(['README.md', 'org.yaml', 'other.txt', 'schemas']);
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toBe('ours');
  });

  test('accepts a folder that holds other files', async () => {
    const cwd = folderWith({ 'notes.txt': 'ours', '.vscode/launch.json': '{}' });
    expect(await run(['init', '--lang', 'en', ...today, ...named], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('ours');
  });

  test('without a terminal names the flags that it needs', async () => {
    const cwd = folderWith({});
    const { code, stderr } = await run(['init', '--lang', 'en', '--year', '2026'], { cwd });
    expect(code).toBe(2);
    for (const flag of ['--name', '--unit', '--lang', '--yes']) expect(stderr).toContain(flag);
    expect(filesIn(cwd)).toEqual([]);
  });

  test.each([
    ['--year', '26'],
    ['--country', 'Vietnam'],
    ['--today', '2026-02-30'],
  ])('refuses %s %s', async (flag, value) => {
    const cwd = folderWith({});
    expect(await run(['init', '--yes', flag, value], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(filesIn(cwd)).toEqual([]);
  });
});
