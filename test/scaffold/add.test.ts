import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, run } from '../support/run.ts';

const plan = `title: Kế hoạch năm 2026
period: 2026
language: vi
organisation: org.yaml
unit: khtc
tasks:
  - id: KH-09   # giữ nguyên
    title: Ban hành Quy chế chi tiêu nội bộ năm 2026
    lead: thang
    when: 2026-01/2026-02
    deliverable: Quyết định ban hành Quy chế
`;
const org = `name: Viện Đo lường
calendar: VN
units:
  - { id: khtc, name: Phòng Kế hoạch - Tài chính, head: thang }
people:
  - { id: thang, name: Trần Văn Thắng, unit: khtc }
  - { id: tho, name: Lê Thị Thơ, unit: khtc }
`;
const files = { 'plan.yaml': plan, 'org.yaml': org };
const today = ['--today', '2026-01-05'];
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

const task = [
  ...['add', 'task', '--title', 'Gửi Bộ Tài chính báo cáo quyết toán năm 2025', '--lead', 'Lê Thị Thơ'],
  ...['--due', '2026-06-25', '--deliverable', 'Báo cáo quyết toán có chữ ký của Viện trưởng', ...today],
];

describe('plan add', () => {
  test('adds a task with the next id, and a person by name', async () => {
    const cwd = folderWith(files);
    const { code, stdout } = await run(task, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('+  - id: KH-10');
    expect(read(cwd, 'plan.yaml')).toBe(`${plan}  - id: KH-10
    title: Gửi Bộ Tài chính báo cáo quyết toán năm 2025
    lead: tho
    due: 2026-06-25
    deliverable: Báo cáo quyết toán có chữ ký của Viện trưởng
`);
  });

  test('shows the findings that the task would get, and refuses from --fail-on up', async () => {
    const cwd = folderWith(files);
    const vague = [
      'add',
      'task',
      '--title',
      'Tăng cường công tác phối hợp',
      '--lead',
      'thang',
      '--due',
      '2026-06-25',
      ...today,
    ];
    const refused = await run([...vague, '--fail-on', 'warning'], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('vague-task');
    expect(refused.stderr).not.toContain('KH-09');
    expect(read(cwd, 'plan.yaml')).toBe(plan);
    expect(await run(vague, { cwd })).toMatchObject({ code: 0, stderr: expect.stringContaining('vague-task') });
    expect(parse(read(cwd, 'plan.yaml')).tasks[1].id).toBe('KH-10');
  });

  test.each([
    ['a person nobody knows', ['--lead', 'thnag'], 'thang'],
    ['a deadline that is none', ['--due', 'cuối năm'], 'due'],
    ['an id that is taken', ['--id', 'KH-09'], 'duplicate-id'],
  ])('refuses %s, says what was meant, leaves the file', async (_, wrong, said) => {
    const cwd = folderWith(files);
    const { code, stderr } = await run([...task.slice(0, 4), '--due', '2026-06-25', ...wrong, ...today], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(said);
    expect(read(cwd, 'plan.yaml')).toBe(plan);
  });

  test('counts on within a group, and names the group meant by a wrong id', async () => {
    const grouped = `${plan}    children:\n      - { id: KH-09a, title: Phần một của Quy chế }\n`;
    const cwd = folderWith({ ...files, 'plan.yaml': grouped });
    const wrong = await run([...task, '--under', 'KH-9'], { cwd });
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('KH-09') });
    expect(await run([...task, '--under', 'KH-09'], { cwd })).toMatchObject({ code: 0 });
    expect(parse(read(cwd, 'plan.yaml')).tasks[0].children[1].id).toBe('KH-09b');
  });

  test('adds people, units and objectives where they belong', async () => {
    const cwd = folderWith(files);
    const person = await run(
      ['add', 'person', '--name', 'Nguyễn Văn Thắng', '--unit', 'Phòng Kế hoạch - Tài chính', ...today],
      { cwd },
    );
    expect(person.code).toBe(0);
    expect(read(cwd, 'org.yaml')).toBe(`${org}  - { id: thangnv, name: Nguyễn Văn Thắng, unit: khtc }\n`);
    await run(['add', 'unit', '--name', 'Phòng Đo lường', '--head', 'tho', ...today], { cwd });
    expect(parse(read(cwd, 'org.yaml')).units[1]).toEqual({ id: 'pdl', name: 'Phòng Đo lường', head: 'tho' });
    const goal = [
      'add',
      'objective',
      '--title',
      'Hồ sơ được giải quyết đúng hạn',
      '--measure',
      'tỷ lệ đúng hạn',
      '--target',
      '98',
    ];
    await run([...goal, '--measure-unit', '%', ...today], { cwd });
    expect(parse(read(cwd, 'plan.yaml')).objectives).toEqual([
      {
        id: 'MT1',
        title: 'Hồ sơ được giải quyết đúng hạn',
        measures: [{ name: 'tỷ lệ đúng hạn', target: 98, unit: '%' }],
      },
    ]);
    expect(read(cwd, 'plan.yaml').startsWith(plan)).toBe(true);
  });

  test('--dry-run writes nothing', async () => {
    const cwd = folderWith(files);
    expect(await run([...task, '--dry-run'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('KH-10'),
    });
    expect(read(cwd, 'plan.yaml')).toBe(plan);
  });

  test('without a terminal names the flag that is missing; with several plans, --file', async () => {
    const cwd = folderWith({
      ...files,
      'q2.plan.yaml': 'title: Q2\nperiod: 2026-Q2\nlanguage: vi\norganisation: org.yaml\ntasks: []\n',
    });
    expect(await run(['add', 'task'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('--title') });
    expect(await run(task, { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/--file.*plan\.yaml, q2\.plan\.yaml/),
    });
    expect(await run([...task, '--file', 'q2.plan.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(parse(read(cwd, 'q2.plan.yaml')).tasks[0].id).toBe('KH-01');
  });

  test('keeps the byte order mark and the line ends of a file', async () => {
    const cwd = folderWith({ ...files, 'plan.yaml': `\ufeff${plan.replaceAll('\n', '\r\n')}` });
    expect(await run(task, { cwd })).toMatchObject({ code: 0 });
    const text = read(cwd, 'plan.yaml');
    expect(text.startsWith(`\ufeff${plan.replaceAll('\n', '\r\n')}`)).toBe(true);
    expect(text.slice(1).replaceAll('\r\n', '')).not.toContain('\n');
  });
});
