import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { FormatContext } from '../../src/tables/format.ts';
import { type TableFormatName, tableFormat } from '../../src/tables/formats.ts';
import { isOwnWork } from '../../src/tables/mark.ts';
import type { TableDocument } from '../../src/tables/model.ts';
import { plainPaint } from '../../src/text/paint.ts';
import { displayWidth } from '../../src/text/width.ts';
import { loadExample, loadTexts, tables } from './loaded.ts';

const context: FormatContext = {
  tool: 'plan test',
  paint: plainPaint,
  width: 100,
  delimiter: ',',
  progress: () => undefined,
};

async function draw(
  name: TableFormatName,
  document: TableDocument,
  part: Partial<FormatContext> = {},
): Promise<string> {
  const format = await tableFormat(name).load();
  return String(await format(document, { ...context, ...part }));
}

const example = await loadExample('standards-agency');
const team = await loadExample('team');
const nfd = 'Rà soát quy chế chi tiêu nội bộ'.normalize('NFD');
const hostile = await loadTexts({
  'plan.yaml': JSON.stringify({
    title: 'Kế hoạch <b>"A & B"</b> | năm 2026',
    period: 2026,
    language: 'vi',
    unit: 'pd',
    units: [{ id: 'pd', name: "=HYPERLINK('x')", short: '@pd', head: 'an' }],
    people: [{ id: 'an', name: 'An\u202eNguyễn', unit: 'pd', title: '-Trưởng | phòng' }],
    calendar: 'VN',
    tasks: [
      {
        id: 'T1',
        title: '=1+1',
        lead: 'an',
        when: '2026-03',
        deliverable: '+cmd|calc',
        effort: '2d',
        note: '@SUM(A1)',
      },
      { id: 'T2', title: '<script>alert(1)</script>', lead: 'an', when: '2026-04', deliverable: ['-a', '*b* `c`'] },
      { id: 'T3', title: 'a | b \\| c $x$ [l](u)', lead: 'an', when: '2026-05', note: 'dòng 1\ndòng 2\tcột' },
      { id: 'T4', title: `${nfd}\u001b[31m`, lead: 'an', when: '2026-06', note: '# 1. <!-- x -->' },
      { id: 'T5', title: 'Tên rất dài '.repeat(60), lead: 'an', when: '2026-07' },
    ],
  }),
});
const [hostileTable] = tables(hostile, 'agency', { people: true });

describe('CSV', () => {
  test('reads back as the rows, with a byte order mark and CRLF', async () => {
    const [document] = tables(team, 'agency');
    const text = await draw('csv', document!);
    expect(text.startsWith('\ufeffNo.,Task,Lead unit')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const records: string[][] = parse(text, { bom: true });
    const [sheet] = document!.sheets;
    expect(records).toHaveLength(sheet!.rows.length + 1);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([7]));
    expect(records.find(([number]) => number === '2')?.[5]).toBe('2026-02-26');
  });

  test('keeps formulas text', async () => {
    const records: string[][] = parse(await draw('csv', hostileTable!), { bom: true });
    const fields = records.flat();
    expect(fields).toContain("'=1+1");
    expect(fields).toContain("'+cmd|calc");
    expect(fields).toContain("'@SUM(A1)");
    expect(fields).toContain("'-a; *b* `c`");
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
  });

  test('writes decimals with a comma where `;` parts the fields, and work and time apart', async () => {
    const [document] = tables(example, 'load');
    const dotted: string[][] = parse(await draw('csv', document!), { bom: true });
    const comma: string[][] = parse(await draw('csv', document!, { delimiter: ';' }), { bom: true, delimiter: ';' });
    expect(dotted[0]!.slice(0, 6)).toEqual(['TT', 'Đơn vị, họ và tên', 'T1', 'T1 (quỹ)', 'T2', 'T2 (quỹ)']);
    const row = (records: string[][]): string[] => records.find(([, name]) => name === 'Lê Thị Thơ')!.slice(2, 4);
    expect(row(dotted)).toEqual(['6.25', '16.8']);
    expect(row(comma)).toEqual(['6,25', '16,8']);
    expect(new Set(dotted.map((record) => record.length)).size).toBe(1);
  });

  test('tells the sheets apart in one file', async () => {
    const [document] = tables(team, 'month');
    const records: string[][] = parse(await draw('csv', document!), { bom: true });
    expect(records[0]![0]).toBe('Sheet');
    expect(new Set(records.slice(1).map(([sheet]) => sheet))).toEqual(
      new Set(document!.sheets.map(({ name }) => name)),
    );
  });
});

describe('HTML', () => {
  test('escapes every text, and holds no control character', async () => {
    const text = await draw('html', hostileTable!);
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<b>');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('is whole, with language, heads and a mark of its maker', async () => {
    const [document] = tables(await loadExample('standards-agency', '2026.plan.yaml'), 'agency');
    const text = await draw('html', document!);
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/);
    expect(text).toContain('<caption>Kế hoạch công tác năm 2026</caption>');
    expect(text.match(/<th scope="col"/g)).toHaveLength(7);
    expect(text).not.toMatch(/(?:src|href)="(?!#)/);
    expect(isOwnWork(Buffer.from(text))).toBe(true);
    const [opened, closed] = [/<(tr|td|th|tbody|section|div|p)\b/g, /<\/(tr|td|th|tbody|section|div|p)>/g].map(
      (pattern) => text.match(pattern)!.length,
    );
    expect(opened).toBe(closed);
  });

  test('writes titles in NFC', async () => {
    const text = await draw('html', hostileTable!);
    expect(text).toContain('Rà soát quy chế chi tiêu nội bộ'.normalize('NFC'));
    expect(text.normalize('NFC')).toBe(text);
  });
});

describe('Markdown', () => {
  test('keeps every row on a line of as many cells', async () => {
    const text = await draw('markdown', hostileTable!);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(hostileTable!.sheets[0]!.rows.length + 2);
    const cells = rows.map((row) => row.replaceAll(/\\./g, '').split('|').length);
    expect(new Set(cells)).toEqual(new Set([9]));
  });

  test('takes no text of a plan for markup', async () => {
    const text = await draw('markdown', hostileTable!);
    expect(text).toContain('a \\| b \\\\\\| c \\$x\\$ \\[l\\](u)');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('\\*b\\* \\`c\\`');
    expect(text).toContain('dòng 1<br>dòng 2 cột');
    expect(text).toContain('&lt;!-- x --&gt;');
  });
});

describe('the terminal', () => {
  const kinds = ['agency', 'unit', 'person', 'quarter', 'load'] as const;
  test.each(kinds.flatMap((kind) => [80, 120, 200].map((width) => [kind, width] as const)))(
    'has no line of the table by %s wider than %d',
    async (kind, width) => {
      for (const document of tables(example, kind)) {
        const lines = (await draw('terminal', document, { width })).split('\n');
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }
    },
  );

  test('shows no control character, whatever a title holds', async () => {
    const text = await draw('terminal', hostileTable!);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(text).toContain('<script>alert(1)</script>');
  });

  test('shows a month without work as wide as the others', async () => {
    const hanna = tables(team, 'person').find(({ title }) => title.includes('Hanna'))!;
    const june = hanna.sheets.find(({ key }) => key === '2026-06')!;
    const text = await draw('terminal', { ...hanna, sheets: [june] }, { width: 80 });
    expect(text).toContain('No tasks');
    expect(text).toContain('Deliverable');
    const [rule] = /^─+$/m.exec(text)!;
    expect(rule.length).toBeGreaterThan(70);
    expect(rule.length).toBeLessThanOrEqual(80);
  });

  test('leaves out columns that say nothing, and rows to be filled in', async () => {
    const [document] = tables(team, 'person');
    const text = await draw('terminal', document!, { width: 200 });
    expect(text).toContain('Deliverable');
    expect(text).not.toContain("Manager's comment");
    expect(text).not.toContain('Unplanned');
  });
});
