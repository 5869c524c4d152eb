import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CodeAction, CompletionItem, Diagnostic, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, spawnServer } from './client.ts';
import { plans, year } from './plans.ts';

const severities = ['', 'error', 'warning', 'information', 'hint'];
const plan = '2026.plan.yaml';

/** What a person at an editor does and sees, written down line by line. */
class Recorder {
  readonly lines: string[] = [];
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  say(text: string): void {
    this.lines.push('', `> ${text}`);
  }

  /** Waits until the plan shows, or no longer shows, findings of a rule; then writes down what it shows. */
  async shows(rule: string, is = true): Promise<readonly Diagnostic[]> {
    const shown = await this.#client.until(plan, (all) => all.some(({ code }) => code === rule) === is);
    for (const { range, severity, code } of shown) {
      const { start, end } = range;
      const place = `${start.line}:${start.character}-${end.line}:${end.character}`;
      this.lines.push(`${place} ${severities[severity ?? 0]} ${code}`);
    }
    if (shown.length === 0) this.lines.push('nothing is shown');
    return shown;
  }

  edits(edit: WorkspaceEdit | null | undefined): void {
    for (const change of edit?.documentChanges ?? []) {
      if (!('edits' in change)) continue;
      this.lines.push(change.textDocument.uri.replace(`${this.#client.uri('')}/`, ''));
      for (const one of change.edits) {
        const text = 'snippet' in one ? one.snippet.value : (one as TextEdit).newText;
        const { start, end } = one.range;
        this.lines.push(`  ${start.line}:${start.character}-${end.line}:${end.character} ${JSON.stringify(text)}`);
      }
    }
  }
}

/** What the session is about, and nothing else. */
const config = 'preset: schema-only\nrules: { due-on-day-off: warning }\n';

test('a session: open, break, mend, complete, rename, fix, ignore', async () => {
  expect(existsSync('dist/start.cjs'), 'the program is built').toBe(true);
  const text = year
    .replace('due: 2026-06-25', 'due: 2026-06-27')
    .replace('supervisor: tho\n    authority: {', 'supervisor: thoo\n    authority: {');
  const folder = folderWith({ ...plans, [plan]: text, 'plan.config.yaml': config });
  const { client, stderr, code } = spawnServer(folder);
  const record = new Recorder(client);
  const { capabilities, serverInfo } = await client.initialize({ quiet: 50 });
  record.lines.push(`${serverInfo?.name}: ${Object.keys(capabilities).sort().join(', ')}`);

  record.say('open a plan with a misspelt id and a deadline on a Saturday');
  await client.open(plan, text);
  await record.shows('unknown-reference');

  record.say('break it: a quote is opened');
  await client.replace(plan, 'title: Ban hành', 'title: "Ban hành');
  await record.shows('yaml-syntax');

  record.say('mend it');
  await client.replace(plan, 'title: "Ban hành', 'title: Ban hành');
  await record.shows('yaml-syntax', false);

  record.say('complete: a new line `lead:` of a new task');
  await client.replace(
    plan,
    '    effort: 3d\n',
    '    effort: 3d\n  - id: KH-03\n    title: Nghiệm thu phòng thử nghiệm\n    lead: \n',
  );
  const items = await client.askAt<CompletionItem[]>(
    'textDocument/completion',
    plan,
    'nghiệm\n    lead: ',
    'nghiệm\n    lead: '.length,
  );
  for (const { label, detail } of items) record.lines.push(`${label}: ${detail}`);
  await client.replace(
    plan,
    'nghiệm\n    lead: \n',
    'nghiệm\n    lead: an\n    due: 2026-05-29\n    deliverable: Biên bản nghiệm thu\n',
  );

  record.say('rename `an` to `an.lt`');
  record.edits(
    await client.askAt<WorkspaceEdit>('textDocument/rename', plan, 'nghiệm\n    lead: an', 18, { newName: 'an.lt' }),
  );
  record.say('rename `an` to `tho`');
  const refused = client.askAt('textDocument/rename', plan, 'nghiệm\n    lead: an', 18, { newName: 'tho' });
  record.lines.push(
    await refused.then(
      () => 'done',
      (error: Error) => `refused: ${error.message}`,
    ),
  );

  record.say('fix the misspelt id');
  const wrong = client.positionOf(plan, 'thoo');
  const context = { diagnostics: [] };
  const textDocument = { uri: client.uri(plan) };
  const fixes = await client.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: wrong, end: wrong },
    context,
  });
  record.edits(fixes[0]?.edit);
  await client.replace(plan, 'thoo', 'tho');
  await record.shows('unknown-reference', false);

  record.say('ignore the deadline on a day off, with a reason');
  const day = client.positionOf(plan, '2026-06-27');
  const ignores = await client.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: day, end: day },
    context,
  });
  const ignore = ignores.find(({ title }) => title.includes('tại đây'));
  record.lines.push(ignore?.title ?? '');
  record.edits(ignore?.edit);
  await client.replace(
    plan,
    '    due: 2026-06-27',
    '    # plan-ignore due-on-day-off: có lịch trực ngày thứ Bảy\n    due: 2026-06-27',
  );
  await record.shows('due-on-day-off', false);

  await client.leave();
  expect(await code).toBe(0);
  expect(stderr()).toBe('');
  await expect(`${record.lines.join('\n')}\n`).toMatchFileSnapshot('session.txt');
});

test('ends with 1 when the editor leaves without a goodbye, and says nothing when it crashes', async () => {
  const { client, code, stderr, child } = spawnServer(folderWith(plans));
  await client.initialize();
  await client.open(plan, year);
  child.stdin?.end();
  expect(await code).toBe(1);
  expect(stderr()).toBe('');
});
