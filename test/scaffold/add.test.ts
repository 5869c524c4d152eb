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

  test('writes steps, and those who deliver their own each', async () => {
    const cwd = folderWith(files);
    const steps = [
      '--step',
      'Gửi mẫu biểu; due 10/4; lead Lê Thị Thơ',
      '--step',
      'Tổng hợp; due=2026-06-20; effort: 1,5',
    ];
    const each = [...task.slice(0, 4), ...task.slice(6), '--each', 'khtc', '--each', 'tho', '--effort', '4', ...steps];
    expect(await run([...each, '--fail-on', 'never'], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'plan.yaml')).toBe(`${plan}  - id: KH-10
    title: Gửi Bộ Tài chính báo cáo quyết toán năm 2025
    each: [khtc, tho]
    due: 2026-06-25
    effort: 4d
    steps:
      - { title: Gửi mẫu biểu, lead: tho, due: 2026-04-10 }
      - { title: Tổng hợp, due: 2026-06-20, effort: 1.5d }
    deliverable: Báo cáo quyết toán có chữ ký của Viện trưởng
`);
  });

  test('names the form of a step that cannot be read', async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await run([...task, '--step', 'Gửi mẫu biểu; hạn 10/4'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('; due 2026-03-31; effort 10d') });
    expect(read(cwd, 'plan.yaml')).toBe(plan);
  });

  test('refuses a task with work of its own as a group, and begins a new group', async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await run([...task, '--under', 'KH-09'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--new-group') });
    expect(read(cwd, 'plan.yaml')).toBe(plan);
    expect(await run([...task, '--new-group', 'Quyết toán ngân sách'], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'plan.yaml').startsWith(plan)).toBe(true);
    expect(parse(read(cwd, 'plan.yaml')).tasks[1]).toMatchObject({
      id: 'KH-10',
      title: 'Quyết toán ngân sách',
      children: [{ id: 'KH-10a', lead: 'tho' }],
    });
    expect(
      await run([...task, '--title', 'Trình ký báo cáo', '--under', 'KH-10', '--fail-on', 'never'], { cwd }),
    ).toMatchObject({ code: 0 });
    expect(parse(read(cwd, 'plan.yaml')).tasks[1].children.map(({ id }: { id: string }) => id)).toEqual([
      'KH-10a',
      'KH-10b',
    ]);
  });

  test('adds a group of units and people, and a task for each of it', async () => {
    const cwd = folderWith(files);
    const group = ['add', 'group', '--name', 'Tổ quyết toán', '--member', 'Lê Thị Thơ', '--member', 'thang', ...today];
    expect(await run(group, { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'org.yaml')).toBe(`${org}groups:\n  - { id: tqt, name: Tổ quyết toán, members: [tho, thang] }\n`);
    expect(await run([...task.slice(0, 4), ...task.slice(6), '--each', 'Tổ quyết toán'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(parse(read(cwd, 'plan.yaml')).tasks[1].each).toBe('tqt');
    const unknown = await run([...group, '--member', 'nobody', '--id', 'x'], { cwd });
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('nobody') });
  });

  test.each([
    ['25/6/2026', '2026-06-25'],
    ['25/6', '2026-06-25'],
    ['tháng 6', '2026-06'],
    ['Quý II/2026', '2026-Q2'],
  ])('reads a deadline written as %s', async (written, due) => {
    const cwd = folderWith(files);
    expect(await run([...task, '--due', written], { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd, 'plan.yaml')).toContain(`due: ${due}\n`);
  });

  test('leaves alone what a deadline in English leaves open', async () => {
    const cwd = folderWith({ ...files, 'plan.yaml': plan.replace('language: vi', 'language: en') });
    expect(await run([...task, '--due', '3/4/2026'], { cwd })).toMatchObject({ code: 1 });
    expect(await run([...task, '--due', '31/3/2026'], { cwd })).toMatchObject({ code: 0 });
  });

  test('says of the new task alone what is found, without source lines', async () => {
    const cwd = folderWith(files);
    const { stderr } = await run([...task, '--effort', '3d'], { cwd });
    expect(stderr).toContain('missing-authority');
    expect(stderr).not.toMatch(/KH-09|-->|\^\^/);
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
