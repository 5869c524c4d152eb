import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/run.ts';
import { agency, team } from './sample.ts';

let cwd = '';
beforeEach(() => {
  cwd = folderWith(agency);
});
const table = (...words: string[]) => run(['table', ...words], { cwd, env: { LANG: 'vi_VN.UTF-8' } });

describe('plan table', () => {
  test('prints the table of each plan, and says on standard error what validate would find', async () => {
    const { code, stdout, stderr } = await table();
    expect(code).toBe(0);
    expect(stdout.match(/PHÂN CÔNG NHIỆM VỤ THỰC HIỆN/g)).toHaveLength(2);
    expect(stderr).toMatch(/^kế hoạch có .*xem bằng `plan validate`\n$/);
  });

  test('prints the diagnostics and no table of a plan that cannot be worked with', async () => {
    writeFileSync(join(cwd, 'kh-2026.plan.yaml'), 'title: A\nperiod: 2026\ntasks: [\n');
    const { code, stdout, stderr } = await table('-f', 'html', '-o', 'out.html');
    expect([code, stdout, existsSync(join(cwd, 'out.html'))]).toEqual([1, '', false]);
    expect(stderr).toContain('yaml-syntax');
  });

  test('takes a plan from standard input', async () => {
    const { code, stdout } = await run(['table', '-', '--stdin-filename', 'lab.plan.yaml', '-f', 'csv'], {
      cwd: folderWith({}),
      stdin: team['plan.yaml'],
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Validate the tensile test method');
  });

  test.each([
    [['--by', 'staff'], '--by'],
    [['--columns', 'titel'], 'title'],
    [['--person', 'thoo'], '`tho`'],
    [['--period', 'Q9'], '--period'],
    [['--by', 'load', '--columns', 'title'], '--columns'],
    [['--by', 'person', '--group', 'unit'], '--group'],
    [['--heading', 'lead'], '--heading'],
    [['--date', '12/01/2026'], '--date'],
    [['-f', 'xml'], '--format'],
    [['-f', 'csv', '--delimiter', ';;'], '--delimiter'],
    [['-f', 'csv', '-f', 'html', '-o', 'same.txt'], '--output'],
    [['--by', 'person', '--unit', 'btc'], 'bộ lọc'],
  ])('refuses %j', async (words, said) => {
    const { code, stdout, stderr } = await table(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

describe('where tables go', () => {
  test('tells the format by the name of the file', async () => {
    const { code, stdout } = await table('2026.plan.yaml', '-o', 'bang.html');
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(join(cwd, 'bang.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  test('writes several formats in one run', async () => {
    const { code } = await table('2026.plan.yaml', '-f', 'html=a/plan.html', '-f', 'csv=a/plan.csv');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'a')).sort()).toEqual(['plan.csv', 'plan.html']);
  });

  test('writes a file for each plan, unit or person into a folder', async () => {
    const { stderr } = await table('-f', 'markdown', '-o', 'plans');
    expect(readdirSync(join(cwd, 'plans')).sort()).toEqual(['2026-agency.md', 'kh-2026-agency.md']);
    expect(stderr).toContain('đã ghi 2 tệp vào `plans`');
    await table('--by', 'unit', '-f', 'html', '-o', 'units/');
    expect(readdirSync(join(cwd, 'units')).sort()).toEqual(['kh-2026.html', 'tn-2026.html', 'vp-2026.html']);
    await table('--by', 'person', '--unit', 'kh', '--period', '2026-05', '-f', 'html', '-o', 'people/');
    expect(readdirSync(join(cwd, 'people')).sort()).toEqual([
      'mai-2026-05.html',
      'thang-2026-05.html',
      'tho-2026-05.html',
    ]);
  });

  test('needs a format for a folder', async () => {
    mkdirSync(join(cwd, 'out'));
    const { code, stderr } = await table('-o', 'out');
    expect([code, stderr]).toEqual([2, 'plan: `out` là thư mục: ghi định dạng bằng `--format`\n']);
  });

  test('puts all plans into one file where a file is asked for', async () => {
    await table('-o', 'all.md');
    const text = readFileSync(join(cwd, 'all.md'), 'utf8');
    expect(text.match(/^# /gm)).toHaveLength(2);
  });

  test('makes its own files anew, and leaves those of others alone', async () => {
    await table('-o', 'own.html');
    expect((await table('--by', 'load', '-o', 'own.html')).code).toBe(0);
    writeFileSync(join(cwd, 'theirs.html'), '<p>by hand</p>');
    const refused = await table('-f', 'markdown=new.md', '-f', 'html=theirs.html');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toBe(
      'plan: `theirs.html` không do chương trình này tạo ra nên được giữ nguyên\n  ghi đè bằng `--force`\n',
    );
    // All or nothing: what would have been written before it is not there either.
    expect(existsSync(join(cwd, 'new.md'))).toBe(false);
    expect(readFileSync(join(cwd, 'theirs.html'), 'utf8')).toBe('<p>by hand</p>');
    expect((await table('-o', 'theirs.html', '--force')).code).toBe(0);
    expect(readFileSync(join(cwd, 'theirs.html'), 'utf8')).toContain('<!DOCTYPE html>');
  });

  test('cannot tell whose a CSV file is', async () => {
    await table('-o', 'plan.csv');
    expect((await table('-o', 'plan.csv')).code).toBe(2);
    expect((await table('-o', 'plan.csv', '--force')).code).toBe(0);
  });

  test('says where nothing can be written', async () => {
    const { code, stderr } = await table('-o', 'org.yaml/plan.html');
    expect(code).toBe(2);
    expect(stderr).toContain('không ghi được');
  });
});

describe('languages', () => {
  test('follow the plan, and --lang', async () => {
    const english = folderWith(team);
    expect((await run(['table'], { cwd: english })).stdout).toContain('Total: 5 tasks');
    expect((await run(['table', '--lang', 'vi'], { cwd: english })).stdout).toContain('Tổng số: 5 nhiệm vụ');
  });
});
