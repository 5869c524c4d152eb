import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log, Region, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { lineIndex } from '../../src/text/lines.ts';
import { cleanReport, sampleContext, sampleReport } from './sample.ts';

const context = sampleContext('vi');
const log = JSON.parse(sarif(sampleReport('vi'), context)) as Log;
const [run] = log.runs;
const results = run?.results ?? [];

function resultOf(rule: string): Result {
  const result = results.find(({ ruleId }) => ruleId === rule);
  if (result === undefined) throw new Error(`no result of ${rule}`);
  return result;
}

/** The text that a region marks in a file of the sample. */
function textAt(uri: string | undefined, region: Region | undefined): string | undefined {
  const file = context.sources.get(decodeURIComponent(uri ?? ''));
  if (file === undefined || region === undefined) return undefined;
  const index = lineIndex(file);
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region;
  return file.text.slice(index.offset(startLine, startColumn), index.offset(endLine, endColumn));
}

describe('sarif', () => {
  test('is a log of the types of SARIF 2.1.0, without a property too many', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const folder = mkdtempSync(join(tmpdir(), 'plan-sarif-'));
    try {
      const logs = [sampleReport('vi'), cleanReport('en'), { ...cleanReport('en'), complete: false }]
        .map((report) => sarif(report, context))
        .map((text, index) => `export const log${index}: Log = ${text};`);
      writeFileSync(join(folder, 'log.ts'), `import type { Log } from 'sarif';\n${logs.join('\n')}`);
      const types = join(root, 'node_modules/@types/sarif/index.d.ts');
      const options = { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', types: [] };
      const config = { compilerOptions: { ...options, paths: { sarif: [types] } }, files: ['log.ts'] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const check = () => execFileSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
      expect(check()).toBe('');
      // The check can fail: a level that SARIF does not know.
      writeFileSync(
        join(folder, 'log.ts'),
        `import type { Log } from 'sarif';\n${logs[0]!.replace('"note"', '"hint"')}`,
      );
      expect(check).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  test('places every result, related place and fix at the text it means', () => {
    for (const result of results) {
      const place = result.locations?.[0]?.physicalLocation;
      expect(textAt(place?.artifactLocation?.uri, place?.region), result.ruleId).toBeTruthy();
    }
    const reference = resultOf('unknown-reference');
    const place = reference.locations?.[0]?.physicalLocation;
    expect(textAt(place?.artifactLocation?.uri, place?.region)).toBe('thangg');
    const other = reference.relatedLocations?.[0]?.physicalLocation;
    expect(textAt(other?.artifactLocation?.uri, other?.region)).toBe('thang');
    const change = reference.fixes?.[0]?.artifactChanges[0];
    expect(textAt(change?.artifactLocation.uri, change?.replacements[0]?.deletedRegion)).toBe('thangg');
    expect(change?.replacements[0]?.insertedContent?.text).toBe('thang');
  });

  test('describes every rule that a result names', () => {
    const rules = run?.tool.driver.rules ?? [];
    for (const result of results) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules[0]?.help?.markdown).toContain('**không**');
  });

  test('carries suppressed findings as suppressed, with the reason', () => {
    expect(resultOf('due-on-day-off').suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'Ban Tổ chức trực cả ngày lễ' },
    ]);
    expect(resultOf('escape-clause').suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'vấn đề tồn từ trước' },
    ]);
    expect(resultOf('unowned-task').suppressions).toBeUndefined();
  });

  test('has fingerprints that tell results apart and outlive a move', () => {
    const prints = (text: string) => (JSON.parse(text) as Log).runs[0]!.results!.map((one) => one.partialFingerprints);
    const report = sampleReport('vi');
    const moved = { ...report, findings: report.findings.map((finding) => ({ ...finding, line: finding.line + 1 })) };
    expect(prints(sarif(moved, context))).toEqual(prints(sarif(report, context)));
    expect(new Set(results.map((one) => one.partialFingerprints?.primaryLocationLineHash)).size).toBe(results.length);
  });

  test('writes paths as URI references', () => {
    const report = sampleReport('vi');
    const findings = [{ ...report.findings[0]!, file: '../Kế hoạch/a b:c#1.yaml' }];
    const text = sarif({ ...report, findings }, context);
    const uri = (JSON.parse(text) as Log).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation
      ?.uri;
    expect(uri).toBe('../K%E1%BA%BF%20ho%E1%BA%A1ch/a%20b%3Ac%231.yaml');
    expect(decodeURIComponent(new URL(uri!, 'file:///w/x/').pathname)).toBe('/w/Kế hoạch/a b:c#1.yaml');
  });

  test("makes no link of a user's brackets", () => {
    expect(resultOf('joined-tasks').message.text).toContain('\\[l\\](u)');
  });

  test('says that a file could not be read to its end', () => {
    const cut = JSON.parse(sarif({ ...cleanReport('en'), complete: false }, sampleContext('en'))) as Log;
    expect(cut.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/read to its end/);
    expect(run?.invocations?.[0]?.toolExecutionNotifications).toEqual([]);
  });
});
