import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/markdown.ts';
import { cleanReport, longReport, sampleContext, sampleReport } from './sample.ts';

/** The cells of each row of the last table, as GitHub splits them: at bars without a backslash. */
function rows(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('markdown', () => {
  const text = markdown(sampleReport('vi'), sampleContext('vi'));

  test('scores the clarities and lists findings, worst first', () => {
    expect(rows(text).filter((row) => row.length === 3)[3]).toEqual(['Rõ việc', '2/6 nhiệm vụ', '33%']);
    const findings = rows(text).filter((row) => row.length === 4);
    expect(findings.slice(2).map(([severity]) => severity)).toEqual([
      ...['lỗi', 'lỗi', 'lỗi'],
      ...['cảnh báo', 'cảnh báo', 'cảnh báo', 'cảnh báo'],
      ...['lưu ý', 'lưu ý'],
    ]);
  });

  test('lets no message break the table or become markup', () => {
    const [, , message] = rows(text).at(-1)!;
    expect(message).toBe('a `]]> <b>\\|x` ␛\\[31m::error:: %0A, "q" &amp; \\* # h \\[l\\](u)');
    expect(rows(text).every((row) => row.length === 3 || row.length === 4)).toBe(true);
  });

  test('says in one sentence that a plan is clean', () => {
    const clean = markdown(cleanReport('en'), sampleContext('en'));
    expect(clean).toContain('Nothing to fix in 6 tasks, 3 people, 2 files');
    expect(clean).not.toContain('| Severity');
  });

  test('stays below the limit of a job summary and counts what it leaves out', () => {
    const long = markdown(longReport(10, 9000, 10), sampleContext('en'));
    expect(Buffer.byteLength(long)).toBeLessThan(2 ** 20);
    const listed = rows(long).filter(([severity]) => severity === 'warning' || severity === 'error').length;
    expect(listed).toBeGreaterThan(1000);
    const rest = (9020 - listed).toLocaleString('en-US');
    expect(long).toContain(`${rest} findings not shown here for want of room`);
  });
});
