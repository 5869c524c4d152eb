import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/diagnostic.ts';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { junit } from '../../src/report/junit.ts';
import { cleanReport, sampleContext, sampleReport } from './sample.ts';

function elements(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

const root = (text: string): XmlElement => parseXml(text).root!;

/** The sample with another text in its first message. */
function saying(message: string): Report {
  const report = sampleReport('vi');
  const [first, ...rest] = report.findings;
  return { ...report, findings: [{ ...first!, message }, ...rest] };
}

const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...'<>&"\']\n\t\r\u0000\u001b\ufffe'), fc.string({ unit: 'binary' })),
});

describe('junit', () => {
  const suites = root(junit(sampleReport('vi'), sampleContext('vi')));

  test('counts what it holds', () => {
    for (const suite of [suites, ...elements(suites, 'testsuite')]) {
      expect(Number(suite.attributes.tests)).toBe(elements(suite, 'testcase').length);
      expect(Number(suite.attributes.failures)).toBe(elements(suite, 'failure').length);
    }
    expect(suites.attributes).toMatchObject({ tests: '10', failures: '7', errors: '0' });
  });

  test('lets hints pass', () => {
    const names = elements(suites, 'testcase').filter((one) => elements(one, 'failure').length === 0);
    expect(names.map((one) => one.attributes.name)).toEqual([
      'weak-deliverable (26:18)',
      'joined-tasks (33:34)',
      'plans/org.yaml',
    ]);
  });

  test('names every case of a suite differently', () => {
    const names = elements(suites, 'testcase').map((one) => `${one.attributes.classname} ${one.attributes.name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has one passing case a file when clean', () => {
    const clean = root(junit(cleanReport('vi'), sampleContext('vi')));
    expect(elements(clean, 'testcase').map((one) => one.attributes.name)).toEqual([
      'plans/2026.plan.yaml',
      'plans/org.yaml',
    ]);
    expect(elements(clean, 'failure')).toEqual([]);
  });

  test('is well-formed whatever a message holds, and keeps its text', () => {
    fc.assert(
      fc.property(texts, (message) => {
        const [failure] = elements(root(junit(saying(message), sampleContext('vi'))), 'failure');
        expect(failure?.text).toContain('plans/2026.plan.yaml:8:11');
      }),
    );
    const [failure] = elements(root(junit(saying('a < b & "c" ]]>'), sampleContext('vi'))), 'failure');
    expect(failure?.attributes.message).toBe('a < b & "c" ]]>');
  });
});

describe('checkstyle', () => {
  test('holds every finding in its file', () => {
    const found = root(checkstyle(sampleReport('vi'), sampleContext('vi')));
    expect(found.name).toBe('checkstyle');
    const [file, ...others] = elements(found, 'file');
    expect(others).toEqual([]);
    expect(file?.attributes.name).toBe('plans/2026.plan.yaml');
    const errors = elements(file!, 'error');
    expect(errors).toHaveLength(9);
    expect(errors[0]?.attributes).toMatchObject({
      line: '8',
      column: '11',
      severity: 'error',
      source: 'plan.unknown-reference',
    });
    for (const { attributes } of errors) expect(['error', 'warning', 'info']).toContain(attributes.severity);
  });

  test('is well-formed whatever a message holds', () => {
    fc.assert(
      fc.property(texts, (message) => {
        expect(elements(root(checkstyle(saying(message), sampleContext('vi'))), 'error')).toHaveLength(9);
      }),
    );
    expect(elements(root(checkstyle(cleanReport('vi'), sampleContext('vi'))), 'file')).toEqual([]);
  });
});
