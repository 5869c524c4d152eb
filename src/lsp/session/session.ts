import {
  type InitializeParams,
  LogMessageNotification,
  MessageType,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type ResponseError,
} from 'vscode-languageserver/node';
import type { Day } from '../../calendar/day.ts';
import { type Language, languages } from '../../locale/language.ts';
import type { FileKind } from '../../read/schema/file-shapes.ts';
import type { SourceFile } from '../../source/file.ts';
import { tool } from '../../version.ts';
import { SchemaDocs } from '../schema/schema-docs.ts';
import { pathOfUri } from './uris.ts';
import { Workspace } from './workspace.ts';

export interface ServeInput {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--lang`. */
  readonly lang: Language | undefined;
  /** `--config`, absolute. */
  readonly configPath: string | undefined;
  today(): Day;
  /** The text of a JSON Schema. */
  schema(kind: FileKind): Promise<string>;
  /** A text in its canonical layout; undefined where it has errors. */
  format(file: SourceFile): Promise<string | undefined>;
}

/** In milliseconds: a pause between two words is shorter, a glance at the result longer. */
const usualQuiet = 200;

/** Answers a request; an error is for the person who asked, as for a name that cannot be given. */
type Handle<P, R> = (params: P, workspace: Workspace) => Promise<R | ResponseError<void>>;

/** One editor's session: what it can do, what it has open. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly docs: SchemaDocs;
  readonly #input: ServeInput;
  #workspace: Workspace | undefined;
  #params: InitializeParams | undefined;

  constructor(connection: ProtocolConnection, input: ServeInput) {
    this.connection = connection;
    this.#input = input;
    this.docs = new SchemaDocs((kind) => input.schema(kind));
  }

  formatted(file: SourceFile): Promise<string | undefined> {
    return this.#input.format(file);
  }

  get params(): InitializeParams | undefined {
    return this.#params;
  }

  /** Undefined before `initialize` and after `shutdown`. */
  get workspace(): Workspace | undefined {
    return this.#workspace;
  }

  begin(params: InitializeParams): void {
    const { cwd, env, lang, configPath } = this.#input;
    const options = optionsOf(params);
    this.#params = params;
    this.#workspace = new Workspace({
      screen: {
        showDiagnostics: (uri, textVersion, diagnostics) =>
          void this.#tell(() =>
            this.connection.sendNotification(PublishDiagnosticsNotification.type, {
              uri,
              ...(textVersion === undefined ? {} : { version: textVersion }),
              diagnostics: [...diagnostics],
            }),
          ),
      },
      failed: (error) => this.reportFault(error),
      folders: foldersOf(params),
      home: cwd,
      env,
      lang: options.lang ?? lang,
      configPath: options.config ?? configPath,
      quiet: options.quiet ?? usualQuiet,
      today: () => this.#input.today(),
    });
  }

  end(): void {
    this.#workspace?.dispose();
    this.#workspace = undefined;
  }

  /**
   * Answers a request of the editor. A fault is told in the editor's log, never in its face: the answer is then that
   * there is nothing.
   */
  answer<P, R>(method: string, nothing: R, handle: Handle<P, R>): void {
    this.connection.onRequest<unknown, void>(method, async (params: P): Promise<unknown> => {
      const workspace = this.#workspace;
      if (workspace === undefined) return nothing;
      try {
        return await handle(params, workspace);
      } catch (error) {
        this.reportFault(error);
        return nothing;
      }
    });
  }

  /** Takes a notification of the editor. */
  take<P>(method: string, handle: (params: P, workspace: Workspace) => Promise<void> | void): void {
    this.connection.onNotification(method, async (params: P) => {
      const workspace = this.#workspace;
      if (workspace === undefined) return;
      try {
        await handle(params, workspace);
      } catch (error) {
        this.reportFault(error);
      }
    });
  }

  reportFault(error: unknown): void {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `${tool}: ${details}`;
    void this.#tell(() =>
      this.connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message }),
    );
  }

  /** What is said to an editor that has gone is lost, and nothing more. */
  async #tell(send: () => Promise<void>): Promise<void> {
    try {
      await send();
    } catch {
      // It will have closed the streams.
    }
  }
}

interface Options {
  readonly lang: Language | undefined;
  readonly config: string | undefined;
  readonly quiet: number | undefined;
}

/** `initializationOptions`: `{ "lang": "vi", "config": "/plans/plan.config.yaml", "quiet": 200 }`. */
function optionsOf({ initializationOptions: given }: InitializeParams): Options {
  const values: Record<string, unknown> = typeof given === 'object' && given !== null ? { ...given } : {};
  const { config, quiet } = values;
  return {
    lang: languages.find((one) => one === values.lang),
    config: typeof config === 'string' && config !== '' ? config : undefined,
    quiet: typeof quiet === 'number' && quiet >= 0 && quiet <= 10_000 ? quiet : undefined,
  };
}

function foldersOf(params: InitializeParams): readonly string[] {
  const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return uris.map(pathOfUri).filter((path) => path !== undefined);
}
