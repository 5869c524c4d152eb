import {
  type DidChangeTextDocumentParams,
  type DidChangeWorkspaceFoldersParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import type { Session } from './session.ts';

/** The files whose comings and goings the editor is asked to tell. */
const watched = ['**/*.{yaml,yml}', '**/.plan-baseline.json'];

/** Keeps the workspace in step with the editor. */
export function syncTexts(session: Session): void {
  session.take<DidOpenTextDocumentParams>('textDocument/didOpen', ({ textDocument }, workspace) =>
    workspace.opened(textDocument.uri, textDocument.version, textDocument.text),
  );
  session.take<DidChangeTextDocumentParams>('textDocument/didChange', ({ textDocument, contentChanges }, workspace) =>
    workspace.changed(textDocument.uri, textDocument.version, contentChanges),
  );
  session.take('textDocument/didSave', (_, workspace) => workspace.filesChanged());
  session.take<DidCloseTextDocumentParams>('textDocument/didClose', ({ textDocument }, workspace) =>
    workspace.closed(textDocument.uri),
  );
  session.take('workspace/didChangeWatchedFiles', (_, workspace) => workspace.filesChanged());
  session.take<DidChangeWorkspaceFoldersParams>('workspace/didChangeWorkspaceFolders', ({ event }, workspace) =>
    workspace.foldersChanged(event),
  );
  session.take('initialized', () => watchFiles(session));
}

async function watchFiles({ connection, params }: Session): Promise<void> {
  if (params?.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const registerOptions = { watchers: watched.map((globPattern) => ({ globPattern })) };
  await connection.sendRequest(RegistrationRequest.type, {
    registrations: [{ id: 'plan-files', method: 'workspace/didChangeWatchedFiles', registerOptions }],
  });
}
