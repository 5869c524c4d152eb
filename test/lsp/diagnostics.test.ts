import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { parseDay } from '../../src/calendar/day.ts';
import { loadPlanSet } from '../../src/read/load.ts';
import { check } from '../../src/report/check.ts';
import { diskSources } from '../../src/source/disk.ts';
import { folderWith } from '../support/run.ts';
import { type Running, startServer } from './client.ts';

const org = `name: Viện
calendar: VN
units:
  - { id: vien, name: Viện, head: tho }
people:
  - { id: tho, name: Lê Thị Thơ, unit: vien }
  - { id: an, name: Lương Thế An, unit: vien }
`;

const plan = `title: Kế hoạch công tác năm 2026
period: 2026
language: vi
organisation: org.yaml
unit: vien
tasks:
  - id: KH-01
    title: Ban hành Sổ tay hướng dẫn ghi nhãn hàng hóa
    lead: tho
    support: [an]
    supervisor: an
    deliverable: Sổ tay được Viện trưởng ký
    authority: Viện trưởng
    due: 2026-06-25
    effort: 6d
`;

let running: Running | undefined;

async function start(files: Record<string, string>, options: Record<string, unknown> = {}) {
  running = startServer(folderWith(files));
  await running.client.initialize(options);
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  expect(await running?.ended).toBe(true);
  running = undefined;
});

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code);

describe('diagnostics', () => {
  test('shows the findings of the unsaved text, at their places', async () => {
    const client = await start({ 'org.yaml': org, 'plan.yaml': plan });
    await client.open('plan.yaml', plan.replace('lead: tho', 'lead: thp'));
    const finding = await client.untilRule('plan.yaml', 'unknown-reference');
    expect(finding).toMatchObject({
      severity: DiagnosticSeverity.Error,
      source: 'plan',
      range: { start: { line: 8, character: 10 }, end: { line: 8, character: 13 } },
    });
    expect(finding.message).toContain('thp');
    await client.replace('plan.yaml', 'lead: thp', 'lead: tho');
    await client.until('plan.yaml', (all) => !codes(all).includes('unknown-reference'));
  });

  test.each(['team', 'standards-agency', 'troubled'])('finds in examples/%s what validate finds', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-test-'));
    cpSync(join(import.meta.dirname, '../../examples', name), folder, { recursive: true });
    const loaded = await loadPlanSet({ sources: diskSources(folder), cwd: folder, arguments: [] });
    // The plans of each example are in one language.
    const language = loaded.set.plans[0]!.language ?? 'en';
    const { report } = await check({ loaded, today: parseDay('2026-01-12')!, language, tool: 'plan test' });
    const expected = report.findings
      .filter(({ suppression }) => suppression === null)
      .map(({ file, line, column, endLine, endColumn, rule, message }) => {
        return `${file}:${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`;
      });

    running = startServer(folder);
    const { client } = running;
    await client.initialize();
    const first = loaded.set.plans[0]!.file.name;
    await client.open(first, readFileSync(join(folder, first), 'utf8'));
    await client.settled(first);
    const shown = [...client.allShown()].flatMap(([file, diagnostics]) =>
      diagnostics.map(({ range: { start, end }, code, message }) => {
        const place = `${file}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
        return `${place} ${code} ${String(message).split('\n')[0]}`;
      }),
    );
    expect(shown.sort()).toEqual(expected.sort());
  });
});
