import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';
import { org, plans, quarter, year } from './plans.ts';

let running: Running | undefined;
let client: Client;

afterEach(async () => {
  await running?.client.leave();
  await running?.ended;
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

/** What is offered at the mark `‸` in a file. */
async function offered(name: string, marked: string, options: Record<string, unknown> = {}): Promise<CompletionItem[]> {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  running = startServer(folderWith(plans));
  client = running.client;
  await client.initialize(options);
  // The plans were whole before somebody began to type.
  const whole = (plans as Record<string, string>)[name] ?? text;
  await client.open(name, whole);
  await client.settled(name);
  if (whole !== text) await client.replace(name, whole, text);
  const before = text.slice(0, at).split(/\r\n|\n/);
  return client.ask('textDocument/completion', {
    textDocument: { uri: client.uri(name) },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  });
}

const labels = (items: readonly CompletionItem[]): string[] =>
  [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);

/** The text with an item taken. */
function taken(marked: string, item: CompletionItem | undefined): string {
  const { range, newText } = item!.textEdit as TextEdit;
  const text = marked.replace('‸', '');
  const lines = text.split(/(?<=\n)/);
  const at = (point: { line: number; character: number }) =>
    lines.slice(0, point.line).join('').length + point.character;
  return text.slice(0, at(range.start)) + newText + text.slice(at(range.end));
}

const plan = (rest: string): string => year + rest;

describe('keys', () => {
  test('offers the keys that a task does not have yet, in the order of the schema', async () => {
    const items = await offered('2026.plan.yaml', plan('  - id: KH-03\n    lead: an\n    ‸\n    due: 2026-06-25\n'));
    expect(labels(items).slice(0, 4)).toEqual(['title', 'objective', 'support', 'supervisor']);
    expect(labels(items)).not.toContain('lead');
    expect(labels(items)).not.toContain('due');
    expect(items.find(({ label }) => label === 'deliverable')).toMatchObject({
      detail: 'Sản phẩm',
      documentation: { kind: 'markdown', value: expect.stringContaining('Khi xong thì có gì') },
    });
  });

  test('says what keys are for in English where that is asked for', async () => {
    const items = await offered('2026.plan.yaml', plan('    ‸\n'), { lang: 'en' });
    expect(items.find(({ label }) => label === 'note')).toMatchObject({ detail: 'Note' });
  });

  test.each<[string, string, string[]]>([
    ['at the left edge', `${year}‸`, ['parent', 'document', 'split', 'calendar', 'units', 'people', 'groups']],
    [
      'of a step',
      plan('    steps:\n      - ti‸'),
      ['bước mới', 'title', 'when', 'due', 'effort', 'lead', 'support', 'deliverable', 'authority'],
    ],
    [
      'between brackets',
      plan('    steps:\n      - { title: x, ‸ }'),
      ['when', 'due', 'effort', 'lead', 'support', 'deliverable', 'authority'],
    ],
    [
      'between brackets over several lines',
      plan('    change: {\n      reason: x,\n      ‸\n'),
      ['decidedBy', 'document', 'date'],
    ],
    ['of a deadline that is counted', plan('    steps: [{ title: x, due: { ‸'), ['from', 'days', 'workdays']],
    ['of a supporting unit', plan('    support: [an, { ‸'), ['unit', 'person']],
    ['with effort by person', plan('    steps: [{ title: x, effort: { ‸'), ['tho', 'thang', 'an']],
  ])('offers the keys %s', async (_, marked, expected) => {
    expect(labels(await offered('2026.plan.yaml', marked))).toEqual(expected);
  });

  test('puts the colon, and begins a list on its own line', async () => {
    const marked = plan('    st‸\n');
    const items = await offered('2026.plan.yaml', marked);
    const steps = items.find(({ label }) => label === 'steps');
    expect(taken(marked, steps)).toBe(plan('    steps:\n      - $0\n'));
    expect(
      taken(
        marked,
        items.find(({ label }) => label === 'budget'),
      ),
    ).toBe(plan('    budget: $0\n'));
  });

  test('replaces the whole word, and leaves the colon that is there', async () => {
    const marked = year.replace('    deliverable: Sổ', '    del‸iver: Sổ');
    const items = await offered('2026.plan.yaml', marked);
    expect(
      taken(
        marked,
        items.find(({ label }) => label === 'deliverable'),
      ),
    ).toBe(year);
  });

  test('begins a task with the next id', async () => {
    const marked = plan('  - ‸');
    const items = await offered('2026.plan.yaml', marked);
    const task = items.find(({ label }) => label === 'nhiệm vụ mới');
    expect(taken(marked, task)).toMatch(/ {2}- id: KH-03\n {4}title: \$\{2\}\n {4}lead: /);
  });

  test.each<[string, string]>([
    ['a text', plan('    note: viết ‸')],
    ['a block of text', plan('    note: |\n      viết\n      ti‸')],
    ['a title', plan('  - id: X\n    title: Ban ‸')],
  ])('offers nothing in %s', async (_, marked) => {
    expect(await offered('2026.plan.yaml', marked)).toEqual([]);
  });
});

describe('values', () => {
  test.each<[string, string, string[]]>([
    ['a lead', plan('  - id: X\n    lead: ‸'), ['tho', 'vien', 'thang', 'an', 'khtc', 'kt1']],
    [
      'a supporter in a list of lines',
      plan('    support:\n      - t‸'),
      ['tho', 'vien', 'thang', 'an', 'khtc', 'kt1', 'ktkv', 'unit', 'person'],
    ],
    ['a supervisor', plan('    supervisor: "‸"'), ['tho', 'thang', 'an']],
    ['an objective', plan('    objective: ‸'), ['MT1']],
    ['what comes before', plan('    after: [KH-01, ‸]'), ['KH-01', 'KH-02', 'q2:KH-01', 'q2:Q-07']],
    ['what a deadline counts from', plan('    due: { from: ‸'), ['issued', 'KH-01', 'KH-02', 'q2:KH-01', 'q2:Q-07']],
    ['each', plan('    each: ‸'), ['vien', 'tho', 'all', 'thang', 'an', 'khtc', 'kt1', 'ktkv']],
    ['a kind', plan('    kind: ‸'), ['key', 'routine', 'ad-hoc', 'carried']],
    ['fixed days', plan('    fixed: ‸'), ['true', 'false', 'half']],
    ['a repetition', plan('    repeat: { every: ‸'), ['week', 'month', 'quarter', 'half-year', 'year']],
    ['a language', 'language: ‸\n', ['vi', 'en']],
    ['an organisation', `${year}calendar: { file: ‸`, ['org.yaml']],
  ])('offers the values of %s', async (_, marked, expected) => {
    const found = labels(await offered('2026.plan.yaml', marked));
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('offers the tasks of the plan above, and their copies', async () => {
    const found = labels(await offered('q2.plan.yaml', `${quarter}  - id: X\n    of: ‸`));
    expect(found).toEqual(['KH-01', 'KH-02', 'KH-02#kt1']);
  });

  test('offers deadlines of the plan: last working days, months, quarters, with their working days', async () => {
    const items = await offered('q2.plan.yaml', `${quarter}  - id: X\n    due: ‸`);
    expect(labels(items)).toEqual([
      '2026-04-29',
      '2026-05-29',
      '2026-06-30',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-Q2',
    ]);
    // April 2026 has 22 weekdays, of which the 27th (Hùng Kings) and the 30th are holidays.
    expect(items.find(({ label }) => label === '2026-04')?.detail).toBe('20 ngày làm việc');
  });

  test('completes the end of an interval', async () => {
    const marked = `${quarter}  - id: X\n    when: 2026-04/‸`;
    const items = await offered('q2.plan.yaml', marked);
    expect(
      taken(
        marked,
        items.find(({ label }) => label.endsWith('/2026-06')),
      ),
    ).toContain('when: 2026-04/2026-06');
  });

  test('finds people by their name, typed without marks', async () => {
    const items = await offered('2026.plan.yaml', plan('    supervisor: ‸'));
    const thang = items.find(({ label }) => label === 'thang');
    expect(thang?.detail).toBe('Trần Văn Thắng · Phòng Kế hoạch');
    expect(thang?.filterText).toContain('tran van thang');
  });

  test('offers parents of units and heads in an organisation file', async () => {
    expect(labels(await offered('org.yaml', org.replace('head: thang', 'head: ‸')))).toEqual(['tho', 'thang', 'an']);
  });

  test('reads lines that end in CR LF', async () => {
    const marked = plan('  - id: X\n    lead: ‸').replaceAll('\n', '\r\n');
    expect(labels(await offered('2026.plan.yaml', marked))).toContain('thang');
  });
});

describe('configuration and comments', () => {
  test('offers rules and severities in a configuration', async () => {
    const rules = await offered('plan.config.yaml', 'rules:\n  vague-word: off\n  ‸\n');
    expect(labels(rules)).toContain('vague-task');
    expect(labels(rules)).not.toContain('vague-word');
    await running?.client.leave();
    expect(labels(await offered('plan.config.yaml', 'rules: { vague-word: ‸'))).toEqual([
      'error',
      'warning',
      'hint',
      'off',
    ]);
    await running?.client.leave();
    const options = await offered('plan.config.yaml', 'rules:\n  crowded-task:\n    ‸\n');
    expect(labels(options)).toEqual(['severity', 'max']);
    await running?.client.leave();
    expect(labels(await offered('plan.config.yaml', 'preset: ‸'))).toEqual([
      'recommended',
      'strict',
      'agency',
      'schema-only',
    ]);
  });

  test('offers rules in a comment that takes findings back, those first that found something', async () => {
    const marked = year.replace('    due: 2026-06-25', '    # plan-ignore ‸\n    due: 2026-06-27');
    const items = await offered('2026.plan.yaml', marked);
    expect(labels(items)).toContain('due-on-day-off');
    const resolved = await client.ask<CompletionItem>(
      'completionItem/resolve',
      items.find(({ label }) => label === 'vague-word'),
    );
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('vague-word') });
  });

  test('offers the comment itself', async () => {
    const marked = year.replace('    due: 2026-06-25', '    # ‸\n    due: 2026-06-25');
    expect(labels(await offered('2026.plan.yaml', marked))).toEqual(['plan-ignore', 'plan-ignore-file']);
  });
});
