import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.ts';
import { cleanReport, sampleContext, sampleReport } from './sample.ts';
import { isCodeQuality } from './shapes/gitlab.ts';

type Issue = { fingerprint: string; check_name: string; severity: string };
const issues = (text: string): Issue[] => JSON.parse(text) as Issue[];

describe('gitlab', () => {
  test('is a Code Quality report', () => {
    isCodeQuality(JSON.parse(gitlab(sampleReport('vi'), sampleContext('vi'))));
    expect(isCodeQuality.errors).toBeNull();
    expect(gitlab(cleanReport('vi'), sampleContext('vi'))).toBe('[]\n');
  });

  test('has a fingerprint for each, also where keys are equal', () => {
    const report = sampleReport('vi');
    const twice = { ...report, findings: [...report.findings, ...report.findings] };
    const prints = issues(gitlab(twice, sampleContext('vi'))).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(18);
  });

  test('keeps a fingerprint when lines move or the language changes', () => {
    const report = sampleReport('vi');
    const moved = report.findings.map((finding) => ({
      ...finding,
      line: finding.line + 7,
      endLine: finding.endLine + 7,
    }));
    const prints = (text: string) => issues(text).map(({ fingerprint }) => fingerprint);
    const before = prints(gitlab(report, sampleContext('vi')));
    expect(prints(gitlab({ ...report, findings: moved }, sampleContext('vi')))).toEqual(before);
    expect(prints(gitlab(sampleReport('en'), sampleContext('en')))).toEqual(before);
  });

  test('grades errors, warnings and hints', () => {
    const grade = new Map(
      issues(gitlab(sampleReport('vi'), sampleContext('vi'))).map((issue) => [issue.check_name, issue.severity]),
    );
    expect([grade.get('unowned-task'), grade.get('vague-task'), grade.get('joined-tasks')]).toEqual([
      'major',
      'minor',
      'info',
    ]);
  });
});
