import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/edit/apply.ts';
import { describeParseProblem } from '../../src/read/words/parse-messages.ts';
import { parseYaml } from '../../src/read/yaml/parse.ts';

const file = (text: string) => ({ path: '/plans/plan.yaml', name: 'plan.yaml', text, bom: false });

async function problems(text: string) {
  const { findings } = await parseYaml(file(text));
  return findings.map(({ data, place }) => [data.problem, text.slice(place.start, place.end)]);
}

async function mended(text: string): Promise<string> {
  const { findings } = await parseYaml(file(text));
  const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
  return applyEdits(
    text,
    edits.map(({ place, text: replacement }) => ({ start: place.start, end: place.end, text: replacement })),
  );
}

const task = (lines: string) => `tasks:\n  - id: KH-01\n${lines}    lead: thang\n  - id: KH-02\n    title: Hai\n`;

/** Each trap: its text, what is reported where, and the line after the fix. */
const traps: readonly [name: string, text: string, problem: string, place: string, mended: string | null][] = [
  [
    'a colon in a text',
    task('    title: Báo cáo: kết quả # tháng\n'),
    'colon',
    'Báo cáo: kết quả',
    '"Báo cáo: kết quả" # tháng',
  ],
  ['a colon at the end', task('    title: Báo cáo:\n'), 'colon', 'Báo cáo:', '"Báo cáo:"'],
  [
    'a colon in braces',
    'a: { title: Báo cáo: kết quả, lead: x }\n',
    'colon',
    'Báo cáo: kết quả',
    '"Báo cáo: kết quả",',
  ],
  ['a colon in a list', 'a: [Các đơn vị, Lưu: VT, KHTC]\n', 'colon', 'Lưu: VT', '"Lưu: VT",'],
  [
    'a comma in braces',
    'a: { title: Báo cáo, biểu, mẫu, lead: x }\n',
    'comma',
    'Báo cáo, biểu, mẫu',
    '"Báo cáo, biểu, mẫu",',
  ],
  [
    'a comma in parentheses',
    'a: [Báo cáo (bản in, bản mềm), biểu]\n',
    'comma',
    'Báo cáo (bản in, bản mềm)',
    '"Báo cáo (bản in, bản mềm)"',
  ],
  ['text behind a bracket', task('    title: [Khẩn] Báo cáo\n'), 'special-start', '[Khẩn] Báo cáo', '"[Khẩn] Báo cáo"'],
  ['text behind a brace', task('    title: {Khẩn} Báo cáo\n'), 'special-start', '{Khẩn} Báo cáo', '"{Khẩn} Báo cáo"'],
  [
    'text behind a quote',
    task('    title: "Khẩn": Báo cáo\n'),
    'text-after-quote',
    '"Khẩn": Báo cáo',
    `'"Khẩn": Báo cáo'`,
  ],
  ['a list on the line of its field', task('    support: - tho\n'), 'special-start', '- tho', null],
  ['a quote that stays open', task('    title: "Báo cáo\n'), 'unclosed', '"Báo cáo', null],
  ['a bracket that stays open', task('    support: [a, b\n'), 'unclosed', '[a, b', null],
  ['a brace that stays open', task('    when: { a: b,\n      c: d\n'), 'unclosed', '{ a: b,', null],
  ['no space after a colon', task('    title:Báo cáo\n'), 'missing-space', 'title:', 'title: Báo'],
  ['no space after a dash', 'tasks:\n  -id: a\n', 'missing-space', '-', '- id'],
  ['a tab', 'tasks:\n\t- id: a\n\t  title: b\n', 'tab', '\t', null],
  ['a no-break space', 'a:\u00a0x\nb: 1\n', 'no-break-space', '\u00a0', 'a: x'],
  ['a no-break space as indentation', 'a:\n\u00a0\u00a0b: 1\n', 'no-break-space', '\u00a0\u00a0', '  b'],
  ['a line without a field', 'a: 1\nBáo cáo\nb: 2\n', 'missing-key', 'Báo cáo', null],
  ['a line indented too little', 'tasks:\n  - id: a\n   title: b\n', 'indentation', 'title: b', null],
  ['a line indented too far', 'tasks:\n  - id: a\n     title: b\n    x: 1\n', 'indentation', 'title: b', null],
  ['a list item among fields', 'a: 1\n- b\n', 'mixed', '- b', null],
  ['a field among list items', '- b\na: 1\n', 'mixed', 'a: 1', null],
  ['a backslash', 'a: "C:\\Users"\n', 'escape', '\\U', 'C:\\\\Users'],
  ['no comma in braces', 'a: { b: "1" c: 2 }\n', 'missing-comma', '"1" c:', '"1", c'],
  ['a comma too many', 'a: [b,, c]\n', 'stray-comma', ',', null],
  ['a bracket too many', 'a: [b]]\nc: 1\n', 'stray-bracket', ']', null],
  ['a tag by accident', 'a: !quan trọng\n', 'special-start', '!quan trọng', '"!quan trọng"'],
  ['a text cut off', 'a: Họp tổ #5\n', 'cut-off', 'Họp tổ #5', '"Họp tổ #5"'],
  [
    'a text cut off in braces',
    'a: { id: b, name: "Tổ #4", title: Họp tổ #5 năm 2026, x: 1 }\nc: [d, e]\nf: 1\n',
    'cut-off',
    'Họp tổ #5 năm 2026',
    'title: "Họp tổ #5 năm 2026", x: 1 }',
  ],
  ['a text cut off in a list', 'a:\n  - b: [c, phòng #2]\n  - d\n', 'cut-off', 'phòng #2', '[c, "phòng #2"]'],
  ['a text cut off in a list of braces', 'a: [{ b: tổ #1 }, { b: c }]\n', 'cut-off', 'tổ #1', '{ b: "tổ #1" }'],
  [
    'an open brace before a comment',
    task('    when: { a: b, # see } there\n      c: d\n'),
    'unclosed',
    '{ a: b, # see } there',
    null,
  ],
  ['an open bracket and a marked line', task('    support: [a, b #2\n'), 'unclosed', '[a, b #2', null],
];

describe('a file with syntax errors', () => {
  it.each(traps)('reports %s once, at its place', async (_name, text, problem, place) => {
    expect(await problems(text)).toEqual([[problem, place]]);
  });

  it.each(traps.filter(([, , , , after]) => after !== null))(
    'mends %s',
    async (_name, text, _problem, _place, after) => {
      const result = await mended(text);
      expect(result).toContain(after);
      expect(await problems(result)).toEqual([]);
    },
  );

  it.each([',', '%', '@', '`', '*', '&', ']', '}', '>', '|'])(
    'reports a text that starts with %s',
    async (character) => {
      const text = task(`    title: ${character} Báo cáo năm\n`);
      expect(await problems(text)).toEqual([['special-start', `${character} Báo cáo năm`]]);
      expect(await problems(await mended(text))).toEqual([]);
    },
  );

  it('reports every error of a file, each once', async () => {
    const text = 'a: b: c\nd:\n  - title: một\n    hai: ba: bốn\n   lead: x\n  - title: "x" y\ne: @f\n';
    expect(await problems(text)).toEqual([
      ['colon', 'b: c'],
      ['colon', 'ba: bốn'],
      ['indentation', 'lead: x'],
      ['text-after-quote', '"x" y'],
      ['special-start', '@f'],
    ]);
  });

  it('keeps the values around an error', async () => {
    const { tree, complete } = await parseYaml(file(task('    title: @Báo cáo\n')));
    expect(complete).toBe(false);
    expect(JSON.stringify(tree)).toContain('"KH-02"');
  });

  it('accepts comments that only look like cut-off texts', async () => {
    const text = '#1\na: b # 5\nc: "d #5"\ne: |\n  f #5\n#6\n';
    expect(await problems(text)).toEqual([]);
  });

  it('accepts texts that only look like traps', async () => {
    const text = 'a: http://x/y:z\nb: 12:30\nc: -x\nd: "a: b"\ne: [(a), b (c), {d: e}]\nf: a, b\ng: R&D\nh: a*b!\n';
    expect(await problems(text)).toEqual([]);
  });

  it('reports a broken text that is nested without end, and no stack trace', async () => {
    expect(await problems(`a: b: c\nd: ${'['.repeat(100_000)}`)).toContainEqual(['colon', 'b: c']);
    expect(await problems(`a: b: c\nd: ${'{a: '.repeat(50_000)}`)).toContainEqual(['colon', 'b: c']);
  });

  it('reports the first error alone where a file is too large to go on', async () => {
    const text = `a: b: c\n${'# chú thích\n'.repeat(1_000_000)}d: e: f\n`;
    expect(await problems(text)).toEqual([['colon', 'b: c']]);
  });
});

describe('the words for syntax errors', () => {
  it.each(traps)('say what to do about %s in both languages', async (_name, text) => {
    const { findings } = await parseYaml(file(text));
    for (const language of ['vi', 'en'] as const) {
      const { message, help } = describeParseProblem(findings[0]!.data, language);
      expect(message).toMatch(/^[^A-Z].*[^.]$/u);
      expect(help).toMatch(/^[^A-Z].*[^.]$/u);
    }
  });

  it('name the trap and the repair', async () => {
    const { findings } = await parseYaml(file(task('    title: Báo cáo: kết quả\n')));
    expect(describeParseProblem(findings[0]!.data, 'vi')).toEqual({
      message: 'dấu hai chấm tách `Báo cáo: kết quả` làm hai',
      note: 'dấu hai chấm có dấu cách theo sau là chỗ hết tên trường, bắt đầu giá trị',
      help: 'nội dung có dấu hai chấm thì đặt trong nháy kép: `"Báo cáo: kết quả"`',
    });
    expect(describeParseProblem(findings[0]!.data, 'en').help).toBe('put the text into quotes: `"Báo cáo: kết quả"`');
  });
});
