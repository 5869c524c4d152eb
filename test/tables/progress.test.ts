import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOn } from '../../src/commands/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(isTTY: boolean): { progress: ReturnType<typeof progressOn>; said: () => string } {
  const stderr: PassThrough & { isTTY?: boolean } = new PassThrough();
  stderr.isTTY = isTTY;
  const progress = progressOn({ cwd: '/', env: {}, stdin: Readable.from([]), stdout: new PassThrough(), stderr });
  return { progress, said: () => String(stderr.read() ?? '') };
}

test('says nothing in the first second', () => {
  const { progress, said } = watched(true);
  vi.advanceTimersByTime(999);
  progress.say('drawing');
  progress.end();
  expect(said()).toBe('');
});

test('rewrites one line of a terminal, and takes it away at the end', () => {
  const { progress, said } = watched(true);
  vi.advanceTimersByTime(1000);
  progress.say('drawing 1 of 3');
  progress.say('drawing 2 of 3');
  vi.advanceTimersByTime(100);
  progress.say('drawing 3 of 3');
  progress.end();
  expect(said()).toBe('\r\u001b[Kplan: drawing 1 of 3 …\r\u001b[Kplan: drawing 3 of 3 …\r\u001b[K');
});

test('says nothing where no terminal is', () => {
  const { progress, said } = watched(false);
  for (let second = 0; second < 8; second += 1) {
    vi.advanceTimersByTime(1000);
    progress.say(`after ${second + 1} s`);
  }
  progress.end();
  expect(said()).toBe('');
});
