import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver/node';

/** What the server can do, for the editor to know. */
export const capabilities: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
