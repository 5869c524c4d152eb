import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskSources } from '../../src/source/disk.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-disk-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'plan.yaml'), 'title: Kế hoạch\r\n');
  await writeFile(join(folder, 'bom.yaml'), '\uFEFFtitle: a\n');
  await writeFile(join(folder, 'tcvn.yaml'), Buffer.from([0x74, 0x3a, 0x20, 0xb5, 0xb8]));
  await writeFile(join(folder, 'utf16.yaml'), Buffer.from('\uFEFFtitle: a', 'utf16le'));
  await writeFile(join(folder, 'plan.docx'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]));
  await writeFile(join(folder, 'huge.yaml'), '');
  await truncate(join(folder, 'huge.yaml'), 65 * 1024 * 1024);
  await writeFile(join(folder, 'secret.yaml'), 'a: 1');
  await chmod(join(folder, 'secret.yaml'), 0);
  await symlink('plan.yaml', join(folder, 'link.yaml'));
  await symlink('gone.yaml', join(folder, 'dangling.yaml'));
  await symlink('circle.yaml', join(folder, 'circle.yaml'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('diskSources', () => {
  it('reads text as it is, without its byte order mark', async () => {
    const sources = diskSources(folder);
    expect(await sources.read(join(folder, 'plan.yaml'))).toEqual({
      path: join(folder, 'plan.yaml'),
      name: 'plan.yaml',
      text: 'title: Kế hoạch\r\n',
      bom: false,
    });
    expect(await sources.read(join(folder, 'bom.yaml'))).toMatchObject({ text: 'title: a\n', bom: true });
    expect((await diskSources(join(folder, 'sub')).read(join(folder, 'plan.yaml'))).name).toBe('../plan.yaml');
  });

  it.each([
    ['missing.yaml', 'missing'],
    ['plan.yaml/x.yaml', 'missing'],
    ['dangling.yaml', 'missing'],
    ['circle.yaml', 'failed'],
    ['sub', 'not-a-file'],
    ['tcvn.yaml', 'not-utf8'],
    ['utf16.yaml', 'not-utf8'],
    ['huge.yaml', 'too-large'],
    ['\0.yaml', 'missing'],
  ])('reports why %j cannot be read', async (name, reason) => {
    const reading = diskSources(folder).read(`${folder}/${name}`);
    await expect(reading).rejects.toMatchObject({ name: 'UnreadableError', reason });
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that the user may not read', async () => {
    const reading = diskSources(folder).read(join(folder, 'secret.yaml'));
    await expect(reading).rejects.toMatchObject({ reason: 'no-permission' });
  });

  it.skipIf(process.platform === 'win32')('reports a device without an end as too large', async () => {
    await expect(diskSources(folder).read('/dev/zero')).rejects.toMatchObject({ reason: 'too-large' });
  });

  it('keeps the NUL of a file that is no text, for the reader to speak of', async () => {
    expect((await diskSources(folder).read(join(folder, 'plan.docx'))).text).toContain('\0');
  });

  it('knows what stands where, links followed', async () => {
    const sources = diskSources(folder);
    const kinds = await Promise.all(
      ['plan.yaml', 'sub', 'link.yaml', 'dangling.yaml', 'none'].map((name) => sources.kindOf(join(folder, name))),
    );
    expect(kinds).toEqual(['file', 'folder', 'file', undefined, undefined]);
    expect(await sources.realPath(join(folder, 'link.yaml'))).toBe(await sources.realPath(join(folder, 'plan.yaml')));
    expect(await sources.realPath(join(folder, 'none'))).toBe(join(folder, 'none'));
  });

  it('lists a folder by name, without links that lead nowhere', async () => {
    const entries = await diskSources(folder).list(folder);
    expect(entries.map(({ name }) => name)).toEqual([
      'bom.yaml',
      'huge.yaml',
      'link.yaml',
      'plan.docx',
      'plan.yaml',
      'secret.yaml',
      'sub',
      'tcvn.yaml',
      'utf16.yaml',
    ]);
    expect(entries.find(({ name }) => name === 'sub')?.kind).toBe('folder');
    expect(await diskSources(folder).list(join(folder, 'none'))).toEqual([]);
  });
});
