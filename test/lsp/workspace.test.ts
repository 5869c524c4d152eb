import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { folderWith } from '../support/run.ts';
import { type Client, type Running, startServer } from './client.ts';
import { org, plans, quarter, year } from './plans.ts';

let running: Running | undefined;

async function start(files: Record<string, string>, options: Record<string, unknown> = {}): Promise<Client> {
  running = startServer(folderWith(files));
  await running.client.initialize(options);
  return running.client;
}

afterEach(async () => {
  await running?.client.leave();
  await running?.ended;
  expect(running?.client.log).toEqual([]);
  running = undefined;
});

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);
const lacks = (code: string) => (diagnostics: readonly Diagnostic[]) => !codes(diagnostics).includes(code);

describe('files that refer to each other', () => {
  test('shows in one file what was done in another, unsaved', async () => {
    const client = await start(plans);
    await client.open('2026.plan.yaml', year);
    await client.open('org.yaml', org);
    await client.settled('2026.plan.yaml');
    await client.replace('org.yaml', '{ id: thang,', '{ id: thang2,');
    await client.until('2026.plan.yaml', has('unknown-reference'));
    await client.until('q2.plan.yaml', has('unknown-reference'));
    await client.replace('org.yaml', 'thang2', 'thang');
    await client.until('q2.plan.yaml', lacks('unknown-reference'));
  });

  test('keeps what others say of a text while it is half typed', async () => {
    const client = await start(plans);
    await client.open('2026.plan.yaml', year.replace('lead: thang\n    support', 'lead: thag\n    support'));
    await client.open('org.yaml', org);
    await client.untilRule('2026.plan.yaml', 'unknown-reference');
    const before = await client.until('q2.plan.yaml', has('missing-authority'));
    await client.replace('org.yaml', 'name: Trần Văn Thắng', 'name: "Trần Văn Thắng');
    await client.until('org.yaml', has('yaml-syntax'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(codes(client.shown('2026.plan.yaml'))).toEqual(
      codes(await client.until('2026.plan.yaml', has('unknown-reference'))),
    );
    expect(client.shown('q2.plan.yaml')).toEqual(before);
    await client.replace('org.yaml', 'name: "Trần', 'name: Trần');
    await client.until('org.yaml', lacks('yaml-syntax'));
  });

  test('names the other place of a finding, with its file', async () => {
    const client = await start({ ...plans, 'twin.plan.yaml': year.replace('id: "2026"', 'id: "2026"\nunits: []') });
    await client.open('twin.plan.yaml', year);
    const finding = await client.untilRule('twin.plan.yaml', 'duplicate-id');
    expect(finding.relatedInformation?.[0]?.location.uri).toBe(client.uri('2026.plan.yaml'));
  });

  test('forgets a project when its last text is closed', async () => {
    const client = await start({ ...plans, 'q2.plan.yaml': quarter.replace('lead: thang', 'lead: thag') });
    await client.open('2026.plan.yaml', year);
    await client.until('q2.plan.yaml', has('unknown-reference'));
    await client.close('2026.plan.yaml');
    await client.until('q2.plan.yaml', (all) => all.length === 0);
  });

  test('shows what was typed before the first look at the plans', async () => {
    const client = await start(plans);
    for (const [name, text] of Object.entries(plans)) await client.open(name, text);
    // While the first look is under way, so that it is taken up by a glance only.
    await client.replace('2026.plan.yaml', 'title: Ban hành', 'title: "Ban hành');
    await client.untilRule('2026.plan.yaml', 'yaml-syntax');
  });

  test('goes back to what is on disk when a text is closed unsaved', async () => {
    const client = await start(plans);
    await client.open('2026.plan.yaml', year);
    await client.open('org.yaml', org.replace('{ id: thang,', '{ id: thang2,'));
    await client.until('2026.plan.yaml', has('unknown-reference'));
    await client.close('org.yaml');
    await client.until('2026.plan.yaml', lacks('unknown-reference'));
  });
});

describe('what happens on disk', () => {
  const changed = (client: Client) => client.notify('workspace/didChangeWatchedFiles', { changes: [] });

  test('asks to be told of changes', async () => {
    const client = await start(plans);
    await client.open('2026.plan.yaml', year);
    await client.settled('2026.plan.yaml');
    expect(JSON.stringify(client.registrations)).toContain('**/*.{yaml,yml}');
  });

  test('looks again when a file has changed, gone or come back', async () => {
    const client = await start(plans);
    await client.open('2026.plan.yaml', year);
    await client.settled('2026.plan.yaml');
    writeFileSync(join(client.folder, 'org.yaml'), org.replace('{ id: thang,', '{ id: thang2,'));
    await changed(client);
    await client.until('2026.plan.yaml', has('unknown-reference'));
    rmSync(join(client.folder, 'org.yaml'));
    await changed(client);
    await client.until('2026.plan.yaml', (all) => has('unreadable-file')(all) && lacks('unknown-reference')(all));
    writeFileSync(join(client.folder, 'org.yaml'), org);
    await changed(client);
    await client.until('2026.plan.yaml', lacks('unreadable-file'));
  });

  test('follows a file that is given another name', async () => {
    const client = await start({ ...plans, 'q2.plan.yaml': quarter.replace('lead: thang', 'lead: thag') });
    await client.open('2026.plan.yaml', year);
    await client.until('q2.plan.yaml', has('unknown-reference'));
    renameSync(join(client.folder, 'q2.plan.yaml'), join(client.folder, 'quarter.plan.yaml'));
    await changed(client);
    await client.until('q2.plan.yaml', (all) => all.length === 0);
    await client.until('quarter.plan.yaml', has('unknown-reference'));
    // The organisation, with a text of its own open under the old name.
    await client.open('org.yaml', org);
    renameSync(join(client.folder, 'org.yaml'), join(client.folder, 'people.yaml'));
    await client.close('org.yaml');
    await client.until('2026.plan.yaml', has('unreadable-file'));
    await client.replace('2026.plan.yaml', 'organisation: org.yaml', 'organisation: people.yaml');
    await client.until('2026.plan.yaml', lacks('unreadable-file'));
  });

  test('takes up a configuration that comes, changes, breaks and goes', async () => {
    const client = await start(plans);
    const text = year.replace('due: 2026-06-25', 'due: 2026-06-27');
    await client.open('2026.plan.yaml', text);
    await client.untilRule('2026.plan.yaml', 'due-on-day-off');
    const config = join(client.folder, 'plan.config.yaml');
    writeFileSync(config, 'rules: { due-on-day-off: off }\n');
    await changed(client);
    await client.until('2026.plan.yaml', lacks('due-on-day-off'));
    await client.open('plan.config.yaml', 'rules: { due-on-day-off: hint }\n');
    await client.untilRule('2026.plan.yaml', 'due-on-day-off');
    await client.replace('plan.config.yaml', 'hint', 'hnit');
    const wrong = await client.untilRule('plan.config.yaml', 'invalid-plan');
    expect(wrong.range.start).toEqual({ line: 0, character: 25 });
    // What was known of the plans is known still.
    expect(codes(client.shown('2026.plan.yaml'))).toContain('due-on-day-off');
    await client.replace('plan.config.yaml', 'hnit', 'off');
    await client.until('2026.plan.yaml', lacks('due-on-day-off'));
    await client.until('plan.config.yaml', (all) => all.length === 0);
  });

  test('holds back what the baseline holds back', async () => {
    const client = await start(plans);
    const text = year.replace('due: 2026-06-25', 'due: 2026-06-27');
    await client.open('2026.plan.yaml', text);
    await client.untilRule('2026.plan.yaml', 'due-on-day-off');
    const baseline = { version: 1, findings: ['due-on-day-off 2026:KH-01 due'] };
    writeFileSync(join(client.folder, '.plan-baseline.json'), JSON.stringify(baseline));
    await changed(client);
    await client.until('2026.plan.yaml', lacks('due-on-day-off'));
  });
});

describe('folders', () => {
  test('keeps the plans of several folders apart', async () => {
    const client = await start({
      'a/plan.yaml': year.replace('lead: thang\n    support', 'lead: thag\n    support'),
      'a/org.yaml': org,
      'b/plan.yaml': year,
      'b/org.yaml': org,
    });
    const [a, b] = ['a', 'b'].map((name) => pathToFileURL(join(client.folder, name)).href);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: {
        added: [
          { uri: a, name: 'a' },
          { uri: b, name: 'b' },
        ],
        removed: [{ uri: pathToFileURL(client.folder).href, name: 'plans' }],
      },
    });
    await client.open('b/plan.yaml', year);
    await client.settled('b/plan.yaml');
    // Both plans are called 2026: in one set that would be an error.
    expect(codes(client.shown('b/plan.yaml'))).not.toContain('duplicate-id');
    expect(client.allShown().has('a/plan.yaml')).toBe(false);
    await client.open('a/plan.yaml', year.replace('lead: thang\n    support', 'lead: thag\n    support'));
    await client.untilRule('a/plan.yaml', 'unknown-reference');
  });

  test('puts a text below a configuration of its own', async () => {
    const client = await start({
      ...plans,
      'sub/plan.config.yaml': 'rules: { coarse-deadline: off }\n',
      'sub/plan.yaml': 'title: X\nperiod: 2026\ntasks: []\n',
    });
    const text =
      'title: X\nperiod: 2026\npeople: [{id: an, name: An}]\ntasks:\n  - { id: A, title: Ban hành quy chế, lead: an, due: 2026-Q2, deliverable: Quy chế được ký }\n';
    await client.open('sub/plan.yaml', text);
    await client.settled('sub/plan.yaml');
    expect(codes(client.shown('sub/plan.yaml'))).not.toContain('coarse-deadline');
  });

  test('says nothing of YAML files that are none of ours', async () => {
    const client = await start({ ...plans, 'compose.yaml': 'services: {}\n' });
    await client.open('compose.yaml', 'services: {\n');
    await client.open('2026.plan.yaml', year);
    await client.settled('2026.plan.yaml');
    expect(client.shown('compose.yaml')).toEqual([]);
    expect(await client.askAt('textDocument/hover', 'compose.yaml', 'services')).toBeNull();
    expect(await client.askAt('textDocument/completion', 'compose.yaml', 'services')).toEqual([]);
  });

  test('looks at an open file that no plan names, where it says what it is', async () => {
    const text =
      '# yaml-language-server: $schema=../schemas/organisation.schema.json\nname: Viện\npeople: []\nuntis: []\n';
    const client = await start({ 'new.yaml': text });
    await client.open('new.yaml', text);
    expect((await client.untilRule('new.yaml', 'unknown-key')).range.start.line).toBe(3);
  });

  test('lives with addresses that are no files, and texts that it never saw opened', async () => {
    const client = await start(plans);
    const untitled = { uri: 'untitled:Untitled-1', languageId: 'yaml', version: 1, text: 'title: X\n' };
    await client.notify('textDocument/didOpen', { textDocument: untitled });
    await client.notify('textDocument/didChange', {
      textDocument: { uri: client.uri('x.yaml'), version: 2 },
      contentChanges: [{ text: 'a' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: client.uri('x.yaml') } });
    const params = { textDocument: { uri: 'untitled:Untitled-1' }, position: { line: 0, character: 0 } };
    expect(await client.ask('textDocument/hover', params)).toBeNull();
    expect(await client.ask('textDocument/completion', params)).toEqual([]);
    expect(await client.ask('textDocument/definition', { ...params, textDocument: { uri: 'file://%zz' } })).toEqual([]);
    mkdirSync(join(client.folder, 'folder.plan.yaml'));
    await client.open('2026.plan.yaml', year);
    await client.settled('2026.plan.yaml');
  });
});
