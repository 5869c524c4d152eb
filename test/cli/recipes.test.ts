import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/commands/catalogue.ts';
import { commonOptions } from '../../src/commands/common-options.ts';
import { folderWith, run } from '../support/run.ts';

/** The calls of the program that a text holds, each as its words. */
function callsIn(text: string): string[][] {
  return [...text.matchAll(/(?:workplan(?:@\S+)?"?|\bplan) (validate|diff|expand|table|audit)\b([^\n|>#]*)/g)].map(
    ([, command, rest]) => [command!, ...(rest!.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))],
  );
}

const files = ['action.yml', '.pre-commit-hooks.yaml', 'ci/gitlab.yml', 'docs/ci.md'];

describe('the recipes', () => {
  test.each(files.filter((name) => name.endsWith('ml')))('%s is YAML', (name) => {
    expect(parse(readFileSync(name, 'utf8'))).toBeTypeOf('object');
  });

  test.each(files)('%s calls commands and options that there are', (name) => {
    const calls = callsIn(readFileSync(name, 'utf8'));
    expect(calls.length).toBeGreaterThan(0);
    for (const [command, ...words] of calls) {
      const spec = commands.find((one) => one.name === command);
      expect(spec, command).toBeDefined();
      const known = [...(spec!.options ?? []), ...commonOptions].flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []);
      for (const word of words.filter((one) => one.startsWith('--')))
        expect(known, `${command} ${word}`).toContain(word);
    }
  });

  test('the formats that they ask for go to their files side by side', async () => {
    const cwd = folderWith({ 'plan.yaml': 'title: Plan\nperiod: 2026\ncalendar: VN\ntasks: []\n' });
    const { code, stdout } = await run(
      ['validate', '--format', 'github', '--format', 'markdown=summary.md', '--format', 'sarif=plan.sarif'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(`${cwd}/summary.md`, 'utf8')).not.toBe('');
    expect(JSON.parse(readFileSync(`${cwd}/plan.sarif`, 'utf8')).version).toBe('2.1.0');
  });
});
