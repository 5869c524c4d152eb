import { afterEach, describe, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';
import { plans, year } from './plans.ts';

let running: Running | undefined;

async function start(name: string, files: Record<string, string> = plans, options = {}): Promise<Client> {
  running = startServer(folderWith(files));
  await running.client.initialize(options);
  await running.client.open(name, files[name]!);
  await running.client.settled(name);
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  await running?.ended;
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

async function shown(client: Client, name: string, piece: string, into: number): Promise<string> {
  const hover = await client.askAt<Hover | null>('textDocument/hover', name, piece, into);
  return hover === null ? '' : (hover.contents as { value: string }).value;
}

describe('hover', () => {
  test('shows a person with the load in the months of the task', async () => {
    const client = await start('2026.plan.yaml');
    const text = await shown(client, '2026.plan.yaml', 'lead: thang\n    support', 7);
    expect(text).toMatch(/^\*\*Trần Văn Thắng\*\* · Phòng Kế hoạch · `thang`/);
    expect(text).toContain('dành 80% quỹ thời gian cho kế hoạch · nghỉ phép: 06/7/2026 – 10/7/2026');
    expect(text).toContain('| Tháng | Ngày công được giao | Quỹ ngày công | Tỷ lệ |');
    // 10 days over the working days from March to 25 June, 22 of them in March; the quarter's plan takes April to June.
    expect(text).toMatch(/\| Tháng 3\/2026 \| 2,\d+ \| 17,6 \| \d+% \|/);
    expect(text).not.toContain('Tháng 7/2026');
  });

  test('shows all months with work of a person in the organisation', async () => {
    const client = await start('org.yaml');
    const text = await shown(client, 'org.yaml', 'head: an', 6);
    expect(text).toContain('**Lương Thế An**');
    // The copy that Trung tâm 1 delivers is carried out in the plan of the quarter, which names nobody yet.
    expect(text).toMatch(/\| ---: \|\n\| Tháng 3\/2026 \|.*\|$/);
  });

  test.each<[string, number, RegExp]>([
    ['each: [ktkv', 8, /^\*\*Các trung tâm\*\* · `ktkv`\n\n- Trung tâm 1 `kt1`$/],
    [
      'objective: MT1',
      12,
      /^\*\*Hoàn thiện văn bản\*\* · `MT1`\n\n- chủ trì: Trần Văn Thắng\n- 4 văn bản\n- 2 nhiệm vụ$/,
    ],
    [
      'after: [KH-01',
      9,
      /^\*\*Ban hành Sổ tay.*`KH-01`[\s\S]*- chủ trì: Trần Văn Thắng[\s\S]*- từ 01\/3\/2026 đến 25\/6\/2026: 81 ngày làm việc\n- thời hạn: 25\/6\/2026$/,
    ],
    ['unit: vien', 7, /^\*\*Viện Đo lường\*\* · `vien`\n\n- thủ trưởng: Lê Thị Thơ\n- 1 người$/],
    ['when: 2026', 7, /^từ 01\/3\/2026 đến 25\/6\/2026: 81 ngày làm việc\n\nThứ Năm 25\/6\/2026$/],
    ['due: { from: KH-01, workdays: 10', 32, /^từ 26\/6\/2026 đến 09\/7\/2026: 10 ngày làm việc/],
    [
      'effort: { thang: 10d',
      18,
      /^\*\*14 ngày công\*\*\n\n- Trần Văn Thắng \(chủ trì\): 10 ngày công – Tháng 3\/2026: /,
    ],
    ['effort: 3d', 8, /^\*\*3 ngày công\*\*/],
    ['period: 2026', 9, /^từ 01\/01\/2026 đến 31\/12\/2026: \d+ ngày làm việc/],
    ['deliverable: Sổ', 2, /^\*\*Sản phẩm\*\* · `deliverable`\n\nKhi xong thì có gì/],
    ['objectives:', 2, /^\*\*Mục tiêu\*\* · `objectives`/],
    ['title: Kế', 9, /^$/],
  ])('shows what stands at %s', async (piece, into, expected) => {
    const client = await start('2026.plan.yaml');
    expect(await shown(client, '2026.plan.yaml', piece, into)).toMatch(expected);
  });

  test('says why a rule is there, where it has found something', async () => {
    const text = year.replace('due: 2026-06-25', 'due: 2026-06-27');
    const client = await start('2026.plan.yaml', { ...plans, '2026.plan.yaml': text });
    expect(await shown(client, '2026.plan.yaml', 'due: 2026-06-27', 7)).toMatch(
      /Thứ Bảy 27\/6\/2026, ngày nghỉ[\s\S]*---\n\n\*\*[^*]+\*\* `due-on-day-off` · lưu ý · rõ thời gian/,
    );
  });

  test('says why a rule is there that a comment takes back', async () => {
    const text = year.replace(
      '    due: 2026-06-25',
      '    # plan-ignore vague-word, crowded-task: vì\n    due: 2026-06-25',
    );
    const client = await start('2026.plan.yaml', { ...plans, '2026.plan.yaml': text });
    expect(await shown(client, '2026.plan.yaml', 'crowded-task', 3)).toMatch(
      /`crowded-task`[\s\S]*Nhiều người cùng làm/,
    );
    // Beside the names stands only what is found there.
    expect(await shown(client, '2026.plan.yaml', 'vì\n', 1)).toMatch(/^\*\*[^*]+\*\* `unused-suppression`/);
  });

  test('says in a configuration what a rule is for, in the language asked for', async () => {
    const files = { ...plans, 'plan.config.yaml': 'rules: { crowded-task: { max: 5 } }\n' };
    const client = await start('plan.config.yaml', files, { lang: 'en' });
    expect(await shown(client, 'plan.config.yaml', 'crowded-task', 3)).toMatch(
      /`crowded-task`[\s\S]*Where many work on one task/,
    );
  });

  test('lists the turns of repeated work', async () => {
    const text = `${year}  - id: KH-03\n    title: Báo cáo tiến độ giải ngân\n    lead: thang\n    repeat: { every: month, due: 25 }\n    deliverable: Báo cáo gửi Bộ Tài chính\n`;
    const client = await start('2026.plan.yaml', { ...plans, '2026.plan.yaml': text });
    expect(await shown(client, '2026.plan.yaml', 'every: month', 8)).toMatch(
      /^12 kỳ, thời hạn:\n\n23\/01\/2026 · 25\/02\/2026 · /,
    );
  });

  test('shows the deadlines of steps with their own working days', async () => {
    const text = `${year}  - id: KH-03\n    title: Ban hành quy chế\n    lead: thang\n    deliverable: Quy chế được ký\n    steps:\n      - { title: Gửi dự thảo, due: 2026-07-10, when: 2026-07-06/2026-07-10 }\n      - { title: Trình ký, due: 2026-07-17 }\n`;
    const client = await start('2026.plan.yaml', { ...plans, '2026.plan.yaml': text });
    const first = await shown(client, '2026.plan.yaml', 'when: 2026-07-06', 7);
    expect(first.split('\n\n---')[0]).toBe(
      'từ 06/7/2026 đến 10/7/2026: 5 ngày làm việc\n\nThứ Sáu 10/7/2026\n\n- Trần Văn Thắng: 0 ngày làm việc',
    );
    expect(await shown(client, '2026.plan.yaml', 'due: 2026-07-17', 7)).toMatch(
      /^từ 11\/7\/2026 đến 17\/7\/2026: 5 ngày/,
    );
  });

  test('shows nothing that people wrote as Markdown', async () => {
    const text = plans['org.yaml'].replace('name: Trần Văn Thắng', 'name: "[x](http://a) <b> *Thắng*"');
    const client = await start('2026.plan.yaml', { ...plans, 'org.yaml': text });
    const value = await shown(client, '2026.plan.yaml', 'lead: thang\n    support', 7);
    expect(value).toContain('\\[x\\](http://a) &lt;b&gt; \\*Thắng\\*');
  });
});
