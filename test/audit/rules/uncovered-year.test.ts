import { describe, expect, test } from 'vitest';
import { check } from '../../support/check.ts';

const org = `name: Agency
calendar:
  week: [mon, tue, wed, thu, fri]
  years:
    2040: { off: [2040-01-02], source: Decision of the director, provisional: true }
units: [{ id: pd, name: Planning Department }]
`.replace('[2040-01-02]', '[{ date: 2040-01-02 }]');

const plan = (period: string): string => `title: Plan of ${period}
period: ${period}
organisation: org.yaml
unit: pd
tasks: []
`;

async function uncovered(files: Readonly<Record<string, string>>) {
  const { findings } = await check(files);
  return findings.filter(({ rule }) => rule === 'uncovered-year');
}

describe('uncovered-year', () => {
  test('says it once for the plans that share a calendar, and shows them', async () => {
    const found = await uncovered({
      'org.yaml': org,
      'a.plan.yaml': plan('2039/2040'),
      'b.plan.yaml': plan('2039-Q4'),
    });
    expect(found.map(({ severity, data, file, line, endLine }) => [severity, data, file, line, endLine])).toEqual([
      ['warning', { year: 2039, status: 'missing' }, 'org.yaml', 3, 3],
      ['hint', { year: 2040, status: 'provisional' }, 'org.yaml', 3, 3],
    ]);
    expect(found[0]?.related.map(({ file, line }) => [file, line])).toEqual([
      ['a.plan.yaml', 2],
      ['b.plan.yaml', 2],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  test('speaks up where no calendar is named at all', async () => {
    const found = await uncovered({ 'plan.yaml': 'title: Plan\nperiod: 2026\ntasks: []\n' });
    expect(found).toMatchObject([
      { line: 1, severity: 'hint', data: { status: 'unasked' }, message: 'no days off are known for 2026' },
    ]);
  });
});
