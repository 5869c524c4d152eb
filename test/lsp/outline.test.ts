import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';

const plan = `# A plan
# of two lines
title: Kế hoạch
period: 2026
language: vi
objectives:
  - { id: MT1, title: Hoàn thiện văn bản }
tasks:
  - id: A
    title: Di trú dữ liệu
    lead: an
    children:
      - { id: A1, title: Dữ liệu kiểm định, due: 2026-05 }
      - id: A2
        title: Dữ liệu công bố
  - id: B
    title: |
      Ban hành
      Sổ tay
    lead: an
    steps:
      - { title: Gửi dự thảo, due: 2026-03-31 }
  - lead: an
`;

let running: Running | undefined;

async function start(text: string): Promise<Client> {
  running = startServer(folderWith({ 'plan.yaml': text }));
  await running.client.initialize();
  await running.client.open('plan.yaml', text);
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  await running?.ended;
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

const ask = <R>(client: Client, method: string) =>
  client.ask<R>(method, { textDocument: { uri: client.uri('plan.yaml') } });

function lines(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, range, children }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` (${detail})` : ''} ${range.start.line + 1}-${range.end.line + 1}`,
    ...lines(children ?? [], depth + 1),
  ]);
}

describe('the outline', () => {
  test('shows objectives, tasks, what stands below them, and steps', async () => {
    const client = await start(plan);
    expect(lines(await ask(client, 'textDocument/documentSymbol'))).toEqual([
      'Mục tiêu 6-7',
      '  MT1 Hoàn thiện văn bản 7-7',
      'Nhiệm vụ 8-23',
      '  A Di trú dữ liệu (an) 9-15',
      '    A1 Dữ liệu kiểm định (2026-05) 13-13',
      '    A2 Dữ liệu công bố 14-15',
      '  B Ban hành Sổ tay (an) 16-22',
      '    Gửi dự thảo (2026-03-31) 22-22',
      '  … (an) 23-23',
    ]);
  });

  test('stays while a line is half typed', async () => {
    const client = await start(plan);
    await client.replace('plan.yaml', 'title: Di trú', 'title: "Di trú');
    const symbols = lines(await ask(client, 'textDocument/documentSymbol'));
    expect(symbols).toContain('    Gửi dự thảo (2026-03-31) 22-22');
  });

  test('says nothing of files that are none of ours', async () => {
    const client = await start(plan);
    await client.open('compose.yaml', 'services:\n  web:\n    image: nginx\n');
    const uri = client.uri('compose.yaml');
    expect(await client.ask('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
  });
});

describe('folding', () => {
  test('folds tasks, lists, texts of several lines and comments', async () => {
    const client = await start(plan);
    const folds = await ask<FoldingRange[]>(client, 'textDocument/foldingRange');
    expect(folds.map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1} ${kind ?? ''}`.trim())).toEqual(
      ['1-2 comment', '6-7', '8-23', '9-15', '12-15', '14-15', '16-22', '17-19', '21-22'],
    );
  });
});
