import { afterEach, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';

const plan = `title: Kế hoạch
period: 2026
tasks:
  - title: Ban hành Sổ tay
    id: A
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

const formatting = (client: Client): Promise<TextEdit[]> =>
  client.ask('textDocument/formatting', {
    textDocument: { uri: client.uri('plan.yaml') },
    options: { tabSize: 2, insertSpaces: true },
  });

test('lays a text out as the formatter does, and replaces only what differs', async () => {
  const client = await start(plan);
  const [edit, ...others] = await formatting(client);
  expect(others).toEqual([]);
  // The id goes first.
  expect(edit?.range.start.line).toBe(3);
  expect(edit?.range.end.line).toBe(4);
  expect(edit?.newText).toContain('A\n');
});

test('leaves a text alone that cannot be read', async () => {
  const client = await start(plan.replace('Kế hoạch', '"Kế hoạch'));
  expect(await formatting(client)).toEqual([]);
});
