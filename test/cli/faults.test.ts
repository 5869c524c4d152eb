import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { loadPlanSet } from '../../src/read/load.ts';
import { diskSources } from '../../src/source/disk.ts';
import { folderWith, run } from '../support/run.ts';

// What the machine does to the program: each fault ends with a clear message, the right exit code, and no half of a file.
// The list of promises with their tests is in docs/hardness.md.

const program = join(import.meta.dirname, '../../bin/plan.js');
const examples = join(import.meta.dirname, '../../examples');
const onUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

function plansFolder(): string {
  const cwd = folderWith({});
  cpSync(join(examples, 'standards-agency'), cwd, { recursive: true });
  return cwd;
}

function shell(cwd: string, command: string, env: NodeJS.ProcessEnv = {}) {
  const result = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', PLAN: `"${process.execPath}" "${program}"`, ...env },
  });
  expect(result.stderr).not.toMatch(/fault of plan|lỗi của plan|\n\s+at |node:internal|Warning/);
  return result;
}

describe.skipIf(!onUnix)('a disk that is full', () => {
  const calls = [
    'table --format csv',
    'validate',
    'expand --format json',
    '--help',
    '--version',
    'schema',
    'completion bash',
  ];

  test.skipIf(!existsSync('/dev/full')).each(calls)('is told of and ends with 2: plan %s > /dev/full', (words) => {
    const { status, stderr } = shell(plansFolder(), `eval $PLAN ${words} > /dev/full`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'plan: the output cannot be written: the disk is full\n' });
  });

  test.skipIf(!existsSync('/dev/full'))('ends with 2 where not even that can be told', () => {
    expect(shell(plansFolder(), 'eval $PLAN nonsense 2> /dev/full').status).toBe(2);
  });

  // The largest file that the process may write stands for what is left of a disk: Node starts to write and is cut off.
  test('keeps half a result from passing for a whole one', () => {
    const cwd = plansFolder();
    const { status } = shell(cwd, 'ulimit -f 8; eval $PLAN expand --format json > out.json');
    expect(status).toBe(2);
  });

  test.each([
    ['expand --format json -o out.json', 'out.json'],
    ['table --format docx -o out.docx', 'out.docx'],
    ['fmt', '2026.plan.yaml'],
    ['derive --unit khtc --period 2026 2026.plan.yaml -o new.plan.yaml', 'new.plan.yaml'],
  ])('leaves every file as it was: plan %s', (words, name) => {
    const cwd = plansFolder();
    const path = join(cwd, '2026.plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:/m, 'title:   '));
    const before = readdirSync(cwd).map((file) => [file, readFileSync(join(cwd, file), 'utf8')]);
    const { status, stderr } = shell(cwd, `ulimit -f 4; eval $PLAN ${words}`);
    expect(status).toBe(2);
    expect(stderr).toContain(`plan: \`${name}\` cannot be written: the disk is full`);
    expect(readdirSync(cwd).map((file) => [file, readFileSync(join(cwd, file), 'utf8')])).toEqual(before);
  });
});

describe.skipIf(!onUnix)('a reader that is gone', () => {
  test.each(['table --format csv', 'expand --format json', 'validate --format json --fail-on never'])(
    'ends plan %s without a word',
    (words) => {
      const { stdout, stderr } = shell(
        plansFolder(),
        `{ eval $PLAN ${words}; echo "ended with $?" >&2; } | head -c 10`,
      );
      expect(Buffer.byteLength(stdout)).toBe(10);
      expect(stderr.replace(/^.*`plan validate` shows them\n/, '')).toBe('ended with 0\n');
    },
  );

  test('warns of nothing where much is written piece by piece', () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`x${i}.plan.yaml`, 'period: 2026\ntitle: P\ntasks: []\n']),
    );
    const { status, stdout, stderr } = shell(folderWith(files), 'eval $PLAN fmt | cat');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(30);
  });
});

describe('a result that would go onto what it is made from', () => {
  const calls: readonly (readonly [string, string])[] = [
    ['expand --format json -o 2026.plan.yaml', '2026.plan.yaml'],
    ['audit --format html -o 2026.plan.yaml', '2026.plan.yaml'],
    ['validate --format json=org.yaml', 'org.yaml'],
    ['validate --fix --format json=org.yaml', 'org.yaml'],
    ['diff 2026.plan.yaml khtc-2026.plan.yaml -o khtc-2026.plan.yaml', 'khtc-2026.plan.yaml'],
    ['config --format json=plan.config.yaml', 'plan.config.yaml'],
    ['table --format html -o 2026.plan.yaml --force', '2026.plan.yaml'],
    ['table --format html -o ./sub/../org.yaml --force', 'org.yaml'],
    ['export mspdi -o org.yaml --force', 'org.yaml'],
    ['derive --period 2026-Q2 2026.plan.yaml -o org.yaml --force', 'org.yaml'],
    ['import table.csv --period 2026 -o table.csv --force', 'table.csv'],
    ['import table.csv --period 2026 --organisation table.csv', 'table.csv'],
    ['expand --format json -o linked.yaml', 'linked.yaml'],
  ];

  test.each(calls)('is refused: plan %s', async (words, name) => {
    const cwd = plansFolder();
    mkdirSync(join(cwd, 'sub'));
    symlinkSync('org.yaml', join(cwd, 'linked.yaml'));
    writeFileSync(join(cwd, 'table.csv'), 'STT,Nội dung công việc,Chủ trì\n1,Rà soát quy trình kiểm định,An\n');
    const before = readFileSync(join(cwd, name), 'utf8');
    const { code, stdout, stderr } = await run([...words.split(' '), '--lang', 'en'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`\`${name}\``);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before);
    expect(readdirSync(cwd).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  test('accepts a file that only has its content, by another name', async () => {
    const cwd = plansFolder();
    linkSync(join(cwd, 'org.yaml'), join(cwd, 'copy.json'));
    expect(await run(['expand', '--format', 'json', '-o', 'copy.json'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'org.yaml'), 'utf8')).toContain('units:');
  });
});

describe('a file that changes while it is read', () => {
  test('is left out where it vanishes after it was found', async () => {
    const cwd = folderWith({ 'a.plan.yaml': 'title: A\nperiod: 2026\ntasks: []\n', 'b.plan.yaml': 'title: B\n' });
    const disk = diskSources(cwd);
    const sources: typeof disk = {
      ...disk,
      list: async (folder) => {
        const entries = await disk.list(folder);
        rmSync(join(cwd, 'b.plan.yaml'), { force: true });
        return entries;
      },
    };
    const { set, findings } = await loadPlanSet({ sources, cwd, arguments: [] });
    expect(set.plans.map(({ id }) => id)).toEqual(['a']);
    expect(findings).toEqual([]);
  });

  test('is a finding where it turns into a folder', async () => {
    const cwd = folderWith({ 'a.plan.yaml': 'title: A\nperiod: 2026\ntasks: []\n', 'b.plan.yaml': 'title: B\n' });
    const disk = diskSources(cwd);
    const sources: typeof disk = {
      ...disk,
      list: async (folder) => {
        const entries = await disk.list(folder);
        rmSync(join(cwd, 'b.plan.yaml'), { force: true });
        mkdirSync(join(cwd, 'b.plan.yaml'));
        return entries;
      },
    };
    const { findings } = await loadPlanSet({ sources, cwd, arguments: [] });
    expect(findings.map(({ rule }) => rule)).toEqual(['unreadable-file']);
  });

  test('is read once, so that one run speaks of one text', async () => {
    const cwd = folderWith({ 'a.plan.yaml': 'title: A\nperiod: 2026\ntasks: []\n' });
    const disk = diskSources(cwd);
    let reads = 0;
    const sources: typeof disk = {
      ...disk,
      read: async (path) => {
        reads += path.endsWith('a.plan.yaml') ? 1 : 0;
        return disk.read(path);
      },
    };
    await loadPlanSet({ sources, cwd, arguments: ['a.plan.yaml', '.'] });
    expect(reads).toBe(1);
  });

  test('is not written over by plan add where somebody saved it in between', async () => {
    const cwd = plansFolder();
    const path = join(cwd, '2026.plan.yaml');
    // The trial is printed before anything is written: whoever reads it saves the file.
    const child = spawn(
      process.execPath,
      [
        program,
        'add',
        'task',
        '--title',
        'Rà soát quy trình kiểm định',
        '--file',
        '2026.plan.yaml',
        '--fail-on',
        'never',
        '--yes',
      ],
      { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const theirs = `${readFileSync(path, 'utf8')}# saved by somebody else\n`;
    child.stdout.once('data', () => writeFileSync(path, theirs));
    await new Promise((done) => child.once('close', done));
    const after = readFileSync(path, 'utf8');
    // Either their text stands alone, or, where the program was faster, ours was whole before theirs came.
    expect(after.endsWith('# saved by somebody else\n')).toBe(true);
  });
});

/** A user without rights: where the tests run as root, which no permission holds back, another one has to be made. */
const asNobody = isRoot ? 'setpriv --reuid 54321 --regid 54321 --clear-groups ' : '';
/** Whether there can be one, and whether what the tests need lies where that user may look. */
const canBeNobody = onUnix && (!isRoot || spawnSync('sh', ['-c', nobodysTrial()]).status === 0);

function nobodysTrial(): string {
  return `${asNobody}"${process.execPath}" "${program}" --version && ${asNobody}test -x "${dirname(tmpdir())}"`;
}

describe.skipIf(!canBeNobody)('a permission that is missing', () => {
  function openFolder(): string {
    const cwd = plansFolder();
    execFileSync('chmod', ['-R', 'a+rX', cwd]);
    // The folder that holds the temporary folders of a run is its maker's alone.
    if (dirname(cwd) !== '/tmp') execFileSync('chmod', ['a+rx', dirname(cwd)]);
    return cwd;
  }
  const calling = (cwd: string, words: string, env: NodeJS.ProcessEnv = {}) =>
    shell(cwd, `exec ${asNobody} "${process.execPath}" "${program}" ${words}`, env);

  test('to read a file named is told of and ends with 2', () => {
    const cwd = openFolder();
    chmodSync(join(cwd, '2026.plan.yaml'), 0);
    const { status, stdout, stderr } = calling(cwd, 'validate 2026.plan.yaml');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('plan: `2026.plan.yaml` cannot be read: permission is missing\n');
  });

  test('to read a file found, or named in a plan, is a finding', () => {
    const cwd = openFolder();
    chmodSync(join(cwd, 'khtc-2026.plan.yaml'), 0);
    chmodSync(join(cwd, 'org.yaml'), 0);
    const { status, stdout } = calling(cwd, 'validate --format concise --only unreadable-file');
    expect(status).toBe(1);
    expect(stdout).toContain('khtc-2026.plan.yaml:1:1: error unreadable-file');
    expect(stdout).toMatch(/^2026\.plan\.yaml:\d+:\d+: error unreadable-file `org.yaml`/m);
  });

  test.each([
    ['expand --format json -o out.json', 'out.json'],
    ['fmt', '2026.plan.yaml'],
    ['init sub/plans --yes', 'sub/plans'],
    ['export ics -o out/', 'out'],
  ])('to write is told of and ends with 2: plan %s', (words, name) => {
    const cwd = openFolder();
    const path = join(cwd, '2026.plan.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title:/m, 'title:   '));
    chmodSync(cwd, 0o555);
    const before = readdirSync(cwd);
    const { status, stderr } = calling(cwd, words);
    chmodSync(cwd, 0o755);
    expect(status).toBe(2);
    expect(stderr).toContain(`plan: \`${name}`);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test('to keep anything at home harms nobody: no home, none that can be written, none that exists', () => {
    const cwd = openFolder();
    const home = folderWith({});
    mkdirSync(join(home, '.cache'));
    chmodSync(join(home, '.cache'), 0o555);
    chmodSync(home, 0o555);
    const expected = shell(cwd, 'eval $PLAN validate --format concise --fail-on never').stdout;
    for (const env of [
      { HOME: undefined, XDG_CACHE_HOME: undefined },
      { HOME: home, XDG_CACHE_HOME: undefined },
      { HOME: '/nonexistent', XDG_CACHE_HOME: undefined },
      { HOME: home, XDG_CACHE_HOME: '/dev/null/cache' },
    ]) {
      const { status, stdout, stderr } = calling(cwd, 'validate --format concise --fail-on never', env);
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' });
    }
    expect(readdirSync(join(home, '.cache'))).toEqual([]);
  });
});

describe.skipIf(!onUnix)('an interrupt', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle of a write leaves no half of a file', async (signal) => {
    const cwd = plansFolder();
    const out = join(cwd, 'out');
    const begun = (): boolean => existsSync(out) && readdirSync(out).length > 0;
    for (const wait of [0, 2, 5, 10]) {
      const words = ['table', '--by', 'person', '--per', 'month', '--format', 'html', '-o', 'out/'];
      const child = spawn(process.execPath, [program, ...words], { cwd, stdio: 'ignore' });
      const closed = new Promise<[number | null, NodeJS.Signals | null]>((done) =>
        child.once('close', (...how) => done(how)),
      );
      while (!begun() && child.exitCode === null) await pause(1);
      await pause(wait);
      child.kill(signal);
      const [code, ended] = await closed;
      expect([signal, 0]).toContain(ended ?? code);
      for (const name of readdirSync(out)) {
        expect(name).toMatch(/\.html$/);
        expect(readFileSync(join(out, name), 'utf8')).toContain('</html>');
      }
      rmSync(out, { recursive: true, force: true });
    }
  });

  test('is 130 for the shell', () => {
    const cwd = plansFolder();
    const fifo = join(cwd, 'never.plan.yaml');
    execFileSync('mkfifo', [fifo]);
    // The program waits for a pipe that nobody writes to.
    const held = openSync(fifo, 'r+');
    const { status } = shell(
      cwd,
      `sh -c 'trap - INT; exec "${process.execPath}" "${program}" validate never.plan.yaml' & sleep 1; kill -INT $!; wait $!`,
    );
    closeSync(held);
    expect(status).toBe(130);
  });
});
