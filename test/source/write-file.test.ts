import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileSafely } from '../../src/source/write-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('writeFileSafely', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileSafely(at('a.yaml'), 'a: Kế hoạch\n', { overwrite: false });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('a: Kế hoạch\n');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('writes bytes as they are', async () => {
    await writeFileSafely(at('a.pdf'), new Uint8Array([0, 255, 10]), { overwrite: false });
    expect([...readFileSync(at('a.pdf'))]).toEqual([0, 255, 10]);
  });

  it('replaces a file only when told to, and keeps its permissions', async () => {
    writeFileSync(at('a.yaml'), 'old');
    chmodSync(at('a.yaml'), 0o664);
    const writing = writeFileSafely(at('a.yaml'), 'new', { overwrite: false });
    await expect(writing).rejects.toMatchObject({ name: 'UnwritableError', reason: 'exists' });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('old');
    await writeFileSafely(at('a.yaml'), 'new', { overwrite: true });
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('new');
    expect(statSync(at('a.yaml')).mode & 0o777).toBe(0o664);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('replaces what a link points to, and keeps the link', async () => {
    writeFileSync(at('target.yaml'), 'old');
    symlinkSync('target.yaml', at('link.yaml'));
    await writeFileSafely(at('link.yaml'), 'new', { overwrite: true });
    expect(lstatSync(at('link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('target.yaml'), 'utf8')).toBe('new');
  });

  it.each([
    ['none/a.yaml', 'missing-folder'],
    ['file/a.yaml', 'missing-folder'],
    ['.', 'not-a-file'],
  ])('reports why %s cannot be written', async (name, reason) => {
    writeFileSync(at('file'), '');
    await expect(writeFileSafely(at(name), 'x', { overwrite: true })).rejects.toMatchObject({ reason });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('writes through to what is no file, as a terminal is', async () => {
    await writeFileSafely('/dev/null', 'x', { overwrite: false });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('takes the half-written file away on an interrupt', async () => {
    const others = process.listeners('SIGINT');
    const bystander = () => undefined;
    process.on('SIGINT', bystander);
    const writing = writeFileSafely(at('a.yaml'), 'x'.repeat(50_000_000), { overwrite: true });
    const settled = writing.then(
      () => 'written',
      () => 'given up',
    );
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setImmediate(resolve));
    const half = readdirSync(folder);
    process.emit('SIGINT', 'SIGINT');
    expect(half.every((name) => name.endsWith('.tmp'))).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    expect(await settled).toBe('given up');
    expect(existsSync(at('a.yaml'))).toBe(false);
    process.off('SIGINT', bystander);
    expect(process.listeners('SIGINT')).toEqual(others);
  });
});
