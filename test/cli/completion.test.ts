import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const plan = `title: Plan
period: 2026
people: [{ id: thang, name: Trần Văn Thắng }, { id: tho, name: Lê Thị Thơ }, { id: mai, name: Mai }]
tasks: [{ id: T1, title: Publish the guide, lead: thang }]
`;

async function complete(...words: string[]): Promise<string[]> {
  const { stdout } = await run(['complete-words', '--', ...words], { cwd: folderWith({ 'plan.yaml': plan }) });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0]!]));
}

describe('completion', () => {
  test.each([
    [['va'], ['validate']],
    [
      ['why', 'th'],
      ['thang', 'tho'],
    ],
    [
      ['why', 'thang', '2026-1'],
      ['2026-10', '2026-11', '2026-12'],
    ],
    [['explain', 'unowned'], ['unowned-task']],
    [['validate', '--fail'], ['--fail-on']],
    [['validate', '--fail-on', 'w'], ['warning']],
    [['validate', '--only', 'unowned'], ['unowned-task']],
    [['validate', '--format', 'sa'], ['sarif']],
    [['expand', '--person', 'm'], ['mai']],
    [
      ['expand', '--spread', ''],
      ['even', 'level'],
    ],
    [['completion', 'z'], ['zsh']],
    // A file name: left to the shell.
    [['validate', 'pl'], []],
  ])('of %j gives %j', async (words, wanted) => {
    expect(await complete(...words)).toEqual(wanted);
  });

  test('hides what only the scripts call', async () => {
    expect(await complete('')).not.toContain('complete-words');
    expect((await run(['--help'])).stdout).not.toContain('complete-words');
  });

  const inShell: readonly [shell: string, script: (path: string) => string][] = [
    [
      'bash',
      (path) =>
        `source ${path}; COMP_WORDS=(plan why th); COMP_CWORD=2; _plan_completion; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    ['fish', (path) => `source ${path}; complete -C 'plan why th' | string split -f1 \\t`],
    [
      'zsh',
      (path) =>
        `compdef() { }; compadd() { print -l -- \${@[5,-1]} }; source ${path}; words=(plan why th); CURRENT=3; _plan`,
    ],
  ];
  for (const [shell, script] of inShell) {
    const missing = spawnSync(shell, ['--version']).error !== undefined;
    test.skipIf(missing)(`works in ${shell}`, async () => {
      const cwd = folderWith({ 'plan.yaml': plan });
      mkdirSync(join(cwd, 'bin'));
      writeFileSync(
        join(cwd, 'bin', 'plan'),
        `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/plan.js')}' "$@"\n`,
      );
      chmodSync(join(cwd, 'bin', 'plan'), 0o755);
      const path = join(cwd, `completion.${shell}`);
      writeFileSync(path, (await run(['completion', shell])).stdout);
      const env = { ...process.env, PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}` };
      const { stdout, stderr } = spawnSync(shell, ['-c', script(path)], { cwd, env, encoding: 'utf8' });
      expect(`${stderr}${stdout}`.trim().split('\n')).toEqual(['thang', 'tho']);
    });
  }
});
