import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../../support/run.ts';
import { documentWith, workbookOf, zipOf } from './office.ts';
import { oleFile } from './ole.ts';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url));
const entity = '<!DOCTYPE w:document [<!ENTITY outside SYSTEM "file:///etc/hostname">]>';
const billion = '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

interface Wrong {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly en: RegExp;
  readonly vi: RegExp;
}

const wrongFiles: readonly Wrong[] = [
  {
    what: 'a picture by another name',
    name: 'a.xlsx',
    bytes: Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'),
    en: /is a picture\n {2}import the Word or Excel file/,
    vi: /là ảnh\n {2}nhập từ tệp Word, Excel gốc/,
  },
  {
    what: 'an encrypted workbook',
    name: 'a.xlsx',
    bytes: oleFile('EncryptedPackage', 'EncryptionInfo'),
    en: /is protected by a password\n {2}open it, take the password off/,
    vi: /có mật khẩu\n {2}mở bằng Word, Excel, bỏ mật khẩu/,
  },
  {
    what: 'an old document of Word',
    name: 'a.doc',
    bytes: oleFile('1Table', 'ObjectPool', 'WordDocument', 'Data', 'CompObj'),
    en: /is an old Word file .*\n {2}open it in Word and save it as \.docx/,
    vi: /là tệp Word đời cũ .*\n {2}mở bằng Word và lưu thành \.docx/,
  },
  {
    what: 'rich text',
    name: 'a.doc',
    bytes: Buffer.from('{\\rtf1\\ansi Ke hoach}'),
    en: /save it as \.docx/,
    vi: /lưu thành \.docx/,
  },
  {
    what: 'a binary workbook',
    name: 'a.xlsb',
    bytes: zipOf('[Content_Types].xml', 'xl/workbook.bin', 'xl/worksheets/sheet1.bin'),
    en: /is a binary workbook \(\.xlsb\)\n {2}open it in Excel and save it as \.xlsx/,
    vi: /\(\.xlsb\)\n {2}mở bằng Excel và lưu thành \.xlsx/,
  },
  {
    what: 'a spreadsheet of LibreOffice',
    name: 'a.ods',
    bytes: zipOf('mimetype', 'content.xml', 'styles.xml'),
    en: /is an OpenDocument file .*\n {2}.*save it as \.xlsx or \.docx/,
    vi: /là tệp OpenDocument .*\n {2}.*lưu thành \.xlsx hoặc \.docx/,
  },
  {
    what: 'a presentation',
    name: 'a.pptx',
    bytes: zipOf('[Content_Types].xml', 'ppt/presentation.xml'),
    en: /is a presentation/,
    vi: /là bài trình chiếu/,
  },
  {
    what: 'a PDF',
    name: 'a.pdf',
    bytes: Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
    en: /is a PDF\n {2}import the Word or Excel file/,
    vi: /là tệp PDF\n {2}nhập từ tệp Word, Excel gốc/,
  },
  {
    what: 'a web page that was saved as a workbook',
    name: 'a.xls',
    bytes: Buffer.from('<html><table><tr><td>TT</td></tr></table></html>'),
    en: /is a web page .*\n {2}open it in Excel/,
    vi: /là trang web .*\n {2}mở bằng Excel/,
  },
  {
    what: 'a container that was cut off',
    name: 'a.docx',
    bytes: oleFile('WordDocument').subarray(0, 700),
    en: /is no text and no spreadsheet/,
    vi: /không phải tệp văn bản hay bảng tính/,
  },
  { what: 'an empty file', name: 'a.csv', bytes: new Uint8Array(), en: /`a\.csv` is empty/, vi: /`a\.csv` trống/ },
  {
    what: 'a workbook that was cut off',
    name: 'a.xlsx',
    bytes: fixture('xa-ke-hoach.xlsx').subarray(0, 4000),
    en: /is broken or cut off/,
    vi: /bị hỏng hoặc dở dang/,
  },
  {
    what: 'a workbook whose sheet is no XML',
    name: 'a.xlsx',
    bytes: workbookOf(Buffer.from('<worksheet><sheetData><row>')),
    en: /is broken or cut off|holds no table/,
    vi: /bị hỏng hoặc dở dang|không có bảng nào/,
  },
  {
    what: 'a document with an entity from outside',
    name: 'a.docx',
    bytes: documentWith(entity, '<w:p><w:r><w:t>&outside;</w:t></w:r></w:p>'),
    en: /declares XML entities \(word\/document\.xml\)/,
    vi: /khai báo thực thể XML \(word\/document\.xml\)/,
  },
  {
    what: 'a document whose entities grow',
    name: 'a.docx',
    bytes: documentWith(billion, '<w:p><w:r><w:t>&b;</w:t></w:r></w:p>'),
    en: /declares XML entities/,
    vi: /khai báo thực thể XML/,
  },
  {
    what: 'a workbook with an entity from outside',
    name: 'a.xlsx',
    bytes: workbookOf(Buffer.from(`<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]><worksheet/>`)),
    en: /declares XML entities \(xl\/worksheets\/sheet1\.xml\)/,
    vi: /khai báo thực thể XML/,
  },
  {
    what: 'a document without a table',
    name: 'a.docx',
    bytes: documentWith('', '<w:p><w:r><w:t>Báo cáo năm 2025</w:t></w:r></w:p>'),
    en: /holds no table with the head of a plan/,
    vi: /không có bảng nào có tiêu đề của một bản kế hoạch/,
  },
];

describe('a wrong file', () => {
  test.each(wrongFiles)(
    '$what is refused in both languages, and nothing is written',
    async ({ name, bytes, en, vi }) => {
      for (const [language, words] of [
        ['en', en],
        ['vi', vi],
      ] as const) {
        const cwd = folderWith({ [name]: bytes });
        const { code, stdout, stderr } = await run(['import', name, '--period', '2026', '--lang', language], { cwd });
        expect(stderr).toMatch(words);
        expect(stderr).toContain(`\`${name}\``);
        expect(stderr).not.toMatch(/\n\s+at /);
        expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
        expect(stdout).toBe('');
        expect(code).toBe(2);
        expect(readdirSync(cwd)).toEqual([name]);
      }
    },
  );

  test('among right ones keeps all of them from being written', async () => {
    const cwd = folderWith({ 'a.xlsx': fixture('xa-ke-hoach.xlsx'), 'b.xlsx': Buffer.from('%PDF-1.7') });
    const { code, stdout } = await run(['import', 'a.xlsx', 'b.xlsx', '-o', 'plans/'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(readdirSync(cwd)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test.each(['WordDocument', 'Workbook'])('accepts what is embedded below a %s', async (embedded) => {
    // Streams are told by their places: a name that stands only in the bytes of another says nothing.
    const bytes = Buffer.concat([oleFile('Contents'), Buffer.from(embedded, 'utf16le')]);
    const { stderr } = await run(['import', 'a.bin', '--lang', 'en'], { cwd: folderWith({ 'a.bin': bytes }) });
    expect(stderr).toContain('is no text and no spreadsheet');
  });
});
