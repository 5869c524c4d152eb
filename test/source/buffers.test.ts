import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bufferedSources } from '../../src/source/buffers.ts';
import { readStdin } from '../../src/source/stdin.ts';
import { memorySources } from './memory.ts';

const below = memorySources({ 'plan.yaml': 'title: on disk\n', 'org.yaml': '' });

describe('bufferedSources', () => {
  it('reads what an editor has open before what is on disk', async () => {
    const path = '/plans/plan.yaml';
    const open = new Map([[path, { path, name: 'plan.yaml', text: 'title: unsaved\n', bom: false }]]);
    const sources = bufferedSources(below, open);
    expect((await sources.read(path)).text).toBe('title: unsaved\n');
    open.delete(path);
    expect((await sources.read(path)).text).toBe('title: on disk\n');
  });

  it('lists files that exist in memory only, in folders that do so too', async () => {
    const path = '/plans/new/q2/plan.yaml';
    const sources = bufferedSources(below, new Map([[path, { path, name: 'plan.yaml', text: '', bom: false }]]));
    expect(await sources.list('/plans')).toEqual([
      { name: 'new', kind: 'folder' },
      { name: 'org.yaml', kind: 'file' },
      { name: 'plan.yaml', kind: 'file' },
    ]);
    expect(await sources.kindOf('/plans/new')).toBe('folder');
    expect(await sources.kindOf(path)).toBe('file');
    expect(await sources.kindOf('/plans/other')).toBe(undefined);
  });
});

describe('readStdin', () => {
  it('reads standard input as the file that it is said to be', async () => {
    const bytes = Buffer.from('\uFEFFtitle: Kế hoạch\n');
    // Cut inside of a letter.
    const input = Readable.from([bytes.subarray(0, 13), bytes.subarray(13)]);
    expect(await readStdin(input, 'q2/plan.yaml', '/plans')).toEqual({
      path: '/plans/q2/plan.yaml',
      name: 'q2/plan.yaml',
      text: 'title: Kế hoạch\n',
      bom: true,
    });
  });

  it('reports input of another encoding', async () => {
    const reading = readStdin(Readable.from([Buffer.from([0xe9, 0x20])]), 'plan.yaml', '/plans');
    await expect(reading).rejects.toMatchObject({ reason: 'not-utf8' });
  });

  it('stops reading input without an end', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1024 * 1024);
    }
    await expect(readStdin(endless(), 'plan.yaml', '/plans')).rejects.toMatchObject({ reason: 'too-large' });
  });
});
