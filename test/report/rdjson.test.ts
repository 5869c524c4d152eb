import { describe, expect, test } from 'vitest';
import type { DiagnosticEdit } from '../../src/diagnostic.ts';
import { rdjson } from '../../src/report/rdjson.ts';
import { lineIndex } from '../../src/text/lines.ts';
import { cleanReport, sampleContext, sampleReport } from './sample.ts';
import { isDiagnosticResult } from './shapes/rdjson.ts';

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}
interface Result {
  readonly diagnostics: readonly {
    readonly code: { readonly value: string };
    readonly location: { readonly path: string; readonly range: Range };
    readonly suggestions: readonly { readonly range: Range; readonly text: string }[];
  }[];
}

const context = sampleContext('vi');
const source = context.sources.get('plans/2026.plan.yaml')!;
const read = (report = sampleReport('vi')): Result['diagnostics'] =>
  (JSON.parse(rdjson(report, context)) as Result).diagnostics;

/** Lines of bytes, as reviewdog cuts them. */
function bytesAt({ start, end }: Range): string {
  const lines = source.text.split('\n').map((line) => Buffer.from(`${line}\n`));
  const offset = ({ line, column }: Range['start']): number =>
    lines.slice(0, line - 1).reduce((sum, bytes) => sum + bytes.length, 0) + column - 1;
  return Buffer.concat(lines).subarray(offset(start), offset(end)).toString();
}

describe('rdjson', () => {
  test('is a diagnostic result', () => {
    for (const report of [sampleReport('vi'), cleanReport('vi')]) {
      isDiagnosticResult(JSON.parse(rdjson(report, context)));
      expect(isDiagnosticResult.errors).toBeNull();
    }
  });

  test('counts columns in bytes', () => {
    const marked = Object.fromEntries(read().map((one) => [one.code.value, bytesAt(one.location.range)]));
    expect(marked).toMatchObject({
      'unknown-reference': 'thangg',
      'vague-task': 'Tăng cường phối hợp trong công tác tiêu chuẩn, đo lường, chất lượng',
      'overlapping-scope': 'danh mục tài sản đo lường',
      'joined-tasks': 'đào tạo',
      'open-ended-list': 'v.v.',
    });
  });

  test('suggests the fix at its place', () => {
    const [suggestion] = read().find((one) => one.code.value === 'open-ended-list')!.suggestions;
    expect(bytesAt(suggestion!.range)).toBe(', v.v.');
    expect(suggestion!.text).toBe('');
  });

  test('makes one suggestion of a fix with several edits', () => {
    const report = sampleReport('vi');
    const title = 'Rà soát danh mục tài sản đo lường';
    const from = lineIndex(source).position(source.text.indexOf(title));
    const edit = (start: number, end: number, replacement: string): DiagnosticEdit => ({
      ...{ file: source.name, line: from.line, endLine: from.line },
      ...{ column: from.column + start, endColumn: from.column + end, text: replacement },
    });
    const edits = [edit(8, 16, 'BẢNG'), edit(0, 7, 'Lập')];
    const finding = { ...report.findings[0]!, fixes: [{ title: 'x', safety: 'safe' as const, edits }] };
    const [suggestion, ...others] = read({ ...report, findings: [finding] })[0]!.suggestions;
    expect(others).toEqual([]);
    expect(bytesAt(suggestion!.range)).toBe('Rà soát danh mục');
    expect(suggestion!.text).toBe('Lập BẢNG');
  });

  test('suggests nothing for a fix in another file', () => {
    const report = sampleReport('vi');
    const [first] = report.findings;
    const edits = first!.fixes[0]!.edits.map((edit) => ({ ...edit, file: 'plans/org.yaml' }));
    const finding = { ...first!, fixes: [{ ...first!.fixes[0]!, edits }] };
    expect(read({ ...report, findings: [finding] })[0]!.suggestions).toEqual([]);
  });
});
