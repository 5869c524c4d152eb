import { describe, expect, it } from 'vitest';
import type { Diagnostic, Report } from '../../src/diagnostic.ts';
import type { ExpansionFile } from '../../src/generated/expansion.ts';
import { strictAjv } from './schema-files.ts';

const ajv = strictAjv();
const place = { file: '2026.plan.yaml', line: 12, column: 12, endLine: 12, endColumn: 40 };

const finding: Diagnostic = {
  rule: 'vague-task',
  severity: 'warning',
  clarity: 'work',
  message: 'nothing says what will exist',
  note: null,
  help: 'name the product',
  ...place,
  plan: '2026',
  task: 'KH-01',
  step: 2,
  copy: 'kt1',
  occurrence: '2026-03',
  objective: null,
  person: null,
  unit: null,
  month: null,
  key: 'vague-task 2026:KH-01 title',
  data: { features: ['no product'] },
  suppression: { kind: 'comment', reason: 'chờ Bộ giao chỉ tiêu' },
  fixes: [{ title: 'write `title`', safety: 'safe', edits: [{ ...place, text: 'title' }] }],
  related: [{ ...place, task: null, message: 'the same words' }],
};

const score = { passed: 11, of: 12 };
const clarities = { person: score, work: score, time: score, responsibility: score, product: score, authority: score };
const counts = { errors: 0, warnings: 1, hints: 0, suppressed: 1, baselined: 0 };
const report: Report = {
  version: 1,
  tool: 'plan 0.1.0',
  today: '2026-11-23',
  complete: true,
  summary: { files: 1, tasks: 12, people: 5, assignments: 40, ...counts, clarities },
  findings: [finding, { ...finding, clarity: null, suppression: null, fixes: [], related: [], data: null }],
};

const expansion: ExpansionFile = {
  version: 1,
  tool: 'plan 0.1.0',
  spread: 'level',
  assignments: [
    {
      id: 'KH-02@2026-03',
      plan: '2026',
      task: 'KH-02',
      step: null,
      copy: null,
      occurrence: '2026-03',
      title: 'Báo cáo tiến độ giải ngân tháng',
      person: null,
      unit: 'khtc',
      role: 'focal-point',
      month: '2026-03',
      days: 0.07,
      due: null,
      deliverable: null,
      assumed: true,
      supersededBy: null,
      file: '2026.plan.yaml',
      line: 40,
    },
  ],
  loads: [{ person: 'tho', unit: null, month: '2026-03', workingDays: 22, leaveDays: 0, supply: 17.6, days: 18.25 }],
  totals: { tasks: 1, assignments: 1, people: 0, days: 0.07, supply: 17.6 },
  unscheduled: ['2026:KH-05b'],
};

function errorsOf(kind: string, data: unknown): unknown {
  const validate = ajv.getSchema(kind);
  validate?.(data);
  return validate?.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`) ?? null;
}

describe('the schema of the report', () => {
  it('accepts a report with every field that the type has', () => {
    expect(errorsOf('report', report)).toBeNull();
  });

  it.each(Object.keys(finding))('refuses a finding without its %s', (key) => {
    const { [key as keyof Diagnostic]: _, ...rest } = finding;
    expect(errorsOf('report', { ...report, findings: [rest] })).toEqual(['/findings/0 required']);
  });

  it('refuses a field that the type does not have', () => {
    const findings = [{ ...finding, offset: 3 }];
    expect(errorsOf('report', { ...report, findings })).toEqual(['/findings/0 additionalProperties']);
  });
});

describe('the schema of the expansion', () => {
  it('accepts an expansion of the generated type, with decimals and nulls', () => {
    expect(errorsOf('expansion', expansion)).toBeNull();
  });

  it('refuses an assignment without a month', () => {
    const assignments = [{ ...expansion.assignments[0], month: null }];
    expect(errorsOf('expansion', { ...expansion, assignments })).toEqual(['/assignments/0/month type']);
  });
});
