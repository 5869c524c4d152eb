import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, Sheet } from '../../src/tables/model.ts';
import { bandAlone, rowId } from '../../src/tables/pdf-breaks.ts';
import { run } from '../support/run.ts';

/** A sheet of rows that are told by a letter: a group, a parent, a task. */
function sheetOf(kinds: string): Sheet {
  const rows = [...kinds].map(
    (kind): Row =>
      kind === 'g'
        ? { kind: 'group', number: 'I', lines: ['Nhóm'] }
        : { kind: kind === 'p' ? 'parent' : 'task', cells: [] },
  );
  return { rows } as unknown as Sheet;
}

const pagesOf = (...pages: number[]) => new Map(pages.map((page, i) => [rowId(0, i), page]));

describe('the name of a group', () => {
  test('is alone when its first row stands on the next page', () => {
    expect(bandAlone([sheetOf('gttgt')], pagesOf(1, 1, 1, 1, 2))).toBe(rowId(0, 3));
    expect(bandAlone([sheetOf('tptt')], pagesOf(1, 1, 2, 2))).toBe(rowId(0, 1));
  });

  test('goes on with the names above it', () => {
    expect(bandAlone([sheetOf('tggpt')], pagesOf(1, 1, 1, 1, 2))).toBe(rowId(0, 1));
  });

  test('is not alone beside a row of its group, nor at the end of a table', () => {
    expect(bandAlone([sheetOf('gtgt')], pagesOf(1, 1, 2, 2))).toBeUndefined();
    expect(bandAlone([sheetOf('gtg')], pagesOf(1, 1, 1))).toBeUndefined();
  });
});

const isMissing = spawnSync('pdftotext', ['-v']).error !== undefined;

test.skipIf(isMissing)('no page of the example ends with the name of a group', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'plan-breaks-')), 'table.pdf');
  const words = ['table', '2026.plan.yaml', '--by', 'agency', '--group', 'objective', '--format', 'pdf', '-o', path];
  expect((await run(words, { cwd: resolve('examples/standards-agency') })).code).toBe(0);
  const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const pages = stdout.split('\f').map((page) => page.split('\n'));
  const groups = pages.flatMap((lines) => {
    const at = lines.findLastIndex((line) => /^ *[IVX]+ +\S/.test(line));
    return at < 0 ? [] : [lines.slice(at + 1).some((line) => /^ *\d+ +\S/.test(line))];
  });
  expect(groups.length).toBeGreaterThan(2);
  expect(groups).toEqual(groups.map(() => true));
});
