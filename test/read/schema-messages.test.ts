import { describe, expect, it } from 'vitest';
import type { FileKind } from '../../src/read/schema/file-shapes.ts';
import { checkSchema } from '../../src/read/schema/schema-check.ts';
import { describeSchemaProblem } from '../../src/read/words/schema-messages.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';

async function words(kind: FileKind, text: string) {
  const file = { path: '/plans/x.yaml', name: 'x.yaml', text, bom: false };
  const { tree } = await parseYaml(file);
  if (tree === undefined) throw new Error('nothing was read');
  const findings = await checkSchema(kind, tree, file);
  return (['en', 'vi'] as const).map((language) => findings.map(({ data }) => describeSchemaProblem(data, language)));
}

const task = (line: string) => `title: a\nperiod: 2026\ntasks:\n  - title: Rà soát\n    ${line}\n`;

const cases: readonly [kind: FileKind, text: string, english: string[], vietnamese: string[]][] = [
  [
    'plan',
    task('titel: b'),
    ['`titel` is not a field of a task', 'write `title`'],
    ['`titel` không phải là trường của nhiệm vụ', 'viết `title`'],
  ],
  [
    'plan',
    task('sản phẩm: b'),
    ['`sản phẩm` is not a field of a task', 'write `deliverable`, which is the name for `sản phẩm` here'],
    ['`sản phẩm` không phải là trường của nhiệm vụ', 'viết `deliverable`, là tên trường ứng với `sản phẩm`'],
  ],
  [
    'plan',
    task('start: 2026-03-01'),
    [
      '`start` is not a field of a task',
      'write both ends in one field, `when: 2026-03-01/2026-03-31`, or only the deadline in `due`',
    ],
    [
      '`start` không phải là trường của nhiệm vụ',
      'ghi cả hai mốc vào một trường, `when: 2026-03-01/2026-03-31`, hoặc chỉ ghi thời hạn vào `due`',
    ],
  ],
  [
    'plan',
    task('xyzzy: b'),
    ['`xyzzy` is not a field of a task', 'columns of your own stand under `extra`'],
    ['`xyzzy` không phải là trường của nhiệm vụ', 'cột riêng của đơn vị thì ghi dưới `extra`'],
  ],
  [
    'plan',
    task('due: { from: issued, xyzzy: 3 }'),
    ['`xyzzy` is not a field of `due`', 'choose one of `from`, `days`, `workdays`'],
    ['`xyzzy` không phải là trường của `due`', 'chọn một trong các trường `from`, `days`, `workdays`'],
  ],
  [
    'plan',
    'title: a\nperiod: 2026\n',
    ['this plan has no `tasks`', 'add `tasks: …`'],
    ['kế hoạch thiếu trường `tasks`', 'bổ sung `tasks: …`'],
  ],
  [
    'plan',
    task('due: { days: 3 }'),
    ['`due` has no `from`', 'add `from: …`'],
    ['`due` thiếu trường `from`', 'bổ sung `from: …`'],
  ],
  [
    'plan',
    task('steps: Gửi dự thảo'),
    ['`steps` takes a list, not `Gửi dự thảo`', 'begin each entry on a line of its own: `- title: …`'],
    ['`steps` phải là danh sách, không phải `Gửi dự thảo`', 'mỗi mục ghi một dòng, bắt đầu bằng `- title: …`'],
  ],
  [
    'plan',
    task('measures: [4 văn bản]'),
    [
      'an entry of `measures` takes a group of fields, not `4 văn bản`',
      'give it fields such as `name`, `target`, `min`, `max`, `unit`, `baseline`, `by`, one a line',
    ],
    [
      'một mục của `measures` phải là nhóm trường, không phải `4 văn bản`',
      'ghi các trường như `name`, `target`, `min`, `max`, `unit`, `baseline`, `by`, mỗi trường một dòng',
    ],
  ],
  [
    'plan',
    task('objective: [O1]'),
    ['`objective` takes a text, not a list', 'write it as in `MT1`'],
    ['`objective` phải là dòng chữ, không phải danh sách', 'ghi theo mẫu `MT1`'],
  ],
  [
    'plan',
    task('extra: { a: [b] }'),
    ['`a` takes a text, not a list', 'write it as one text, in double quotes if need be'],
    ['`a` phải là dòng chữ, không phải danh sách', 'ghi thành một dòng chữ, cần thì đặt trong nháy kép'],
  ],
  [
    'config',
    'split:\n  lead: 0,5\n',
    ['`lead` takes a number, not `0,5`', 'write `0.5`'],
    ['`lead` phải là số, không phải `0,5`', 'viết `0.5`'],
  ],
  [
    'plan',
    task('lead:'),
    ['`lead` is left empty', 'fill it in, or delete the line'],
    ['`lead` đang để trống', 'ghi nội dung, hoặc xóa dòng này'],
  ],
  [
    'organisation',
    'units: [{ id: a, name: }]\n',
    ['`name` is left empty', 'fill it in'],
    ['`name` đang để trống', 'ghi nội dung'],
  ],
  [
    'plan',
    task('kind: thường xuyên'),
    ['`kind` cannot be `thường xuyên`', 'write `routine`, one of `key`, `routine`, `ad-hoc`, `carried`'],
    [
      '`kind` không nhận giá trị `thường xuyên`',
      'viết `routine`; chọn một trong các giá trị `key`, `routine`, `ad-hoc`, `carried`',
    ],
  ],
  [
    'organisation',
    'calendar: { hours: 25 }\n',
    ['`hours` cannot be `25`', 'write a number of 24 at most'],
    ['`hours` không nhận giá trị `25`', 'ghi số không quá 24'],
  ],
  [
    'config',
    'clarities: [work, time, work]\n',
    ['`work` stands twice in `clarities`', 'delete one of the two'],
    ['`work` ghi hai lần trong `clarities`', 'xóa một lần'],
  ],
  [
    'calendar',
    'years: { 26: {} }\n',
    ['`26` is not a year', 'write the year in four digits, as `2026`'],
    ['`26` không phải là năm', 'ghi năm đủ bốn chữ số, ví dụ `2026`'],
  ],
];

describe('describeSchemaProblem', () => {
  it.each(cases)('says what is wrong with a %s and what to do, case %#', async (kind, text, english, vietnamese) => {
    const [en, vi] = await words(kind, text);
    expect(en?.map(({ message, help }) => [message, help])).toEqual([english]);
    expect(vi?.map(({ message, help }) => [message, help])).toEqual([vietnamese]);
  });

  it('explains what a colon does, and shows the text in quotes', async () => {
    const [en, vi] = await words('plan', task('deliverable:\n      - Lưu: VT'));
    expect(en).toEqual([
      {
        message: 'the colon splits `Lưu: VT` in two',
        note: 'a colon with a space behind it ends the name of a field, and its value begins',
        help: 'put the whole text in double quotes: `"Lưu: VT"`',
      },
    ]);
    expect(vi?.[0]?.help).toBe('nội dung có dấu hai chấm thì đặt trong nháy kép: `"Lưu: VT"`');
  });

  it('cuts long texts and keeps them on one line', async () => {
    const [en] = await words('plan', task(`kind: "${'rất '.repeat(40)}\n      dài"`));
    expect(en?.[0]?.message).toMatch(/^`kind` cannot be `rất [^\n]{40,60}…`$/);
  });

  it('starts messages in lower case and puts no stop behind them', async () => {
    for (const [kind, text] of cases) {
      for (const { message, note = '', help = '' } of (await words(kind, text)).flat()) {
        expect(message).toMatch(/^[`\p{Ll}]/u);
        for (const sentence of [message, note, help]) expect(sentence).not.toMatch(/[.!]$/);
      }
    }
  });
});
