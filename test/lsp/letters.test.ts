import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Location,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';
import { org, year } from './plans.ts';

/*
 * Positions count UTF-16 units in lines: tone marks of their own (NFD), letters of two units (emoji) and of several
 * (a family of them), and lines that end in CR LF move everything behind them.
 */

const task = `  - { id: KH-03, title: "Nghiệm thu 📅 phòng thử nghiệm 👩‍🔬", lead: thag, support: [an], due: 2026-05-29, deliverable: Biên bản }\n`;
const forms: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CR LF', (text) => text.replaceAll('\n', '\r\n')],
  ['in NFD', (text) => text.normalize('NFD')],
  ['in NFD with CR LF', (text) => text.normalize('NFD').replaceAll('\n', '\r\n')],
];

let running: Running | undefined;

afterEach(async () => {
  await running?.client.leave();
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

function cutOut(text: string, { start, end }: Range): string {
  expect(start.line).toBe(end.line);
  return text.split(/\r\n|\n/)[start.line]!.slice(start.character, end.character);
}

describe.each(forms)('a text %s', (_, write) => {
  const texts = { 'plan.yaml': write(year + task), 'org.yaml': write(org) };

  async function open(): Promise<Client> {
    running = startServer(folderWith(texts));
    await running.client.initialize();
    await running.client.open('plan.yaml', texts['plan.yaml']);
    return running.client;
  }

  const at = (client: Client, range: Range): string => cutOut(client.text('plan.yaml'), range);

  test('has its findings and repairs at their letters, also once something was typed before them', async () => {
    const client = await open();
    expect(at(client, (await client.untilRule('plan.yaml', 'unknown-reference')).range)).toBe('thag');
    await client.replace('plan.yaml', write('Nghiệm thu'), write('🏭 Đánh giá và nghiệm thu'));
    await client.replace('plan.yaml', write('tasks:\n'), write('tasks:\n  # 📌 việc của năm\n'));
    const found = (): Diagnostic => client.shown('plan.yaml').find(({ code }) => code === 'unknown-reference')!;
    await expect.poll(() => at(client, found().range)).toBe('thag');
    const finding = found();
    const [fix] = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: client.uri('plan.yaml') },
      range: finding.range,
      context: { diagnostics: [] },
    });
    const [change] = fix!.edit!.documentChanges!;
    const [edit] = (change as { edits: TextEdit[] }).edits;
    expect([at(client, edit!.range), edit!.newText]).toEqual(['thag', 'thang']);
  });

  test('leads to the place where an id stands, and renames it', async () => {
    const client = await open();
    await client.settled('plan.yaml');
    const [found] = await client.askAt<Location[]>('textDocument/definition', 'plan.yaml', '[an], due', 2);
    expect([found!.uri, cutOut(texts['org.yaml'], found!.range)]).toEqual([client.uri('org.yaml'), 'an']);
    const renaming = await client.askAt<WorkspaceEdit>('textDocument/rename', 'plan.yaml', '[an], due', 1, {
      newName: 'an.lt',
    });
    const places = renaming.documentChanges!.flatMap((change) => {
      const { textDocument, edits } = change as { textDocument: { uri: string }; edits: TextEdit[] };
      const text = textDocument.uri === client.uri('org.yaml') ? texts['org.yaml'] : texts['plan.yaml'];
      return edits.map(({ range }) => cutOut(text, range));
    });
    expect(places).toEqual(places.map(() => 'an'));
    expect(places).toHaveLength(6);
  });

  test('is completed at the cursor', async () => {
    const client = await open();
    await client.settled('plan.yaml');
    const items = await client.askAt<CompletionItem[]>('textDocument/completion', 'plan.yaml', 'thag,', 'th'.length);
    const item = items.find(({ label }) => label === 'thang');
    const edit = item?.textEdit as { range?: Range; replace?: Range; newText: string };
    expect([at(client, (edit.range ?? edit.replace)!), edit.newText]).toEqual(['thag', 'thang']);
  });
});
