import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/catalogue.ts';
import { check } from './support/check.ts';

const documents = [
  'README.md',
  'README.vi.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'docs/ci.md',
  'docs/editors.md',
  'docs/hardness.md',
  'editors/vscode/README.md',
];

describe('the documents', () => {
  test('quote what the program prints, and list the rules that there are', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.each(documents.filter((path) => existsSync(path)))('%s names files that there are', (path) => {
    const text = readFileSync(path, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => join(dirname(path), target!));
    const rooms =
      path === 'ARCHITECTURE.md'
        ? [...text.matchAll(/`(src\/[\w/.-]+|test\/[\w/.-]+)`/g)].map(([, target]) => target!)
        : [];
    for (const target of [...links, ...rooms]) expect(existsSync(target), target).toBe(true);
  });

  test('show every picture that there is, each small', () => {
    const readmes = ['README.md', 'README.vi.md'].map((path) => readFileSync(path, 'utf8')).join('');
    for (const name of readdirSync('docs/pictures')) {
      expect(readmes).toContain(`](docs/pictures/${name})`);
      expect(readFileSync(`docs/pictures/${name}`).length, name).toBeLessThan(150_000);
    }
  });

  test.each(['README.md', 'README.vi.md'])('the plan in %s has no error and no warning', async (path) => {
    const block = /```yaml\n(title:[\s\S]*?)```/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
    const { findings, summary } = await check({ 'plan.yaml': block });
    expect(summary.tasks).toBeGreaterThan(0);
    expect(
      findings.filter(({ severity }) => severity !== 'hint').map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  test.each(['README.md', 'README.vi.md'])('%s names every command', (path) => {
    const text = readFileSync(path, 'utf8');
    for (const { name, hidden } of commands) if (hidden !== true) expect(text, name).toContain(`plan ${name}`);
  });
});
