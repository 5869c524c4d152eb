import { afterEach, describe, expect, test } from 'vitest';
import type { Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';
import { org, plans, quarter, year } from './plans.ts';

let running: Running | undefined;

async function start(
  files: Record<string, string> = plans,
  open: readonly string[] = ['2026.plan.yaml'],
): Promise<Client> {
  running = startServer(folderWith(files));
  await running.client.initialize();
  for (const name of open) await running.client.open(name, files[name]!);
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  expect(await running?.ended).toBe(true);
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

/** `org.yaml:11 thang`, in order: what stands at each place. */
function spots(client: Client, texts: Record<string, string>, locations: readonly Location[]): string[] {
  return locations.map(({ uri, range: { start, end } }) => {
    const name = Object.keys(texts).find((one) => client.uri(one) === uri)!;
    const line = texts[name]!.split(/\r\n|\n/)[start.line]!;
    return `${name}:${start.line + 1} ${line.slice(start.character, end.character)}`;
  });
}

function applied(client: Client, texts: Record<string, string>, edit: WorkspaceEdit | null): Record<string, string> {
  const after = { ...texts };
  for (const change of edit?.documentChanges ?? []) {
    if (!('textDocument' in change)) throw new Error('no edit of a text');
    const name = Object.keys(texts).find((one) => client.uri(one) === change.textDocument.uri)!;
    after[name] = withEdits(texts[name]!, change.edits as TextEdit[]);
  }
  return after;
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
  const at = ({ line, character }: { line: number; character: number }): number => starts[line]! + character;
  const ordered = [...edits].sort((a, b) => at(b.range.start) - at(a.range.start));
  return ordered.reduce(
    (now, { range, newText }) => now.slice(0, at(range.start)) + newText + now.slice(at(range.end)),
    text,
  );
}

async function renamed(client: Client, name: string, piece: string, into: number, newName: string) {
  const edit = await client.askAt<WorkspaceEdit | null>('textDocument/rename', name, piece, into, { newName });
  return applied(client, plans, edit);
}

describe('definition', () => {
  test.each([
    ['lead: thang', 7, ['org.yaml:11 thang']],
    ['effort: { thang', 12, ['org.yaml:11 thang']],
    ['person: an', 9, ['org.yaml:12 an']],
    ['each: [ktkv', 8, ['org.yaml:8 ktkv']],
    ['approves: Viện', 12, []],
    ['submitTo: tho', 11, ['org.yaml:10 tho']],
    ['objective: MT1', 12, ['2026.plan.yaml:9 MT1']],
    ['after: [KH-01', 9, ['2026.plan.yaml:11 KH-01']],
    ['from: KH-01', 7, ['2026.plan.yaml:11 KH-01']],
    ['organisation: org', 15, ['org.yaml:1 ']],
    ['id: KH-02', 4, ['2026.plan.yaml:22 KH-02']],
    ['due: 2026-06', 6, []],
  ])('leads from %s to where the id is given', async (piece, into, expected) => {
    const client = await start();
    const found = await client.askAt<Location[]>('textDocument/definition', '2026.plan.yaml', piece, into);
    expect(spots(client, plans, found)).toEqual(expected);
  });

  test.each([
    ['id: KH-01', 5, ['2026.plan.yaml:11 KH-01']],
    ['of: KH-02#kt1', 5, ['2026.plan.yaml:22 KH-02']],
    ['of: KH-02#kt1', 11, ['org.yaml:6 kt1']],
    ['objective: MT1', 12, ['2026.plan.yaml:9 MT1']],
    ['lead: kt1', 7, ['org.yaml:6 kt1']],
    ['parent: 2026', 9, ['2026.plan.yaml:1 ']],
  ])('leads from %s of a plan to the plan above', async (piece, into, expected) => {
    const client = await start(plans, ['q2.plan.yaml']);
    const found = await client.askAt<Location[]>('textDocument/definition', 'q2.plan.yaml', piece, into);
    expect(spots(client, plans, found)).toEqual(expected);
  });
});

describe('references', () => {
  const of = (client: Client, name: string, piece: string, into: number, includeDeclaration = true) =>
    client.askAt<Location[]>('textDocument/references', name, piece, into, { context: { includeDeclaration } });

  test('finds a person in every file of the plans', async () => {
    const client = await start();
    const found = await of(client, '2026.plan.yaml', 'lead: thang', 7);
    expect(spots(client, plans, found)).toEqual([
      '2026.plan.yaml:9 thang',
      '2026.plan.yaml:14 thang',
      '2026.plan.yaml:21 thang',
      'org.yaml:5 thang',
      'org.yaml:11 thang',
      'q2.plan.yaml:10 thang',
    ]);
  });

  test('takes a task and the one that carries it out for one', async () => {
    const client = await start(plans, ['q2.plan.yaml']);
    const found = await of(client, 'q2.plan.yaml', 'id: KH-01', 5, false);
    // The place between quotes is the whole value.
    expect(spots(client, plans, found)).toEqual([
      '2026.plan.yaml:29 KH-01',
      '2026.plan.yaml:30 KH-01',
      'q2.plan.yaml:19 "2026:KH-01"',
    ]);
  });

  test('keeps people of one id in different organisations apart', async () => {
    const other = `title: Kế hoạch khác\nid: khac\nperiod: 2026\npeople: [{ id: thang, name: Đỗ Thắng }]\ntasks:\n  - { id: A, title: Nghiệm thu phòng thử nghiệm, lead: thang, due: 2026-05-29 }\n`;
    const files = { ...plans, 'khac.plan.yaml': other };
    const client = await start(files);
    const found = await of(client, '2026.plan.yaml', 'lead: thang', 7);
    expect(spots(client, files, found).filter((spot) => spot.startsWith('khac'))).toEqual([]);
  });
});

describe('rename', () => {
  test('gives a person another id in every file, keys of mappings too', async () => {
    const client = await start();
    const after = await renamed(client, '2026.plan.yaml', 'lead: thang', 7, 'thắng.tv');
    expect(after).toEqual({
      'org.yaml': org.replaceAll(/\bthang\b/g, 'thắng.tv'),
      '2026.plan.yaml': year.replaceAll(/\bthang\b/g, 'thắng.tv'),
      'q2.plan.yaml': quarter.replaceAll(/\bthang\b/g, 'thắng.tv'),
    });
  });

  test('renames a task together with the one that carries it out', async () => {
    const client = await start();
    const after = await renamed(client, '2026.plan.yaml', 'id: KH-01', 5, 'KH-1a');
    expect(after['2026.plan.yaml']).toBe(year.replaceAll('KH-01', 'KH-1a'));
    expect(after['q2.plan.yaml']).toBe(quarter.replaceAll('KH-01', 'KH-1a'));
  });

  test('renames a part of an id that is put together', async () => {
    const client = await start();
    const unit = await renamed(client, '2026.plan.yaml', 'unit: kt1', 7, 'tt1');
    expect(unit['q2.plan.yaml']).toContain('of: KH-02#tt1');
    const plan = await renamed(client, '2026.plan.yaml', 'id: "2026"', 6, 'nam-2026');
    expect(plan['q2.plan.yaml']).toContain('after: ["nam-2026:KH-01"]');
    expect(plan['2026.plan.yaml']).toContain('id: "nam-2026"');
  });

  test('puts quotes where the new id needs them', async () => {
    const client = await start();
    const after = await renamed(client, '2026.plan.yaml', 'id: KH-02', 5, '12');
    expect(after['2026.plan.yaml']).toContain('- id: "12"');
    expect(after['q2.plan.yaml']).toContain('of: 12#kt1');
  });

  test.each([
    ['lead: thang', 'an', /`an`.*`org\.yaml`/],
    ['lead: thang', 'kt1', /`kt1`.*`org\.yaml`/],
    ['lead: thang', 'all', /`all`/],
    ['lead: thang', 'a b', /`a b`/],
    ['lead: thang', 'a:b', /`a:b`/],
    ['lead: thang', 'a#b', /`a#b`/],
    ['lead: thang', '  ', /mã phải/],
    ['id: KH-01', 'KH-02', /`KH-02`.*`2026\.plan\.yaml`/],
    ['id: KH-01', 'Q-07', /`Q-07`.*`q2\.plan\.yaml`/],
    ['id: KH-01', 'issued', /`issued`/],
    ['id: "2026"', 'q2', /`q2`.*`q2\.plan\.yaml`/],
    ['title: Kế hoạch', 'x', /không có mã/],
  ])('refuses to turn %s into %s', async (piece, newName, message) => {
    const client = await start();
    const asked = client.askAt('textDocument/rename', '2026.plan.yaml', piece, piece.length - 1, { newName });
    await expect(asked).rejects.toThrow(message);
  });

  test('refuses where a file cannot be read', async () => {
    const files = { ...plans, 'q2.plan.yaml': quarter.replace('id: q2', 'id: "q2') };
    const client = await start(files);
    const asked = client.askAt('textDocument/rename', '2026.plan.yaml', 'lead: thang', 7, { newName: 'x' });
    await expect(asked).rejects.toThrow(/`q2\.plan\.yaml`/);
  });

  test('shows what would be renamed, and nothing where there is no id', async () => {
    const client = await start();
    const prepared = await client.askAt('textDocument/prepareRename', '2026.plan.yaml', 'lead: thang', 8);
    expect(prepared).toEqual({
      range: { start: { line: 8, character: 48 }, end: { line: 8, character: 53 } },
      placeholder: 'thang',
    });
    expect(await client.askAt('textDocument/prepareRename', '2026.plan.yaml', 'approves: Viện', 12)).toBeNull();
    expect(await client.askAt('textDocument/prepareRename', '2026.plan.yaml', 'period: 2026', 9)).toBeNull();
  });
});
