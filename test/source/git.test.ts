import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlans } from '../../src/source/discover.ts';
import { revisionSources } from '../../src/source/git.ts';

let repository: string;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: repository, stdio: 'ignore' });
}

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'workplan-git-'));
  mkdirSync(join(repository, 'kế hoạch'));
  writeFileSync(join(repository, 'kế hoạch/2026.plan.yaml'), 'title: cũ\n');
  writeFileSync(join(repository, 'org.yaml'), 'name: a\n');
  symlinkSync('../org.yaml', join(repository, 'kế hoạch/org.yaml'));
  symlinkSync('../../etc/passwd', join(repository, 'kế hoạch/out.yaml'));
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  writeFileSync(join(repository, 'kế hoạch/2026.plan.yaml'), 'title: mới\n');
  rmSync(join(repository, 'org.yaml'));
  git('commit', '-q', '-a', '-m', 'second');
});

afterAll(() => rmSync(repository, { recursive: true }));

describe('revisionSources', () => {
  it('reads files as they were, whether or not they still stand there', async () => {
    const sources = await revisionSources(repository, 'HEAD~1');
    expect(await sources.read(join(repository, 'kế hoạch/2026.plan.yaml'))).toEqual({
      path: join(repository, 'kế hoạch/2026.plan.yaml'),
      name: 'HEAD~1:kế hoạch/2026.plan.yaml',
      text: 'title: cũ\n',
      bom: false,
    });
    expect(await sources.kindOf(join(repository, 'org.yaml'))).toBe('file');
    expect(await (await revisionSources(repository, 'main')).kindOf(join(repository, 'org.yaml'))).toBe(undefined);
  });

  it('reads from a folder inside the repository', async () => {
    const sources = await revisionSources(join(repository, 'kế hoạch'), 'HEAD');
    expect((await sources.read(join(repository, 'kế hoạch/2026.plan.yaml'))).text).toBe('title: mới\n');
  });

  it('lists folders, so that plans are found', async () => {
    const sources = await revisionSources(repository, 'HEAD');
    expect(await findPlans(sources, repository)).toEqual([join(repository, 'kế hoạch/2026.plan.yaml')]);
    expect(await sources.kindOf(join(repository, 'kế hoạch'))).toBe('folder');
  });

  it('follows links inside the repository, and none that lead out', async () => {
    const sources = await revisionSources(repository, 'HEAD~1');
    expect((await sources.read(join(repository, 'kế hoạch/org.yaml'))).text).toBe('name: a\n');
    const out = join(repository, 'kế hoạch/out.yaml');
    expect(await sources.kindOf(out)).toBe(undefined);
    await expect(sources.read(out)).rejects.toMatchObject({ name: 'UnreadableError', reason: 'missing' });
  });

  it.each(['none', '--help', '-h', 'HEAD --all', '--output=x', '', 'HEAD:org.yaml'])(
    'reports the unknown revision %j',
    async (revision) => {
      const opening = revisionSources(repository, revision);
      await expect(opening).rejects.toMatchObject({ name: 'RevisionError', reason: 'unknown-revision' });
    },
  );

  it('reports a folder that is no repository', async () => {
    const opening = revisionSources('/', 'HEAD');
    await expect(opening).rejects.toMatchObject({ reason: 'no-repository' });
  });
});
