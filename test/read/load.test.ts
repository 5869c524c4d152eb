import { describe, expect, test } from 'vitest';
import { ConfigError, NoPlanError } from '../../src/read/errors.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { UnreadableError } from '../../src/source/errors.ts';
import type { Sources } from '../../src/source/sources.ts';
import { memorySources } from '../support/memory-sources.ts';
import { brief, dataOf, load, people } from './loading.ts';

const plan = (head: string, ...tasks: string[]): string =>
  `title: K\nperiod: 2026\n${head}tasks: [${tasks.map((task) => `\n  { ${task} }`).join(',')}]\n`;

describe('what is read and what is reported', () => {
  const files = {
    'org.yaml': people,
    'a.plan.yaml': plan('organisation: org.yaml\n', 'id: A, title: Việc, lead: nobody'),
    'sub/b.plan.yaml': plan('organisation: ../org.yaml\nparent: ../a.plan.yaml\n', 'id: B, title: Việc, lead: no'),
    'node_modules/c.plan.yaml': plan('', 'id: C, title: Việc'),
    'notes.yaml': 'some: thing\n',
  };

  test('is the whole set, reported in full without arguments', async () => {
    const { set, requested, files: read, complete } = await load(files);
    expect(set.plans.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(set.organisations).toHaveLength(1);
    expect(read.map(({ path }) => path)).toEqual(['/plans/a.plan.yaml', '/plans/org.yaml', '/plans/sub/b.plan.yaml']);
    expect(requested).toEqual(new Set(read));
    expect(complete).toBe(true);
  });

  test('is the whole set still where one file, a folder or a glob is named', async () => {
    for (const word of ['sub/b.plan.yaml', 'sub', 'sub/*.plan.yaml']) {
      const { set, requested, findings } = await load(files, word);
      expect(set.plans.map(({ id }) => id)).toEqual(['a', 'b']);
      expect([...requested].map(({ path }) => path)).toEqual(['/plans/sub/b.plan.yaml']);
      // Findings elsewhere are for the engine to leave out.
      expect(findings).toHaveLength(2);
    }
  });

  test('takes in a file of any name, and one outside of the folder', async () => {
    const more = {
      ...files,
      'other.yaml': plan(''),
      '/elsewhere/x.yaml': plan('organisation: org.yaml\n'),
      '/elsewhere/org.yaml': people,
    };
    const { set, requested, findings } = await load(more, 'other.yaml', '/elsewhere/x.yaml');
    expect(set.plans.map(({ id }) => id)).toEqual(['x', 'a', 'other', 'b']);
    expect([...requested].map(({ path }) => path)).toEqual(['/elsewhere/x.yaml', '/plans/other.yaml']);
    expect(dataOf(findings, 'unreadable-file')).toEqual([]);
  });

  test('takes in an organisation or a calendar that is named', async () => {
    const { set, requested, findings } = await load(
      {
        ...files,
        'us.calendar.yaml': 'years:\n  2026: { off: [{ date: 2026-13-01 }] }\n',
        'org2.yaml': 'people: [{ id: a }]\n',
      },
      'org2.yaml',
      'us.calendar.yaml',
    );
    expect(set.organisations).toHaveLength(2);
    expect([...requested].map(({ path }) => path)).toEqual(['/plans/org2.yaml', '/plans/us.calendar.yaml']);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'invalid-plan',
      'invalid-plan',
      'unknown-reference',
      'unknown-reference',
    ]);
  });

  test('takes standard input in the place of the file that it names', async () => {
    const stdin = { path: '/plans/a.plan.yaml', name: 'a.plan.yaml', text: plan('', 'id: Z, title: Việc'), bom: false };
    const absolute = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/plans/${name}`, text]));
    const { set, requested } = await loadPlanSet({
      sources: memorySources(absolute),
      cwd: '/plans',
      arguments: ['-'],
      stdin,
    });
    expect(set.planById.get('a')?.tasks.map(({ id }) => id.value)).toEqual(['Z']);
    expect([...requested]).toEqual([stdin]);
  });

  test('reads each file once, however often it is named', async () => {
    const counts = new Map<string, number>();
    const sources = memorySources({
      '/plans/org.yaml': people,
      '/plans/a.plan.yaml': plan('organisation: org.yaml\n'),
      '/plans/b.plan.yaml': plan('organisation: ./org.yaml\nparent: a.plan.yaml\n'),
    });
    const counting: Sources = {
      ...sources,
      read: (path) => {
        counts.set(path, (counts.get(path) ?? 0) + 1);
        return sources.read(path);
      },
    };
    const { set } = await loadPlanSet({ sources: counting, cwd: '/plans', arguments: ['b.plan.yaml', 'a.plan.yaml'] });
    expect([...counts.values()]).toEqual([1, 1, 1]);
    expect(set.organisations).toHaveLength(1);
  });

  test('follows the patterns of the configuration', async () => {
    const { set, config } = await load({
      'plan.config.yaml': 'include: [plans/**/*.yaml]\nexclude: [plans/old/**]\nsplit: { support: 0.5 }\n',
      'plans/org.yaml': people,
      'plans/x.yaml': plan('organisation: org.yaml\n'),
      'plans/old/y.yaml': plan(''),
      'z.plan.yaml': plan(''),
    });
    expect(set.plans.map(({ id, split }) => [id, split.support])).toEqual([['x', 0.5]]);
    expect(config).toMatchObject({ root: '/plans', file: { name: 'plan.config.yaml' } });
    expect(set.organisations).toHaveLength(1);
  });
});

describe('files named inside files', () => {
  test('are reported where they are missing, and nobody below is unknown', async () => {
    const { findings, complete, set } = await load({
      'a.plan.yaml': plan('organisation: org.yaml\nunit: khtc\n', 'id: A, title: Việc, lead: thang, objective: MT1'),
      'b.plan.yaml': plan('parent: none.plan.yaml\n', 'id: B, title: Việc, lead: tho, objective: MT1, of: KH'),
    });
    expect(findings.map(brief)).toEqual([
      'unreadable-file 3:15 org.yaml',
      'unknown-reference 6:49 MT1',
      'unreadable-file 3:9 none.plan.yaml',
    ]);
    expect(findings[0]).toMatchObject({ field: 'organisation', subject: { plan: 'a' }, data: { reason: 'missing' } });
    expect(findings[2]).toMatchObject({ field: 'parent', data: { reason: 'missing' } });
    expect(complete).toBe(false);
    expect(set.plans).toHaveLength(2);
  });

  test('may not lead out of the root, nor through a link', async () => {
    const sources = memorySources({
      '/plans/a.plan.yaml': plan('organisation: ../secret/org.yaml\n'),
      '/plans/b.plan.yaml': plan('organisation: /secret/org.yaml\n'),
      '/plans/c.plan.yaml': plan('organisation: link/org.yaml\n'),
      '/plans/link/org.yaml': people,
      '/secret/org.yaml': people,
    });
    const linked: Sources = { ...sources, realPath: async (path) => path.replace('/plans/link', '/secret') };
    const { findings } = await loadPlanSet({ sources: linked, cwd: '/plans', arguments: [] });
    expect(dataOf(findings, 'unreadable-file')).toMatchObject([
      { reason: 'outside-root' },
      { reason: 'outside-root' },
      { reason: 'outside-root', path: 'link/org.yaml' },
    ]);
  });

  test('are reported where they are of another kind', async () => {
    const { findings } = await load({
      'org.yaml': `calendar: { file: a.plan.yaml }\n${people}`,
      'a.plan.yaml': plan('organisation: b.plan.yaml\n'),
      'b.plan.yaml': plan('organisation: org.yaml\nparent: org.yaml\n'),
    });
    expect(dataOf(findings, 'unreadable-file')).toMatchObject([
      { reason: 'not-an-organisation' },
      { reason: 'not-a-plan' },
      { reason: 'not-a-calendar' },
    ]);
  });

  test('are reported as broken only where their own errors are not shown', async () => {
    const files = {
      'org.yaml': 'people: [\n',
      'a.plan.yaml': plan('organisation: org.yaml\n', 'id: A, title: Việc, lead: thang'),
    };
    const all = await load(files);
    expect(all.findings.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    const one = await load(files, 'a.plan.yaml');
    expect(one.findings.map(({ rule }) => rule).sort()).toEqual(['unreadable-file', 'yaml-syntax']);
    expect(dataOf(one.findings, 'unreadable-file')).toMatchObject([{ reason: 'broken', path: 'org.yaml' }]);
  });

  test('of a parent that cannot be read leave its objectives and people unknown', async () => {
    const { findings, set } = await load({
      '2026.plan.yaml': 'title: [\n',
      'q2.plan.yaml': `title: Quý\nperiod: 2026-Q2\nparent: 2026.plan.yaml\ntasks: [{ id: A, title: Việc, lead: thang, objective: MT1, of: KH-1 }]\n`,
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(set.plans[0]?.parent).toBeUndefined();
    expect(set.plans[0]?.parentPlace?.value).toBe('2026.plan.yaml');
  });
});

describe('several plans', () => {
  test('may not stand above themselves: the circle is reported and cut', async () => {
    const { findings, set } = await load({
      'a.plan.yaml': plan('parent: c.plan.yaml\n'),
      'b.plan.yaml': plan('parent: a.plan.yaml\n'),
      'c.plan.yaml': plan('parent: b.plan.yaml\n'),
      'd.plan.yaml': plan('parent: a.plan.yaml\n'),
      'self.plan.yaml': plan('parent: self.plan.yaml\n'),
    });
    expect(findings.map(brief)).toEqual(['invalid-plan 3:9 b.plan.yaml', 'invalid-plan 3:9 self.plan.yaml']);
    expect(dataOf(findings, 'invalid-plan')).toEqual([
      { problem: 'plan-cycle', plans: ['c.plan.yaml', 'b.plan.yaml', 'a.plan.yaml'] },
      { problem: 'plan-cycle', plans: ['self.plan.yaml'] },
    ]);
    expect(set.plans.map(({ id, parent }) => [id, parent?.id])).toEqual([
      ['c', undefined],
      ['a', 'c'],
      ['b', 'a'],
      ['d', 'a'],
      ['self', undefined],
    ]);
  });

  test('may not have one id, written or by their name', async () => {
    const { findings, set } = await load({
      'a/plan.yaml': plan('', 'id: T, title: Một'),
      'b/a.plan.yaml': plan('', 'id: T, title: Hai', 'id: U, title: Ba'),
      'c.plan.yaml': plan('id: a\n'),
    });
    expect(findings.map(brief)).toEqual(['duplicate-id 1:8 K', 'duplicate-id 3:5 a']);
    expect(dataOf(findings, 'duplicate-id')).toMatchObject([
      { kind: 'plan', id: 'a', derived: true },
      { kind: 'plan', id: 'a', derived: false },
    ]);
    expect(set.planById.get('a')?.file.name).toBe('a/plan.yaml');
    expect(set.taskById.get('a:T')?.title.value).toBe('Một');
    expect(set.taskById.get('a:U')?.title.value).toBe('Ba');
  });

  test('are read on where one of them is broken', async () => {
    const { findings, set, complete, requested } = await load({
      'bad.plan.yaml': 'title: [\n',
      'empty.plan.yaml': '',
      'list.plan.yaml': '- a\n',
      'good.plan.yaml': plan('', 'id: A, title: Việc'),
      'two.plan.yaml': 'a: 1\n---\nb: 2\n',
    });
    expect(set.plans.map(({ id }) => id)).toEqual(['good']);
    expect(complete).toBe(false);
    expect(findings.map(({ rule, place, subject }) => [rule, place.file.name, subject.plan])).toEqual([
      ['yaml-syntax', 'bad.plan.yaml', 'bad'],
      ['invalid-plan', 'empty.plan.yaml', 'empty'],
      ['invalid-plan', 'list.plan.yaml', 'list'],
      ['invalid-plan', 'two.plan.yaml', 'two'],
    ]);
    expect(requested.size).toBe(5);
  });

  test('are reported where one was found and cannot be read, and passed over where it is gone', async () => {
    const sources = memorySources({
      '/plans/a.plan.yaml': plan(''),
      '/plans/b.plan.yaml': plan(''),
      '/plans/c.plan.yaml': plan(''),
    });
    const failing: Sources = {
      ...sources,
      read: async (path) => {
        if (path.includes('b.plan')) throw new UnreadableError(path, 'no-permission');
        if (path.includes('c.plan')) throw new UnreadableError(path, 'missing');
        return sources.read(path);
      },
    };
    const loaded = await loadPlanSet({ sources: failing, cwd: '/plans', arguments: [] });
    expect(loaded.set.plans).toHaveLength(1);
    expect(loaded.findings).toMatchObject([
      { rule: 'unreadable-file', data: { path: 'b.plan.yaml', reason: 'no-permission' } },
    ]);
    expect(loaded.requested.has(loaded.findings[0]!.place.file)).toBe(true);
    expect(loaded.complete).toBe(false);
    await expect(loadPlanSet({ sources: failing, cwd: '/plans', arguments: ['b.plan.yaml'] })).rejects.toThrow(
      UnreadableError,
    );
  });
});

describe('loading cannot go on', () => {
  test('where an argument is not there', async () => {
    await expect(load({ 'plan.yaml': plan('') }, 'none.yaml')).rejects.toMatchObject({
      name: 'UnreadableError',
      reason: 'missing',
    });
    await expect(load({ 'plan.yaml': plan('') }, '-')).rejects.toThrow(UnreadableError);
  });

  test('where there is no plan, in the folder or in one that is named', async () => {
    await expect(load({ 'notes.txt': '' })).rejects.toMatchObject({
      name: 'NoPlanError',
      folder: '/plans',
      include: [],
    });
    await expect(load({ 'plan.config.yaml': 'include: [x/*]\n' })).rejects.toMatchObject({ include: ['x/*'] });
    await expect(load({ 'plan.yaml': plan(''), 'docs/x.md': '' }, 'docs')).rejects.toThrow(NoPlanError);
  });

  test('where the configuration has errors', async () => {
    const error = await load({ 'plan.config.yaml': 'preset: recomended\n', 'plan.yaml': plan('') }).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.findings.map(brief)).toEqual(['invalid-plan 1:9 recomended']);
    await expect(load({ 'plan.config.yaml': 'rules: [\n', 'plan.yaml': plan('') })).rejects.toThrow(ConfigError);
  });
});
