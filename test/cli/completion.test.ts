import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';
import { enter, openProgram } from '../support/terminal.ts';

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

  /** How each shell is started without anybody's settings, what makes it ready, and what lists candidates. */
  const shells: readonly (readonly [shell: string, words: readonly string[], ready: string, list: string])[] = [
    ['bash', ['--norc', '--noprofile', '-i'], '', '\t\t'],
    ['zsh', ['-f', '-i'], 'autoload -Uz compinit && compinit -u -d ./.zcompdump; ', '\t'],
    ['fish', ['--no-config', '-i'], '', '\t'],
  ];
  for (const [shell, words, ready, list] of shells) {
    const missing = spawnSync(shell, ['--version']).error !== undefined;
    test.skipIf(missing)(
      `is typed in ${shell}: candidates are listed, a word is finished, files stay files`,
      async () => {
        const cwd = folderWith({ 'plan.yaml': plan, 'readme.txt': '' });
        mkdirSync(join(cwd, 'bin'));
        const script = `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/plan.js')}' "$@"\n`;
        writeFileSync(join(cwd, 'bin', 'plan'), script);
        chmodSync(join(cwd, 'bin', 'plan'), 0o755);
        writeFileSync(join(cwd, 'complete'), (await run(['completion', shell])).stdout);
        const terminal = openProgram(shell, words, cwd, {
          HOME: cwd,
          LC_ALL: 'C.UTF-8',
          PATH: `${join(cwd, 'bin')}${delimiter}${process.env.PATH}`,
        });
        terminal.type(`${ready}source ./complete; echo re''ady${enter}`);
        await terminal.until('\nready');
        terminal.type(`plan why th${list}`);
        await terminal.until('thang');
        await terminal.until('tho');
        terminal.type('a\t2026-1');
        await terminal.until('plan why thang 2026-1');
        terminal.type('\u0015plan validate rea\t');
        await terminal.until('plan validate readme.txt');
        terminal.type(`\u0015exit${enter}`);
        await terminal.ended;
      },
    );
  }

  test('is written for PowerShell with what its completer needs', async () => {
    const { stdout } = await run(['completion', 'powershell']);
    expect(stdout).toContain('Register-ArgumentCompleter -Native -CommandName plan');
    expect(stdout).toContain('plan complete-words --');
    for (const [open, close] of ['{}', '()', '[]'])
      expect(stdout.split(open!).length, `${open}${close}`).toBe(stdout.split(close!).length);
  });
});
