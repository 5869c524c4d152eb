import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadPlanSet } from '../../src/read/load.ts';
import { diskSources } from '../../src/source/disk.ts';
import { tableFormat } from '../../src/tables/formats.ts';
import { isOwnWork } from '../../src/tables/mark.ts';
import { plainPaint } from '../../src/text/paint.ts';
import { run } from '../support/run.ts';
import { tables } from './loaded.ts';

const folder = resolve('examples/standards-agency');
const context = { tool: 'plan test', paint: plainPaint, width: 120, delimiter: ',', progress: () => undefined };
const loaded = await loadPlanSet({ sources: diskSources(folder), cwd: folder, arguments: ['2026.plan.yaml'] });
const document = tables(loaded, 'agency')[0]!;

async function draw(format: 'docx' | 'xlsx' | 'pdf'): Promise<Uint8Array> {
  const content = await (await tableFormat(format).load())(document, context);
  if (typeof content === 'string') throw new Error('not bytes');
  return content;
}

describe.each(['docx', 'xlsx', 'pdf'] as const)('a table as %s', (format) => {
  test('is the same bytes each time, and known as our own work', async () => {
    const [one, other] = [await draw(format), await draw(format)];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(isOwnWork(one)).toBe(true);
  });

  test('is never written to a terminal, and not over a file of somebody else', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'plan-table-')), `other.${format}`);
    writeFileSync(path, 'not ours');
    const { code, stderr } = await run(['table', '2026.plan.yaml', '-o', path], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('--force');
  });
});

describe('the Word document', () => {
  test('has heads that repeat, rows that stay whole, styles, its language and its title', async () => {
    const parts = unzipSync(await draw('docx'));
    const xml = strFromU8(parts['word/document.xml']!);
    expect(xml).toMatch(/<w:tblHeader\/?>/);
    expect(xml.match(/<w:cantSplit\/?>/g)!.length).toBe(
      xml.match(/<w:tr[ >]/g)!.length - (xml.includes('LetterState') ? 1 : 0),
    );
    expect(xml).toContain('<w:pStyle w:val="TableText"/>');
    expect(xml).toContain('<w:titlePg/>');
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:val="vi-VN"');
    expect(strFromU8(parts['docProps/core.xml']!)).toContain(document.title);
  });
});

describe('the workbook', () => {
  test('is read by another library, with dates and texts as they are', async () => {
    const book = read(await draw('xlsx'), { cellStyles: true });
    const sheet = book.Sheets[book.SheetNames[0]!]!;
    const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, raw: true });
    const head = rows.findIndex((row) => row[0] === 'TT');
    expect(rows[head]).toEqual([
      'TT',
      'Nội dung nhiệm vụ',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Sản phẩm',
      'Thời hạn hoàn thành',
      'Ghi chú',
    ]);
    expect(rows[head + 2]).toEqual(
      expect.arrayContaining([
        '1',
        'Ban hành Quy chế làm việc của Ủy ban theo cơ cấu 6 đơn vị',
        new Date(Date.UTC(2026, 1, 27)),
      ]),
    );
    expect(sheet['!autofilter']).toBeDefined();
    const names = Object.fromEntries((book.Workbook?.Names ?? []).map(({ Name, Ref }) => [Name, Ref]));
    expect(names['_xlnm.Print_Titles']).toMatch(/^'.+'!\$\d+:\$\d+$/);
    expect(Object.values(sheet).some((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toBe(false);
  });
});

const missing = (program: string): boolean => spawnSync(program, ['-v']).error !== undefined;

describe('the PDF', () => {
  test.skipIf(missing('pdftotext'))(
    'says what the table says, on pages that are numbered from the second on',
    async () => {
      const path = join(mkdtempSync(join(tmpdir(), 'plan-pdf-')), 'table.pdf');
      writeFileSync(path, await draw('pdf'));
      const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
      const pages = stdout.split('\f').filter((page) => page.trim() !== '');
      expect(pages.length).toBeGreaterThan(5);
      for (const page of pages) expect(page).toContain('Nội dung nhiệm vụ');
      expect(pages[0]!.trimStart().startsWith('Phụ lục')).toBe(true);
      expect(pages[1]!.trimStart().startsWith('2')).toBe(true);
      expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Tổng số: 103 nhiệm vụ./.');
    },
  );
});
