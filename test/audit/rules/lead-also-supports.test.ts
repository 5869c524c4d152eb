import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import { applyEdits } from '../../../src/edit/apply.ts';
import { lineIndex } from '../../../src/text/lines.ts';
import { check } from '../../support/check.ts';

const header = `title: Work plan 2026
period: 2026
unit: pd
units:
  - { id: pd, name: Planning, head: thang }
people:
  - { id: thang, name: Thang Tran, unit: pd }
  - { id: tho, name: Tho Le, unit: pd }
tasks:
`;

async function found(tasks: string): Promise<readonly Diagnostic[]> {
  const { findings } = await check({ 'plan.yaml': header + tasks });
  return findings.filter(({ rule }) => rule === 'lead-also-supports');
}

/** The tasks as the fixes leave them; the rule must have nothing left to say. */
async function mended(tasks: string): Promise<string> {
  const text = header + tasks;
  const index = lineIndex({ path: '', name: '', text, bom: false });
  const edits = (await found(tasks)).flatMap(({ fixes }) =>
    fixes.flatMap((fix) => {
      expect(fix.safety).toBe('safe');
      return fix.edits.map((edit) => ({
        start: index.offset(edit.line, edit.column),
        end: index.offset(edit.endLine, edit.endColumn),
        text: edit.text,
      }));
    }),
  );
  const mended = applyEdits(text, edits).slice(header.length);
  expect(edits).not.toHaveLength(0);
  expect(await found(mended)).toEqual([]);
  return mended;
}

describe('lead-also-supports', () => {
  test('takes the entry out of a list between brackets', async () => {
    expect(await mended('  - { id: A, title: Draft the guide, lead: thang, support: [thang, tho] }\n')).toBe(
      '  - { id: A, title: Draft the guide, lead: thang, support: [tho] }\n',
    );
  });

  test('takes the entry out of a list of lines, with the comment behind it', async () => {
    const text = '  - id: A\n    title: Draft\n    lead: thang\n    support:\n      - tho\n      - thang # too\n';
    expect(await mended(text)).toBe(text.replace('      - thang # too\n', ''));
  });

  test('leaves an empty list, so that nothing is inherited in its place', async () => {
    expect(await mended('  - { id: A, title: Draft, lead: thang, support: thang }\n')).toContain('support: []');
    expect(await mended('  - id: A\n    lead: thang\n    support:\n      - thang\n    title: Draft\n')).toContain(
      'support: []\n    title: Draft',
    );
  });

  test('takes the entry out of the row above that has it', async () => {
    const text =
      '  - id: A\n    title: Move\n    lead: thang\n    support: [tho, thang]\n    children:\n      - { id: A1, title: Move records }\n';
    expect(await mended(text)).toBe(text.replace('[tho, thang]', '[tho]'));
  });

  test('makes no fix where an anchor may carry the list to other tasks', async () => {
    const tasks =
      '  - { id: A, title: Draft, lead: thang, support: &team [tho, thang] }\n  - { id: B, title: Send, lead: tho, support: *team }\n';
    const findings = await found(tasks);
    expect(findings.map(({ task, fixes }) => [task, fixes]).sort()).toEqual([
      ['A', []],
      ['B', []],
    ]);
  });

  test("reports the head where the unit leads in its own plan, and not in another's", async () => {
    const task = '  - { id: A, title: Draft the guide, lead: pd, support: [thang] }\n';
    expect((await found(task)).map(({ data }) => data)).toEqual([{ written: 'thang', headOf: 'pd' }]);
    const above = `${header.replace('unit: pd\n', 'unit: agency\n').replace('units:\n', 'units:\n  - { id: agency, name: Agency }\n')}${task}`;
    const { findings } = await check({ 'plan.yaml': above });
    expect(findings.filter(({ rule }) => rule === 'lead-also-supports')).toEqual([]);
  });

  test('reports a step whose own support names its lead, and not what it inherits', async () => {
    const inherited =
      '  - { id: A, title: Draft, lead: thang, support: [tho], steps: [{ title: Send, lead: tho, due: 2026-05-15 }] }\n';
    expect(await found(inherited)).toEqual([]);
    const own = inherited.replace('lead: tho,', 'lead: tho, support: [tho],');
    expect((await found(own)).map(({ step, data }) => [step, data])).toEqual([[1, { written: 'tho', headOf: null }]]);
  });
});
