import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostic.ts';
import { languages } from '../../../src/locale/language.ts';
import { check } from '../../support/check.ts';

const head = `title: Work plan 2026
period: 2026
units: [{ id: pd, name: Planning, head: thang }]
people: [{ id: thang, name: Thang, unit: pd }]
tasks:
`;

async function findings(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly Diagnostic[]> {
  return (await check({ 'plan.yaml': text, ...more })).findings;
}

function shown(found: readonly Diagnostic[]): string[] {
  return found.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

describe('yaml-syntax', () => {
  test.each([
    ['a tab', '  - id: A\n\ttitle: One\n', 7, 1],
    ['an open quotation mark', '  - id: A\n    title: "One\n    lead: thang\n', 7, 12],
    ['a field written twice', '  - { id: A, title: One, title: Two }\n', 6, 26],
  ])('reports %s, and nothing else of the file', async (_, tasks, line, column) => {
    for (const language of languages) {
      const { findings: found } = await check({ 'plan.yaml': head + tasks }, { language });
      expect(shown(found)).toEqual([`yaml-syntax ${line}:${column}`]);
      expect(found[0]!.message).not.toBe('');
    }
  });

  test('warns of a text that a comment cuts off, beside what is found in the rest', async () => {
    const found = await findings(`${head}  - id: A\n    title: Office #2 of the agency\n`);
    expect(shown(found)).toEqual(expect.arrayContaining(['yaml-syntax 7:12', 'unowned-task 6:9']));
    expect(found.find(({ rule }) => rule === 'yaml-syntax')?.severity).toBe('warning');
  });

  test('leaves what is found in other files', async () => {
    const found = await findings(`${head}\t- id: A\n`, {
      'other.plan.yaml': 'title: Other\nperiod: 2026\ncalendar: VN\ntasks: [{ id: B, title: Two, lead: nobody }]\n',
    });
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
      expect.arrayContaining(['plan.yaml yaml-syntax', 'other.plan.yaml unknown-reference']),
    );
    expect(found.filter(({ file }) => file === 'plan.yaml')).toHaveLength(1);
  });
});

describe('invalid-plan', () => {
  test('keeps beside it that the deadline is missing', async () => {
    const found = await findings(`${head}  - { id: A, title: One, lead: thang, when: Quý 2 }\n`);
    expect(found.map(({ rule }) => rule)).not.toContain('unscheduled-task');
    const finding = found.find(({ rule }) => rule === 'invalid-plan');
    expect(finding).toMatchObject({ line: 6, column: 45 });
    expect(finding?.related).toMatchObject([{ line: 6, column: 11, message: 'no deadline' }]);
  });

  test.each([
    ['an empty file', '', 1, 1],
    ['two documents', 'title: A\nperiod: 2026\ntasks: []\n---\ntitle: B\n', 4, 1],
  ])('reports %s as a whole', async (_, text, line, column) => {
    expect(shown(await findings(text))).toEqual([`invalid-plan ${line}:${column}`]);
  });
});

describe('unknown-reference', () => {
  test('silences what else is said of the same place, and nothing of others', async () => {
    const task = '  - { id: A, title: One, lead: thang, support: [thang, nobody], when: 2026-05 }';
    const found = await findings(`${head}${task}\n`);
    const rulesAt = (text: string): string[] =>
      found.filter(({ column }) => column === task.indexOf(text) + 1).map(({ rule }) => rule);
    expect(rulesAt('thang, nobody')).toEqual(['lead-also-supports']);
    expect(rulesAt('nobody')).toEqual(['unknown-reference']);
  });

  test.each([
    ['lead: thangg', 0],
    ['each: [thangg]', 0],
    ['lead: thang, support: [thangg]', 1],
    ['lead: thang', 1],
  ])('%s leaves %d of 1 tasks with a clear person', async (fields, passed) => {
    const { summary } = await check({ 'plan.yaml': `${head}  - { id: A, title: One, ${fields}, when: 2026-05 }\n` });
    expect(summary.clarities.person).toEqual({ passed, of: 1 });
  });

  test('offers the id that is meant', async () => {
    const found = await findings(`${head}  - { id: A, title: One, lead: THANG, when: 2026-05 }\n`);
    const finding = found.find(({ rule }) => rule === 'unknown-reference');
    expect(finding?.fixes).toMatchObject([{ title: 'write `thang`', safety: 'safe', edits: [{ text: 'thang' }] }]);
  });
});

describe('unreadable-file', () => {
  test('silences the ids, days off and objectives that nobody knows then', async () => {
    const found = await findings(`title: Work plan 2026
period: 2026
organisation: org.yaml
parent: year.plan.yaml
tasks:
  - { id: A, title: One, lead: thang, objective: O1, when: 2026-05 }
`);
    const files = found.filter(({ severity }) => severity !== 'hint').map(({ rule, line }) => `${rule} ${line}`);
    expect(files.filter((one) => /unknown|uncovered|unreadable/.test(one))).toEqual([
      'unreadable-file 3',
      'unreadable-file 4',
    ]);
  });
});

describe('duplicate-id', () => {
  test('shows the first, in the reader’s language', async () => {
    const text = `${head}  - { id: A, title: One, lead: thang, when: 2026-05 }\n  - { id: A, title: Two, lead: thang, when: 2026-06 }\n`;
    const { findings: found } = await check(
      { 'plan.yaml': text },
      { language: 'vi', flags: { only: ['duplicate-id'] } },
    );
    expect(found).toMatchObject([
      {
        line: 7,
        column: 11,
        message: 'mã `A` dùng cho hai nhiệm vụ',
        related: [{ line: 6, message: 'mã này đã dùng ở đây' }],
      },
    ]);
  });
});

describe('unknown-key', () => {
  test('speaks for the field that was meant, of which nothing else is said', async () => {
    const found = shown(await findings(`${head}  - { id: A, title: One, led: thang }\n`));
    expect(found.filter((line) => /unknown-key|unowned-task/.test(line))).toEqual(['unknown-key 6:26']);
  });

  test('offers the field that is meant', async () => {
    const found = await findings(`${head}  - { id: A, title: One, chu_tri: thang, when: 2026-05 }\n`);
    const finding = found.find(({ rule }) => rule === 'unknown-key');
    expect(finding).toMatchObject({ line: 6, column: 26, endColumn: 33 });
    expect(finding?.fixes).toMatchObject([{ title: 'rename it to `lead`', safety: 'unsafe' }]);
  });
});
