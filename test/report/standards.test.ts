import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { isCodeQuality } from './shapes/gitlab.ts';
import { isDiagnosticResult } from './shapes/rdjson.ts';
import { isSarif } from './shapes/sarif.ts';
import { command } from './shapes/workflow-command.ts';
import { checkstyleModel, faultsIn, junitModel } from './shapes/xml.ts';

const formats = ['json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'rdjson', 'markdown', 'concise'] as const;
const plans = ['2026.plan.yaml', '2028.plan.yaml', 'khtc-2026-q2.plan.yaml'];

/** Every format of one run on the troubled example, side by side. */
const texts = new Map<string, string>();
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-standards-'));
  const asked = formats.flatMap((name) => ['--format', `${name}=${join(folder, name)}`]);
  const { code } = await run(['validate', ...plans, ...asked, '--today', '2026-01-15'], {
    cwd: resolve('examples/troubled'),
  });
  expect(code).toBe(1);
  for (const name of formats) texts.set(name, readFileSync(join(folder, name), 'utf8'));
});

const text = (name: (typeof formats)[number]): string => texts.get(name)!;
const json = <T>(name: (typeof formats)[number]): T => JSON.parse(text(name)) as T;
/** Findings that nothing holds back. */
const found = (): { suppression: unknown; related: unknown[]; fixes: unknown[] }[] =>
  json<{ findings: { suppression: unknown; related: unknown[]; fixes: unknown[] }[] }>('json').findings;
const visible = () => found().filter(({ suppression }) => suppression === null);

describe('the troubled example', () => {
  test('has what a format may stumble over', () => {
    expect(visible().length).toBeGreaterThan(100);
    expect(found().some(({ suppression }) => suppression !== null)).toBe(true);
    for (const part of ['related', 'fixes'] as const) expect(visible().some((one) => one[part].length > 0)).toBe(true);
  });

  test('is SARIF 2.1.0 after its schema, with fixes and related places', () => {
    const log = json<Log>('sarif');
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    const results = log.runs[0]!.results!;
    expect(results).toHaveLength(found().length);
    expect(results.filter(({ fixes }) => (fixes ?? []).length > 0)).toHaveLength(
      found().filter(({ fixes }) => fixes.length > 0).length,
    );
    expect(results.filter(({ relatedLocations }) => (relatedLocations ?? []).length > 0)).toHaveLength(
      found().filter(({ related }) => related.length > 0).length,
    );
    // Asked for since the first erratum: a region says where it starts.
    const places = results.flatMap(({ locations, relatedLocations }) => [
      ...(locations ?? []),
      ...(relatedLocations ?? []),
    ]);
    for (const { physicalLocation } of places) expect(physicalLocation?.region?.startLine).toBeGreaterThan(0);
    // The schema can refuse.
    expect(isSarif({ ...log, runs: [{ ...log.runs[0], results: [{ ...results[0], level: 'hint' }] }] })).toBe(false);
  });

  test('is a Code Quality report of GitLab', () => {
    const report = json<unknown[]>('gitlab');
    isCodeQuality(report);
    expect(isCodeQuality.errors).toBeNull();
    expect(report).toHaveLength(visible().length);
  });

  test('is a result of reviewdog', () => {
    const result = json<{ diagnostics: unknown[] }>('rdjson');
    isDiagnosticResult(result);
    expect(isDiagnosticResult.errors).toBeNull();
    expect(result.diagnostics).toHaveLength(visible().length);
  });

  test('is JUnit as Jenkins reads it', () => {
    expect(faultsIn(text('junit'), junitModel, 'testsuites')).toEqual([]);
    const wrong = text('junit').replace('<testcase name=', '<testcase title=');
    expect(faultsIn(wrong, junitModel, 'testsuites')).toEqual(['testcase lacks name', 'testcase has title']);
    for (const [, time] of text('junit').matchAll(/ time="([^"]*)"/g)) expect(time).toMatch(/^\d+(\.\d+)?$/);
  });

  test('is Checkstyle', () => {
    expect(faultsIn(text('checkstyle'), checkstyleModel, 'checkstyle')).toEqual([]);
    expect(text('checkstyle').match(/<error /g)).toHaveLength(visible().length);
  });

  test('is workflow commands of GitHub, ten of a kind at most', () => {
    const lines = text('github').trimEnd().split('\n');
    const group = lines.findIndex((line) => line.startsWith('::group::'));
    const commands = lines.slice(0, group).map(command);
    for (const kind of ['error', 'warning', 'notice'])
      expect(commands.filter(({ name }) => name === kind)).toHaveLength(10);
    for (const { name, properties, data } of commands.slice(0, -1)) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(plans.concat('org.yaml')).toContain(properties.file);
      expect(Number(properties.line)).toBeGreaterThan(0);
      expect(data).not.toBe('');
    }
  });

  test('is a line a finding in the concise format, and a table in Markdown', () => {
    expect(text('concise').trimEnd().split('\n').length).toBeGreaterThanOrEqual(visible().length);
    expect(text('markdown')).toMatch(/^\|.*\|\n\| ?:?-+/m);
  });
});
