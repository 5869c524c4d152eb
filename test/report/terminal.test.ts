import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { concise } from '../../src/report/concise.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { terminal } from '../../src/report/terminal.ts';
import { chalkPaint } from '../../src/text/paint.ts';
import { displayWidth } from '../../src/text/width.ts';
import { cleanReport, longReport, sampleContext, sampleReport } from './sample.ts';

const print = (language: 'vi' | 'en', more: Partial<ReportContext> = {}) =>
  terminal(sampleReport(language), sampleContext(language, more));

describe('terminal', () => {
  test('says one line when clean', () => {
    expect(terminal(cleanReport('vi'), sampleContext('vi'))).toBe(
      'Không có vấn đề phải sửa trong 6 nhiệm vụ, 3 người, 2 tệp\n',
    );
    expect(terminal(cleanReport('en'), sampleContext('en'))).toBe('Nothing to fix in 6 tasks, 3 people, 2 files\n');
  });

  test('counts what is held back even when clean', () => {
    const report = cleanReport('en');
    const held = { ...report, summary: { ...report.summary, suppressed: 1, baselined: 12 } };
    expect(terminal(held, sampleContext('en'))).toBe(
      'Nothing to fix in 6 tasks, 3 people, 2 files; 1 finding suppressed with a reason; ' +
        '12 findings held back by the baseline\n',
    );
  });

  test('is empty when clean and quiet, and has findings alone when quiet', () => {
    expect(terminal(cleanReport('vi'), sampleContext('vi', { quiet: true }))).toBe('');
    const quiet = print('vi', { quiet: true });
    expect(print('vi').startsWith(quiet.trimEnd())).toBe(true);
    expect(quiet).not.toContain('Rõ người');
  });

  test('says so when a file could not be read to its end', () => {
    const report = { ...cleanReport('en'), complete: false };
    expect(terminal(report, sampleContext('en'))).toContain('could not be read to its end');
  });

  test('calls a plan with hints alone clean', () => {
    const report = longReport(0, 0, 2);
    const summary = { ...report.summary, errors: 0, warnings: 0, hints: 2 };
    expect(terminal({ ...report, summary }, sampleContext('en'))).toContain('Nothing to fix; 2 hints in 6 tasks');
  });

  test('leaves out suppressed findings', () => {
    expect(print('en')).not.toContain('due-on-day-off');
    expect(print('en')).not.toContain('escape-clause');
  });

  test('shows the title of the task above a place within it, and below its id', () => {
    const [, effort = ''] = print('en').split('error[invalid-plan]');
    expect(effort.split('\n').slice(2, 6)).toEqual([
      `20 |     title: ${'Kiểm tra nhà nước về chất lượng xăng dầu khi có điều kiện'.normalize('NFD')}`,
      '21 |     lead: tho',
      '22 |     effort: 9,5d',
      '   |             ^^^^',
    ]);
  });

  test('gives one reason once', () => {
    const report = sampleReport('vi');
    const unowned = report.findings.find(({ rule }) => rule === 'unowned-task')!;
    const other = { ...unowned, note: 'lý do khác' };
    const text = terminal({ ...report, findings: [unowned, unowned, other, unowned] }, sampleContext('vi'));
    expect(text.match(/chưa giao người chủ trì/g)).toHaveLength(4);
    expect(text.match(/không biết hỏi ai/g)).toHaveLength(1);
    expect(text.match(/lý do khác/g)).toHaveLength(1);
    expect(text.match(/Cách sửa/g)).toHaveLength(4);
  });

  test('lists many related places instead of framing them', () => {
    const [, overload = ''] = print('en', { width: 200 }).split('warning[overloaded-month]');
    expect(overload.normalize('NFC')).toContain('plans/2026.plan.yaml:20:12  `KH-04`: takes 9.5 days  Kiểm tra');
    expect(overload.split('\n\n')[0]).not.toContain(':::');
  });

  test('names the rules that report most when there is much', () => {
    expect(terminal(longReport(12, 1, 0), sampleContext('en'))).toContain('Most frequent: unknown-reference (13)');
    expect(print('en')).not.toContain('Most frequent');
  });

  test.each([50, 60, 80, 120, 200])('stays within %i columns', (width) => {
    for (const language of ['vi', 'en'] as const) {
      for (const line of print(language, { width }).split('\n')) {
        // A path is never broken: it is to be clicked.
        if (!/\.yaml:\d+:\d+/.test(line)) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  test('has no escape code without colour, and the same text with it', async () => {
    const plain = print('vi');
    expect(plain).not.toContain('\u001b');
    expect(stripVTControlCharacters(print('vi', { paint: await chalkPaint(3) }))).toBe(plain);
  });

  test('never sends a control character of a title to the terminal', async () => {
    const coloured = print('vi', { paint: await chalkPaint(1) });
    expect(coloured).toContain('␛[31m::error::');
    expect(stripVTControlCharacters(coloured)).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('leaves no white space at the end of a line', () => {
    expect(print('vi')).not.toMatch(/[ \t]$/m);
  });

  test('prints a finding whose file is not at hand', () => {
    const text = print('en', { sources: new Map() });
    expect(text).toContain(' --> plans/2026.plan.yaml:8:11\n');
    expect(text).toContain('::: plans/org.yaml:2:11 `thang` is here');
  });
});

describe('concise', () => {
  test('prints a line a finding, and nothing when clean', () => {
    const lines = concise(sampleReport('vi'), sampleContext('vi')).trimEnd().split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('plans/2026.plan.yaml:8:11: error unknown-reference không có ai mang mã `thangg`');
    for (const line of lines) expect(line).toMatch(/^[^:]+:\d+:\d+: (?:error|warning|hint) [a-z-]+ \S/);
    expect(concise(cleanReport('vi'), sampleContext('vi'))).toBe('');
  });
});
