import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const program = resolve('bin/plan.js');

/** Runs the built program with a reader that goes away at once. */
function unread(words: readonly string[]): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((done) => child.once('close', (code) => done({ code, stderr })));
}

describe('a stream that cannot be written', () => {
  test.each([['why --help'], ['rules --format json'], ['expand examples/team --format json']])(
    'says nothing when the reader of `%s` has gone',
    async (words) => {
      expect(await unread(words.split(' '))).toEqual({ code: 0, stderr: '' });
    },
  );

  test.skipIf(!existsSync('/dev/full'))('is said in one line, and ends with 2, when the disk is full', () => {
    const { status, stderr } = spawnSync(process.execPath, [program, 'rules'], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C' },
    });
    expect(status).toBe(2);
    expect(stderr).toBe('plan: the output cannot be written: the disk is full\n');
  });
});
