import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';

const example = (name: string): string => readFileSync(`examples/standards-agency/${name}`, 'utf8');

function agency(): string {
  const names = ['2026.plan.yaml', 'khtc-2026.plan.yaml', 'org.yaml', 'plan.config.yaml'];
  return folderWith(Object.fromEntries(names.map((name) => [name, example(name)])));
}

const q2 = ['derive', '--period', '2026-Q2', '--unit', 'khtc'] as const;

describe('plan derive', () => {
  test('writes a plan that is clean beside its parent', async () => {
    const cwd = agency();
    const { code, stdout, stderr } = await run([...q2, '-o', '.', '--lang', 'vi'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('khtc-2026-q2.plan.yaml: 24 nhiệm vụ lấy từ khtc-2026.plan.yaml\n');
    const { code: judged, stdout: report } = await run(['validate', '--fail-on', 'warning', '--lang', 'en'], { cwd });
    expect(report).toContain('5 files');
    expect(judged).toBe(0);
  });

  test('prints the plan as if it stood beside its parent where no file is named', async () => {
    const cwd = agency();
    const { code, stdout } = await run([...q2, '--lang', 'en'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('\nparent: khtc-2026.plan.yaml\n');
    expect(readdirSync(cwd)).toHaveLength(4);
  });

  test('says what it would do and writes nothing with --dry-run and --diff', async () => {
    const cwd = agency();
    const dry = await run([...q2, '-o', 'q2.plan.yaml', '--dry-run', '--lang', 'en'], { cwd });
    expect([dry.code, dry.stdout, dry.stderr]).toEqual([
      0,
      '',
      'q2.plan.yaml would be written: 24 tasks from khtc-2026.plan.yaml\n',
    ]);
    const diff = await run([...q2, '-o', 'q2.plan.yaml', '--diff', '--lang', 'en'], { cwd });
    expect(diff.stdout.split('\n').slice(0, 2)).toEqual(['--- a/q2.plan.yaml', '+++ b/q2.plan.yaml']);
    expect(readdirSync(cwd)).toHaveLength(4);
  });

  test('updates what was not edited by hand and tells what it left', async () => {
    const cwd = agency();
    const file = join(cwd, 'khtc-2026-q2.plan.yaml');
    await run([...q2, '-o', file], { cwd });
    writeFileSync(
      file,
      `\ufeff${readFileSync(file, 'utf8').replace('    effort: 2.5d\n', '    effort: 3d # tăng người\n')}`,
    );
    const parent = join(cwd, 'khtc-2026.plan.yaml');
    const changed = example('khtc-2026.plan.yaml')
      .replace('effort: 2.5d', 'effort: 2d')
      .replace('2026-06-10', '2026-06-12');
    writeFileSync(parent, changed);
    const { code, stderr } = await run([...q2, '-o', file, '--lang', 'vi'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(`Đã cập nhật khtc-2026-q2.plan.yaml theo khtc-2026.plan.yaml
  KHTC-04: cập nhật when
  NB-02: đã sửa tay nên giữ nguyên effort (kế hoạch cấp trên nay ghi: 2d)
`);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith('\ufeff# yaml')).toBe(true);
    expect(text).toContain('    effort: 3d # tăng người\n');
    expect(text).toContain('    when: 2026-05-11/2026-06-12\n');
    const again = await run([...q2, '-o', file, '--lang', 'en'], { cwd });
    expect(again.stderr).toBe('khtc-2026-q2.plan.yaml is up to date with khtc-2026.plan.yaml\n');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('refuses to write over anything else, but with --force', async () => {
    const cwd = agency();
    for (const [name, why] of [
      ['org.yaml', 'is no plan made from'],
      ['2026.plan.yaml', 'is no plan made from'],
    ] as const) {
      const before = readFileSync(join(cwd, name), 'utf8');
      const { code, stderr } = await run([...q2, 'khtc-2026.plan.yaml', '-o', name, '--lang', 'en'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(why);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe(before);
    }
    await run([...q2, '-o', 'q.plan.yaml'], { cwd });
    const other = ['derive', '--period', '2026-Q3', '--unit', 'khtc', 'khtc-2026.plan.yaml', '-o', 'q.plan.yaml'];
    expect((await run([...other, '--lang', 'en'], { cwd })).stderr).toContain('the plan of another period or unit');
    expect((await run([...other, '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'q.plan.yaml'), 'utf8')).toContain('\nperiod: 2026-Q3\n');
  });

  test('tells tasks that another plan carries out in the same time', async () => {
    const { stderr } = await run(
      ['derive', '--unit', 'khtc', '2026.plan.yaml', '--period', '2026-Q1', '--lang', 'en'],
      {
        cwd: agency(),
      },
    );
    expect(stderr).toMatch(/^`khtc-2026\.plan\.yaml` carries out the same tasks in this time/m);
  });

  test.each([
    [['derive'], 'say what to make: `--period`, `--unit` or `--person`'],
    [['derive', '--period', '2026-Q9'], '`--period`'],
    [['derive', '--period', '2031-Q1'], 'no plan here holds `2031-Q1`'],
    [['derive', '--period', '2031-Q1', '2026.plan.yaml'], '`2031-Q1` does not lie in the period of `2026.plan.yaml`'],
    [['derive', '--period', '2026-Q2', '--unit', 'khct'], 'did you mean `khtc`?'],
    [['derive', '--period', '2026-Q2', '--diff'], '`--diff` needs `--output`'],
    [['derive', '--period', '2026-Q1', '--person', 'nam'], 'nothing of `khtc-2026.plan.yaml` falls to this plan'],
    [['derive', '--period', '2026-Q2', '-o', 'no/such/q2.plan.yaml'], 'no/such/q2.plan.yaml'],
  ])('ends with 2 and says why: %j', async (argv, why) => {
    const { code, stdout, stderr } = await run([...argv, '--lang', 'en'], { cwd: agency() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });

  test('asks which plan where several may be the parent', async () => {
    const plan = 'title: Plan\nperiod: 2026\ntasks: [{ id: A, title: Write it down, when: 2026-05 }]\n';
    const cwd = folderWith({ 'a.plan.yaml': plan, 'b.plan.yaml': plan });
    const { code, stderr } = await run(['derive', '--period', '2026-Q2', '--lang', 'en'], { cwd });
    expect([code, stderr]).toEqual([
      2,
      'plan: it could be made from `a.plan.yaml`, `b.plan.yaml`\n  name the file of the plan to start from\n',
    ]);
  });

  test('reports a broken parent and writes nothing', async () => {
    const cwd = folderWith({ '2026.plan.yaml': 'title: Plan\nperiod: 2026\ntasks: [\n' });
    const { code, stderr } = await run(['derive', '--period', '2026-Q2', '-o', 'q2.plan.yaml', '--lang', 'en'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr).toContain('yaml-syntax');
    expect(readdirSync(cwd)).toEqual(['2026.plan.yaml']);
  });

  test('leaves the file as it was where it cannot be written', async () => {
    const cwd = agency();
    const file = join(cwd, 'khtc-2026-q2.plan.yaml');
    await run([...q2, '-o', file], { cwd });
    const before = readFileSync(file, 'utf8');
    writeFileSync(join(cwd, 'khtc-2026.plan.yaml'), example('khtc-2026.plan.yaml').replace('2026-06-10', '2026-06-12'));
    chmodSync(cwd, 0o555);
    const { code } = await run([...q2, '-o', file], { cwd });
    chmodSync(cwd, 0o755);
    // Whoever may do everything writes all the same.
    if (process.getuid?.() !== 0) expect([code, readFileSync(file, 'utf8')]).toEqual([2, before]);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
