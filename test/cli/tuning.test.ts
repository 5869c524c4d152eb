import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const plan = `title: Plan
period: 2026
calendar: VN
people: [{ id: an, name: An Le }]
tasks:
  - id: T1
    title: Publish the labelling guide on the portal
    lead: an
    support: [an]
    deliverable: Guide signed by the director
    due: 2026-06-27
    effort: 2d
`;

/** The rules that `validate` names, by severity. */
async function found(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run(
    ['validate', '--format', 'concise', '--only', 'due-on-day-off,lead-also-supports', ...argv],
    { cwd },
  );
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').slice(1, 3).join(' '));
}

describe('tuning', () => {
  test('takes a severity and an option from the configuration', async () => {
    const cwd = folderWith({
      'plan.yaml': plan,
      'plan.config.yaml': 'rules: { due-on-day-off: error, lead-also-supports: off }\n',
    });
    const { code, stdout } = await run(['validate', '--format', 'concise'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('error due-on-day-off');
    expect(stdout).not.toContain('lead-also-supports');
  });

  test('takes rules for some files only', async () => {
    const cwd = folderWith({
      'plan.yaml': plan,
      'archive/old.plan.yaml': plan.replace('title: Plan', 'title: Old'),
      'plan.config.yaml':
        'overrides: [{ files: [archive/**], rules: { lead-also-supports: off, due-on-day-off: off } }]\n',
    });
    const { stdout } = await run(['validate', '--format', 'concise', '--fail-on', 'never'], { cwd });
    expect(stdout).toMatch(/^plan\.yaml.*lead-also-supports/m);
    expect(stdout).not.toMatch(/^archive.*lead-also-supports/m);
  });

  test.each([
    ['rules: { due-on-day-off: { maximum: 3 } }\n', /plan\.config\.yaml:1:28 unknown-key: .*`due-on-day-off`/],
    ['rules: { crowded-task: { max: many } }\n', /plan\.config\.yaml:1:31 invalid-plan/],
    ['presets: strict\n', /plan\.config\.yaml:1:1 unknown-key: .*\n.*`preset`/],
    ['preset: strcit\n', /plan\.config\.yaml:1:9 invalid-plan: .*\n.*`strict`/],
  ])('ends with 2 when the configuration says %s', async (config, message) => {
    const cwd = folderWith({ 'plan.yaml': plan, 'plan.config.yaml': config });
    const { code, stdout, stderr } = await run(['validate'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('warns of a word taken out of a list that has it otherwise, or not at all', async () => {
    const cwd = folderWith({
      'plan.yaml': plan,
      'plan.config.yaml':
        'words: { vague: { remove: [kip thoi, kịp thời, xyzzy], add: [abc] }, placeholder: { remove: [TBD] } }\n',
    });
    const { stdout } = await run(['validate', '--only', 'unused-suppression', '--lang', 'en', '--format', 'json'], {
      cwd,
    });
    const { findings } = JSON.parse(stdout);
    expect(
      findings.map(({ severity, message, help, line, column }: Record<string, unknown>) => [
        severity,
        message,
        help,
        line,
        column,
      ]),
    ).toEqual([
      ['warning', 'the list of words `vague` has no `kip thoi` to take out', 'did you mean `kịp thời`?', 1, 28],
      ['warning', 'the list of words `vague` has no `xyzzy` to take out', 'remove it from `remove`', 1, 48],
    ]);
  });

  test('warns of a rule that there is not', async () => {
    const cwd = folderWith({ 'plan.yaml': plan, 'plan.config.yaml': 'rules: { due-on-dayoff: error }\n' });
    const { stdout } = await run(['validate', '--format', 'concise', '--fail-on', 'never'], { cwd });
    expect(stdout).toContain('plan.config.yaml:1:10: warning unknown-rule');
  });

  test('takes a finding back with a comment, and counts it', async () => {
    const cwd = folderWith({
      'plan.yaml': plan.replace('due: 2026-06-27', 'due: 2026-06-27 # plan-ignore due-on-day-off: the fair is then'),
    });
    expect(await found(cwd)).toEqual(['warning lead-also-supports']);
    const { stdout } = await run(['validate', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).summary.suppressed).toBe(1);
  });

  test('holds back what a baseline knows, and shrinks it', async () => {
    const cwd = folderWith({ 'plan.yaml': plan });
    expect(await found(cwd)).toHaveLength(2);
    expect((await run(['validate', '--baseline'], { cwd })).code).toBe(0);
    expect(await found(cwd)).toEqual([]);
    const path = join(cwd, '.plan-baseline.json');
    const before = JSON.parse(readFileSync(path, 'utf8')).findings;
    writeFileSync(join(cwd, 'plan.yaml'), plan.replace('    support: [an]\n', ''));
    await run(['validate', '--update-baseline'], { cwd });
    const after = JSON.parse(readFileSync(path, 'utf8')).findings;
    expect(before.filter((key: string) => !after.includes(key))).toEqual([
      expect.stringContaining('lead-also-supports'),
    ]);
    writeFileSync(join(cwd, 'plan.yaml'), plan);
    expect(await found(cwd)).toEqual(['warning lead-also-supports']);
  });

  test('mends what is certain, leaves every other byte, and shows it first', async () => {
    const cwd = folderWith({ 'plan.yaml': plan });
    const diff = await run(['validate', '--diff'], { cwd });
    expect(diff.code).toBe(1);
    expect(diff.stdout).toContain('-    support: [an]');
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan);
    await run(['validate', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan.replace('support: [an]', 'support: []'));
    expect(await run(['validate', '--diff'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  test('makes an unsafe repair only by the name of its rule', async () => {
    const cwd = folderWith({ 'plan.yaml': plan });
    await run(['validate', '--fix', '--unsafe', 'due-on-day-off'], { cwd });
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toContain('due: 2026-06-26');
  });
});
