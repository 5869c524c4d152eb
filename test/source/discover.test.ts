import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findConfig, findNamed, findPlans } from '../../src/source/discover.ts';
import { diskSources } from '../../src/source/disk.ts';
import { findRoot, isBelow, resolveInside } from '../../src/source/root.ts';
import { memorySources } from './memory.ts';

const sources = memorySources({
  'plan.config.yaml': '',
  'plan.yaml': '',
  'org.yaml': '',
  'plans/2026.plan.yaml': '',
  'plans/2025.plan.yml': '',
  'plans/notes.yaml': '',
  'plans/archive/old.plan.yaml': '',
  'plans/[draft].plan.yaml': '',
  'node_modules/x/plan.yaml': '',
  '.cache/plan.yaml': '',
  'empty/readme.md': '',
});

describe('findPlans', () => {
  it('finds the usual names in a folder and below, sorted', async () => {
    expect(await findPlans(sources, '/plans')).toEqual([
      '/plans/plan.yaml',
      '/plans/plans/2025.plan.yml',
      '/plans/plans/2026.plan.yaml',
      '/plans/plans/[draft].plan.yaml',
      '/plans/plans/archive/old.plan.yaml',
    ]);
  });

  it('finds what the configuration includes, without what it excludes', async () => {
    const patterns = { include: ['plans/**/*.plan.{yaml,yml}'], exclude: ['plans/archive/**', '**/[[]*'] };
    expect(await findPlans(sources, '/plans', patterns)).toEqual([
      '/plans/plans/2025.plan.yml',
      '/plans/plans/2026.plan.yaml',
    ]);
  });

  it('enters each folder once, and none that a link leads out to', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'workplan-links-')));
    await mkdir(join(folder, 'root/a'), { recursive: true });
    await mkdir(join(folder, 'outside'));
    await writeFile(join(folder, 'root/a/plan.yaml'), '');
    await writeFile(join(folder, 'outside/plan.yaml'), '');
    await symlink('..', join(folder, 'root/a/circle'));
    await symlink('../outside', join(folder, 'root/out'));
    expect(await findPlans(diskSources(folder), join(folder, 'root'))).toEqual([join(folder, 'root/a/plan.yaml')]);
    await rm(folder, { recursive: true });
  });
});

describe('findNamed', () => {
  it('accepts files of any name, folders and globs, each file once', async () => {
    expect(await findNamed(sources, '/plans', ['org.yaml', 'plans/archive', 'plans/*.yml', './org.yaml'])).toEqual([
      '/plans/org.yaml',
      '/plans/plans/archive/old.plan.yaml',
      '/plans/plans/2025.plan.yml',
    ]);
    expect(await findNamed(sources, '/plans/plans', ['[draft].plan.yaml', '/plans/p*.yaml', '../*/*.md'])).toEqual(
      ['/plans/plans/[draft].plan.yaml', '/plans/plan.yaml', '/plans/plan.config.yaml', '/plans/empty/readme.md'].sort(
        (a, b) => order.indexOf(a) - order.indexOf(b),
      ),
    );
  });

  it('reports a name and a glob that stand for nothing', async () => {
    const missing = { name: 'UnreadableError', reason: 'missing' };
    await expect(findNamed(sources, '/plans', ['none.yaml'])).rejects.toMatchObject(missing);
    await expect(findNamed(sources, '/plans', ['none/*.yaml'])).rejects.toMatchObject(missing);
  });

  it('finds no plan in a folder without plans', async () => {
    expect(await findNamed(sources, '/plans', ['empty'])).toEqual([]);
  });
});

const order = [
  '/plans/plans/[draft].plan.yaml',
  '/plans/plan.config.yaml',
  '/plans/plan.yaml',
  '/plans/empty/readme.md',
];

describe('findConfig', () => {
  it('finds the nearest configuration above', async () => {
    expect(await findConfig(sources, '/plans/plans/archive')).toBe('/plans/plan.config.yaml');
    expect(await findConfig(sources, '/elsewhere')).toBe(undefined);
  });
});

describe('findRoot', () => {
  it('takes the folder of the configuration, else of the repository, else the working folder', async () => {
    const repository = memorySources({ '.git/HEAD': '', 'a/b/plan.yaml': '' });
    expect(await findRoot(repository, '/plans/a/b', '/plans/a/plan.config.yaml')).toBe('/plans/a');
    expect(await findRoot(repository, '/plans/a/b', undefined)).toBe('/plans');
    expect(await findRoot(repository, '/elsewhere/a', undefined)).toBe('/elsewhere/a');
  });
});

describe('resolveInside', () => {
  it('accepts paths relative to the file that they stand in', async () => {
    const from = '/plans/plans/2026.plan.yaml';
    expect(await resolveInside(sources, '/plans', from, '../org.yaml')).toBe('/plans/org.yaml');
  });

  it.each(['../../etc/passwd', '/etc/passwd', '../../plans2/org.yaml'])('refuses %s, which leads out', async (path) => {
    const resolving = resolveInside(sources, '/plans', '/plans/plans/2026.plan.yaml', path);
    await expect(resolving).rejects.toMatchObject({ reason: 'outside-root' });
  });

  it('refuses a link that leads out', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workplan-out-'));
    await mkdir(join(folder, 'root'));
    await writeFile(join(folder, 'org.yaml'), '');
    await symlink('../org.yaml', join(folder, 'root/org.yaml'));
    const resolving = resolveInside(
      diskSources(folder),
      join(folder, 'root'),
      join(folder, 'root/plan.yaml'),
      'org.yaml',
    );
    await expect(resolving).rejects.toMatchObject({ reason: 'outside-root' });
    await rm(folder, { recursive: true });
  });

  it('knows names that only begin like a way out', () => {
    expect(isBelow('/plans', '/plans/..a')).toBe(true);
    expect(isBelow('/plans', '/plans')).toBe(true);
    expect(isBelow('/plans', '/plans2')).toBe(false);
  });
});
