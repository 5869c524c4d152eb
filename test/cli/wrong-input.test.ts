import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, type Ran, run } from '../support/run.ts';

const plan = `title: Plan
period: 2026
people: [{ id: an, name: An Le }]
tasks:
  - id: T1
    title: Publish the labelling guide on the portal
    lead: an
    deliverable: Guide signed by the director
    due: 2026-06-25
    effort: 2d
`;

async function validate(files: Readonly<Record<string, string | Uint8Array>>, ...argv: string[]): Promise<Ran> {
  const ran = await run(['validate', '--format', 'concise', '--only', fileRules, ...argv], { cwd: folderWith(files) });
  expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at |node:internal/);
  return ran;
}

const fileRules =
  'yaml-syntax,invalid-plan,unreadable-file,unknown-key,unknown-reference,duplicate-id,stripped-characters';

describe('plan validate, on wrong input', () => {
  test('ends with 2 when a file does not exist', async () => {
    const { code, stdout, stderr } = await validate({ 'plan.yaml': plan }, 'nothing.yaml');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: there is no file or folder `nothing.yaml`\n',
    });
  });

  test('ends with 2 when a folder has no plan', async () => {
    const { code, stderr } = await validate({ 'notes.txt': 'x' });
    expect(code).toBe(2);
    expect(stderr).toContain('no plan found');
  });

  test.each<[string, string | Uint8Array, string]>([
    ['is empty', '', 'invalid-plan'],
    ['holds only a comment', '# nothing yet\n', 'invalid-plan'],
    ['holds several documents', `${plan}---\n${plan}`, 'invalid-plan'],
    ['is indented by tabs', plan.replace('  - id', '\t- id'), 'yaml-syntax'],
    ['repeats a key', plan.replace('    lead: an\n', '    lead: an\n    lead: an\n'), 'yaml-syntax'],
    ['is binary', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0]), 'invalid-plan'],
    ['has a key `__proto__`', plan.replace('    lead:', '    __proto__: { x: 1 }\n    lead:'), 'unknown-key'],
    [
      'names an organisation that is not there',
      plan.replace('people:', 'organisation: org.yaml\npeople:'),
      'unreadable-file',
    ],
    [
      'names a file outside the root',
      plan.replace('people:', 'organisation: ../../etc/passwd\npeople:'),
      'unreadable-file',
    ],
    ['is a bomb of aliases', bomb(), 'yaml-syntax|invalid-plan'],
    ['is nested a hundred thousand deep', `title: ${'['.repeat(100_000)}`, 'yaml-syntax|invalid-plan'],
  ])('ends with 1 and one message when a plan %s', async (_, text, rule) => {
    const { code, stdout } = await validate({ 'plan.yaml': text });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toMatch(new RegExp(`^plan\\.yaml:\\d+:\\d+: error (?:${rule}) `));
  });

  test.each<[string, string]>([
    ['CRLF line ends', plan.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${plan}`],
    ['decomposed letters', plan.replace('An Le', 'Nguyễn Văn Ánh'.normalize('NFD'))],
  ])('accepts a plan with %s', async (_, text) => {
    const { code, stdout } = await validate({ 'plan.yaml': text });
    expect({ code, stdout: stdout.split('\n')[0] }).toEqual({ code: 0, stdout: '' });
  });

  test.skipIf(process.getuid?.() === 0)('ends with 2 when a file may not be read', async () => {
    const cwd = folderWith({ 'plan.yaml': plan });
    chmodSync(join(cwd, 'plan.yaml'), 0);
    expect((await run(['validate', 'plan.yaml'], { cwd })).code).toBe(2);
  });

  test('refuses a link that leads out of the root', async () => {
    const elsewhere = folderWith({ 'org.yaml': 'name: Elsewhere\n' });
    const cwd = folderWith({ 'plan.yaml': plan.replace('people:', 'organisation: org.yaml\npeople:') });
    symlinkSync(join(elsewhere, 'org.yaml'), join(cwd, 'org.yaml'));
    const { code, stdout } = await run(['validate', '--format', 'concise', '--only', 'unreadable-file'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('unreadable-file');
  });

  test('reads standard input under the name given', async () => {
    const { code, stdout } = await run(
      ['validate', '-', '--stdin-filename', 'new.plan.yaml', '--format', 'concise', '--only', fileRules],
      {
        cwd: folderWith({}),
        stdin: plan.replace('title: Plan', 'titel: Plan'),
      },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('new.plan.yaml:1:1: error unknown-key');
  });
});

function bomb(): string {
  const lines = ['title: Plan', 'a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i += 1) {
    const before = String.fromCharCode(96 + i);
    const letter = String.fromCharCode(97 + i);
    lines.push(`${letter}: &${letter} [${new Array(9).fill(`*${before}`).join(', ')}]`);
  }
  return `${lines.join('\n')}\n`;
}
