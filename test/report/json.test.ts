import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/diagnostic.ts';
import { json } from '../../src/report/json.ts';
import { cleanReport, sampleContext, sampleReport } from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object;
const isReport = new Ajv({ strict: false, allErrors: true }).compile(schema);

describe('json', () => {
  test.each(['vi', 'en'] as const)('fits the published schema in %s', (language) => {
    for (const report of [sampleReport(language), cleanReport(language)]) {
      isReport(JSON.parse(json(report, sampleContext(language))));
      expect(isReport.errors).toBeNull();
    }
  });

  test('holds the whole report, suppressed findings too', () => {
    const report = sampleReport('vi');
    expect(JSON.parse(json(report, sampleContext('vi')))).toEqual(report);
  });

  test('prints no field that is not published', () => {
    const report = sampleReport('vi');
    const [first, ...rest] = report.findings;
    const leaky = { ...report, cache: 1, findings: [{ ...first, tree: {} }, ...rest] } as unknown as Report;
    expect(json(leaky, sampleContext('vi'))).toBe(json(report, sampleContext('vi')));
  });
});
