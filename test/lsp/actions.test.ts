import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';

const plan = `title: Work of the institute
period: 2026
calendar: VN
people: [{ id: an, name: An Le }, { id: binh, name: Binh Tran }]
tasks:
  - id: T1
    title: Publish the labelling guide on the portal
    lead: an
    support: [an, binh]
    deliverable: Guide signed by the director
    due: 2026-06-27
    effort: 2d
    note: |
      Whoever reads this shall
      strengthen the coordination
  - id: T2
    title: Calibrate the 12 fuel dispensers of Can Tho
    lead: bihn
    deliverable: 12 calibration certificates
    due: 2026-05-29
    effort: 3d
`;

let running: Running | undefined;

async function start(text: string, options: Record<string, unknown> = {}): Promise<Client> {
  running = startServer(folderWith({ 'plan.yaml': text }));
  await running.client.initialize(options);
  await running.client.open('plan.yaml', text);
  await running.client.settled('plan.yaml');
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  await running?.ended;
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

async function offered(client: Client, piece: string, only?: string[]): Promise<CodeAction[]> {
  const position = client.positionOf('plan.yaml', piece);
  return client.ask('textDocument/codeAction', {
    textDocument: { uri: client.uri('plan.yaml') },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
  });
}

function textAfter(client: Client, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('no edits');
  let text = client.text('plan.yaml');
  const lines = text.split(/(?<=\n)/);
  const at = ({ line, character }: Range['start']) => lines.slice(0, line).join('').length + character;
  const edits = change.edits.map((edit: TextEdit | SnippetTextEdit) => ({
    start: at(edit.range.start),
    end: at(edit.range.end),
    text: 'snippet' in edit ? edit.snippet.value : (edit as TextEdit).newText,
  }));
  for (const edit of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return text;
}

/** Where the cursor is to stand. */
const reason = ['$', '{1:reason}'].join('');

const titled = (actions: readonly CodeAction[], title: RegExp) => actions.find((action) => title.test(action.title));

describe('quick fixes', () => {
  test('offers the repair of a finding', async () => {
    const client = await start(plan);
    const actions = await offered(client, 'bihn');
    const fix = actions.find(
      ({ kind, diagnostics }) => kind === 'quickfix' && diagnostics?.[0]?.code === 'unknown-reference',
    );
    expect(textAfter(client, fix)).toBe(plan.replace('bihn', 'binh'));
    expect(fix?.diagnostics?.[0]?.range.start).toEqual(client.positionOf('plan.yaml', 'bihn'));
  });

  test('offers nothing where there is no finding', async () => {
    const client = await start(plan);
    expect(await offered(client, 'period: 2026')).toEqual([]);
  });

  test('follows places through what was typed since', async () => {
    const client = await start(plan, { quiet: 9000 });
    await client.replace('plan.yaml', 'Work of the institute', 'Work of the\n  whole institute');
    const fix = titled(await offered(client, 'bihn'), /binh/);
    expect(textAfter(client, fix)).toContain('lead: binh\n    deliverable: 12');
    await client.replace('plan.yaml', 'bihn', 'bihnx');
    expect(titled(await offered(client, 'bihn'), /binh/)).toBeUndefined();
  });

  test('mends everything that is certain in one go, when asked to', async () => {
    const client = await start(plan);
    expect(titled(await offered(client, 'bihn'), /certain/)).toBeUndefined();
    const [action, ...others] = await offered(client, 'title', ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.plan');
    expect(textAfter(client, action)).toBe(plan.replace('support: [an, binh]', 'support: [binh]'));
  });
});

describe('ignoring with a reason', () => {
  const due = /^Ignore due-on-day-off here/;

  test('puts the comment above the line, with the cursor at the reason', async () => {
    const client = await start(plan);
    const action = titled(await offered(client, '2026-06-27'), due);
    expect(textAfter(client, action)).toBe(
      plan.replace('    due: 2026-06-27', `    # plan-ignore due-on-day-off: ${reason}\n    due: 2026-06-27`),
    );
  });

  test('takes the finding back once there is a reason', async () => {
    const client = await start(plan);
    await client.untilRule('plan.yaml', 'due-on-day-off');
    await client.replace('plan.yaml', '    due: 2026-06-27', '    # plan-ignore due-on-day-off: \n    due: 2026-06-27');
    await client.untilRule('plan.yaml', 'unexplained-suppression');
    await client.replace('plan.yaml', 'off: \n', 'off: the portal opens that day\n');
    const shown = await client.until('plan.yaml', (all) => all.every(({ code }) => code !== 'unexplained-suppression'));
    expect(shown.map(({ code }) => code)).not.toContain('due-on-day-off');
  });

  test('keeps the line ends of the file', async () => {
    const client = await start(plan.replaceAll('\n', '\r\n'));
    const action = titled(await offered(client, '2026-06-27'), due);
    expect(textAfter(client, action)).toContain(
      `\r\n    # plan-ignore due-on-day-off: ${reason}\r\n    due: 2026-06-27\r\n`,
    );
  });

  test('goes above the key of a text of several lines', async () => {
    const long = plan.replace('deliverable: Guide signed by the director', 'deliverable: |\n      TBD');
    const client = await start(long);
    await client.untilRule('plan.yaml', 'placeholder');
    const action = titled(await offered(client, 'TBD'), /^Ignore placeholder here/);
    expect(textAfter(client, action)).toBe(
      long.replace('    deliverable: |', `    # plan-ignore placeholder: ${reason}\n    deliverable: |`),
    );
  });

  test('can take back findings of the whole file', async () => {
    const text = `# A comment\n${plan}`;
    const client = await start(text);
    const action = titled(await offered(client, '2026-06-27'), /^Ignore due-on-day-off in this file/);
    expect(textAfter(client, action)).toBe(
      text.replace('title:', `# plan-ignore-file due-on-day-off: ${reason}\ntitle:`),
    );
  });
});
