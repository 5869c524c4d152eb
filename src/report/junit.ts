import type { Diagnostic } from '../diagnostic.ts';
import { messages } from '../locale/messages.ts';
import type { ReportContext, ReportFormat } from './context.ts';
import { fullTextWithPlaces, positionText } from './finding-text.ts';
import { byFile, visible } from './visible.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

/**
 * JUnit XML, a suite per file and a case per finding. Errors and warnings are failures; a hint is a case that passes
 * and says so, or a dashboard would count it as broken. A file without findings is one case that passes.
 */
export const junit: ReportFormat = (report, context) => {
  const found = byFile(visible(report.findings));
  const files = [...new Set([...context.sources.keys(), ...found.keys()])].sort();
  const suites = files.map((file) => suite(file, found.get(file) ?? [], context));
  const findings = [...found.values()].flat();
  const totals = {
    name: report.tool,
    tests: files.reduce((sum, file) => sum + Math.max(1, found.get(file)?.length ?? 0), 0),
    failures: findings.filter(isFailure).length,
    errors: 0,
  };
  return `${xmlHead}\n${element('testsuites', totals, suites)}\n`;
};

function suite(file: string, findings: readonly Diagnostic[], context: ReportContext): string {
  const cases = findings.map((finding) => testCase(finding, context));
  const tests = cases.length === 0 ? [element('testcase', { name: file, classname: file, time: 0 })] : cases;
  const failures = findings.filter(isFailure).length;
  return element('testsuite', { name: file, tests: tests.length, failures, errors: 0, skipped: 0, time: 0 }, tests);
}

function testCase(finding: Diagnostic, context: ReportContext): string {
  const { rule, severity, file, line, column, message } = finding;
  const text = `${positionText(finding)}\n${fullTextWithPlaces(finding, messages(context.language).report)}`;
  const name = `${rule} (${line}:${column})`;
  const body = isFailure(finding)
    ? `<failure type="${severity}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`;
  return element('testcase', { name, classname: file, time: 0 }, [body]);
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity !== 'hint';
}
