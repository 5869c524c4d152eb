import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../support/run.ts';
import { backspace, down, enter, interrupt, type OpenTerminal, openTerminal } from '../support/terminal.ts';

const plan = `title: Kế hoạch năm 2026
period: 2026
language: vi
organisation: org.yaml
unit: khtc
objectives:
  - { id: MT1, title: Sử dụng ngân sách đúng tiến độ, measures: [{ name: tỷ lệ giải ngân, target: 98, unit: "%" }] }
tasks:
  - id: KH-09
    title: Ban hành Quy chế chi tiêu nội bộ năm 2026
    objective: MT1
    lead: thang
    when: 2026-06
    effort: 20d
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
const group = `  - id: G-1
    title: Kiểm định phương tiện đo
    objective: MT1
    lead: tho
    children:
      - id: G-1a   # giữ nguyên
        title: Kiểm định 40 cột đo xăng dầu
        due: 2026-05
        deliverable: 40 giấy chứng nhận kiểm định
`;
const today = ['--today', '2026-01-05'];

describe('in a terminal', () => {
  test('the program is built', () => expect(existsSync('dist/start.cjs')).toBe(true));

  test('plan init asks in Vietnamese and makes what was answered', async () => {
    const cwd = folderWith({});
    const terminal = openTerminal(['init', ...today], cwd, 'vi_VN');
    await terminal.answer('Ngôn ngữ / Language', enter);
    await terminal.answer('Tên cơ quan:', enter);
    await terminal.answer('Cần ghi tên cơ quan.', 'Ủy ban Tiêu chuẩn Đo lường'.normalize('NFD') + enter);
    await terminal.answer('Đơn vị lập kế hoạch', `Phòng Kế hoạch${enter}`);
    await terminal.answer('Năm kế hoạch:', enter);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain('Không có vấn đề phải sửa');
    expect(parse(readFileSync(join(cwd, 'org.yaml'), 'utf8')).name).toBe('Ủy ban Tiêu chuẩn Đo lường');
    expect(parse(readFileSync(join(cwd, '2026.plan.yaml'), 'utf8')).unit).toBe('pkh');
  }, 30_000);

  test('plan init writes nothing when it is interrupted', async () => {
    const cwd = folderWith({});
    const terminal = openTerminal(['init', '--lang', 'vi', ...today], cwd, 'vi_VN');
    await terminal.answer('Tên cơ quan:', `Viện Đo lường${enter}`);
    await terminal.answer('Đơn vị lập kế hoạch', `Phòng Kế${interrupt}`);
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen()).toContain('đã dừng theo yêu cầu');
    expect(readdirSync(cwd)).toEqual([]);
  }, 30_000);

  test('plan add task says why a title is vague, finds people by typing, and counts an overload before saving', async () => {
    const cwd = folderWith({ 'plan.yaml': plan, 'org.yaml': org });
    const terminal = openTerminal(['add', 'task', ...today], cwd, 'vi_VN');
    await terminal.answer('Nội dung nhiệm vụ:', `Tăng cường phối hợp${enter}`);
    await terminal.answer('Sửa lại câu trả lời?', enter);
    expect(terminal.screen()).toContain('vague-task');
    // There is no file yet to point into, and fields go by the names of the questions.
    expect(terminal.screen()).not.toMatch(/-->|`deliverable`/);
    expect(terminal.screen()).toContain('“Sản phẩm”');
    await wait(200);
    // The answer stands there to be changed.
    await terminal.answer(
      'Nội dung nhiệm vụ: Tăng cường phối hợp',
      `${backspace.repeat(19)}Trình Bộ trưởng Thông tư về phí${enter}`,
    );
    await terminal.answer('Sản phẩm:', `Tờ trình có chữ ký của Viện trưởng${enter}`);
    await terminal.answer('? Mục tiêu', 'ngan sach');
    await terminal.answer('❯ MT1  Sử dụng', enter);
    await terminal.answer('? Chủ trì', 'tran thang');
    await terminal.answer('❯ Trần Văn Thắng', enter);
    await terminal.answer('Thời gian thực hiện (3/2026', `tháng 6${enter}`);
    await terminal.answer('Thời hạn hoàn thành', `25/6${enter}`);
    await terminal.answer('Số ngày công', `14${enter}`);
    await terminal.until('Sửa lại câu trả lời?');
    await terminal.until('impossible-load');
    expect(terminal.screen()).toContain('có 22 ngày công nhưng được giao 34 ngày công');
    await wait(300);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan);
    terminal.type(down + enter);
    await terminal.answer('Ghi thêm nội dung khác?', enter);
    await terminal.answer('Mã:', enter);
    await terminal.answer('Ghi vào tệp?', enter);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain('plan: đã ghi vào `plan.yaml`');
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(`${plan}  - id: KH-10
    title: Trình Bộ trưởng Thông tư về phí
    objective: MT1
    lead: thang
    when: 2026-06
    due: 2026-06-25
    effort: 14d
    deliverable: Tờ trình có chữ ký của Viện trưởng
`);
  }, 60_000);

  /** Up to the deadline of the first step of a task below a group row. */
  async function toFirstStep(terminal: OpenTerminal): Promise<void> {
    await terminal.answer('? Thuộc nhóm nhiệm vụ', 'kiem dinh');
    await terminal.answer('❯ G-1  Kiểm định', enter);
    await terminal.answer('Nội dung nhiệm vụ:', `Trình Bộ trưởng Thông tư về kiểm định${enter}`.normalize('NFD'));
    await terminal.answer('Sản phẩm:', `Dự thảo Thông tư có ý kiến thẩm định${enter}`);
    await terminal.answer('? Mục tiêu', enter);
    await terminal.answer('? Chủ trì', enter);
    await terminal.answer('Thời gian thực hiện', enter);
    await terminal.answer('Thời hạn hoàn thành', `25/9/2026${enter}`);
    await terminal.answer('Số ngày công', enter);
    await terminal.answer('Ghi thêm nội dung khác?', down + down + enter);
    await terminal.answer('Bước 1', `Gửi dự thảo lấy ý kiến${enter}`);
    await terminal.answer('Thời hạn của bước', `giữa thu${enter}`);
    await terminal.answer('Chưa đọc được thời hạn', backspace.repeat(8));
  }

  test('plan add task asks for the group and, where more is to be said, for steps', async () => {
    const cwd = folderWith({ 'plan.yaml': plan + group, 'org.yaml': org });
    const terminal = openTerminal(['add', 'task', '--support', 'tho', ...today], cwd, 'vi_VN');
    await toFirstStep(terminal);
    await wait(200);
    terminal.type(`31/8${enter}`);
    await terminal.answer('Bước 2', enter);
    await terminal.answer('Ghi thêm nội dung khác?', enter);
    await terminal.answer('Mã: (G-1b)', enter);
    await terminal.answer('Ghi vào tệp?', enter);
    expect(await terminal.ended).toBe(0);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(`${plan + group}      - id: G-1b
        title: Trình Bộ trưởng Thông tư về kiểm định
        support: [tho]
        due: 2026-09-25
        steps:
          - { title: Gửi dự thảo lấy ý kiến, due: 2026-08-31 }
        deliverable: Dự thảo Thông tư có ý kiến thẩm định
`);
  }, 60_000);

  test('plan add task writes nothing when it is interrupted in the middle of a step', async () => {
    const cwd = folderWith({ 'plan.yaml': plan + group, 'org.yaml': org });
    const terminal = openTerminal(['add', 'task', '--support', 'tho', ...today], cwd, 'vi_VN');
    await toFirstStep(terminal);
    await wait(200);
    terminal.type(`31/8${interrupt}`);
    expect(await terminal.ended).toBe(130);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(plan + group);
    expect(readdirSync(cwd).sort()).toEqual(['org.yaml', 'plan.yaml']);
  }, 60_000);

  test('plan add writes nothing when it is interrupted, in the middle and at the last question', async () => {
    for (const last of [false, true]) {
      const cwd = folderWith({ 'plan.yaml': plan, 'org.yaml': org });
      const terminal = openTerminal(['add', 'person', ...today], cwd, 'vi_VN');
      await terminal.answer('Họ và tên:', `Nguyễn Thị Hòa${enter}`);
      await terminal.answer('? Đơn vị', last ? 'ke hoach' : interrupt);
      if (last) {
        await terminal.answer('❯ Phòng Kế hoạch - Tài chính', enter);
        await terminal.answer('Chức vụ:', enter);
        await terminal.answer('Tỷ lệ thời gian', enter);
        await terminal.answer('Mã:', enter);
        await terminal.answer('Ghi vào tệp?', interrupt);
      }
      expect(await terminal.ended).toBe(130);
      expect(readFileSync(join(cwd, 'org.yaml'), 'utf8')).toBe(org);
      expect(readdirSync(cwd).sort()).toEqual(['org.yaml', 'plan.yaml']);
    }
  }, 60_000);

  test('plan add leaves the file where that is the last answer', async () => {
    const cwd = folderWith({ 'plan.yaml': plan, 'org.yaml': org });
    const terminal = openTerminal(['add', 'unit', '--name', 'Phòng Đo lường', '--lang', 'en', ...today], cwd, 'en_GB');
    await terminal.answer('Short name', enter);
    await terminal.answer('? Unit above', 'khtc');
    await terminal.answer('? Unit above khtc', enter);
    await terminal.answer('? Head', 'ruth');
    await terminal.answer('(no “ruth” here; left open)', `${backspace.repeat(4)}tho`);
    await terminal.answer('? Head tho', enter);
    await terminal.answer('Id:', `khtc${enter}`);
    await terminal.answer('An id is needed', backspace.repeat(4) + enter);
    await terminal.answer('Write it?', down + down + enter);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()).toContain('+  - { id: pdl, name: Phòng Đo lường, parent: khtc, head: tho }');
    expect(readFileSync(join(cwd, 'org.yaml'), 'utf8')).toBe(org);
  }, 60_000);

  test('plan add lets an answer be changed before it is written, and puts that first where something is wrong', async () => {
    const cwd = folderWith({ 'plan.yaml': plan, 'org.yaml': org });
    const title = ['--title', 'Trình Bộ trưởng Thông tư về phí', '--deliverable', 'Dự thảo Thông tư', '--due', '25/9'];
    const terminal = openTerminal(['add', 'task', ...title, '--objective', 'MT1', ...today], cwd, 'vi_VN');
    await terminal.answer('? Chủ trì', enter);
    await terminal.answer('Thời gian thực hiện', enter);
    await terminal.answer('Số ngày công', enter);
    await terminal.answer('Ghi thêm nội dung khác?', enter);
    await terminal.answer('Mã:', enter);
    await terminal.until('unowned-task');
    await terminal.answer('❯ Sửa một câu trả lời', enter);
    await terminal.answer('Sửa câu nào?', down + down + down + enter);
    await terminal.until('✔ Sửa câu nào? Chủ trì');
    await wait(200);
    terminal.type('tho');
    await terminal.answer('❯ Lê Thị Thơ', enter);
    await terminal.answer('❯ Ghi', enter);
    expect(await terminal.ended).toBe(0);
    expect(readFileSync(join(cwd, 'plan.yaml'), 'utf8')).toBe(`${plan}  - id: KH-10
    title: Trình Bộ trưởng Thông tư về phí
    objective: MT1
    lead: tho
    due: 2026-09-25
    deliverable: Dự thảo Thông tư
`);
  }, 60_000);

  test('a pipeline is never asked', async () => {
    const cwd = folderWith({ 'plan.yaml': plan, 'org.yaml': org });
    const terminal = openTerminal(['add', 'task'], cwd, 'en_GB', { CI: 'true' });
    expect(await terminal.ended).toBe(2);
    expect(terminal.screen()).toContain('--title');
  }, 30_000);
});
