import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../../support/run.ts';
import { documentWith, sheetXml, workbookOf } from './office.ts';

/**
 * The program says at its end how much memory it held at most, in megabytes. `maxRSS` of a child counts what its parent
 * held when it was forked; on Linux its own mark is known.
 */
const measured = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  process.on('exit', () => {
    const file = '/proc/self/status';
    const own = existsSync(file) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
    process.stderr.write('\\nmost: ' + Number(own ?? process.resourceUsage().maxRSS) / 1024);
  });
`)}`;

interface Measured {
  readonly code: number | null;
  readonly stderr: string;
  readonly megabytes: number;
  readonly seconds: number;
  readonly left: readonly string[];
}

/** Runs the built program on one file, in a process of its own. */
function importing(name: string, bytes: string | Uint8Array): Measured {
  const cwd = folderWith({ [name]: bytes });
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', measured, resolve('bin/plan.js'), 'import', name, '--period', '2026', '--lang', 'en'],
    { cwd, encoding: 'utf8', timeout: 120_000 },
  );
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = Number(/most: ([\d.]+)/.exec(stderr)?.[1]);
  return { code: status, stderr, megabytes, seconds, left: readdirSync(cwd) };
}

const heading = ['TT', 'Nội dung công việc', 'Chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời hạn'];
const task = ['1', 'Kiểm tra cửa hàng xăng dầu', 'Phòng Quản lý đo lường', 'Công an xã', 'Biên bản', '30/6/2026'];

describe('a file that is too large', () => {
  test.each<[what: string, name: string, bytes: () => string | Uint8Array, says: RegExp, megabytes: number]>([
    [
      'a workbook of 200,000 rows',
      'long.xlsx',
      () => workbookOf(sheetXml([heading], task, 200_000)),
      /more than 20,000 rows \(sheet “A”\)/,
      450,
    ],
    [
      'a CSV file of 200,000 rows',
      'long.csv',
      () => `${heading.join(',')}\n${`${task.join(',')}\n`.repeat(200_000)}`,
      /more than 20,000 rows/,
      300,
    ],
    [
      'a workbook of three million cells',
      'wide.xlsx',
      () =>
        workbookOf(
          sheetXml(
            [heading],
            Array.from({ length: 190 }, () => 'x'),
            16_000,
          ),
        ),
      /more than 600,000 cells/,
      600,
    ],
    [
      'a sheet that unpacks to 200 MB',
      'bomb.xlsx',
      () => workbookOf(new Uint8Array(200 * 1024 * 1024).fill(32)),
      /unpacks to too much: at most 167,772,160 bytes/,
      200,
    ],
    [
      'a sheet that unpacks to more than it says',
      'liar.xlsx',
      () => withSmallerSize(workbookOf(new Uint8Array(80 * 1024 * 1024).fill(32))),
      /unpacks to too much/,
      200,
    ],
    [
      'a document of 40 MB',
      'bomb.docx',
      () => documentWith('', '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(1_200_000)),
      /unpacks to too much: at most 25,165,824 bytes/,
      200,
    ],
    [
      'a document of elements in one another',
      'deep.docx',
      () => documentWith('', '<w:sdt>'.repeat(200_000) + '</w:sdt>'.repeat(200_000)),
      /is broken or cut off/,
      600,
    ],
  ])('%s is refused in bounded memory and time', { timeout: 120_000 }, (_, name, bytes, says, most) => {
    const { code, stderr, megabytes, seconds, left } = importing(name, bytes());
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
    expect(left).toEqual([name]);
    expect(megabytes).toBeGreaterThan(20);
    expect(megabytes).toBeLessThan(most);
    expect(seconds).toBeLessThan(60);
  });
});

const broken = (name: string): Uint8Array => readFileSync(new URL(name, import.meta.url));

describe('an old workbook with a few bytes changed', () => {
  test('is read where only its properties are broken', () => {
    const { code, megabytes, seconds } = importing('list.xls', broken('huge-list.xls'));
    expect(code).toBe(0);
    expect(megabytes).toBeLessThan(300);
    expect(seconds).toBeLessThan(20);
  });

  test('is given up where it leads in circles', { timeout: 60_000 }, () => {
    const { code, stderr, megabytes, seconds, left } = importing('circle.xls', broken('circle.xls'));
    expect(stderr).toContain('`circle.xls` is broken or cut off (no end)');
    expect(code).toBe(2);
    expect(left).toEqual(['circle.xls']);
    expect(megabytes).toBeLessThan(1500);
    expect(seconds).toBeLessThan(40);
  });
});

/** The same zip file, whose directory promises 1,000 bytes for its last part. */
function withSmallerSize(zip: Uint8Array): Uint8Array {
  const data = Buffer.from(zip);
  const entry = data.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  data.writeUInt32LE(1000, entry + 24);
  return data;
}
