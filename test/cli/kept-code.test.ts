import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-kept-'));
  for (const path of ['bin', 'dist/chunks', 'dist/start.cjs', 'package.json'])
    cpSync(path, join(folder, path), { recursive: true });
});

function rules(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin', 'plan.js'), 'rules'], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test('compiled code is kept by build, and kept anew where it was spoilt', () => {
  const before = rules();
  const [name, ...others] = readdirSync(join(folder, 'dist', 'compiled'));
  expect(others).toEqual([]);
  expect(name).toMatch(new RegExp(`^node-${process.version}-${process.arch}-[0-9a-f]{16}$`));
  const kept = join(folder, 'dist', 'compiled', name!, 'cli.cjs.bin');
  const code = readFileSync(kept);
  writeFileSync(kept, code.subarray(0, code.length / 2));
  expect(rules()).toBe(before);
  expect(readFileSync(kept).length).toBeGreaterThan(code.length / 2);
});
