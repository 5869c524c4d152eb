import { statSync } from 'node:fs';
import { commands, type ExtensionContext, type TextDocument, window, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { isNamedLikePlans } from './names.mts';
import { chooseStart } from './program.mts';

let client: LanguageClient | undefined;

/** VS Code has met a YAML file, or opened a folder with plans: the server is started once there is something for it. */
export async function activate(context: ExtensionContext): Promise<void> {
  context.subscriptions.push(
    commands.registerCommand('plan.restart', restart),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidChangeConfiguration(async (event) => {
      if (client !== undefined && ['plan.path', 'plan.language'].some((name) => event.affectsConfiguration(name)))
        await restart();
    }),
  );
  const inFolders = await workspace.findFiles('**/{plan,*.plan,plan.config}.{yaml,yml}', '**/node_modules/**', 1);
  if (inFolders.length > 0) await start();
  else for (const document of workspace.textDocuments) await startFor(document);
}

/** VS Code closes, or the extension is switched off. */
export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose();
}

async function startFor({ uri }: TextDocument): Promise<void> {
  if (client === undefined && uri.scheme === 'file' && isNamedLikePlans(uri.path)) await start();
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

async function start(): Promise<void> {
  if (client !== undefined) return;
  client = new LanguageClient('plan', 'Plan', serverOptions(), clientOptions());
  try {
    await client.start();
  } catch {
    // The reason is in the output panel, where the client has written it.
    await tellMissing();
  }
}

async function tellMissing(): Promise<void> {
  const settings = 'Settings';
  const message = 'The program `plan` could not be started: npm install --save-dev workplan, or name it in plan.path.';
  if ((await window.showErrorMessage(message, settings)) === settings)
    await commands.executeCommand('workbench.action.openSettings', 'plan.path');
}

function foldersOpen(): string[] {
  return (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ uri }) => uri.fsPath);
}

function serverOptions(): ServerOptions {
  const folders = foldersOpen();
  const start = chooseStart({
    path: workspace.getConfiguration('plan').get('path', ''),
    folders,
    platform: process.platform,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  });
  const cwd = folders[0] === undefined ? {} : { cwd: folders[0] };
  const { args } = start;
  return 'module' in start
    ? { module: start.module, args: [...args], transport: TransportKind.stdio, options: cwd }
    : { command: start.command, args: [...args], options: { ...cwd, shell: start.shell } };
}

function clientOptions(): LanguageClientOptions {
  const language = workspace.getConfiguration('plan').get('language', 'auto');
  return {
    // Organisation files have any name: the server is told of all YAML files and says nothing of those that are not ours.
    documentSelector: [{ scheme: 'file', language: 'yaml' }],
    initializationOptions: language === 'auto' ? {} : { lang: language },
  };
}
