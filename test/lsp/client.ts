import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  NullLogger,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { parseDay } from '../../src/calendar/day.ts';
import { formatYaml } from '../../src/format/format.ts';
import { serve } from '../../src/lsp/serve.ts';

/** An editor as the server sees it, and what it was told. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly folder: string;
  /** What the server wrote to the editor's log. */
  readonly log: string[] = [];
  readonly registrations: unknown[] = [];
  #versions = new Map<string, number>();
  #texts = new Map<string, string>();
  #diagnostics = new Map<string, PublishDiagnosticsParams>();
  #waiting: (() => void)[] = [];

  constructor(connection: ProtocolConnection, folder: string) {
    this.connection = connection;
    this.folder = folder;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#diagnostics.set(params.uri, params);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message));
    connection.onRequest('client/registerCapability', (params: unknown) => {
      this.registrations.push(params);
      return null;
    });
    connection.listen();
  }

  initialize(
    options: Record<string, unknown> = {},
    folders: readonly string[] = [this.folder],
  ): Promise<InitializeResult> {
    const asked = this.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: 'plans' })),
      capabilities: {
        workspace: {
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceEdit: { documentChanges: true, snippetEditSupport: true },
        },
        textDocument: { completion: { completionItem: { snippetSupport: true } } },
      },
      initializationOptions: { quiet: 0, ...options },
    });
    return asked.then(async (result) => {
      await this.connection.sendNotification('initialized', {});
      return result;
    });
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  text(name: string): string {
    return this.#texts.get(name) ?? '';
  }

  open(name: string, text: string): Promise<void> {
    this.#versions.set(name, 1);
    this.#texts.set(name, text);
    const textDocument = { uri: this.uri(name), languageId: 'yaml', version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Puts a text in the place of the first piece that reads like this, as typing does. */
  async replace(name: string, piece: string, by: string): Promise<void> {
    const text = this.text(name);
    const start = text.indexOf(piece);
    if (start < 0) throw new Error(`${name} has no ${piece}`);
    await this.edit(name, start, start + piece.length, by);
  }

  /** Puts a text in the place of what stands between two offsets. */
  async edit(name: string, start: number, end: number, by: string): Promise<void> {
    const text = this.text(name);
    const range = { start: positionAt(text, start), end: positionAt(text, end) };
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    this.#texts.set(name, text.slice(0, start) + by + text.slice(end));
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ range, text: by }],
    });
  }

  /** Sends a text as a whole, in the place of the one before. */
  async rewrite(name: string, text: string): Promise<void> {
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    this.#texts.set(name, text);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
  }

  close(name: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  ask<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Asks about a place: right before the first piece of a file that reads like this, or so far into it. */
  askAt<R>(method: string, name: string, piece: string, into = 0, more: object = {}): Promise<R> {
    return this.ask<R>(method, {
      textDocument: { uri: this.uri(name) },
      position: this.positionOf(name, piece, into),
      ...more,
    });
  }

  positionOf(name: string, piece: string, into = 0): Position {
    const at = this.text(name).indexOf(piece);
    if (at < 0) throw new Error(`${name} has no ${piece}`);
    return positionAt(this.text(name), at + into);
  }

  shown(name: string): readonly Diagnostic[] {
    return this.#diagnostics.get(this.uri(name))?.diagnostics ?? [];
  }

  /** Everything that is shown, by the name of its file. */
  allShown(): ReadonlyMap<string, readonly Diagnostic[]> {
    const names = [...this.#diagnostics].map(([uri, { diagnostics }]) => {
      return [relative(this.folder, fileURLToPath(uri)), diagnostics] as const;
    });
    return new Map(names);
  }

  /** Waits for the first look at the plans: all that it finds is sent in one go, ahead of the next answer. */
  async settled(name: string): Promise<void> {
    await this.until(name, () => true);
    await this.ask('plan/nothing', {}).catch(() => undefined);
  }

  /** Waits until what is shown of a file is as wanted. */
  async until(name: string, isRight: (diagnostics: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    const deadline = AbortSignal.timeout(15_000);
    while (!isRight(this.shown(name)) || !this.#diagnostics.has(this.uri(name))) {
      if (deadline.aborted) {
        throw new Error(
          `still shown for ${name}: ${JSON.stringify(this.shown(name), null, 1)}\n${this.log.join('\n')}`,
        );
      }
      await new Promise<void>((wake) => {
        this.#waiting.push(wake);
        setTimeout(wake, 200);
      });
    }
    return this.shown(name);
  }

  /** Waits until a file shows findings of a rule. */
  async untilRule(name: string, rule: string): Promise<Diagnostic> {
    const shown = await this.until(name, (all) => all.some(({ code }) => code === rule));
    return shown.find(({ code }) => code === rule)!;
  }

  async leave(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
  }
}

/** The position of an offset; line ends are LF, CRLF and CR. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

export interface Running {
  readonly client: Client;
  /** Whether the editor said goodbye before it left. */
  readonly ended: Promise<boolean>;
}

/** A server in this process. */
export function startServer(folder: string, env: Readonly<Record<string, string>> = {}): Running {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const ended = serve({
    input: toServer,
    output: toClient,
    cwd: folder,
    env: { LANG: 'C', ...env },
    lang: undefined,
    configPath: undefined,
    schema: (kind) => readFile(join(import.meta.dirname, `../../schemas/${kind}.schema.json`), 'utf8'),
    format: formatYaml,
    today: () => parseDay('2026-01-12')!,
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    NullLogger,
  );
  return { client: new Client(connection, folder), ended };
}

export interface Spawned {
  readonly client: Client;
  readonly child: ChildProcess;
  /** Everything on standard error. */
  readonly stderr: () => string;
  readonly code: Promise<number | null>;
}

const built = join(import.meta.dirname, '../../bin/plan.js');

/** The built program in a process of its own, as editors start it. */
export function spawnServer(folder: string, argv: readonly string[] = [], program = built): Spawned {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio', '--today', '2026-01-12', ...argv], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
    NullLogger,
  );
  return { client: new Client(connection, folder), child, stderr: () => Buffer.concat(errors).toString('utf8'), code };
}
