import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { cleanReport, longReport, sampleContext, sampleReport } from './sample.ts';
import { command } from './shapes/workflow-command.ts';

const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('github', () => {
  test('annotates errors first, each at its place', () => {
    const commands = lines(github(sampleReport('en'), sampleContext('en'))).map(command);
    expect(commands.map(({ name }) => name)).toEqual([
      ...['error', 'error', 'error'],
      ...['warning', 'warning', 'warning', 'warning'],
      ...['notice', 'notice'],
    ]);
    expect(commands[0]?.properties).toEqual({
      file: 'plans/2026.plan.yaml',
      line: '8',
      col: '11',
      endColumn: '17',
      title: 'unknown-reference',
    });
    expect(commands[0]?.data).toContain('nobody has the id `thangg`\n');
    expect(commands[0]?.data).toContain('- plans/org.yaml:2:11 `thang` is here');
  });

  test('gives no column when the place has several lines', () => {
    const long = lines(github(sampleReport('en'), sampleContext('en'))).find((line) => line.includes('weak-deliv'));
    expect(command(long!).properties).toEqual({
      file: 'plans/2026.plan.yaml',
      line: '26',
      endLine: '32',
      title: 'weak-deliverable',
    });
  });

  test('escapes what would end a property or the line', () => {
    const report = sampleReport('en');
    const findings = [{ ...report.findings[0]!, file: 'a,b:c%\n.yaml', message: '100%0A\r\n::error::x' }];
    const [only, ...others] = lines(github({ ...report, findings }, sampleContext('en')));
    expect(others).toEqual([]);
    expect(only).toContain('file=a%2Cb%3Ac%25%0A.yaml,');
    expect(command(only!).data).toMatch(/^100%0A \n::error::x/);
  });

  test('keeps within 10 of a kind and says how many are left out', () => {
    const text = lines(github(longReport(25, 12, 11), sampleContext('en')));
    const group = text.findIndex((line) => line.startsWith('::group::'));
    const names = text.slice(0, group).map((line) => command(line).name);
    expect(names.filter((name) => name === 'error')).toHaveLength(10);
    expect(names.filter((name) => name === 'warning')).toHaveLength(10);
    expect(names.filter((name) => name === 'notice')).toHaveLength(10);
    expect(command(text[group - 1]!).data).toBe('19 findings not shown here for want of room');
    // Every one of them is in the log, where the runner is told not to read commands.
    expect(text[group + 1]).toBe('::stop-commands::plan-findings-not-annotated');
    expect(text.slice(group + 2, -2)).toHaveLength(19);
    expect(text.slice(-2)).toEqual(['::plan-findings-not-annotated::', '::endgroup::']);
  });

  test('uses all ten places when nothing is left out', () => {
    expect(lines(github(longReport(10, 10, 10), sampleContext('en')))).toHaveLength(30);
  });

  test('prints nothing when clean', () => {
    expect(github(cleanReport('en'), sampleContext('en'))).toBe('');
  });
});
