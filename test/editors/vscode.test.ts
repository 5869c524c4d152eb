import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  NullLogger,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { isNamedLikePlans } from '../../editors/vscode/src/names.mts';
import { chooseStart } from '../../editors/vscode/src/program.mts';
import { fileKind } from '../../src/read/file-kind.ts';
import { Client } from '../lsp/client.ts';
import { folderWith } from '../support/run.ts';

const home = 'editors/vscode';
const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const program = JSON.parse(readFileSync('package.json', 'utf8'));

/** What the extension hands to the client library. */
interface Made {
  readonly id: string;
  readonly server: { module?: string; command?: string; args: string[]; options: { cwd?: string } };
  readonly client: { documentSelector: unknown; initializationOptions: Record<string, unknown> };
}

let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(home, 'src/extension.mts')],
    ...{ bundle: true, write: false, platform: 'node', format: 'cjs', logLevel: 'silent' },
    external: ['vscode', 'vscode-languageclient/node'],
  });
  code = outputFiles[0]!.text;
});

/** An editor around the bundled extension. */
function editor(settings: Record<string, string>, folders: readonly string[], found: readonly string[] = []) {
  const made: Made[] = [];
  const said: string[] = [];
  const state = { running: 0, fails: false };
  const commands = new Map<string, () => Promise<void>>();
  let opened: (document: unknown) => Promise<void> = async () => undefined;
  let changed: (event: unknown) => Promise<void> = async () => undefined;
  const vscode = {
    commands: {
      registerCommand: (name: string, run: () => Promise<void>) => commands.set(name, run),
      executeCommand: async () => undefined,
    },
    window: { showErrorMessage: async (message: string) => void said.push(message) },
    workspace: {
      workspaceFolders: folders.map((path) => ({ uri: { scheme: 'file', fsPath: path } })),
      textDocuments: [],
      findFiles: async () => found,
      onDidOpenTextDocument: (run: typeof opened) => {
        opened = run;
      },
      onDidChangeConfiguration: (run: typeof changed) => {
        changed = run;
      },
      getConfiguration: (section: string) => ({
        get: (name: string, otherwise: string) => settings[`${section}.${name}`] ?? otherwise,
      }),
    },
  };
  class LanguageClient {
    constructor(id: string, _name: string, server: Made['server'], client: Made['client']) {
      made.push({ id, server, client });
    }
    async start(): Promise<void> {
      if (state.fails) throw new Error('spawn plan ENOENT');
      state.running += 1;
    }
    async dispose(): Promise<void> {
      state.running -= 1;
    }
  }
  const known: Record<string, unknown> = {
    vscode,
    'vscode-languageclient/node': { LanguageClient, TransportKind: { stdio: 0 } },
    'node:fs': { statSync: (path: string) => (existsSync(path) ? { isFile: () => true } : undefined) },
    'node:path': { join, resolve },
  };
  const module = { exports: {} as { activate(context: unknown): Promise<void>; deactivate(): Promise<void> } };
  new Function('module', 'exports', 'require', code)(module, module.exports, (name: string) => known[name]);
  return {
    ...{ made, said, state, commands, extension: module.exports },
    activate: () => module.exports.activate({ subscriptions: [] }),
    open: (path: string) => opened({ uri: { scheme: 'file', path } }),
    change: (name: string) => changed({ affectsConfiguration: (asked: string) => asked === name }),
  };
}

describe('the manifest', () => {
  test('is of the version and licence of the program', () => {
    expect(manifest.version).toBe(program.version);
    expect(manifest.license).toBe(program.license);
    expect(readFileSync(join(home, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  test('offers the settings and commands that the extension knows and the documents name', async () => {
    const settings = Object.keys(manifest.contributes.configuration.properties);
    expect(settings).toEqual(['plan.path', 'plan.language', 'plan.trace.server']);
    for (const path of [join(home, 'README.md'), 'docs/editors.md'])
      for (const name of settings) expect(readFileSync(path, 'utf8'), path).toContain(`\`${name}\``);
    const { activate, commands } = editor({}, []);
    await activate();
    expect([...commands.keys()]).toEqual(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
    );
  });

  test('packs what the editor loads and nothing of the sources', () => {
    const ignored = readFileSync(join(home, '.vscodeignore'), 'utf8').split('\n');
    expect(ignored[0]).toBe('**');
    expect(ignored).toContain(`!${manifest.main.replace('./', '')}`);
    expect(readFileSync(join(home, 'build.mjs'), 'utf8')).toContain(`'${manifest.main.replace('./', '')}'`);
  });

  test('pins its packages and keeps no address of a registry', () => {
    for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(join(home, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('the program that is started', () => {
  const none = { path: '', folders: ['/a', '/b'], platform: 'linux' as const, isFile: () => false };
  const own = (path: string) => path.replaceAll('\\', '/') === '/b/node_modules/workplan/bin/plan.js';

  test('is that of the workspace, run by the editor', () => {
    expect(chooseStart({ ...none, isFile: own })).toEqual({
      module: join('/b', 'node_modules/workplan/bin/plan.js'),
      args: ['lsp', '--stdio'],
    });
  });

  test('else that of the machine, by a shell on Windows', () => {
    expect(chooseStart(none)).toMatchObject({ command: 'plan', shell: false });
    expect(chooseStart({ ...none, platform: 'win32' })).toMatchObject({ command: 'plan', shell: true });
  });

  test('is what the settings name, above all', () => {
    expect(chooseStart({ ...none, isFile: own, path: '/opt/plan' })).toMatchObject({ command: resolve('/opt/plan') });
    expect(chooseStart({ ...none, path: './bin/plan.js' })).toMatchObject({ module: resolve('/a/bin/plan.js') });
    expect(chooseStart({ ...none, platform: 'win32', path: 'my plan.cmd' })).toMatchObject({
      command: '"my plan.cmd"',
    });
  });
});

describe('the extension', () => {
  test('starts once there is a file of plans, and only once', async () => {
    const { activate, open, state } = editor({}, []);
    await activate();
    await open('/w/compose.yaml');
    expect(state.running).toBe(0);
    await open('/w/2026.plan.yaml');
    await open('/w/plan.yaml');
    expect(state.running).toBe(1);
  });

  test('starts with a folder that holds plans; starts anew when a setting changes; ends', async () => {
    const settings: Record<string, string> = {};
    const { activate, change, made, state, extension } = editor(settings, ['/w'], ['/w/plan.yaml']);
    await activate();
    expect(made[0]!.client.initializationOptions).toEqual({});
    settings['plan.language'] = 'vi';
    await change('plan.trace.server');
    expect(made).toHaveLength(1);
    await change('plan.language');
    expect(made[1]!.client.initializationOptions).toEqual({ lang: 'vi' });
    expect(state.running).toBe(1);
    await extension.deactivate();
    expect(state.running).toBe(0);
  });

  test('says what to do when there is no program', async () => {
    const { activate, said, state } = editor({}, ['/w'], ['/w/plan.yaml']);
    state.fails = true;
    await activate();
    expect(said).toEqual([expect.stringContaining('npm install')]);
  });

  test('knows files of plans by the names by which the server does', () => {
    for (const name of ['plan.yaml', 'q2.plan.yml', 'plan.config.yaml', 'vn.calendar.yaml', 'org.yaml', 'myplan.yaml'])
      expect(isNamedLikePlans(`/w/${name}`), name).toBe(fileKind(`/w/${name}`, undefined) !== undefined);
  });

  test('starts a server that answers in the language of the settings', async () => {
    const text = 'title: Plan\nperiod: 2026\nlanguage: en\ntasks: [{ id: T1, titel: Publish the guide }]\n';
    const folder = folderWith({ 'plan.yaml': text });
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules', 'workplan'), 'junction');
    const { activate, made } = editor({ 'plan.language': 'vi' }, [folder], ['plan.yaml']);
    await activate();
    const [{ server, client: options } = expect.fail('no client was made')] = made;
    const child = spawn(process.execPath, [server.module!, ...server.args], { ...server.options, stdio: 'pipe' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
      NullLogger,
    );
    const client = new Client(connection, folder);
    await client.initialize(options.initializationOptions);
    await client.open('plan.yaml', text);
    expect(String((await client.untilRule('plan.yaml', 'unknown-key')).message)).toContain('không');
    await client.leave();
    expect(await ended).toBe(0);
  });
});
