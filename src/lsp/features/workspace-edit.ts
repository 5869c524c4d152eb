import type { WorkspaceEdit } from 'vscode-languageserver/node';
import type { TextEdit } from '../../edit/apply.ts';
import type { SourceFile } from '../../source/file.ts';
import { rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import type { Workspace } from '../session/workspace.ts';

/** Edits by path, for the editor to make. @param fileOf the text that the offsets of the edits count in */
export function workspaceEdit(
  session: Session,
  workspace: Workspace,
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  fileOf: (path: string) => SourceFile,
): WorkspaceEdit {
  const changes = [...edits].map(([path, own]) => {
    const file = fileOf(path);
    return {
      path,
      edits: own.map(({ start, end, text }) => ({ range: rangeIn(file, { start, end }), newText: text })),
    };
  });
  if (session.params?.capabilities.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: Object.fromEntries(changes.map(({ path, edits: own }) => [workspace.uri(path), own])) };
  }
  return {
    documentChanges: changes.map(({ path, edits: own }) => ({
      textDocument: { uri: workspace.uri(path), version: workspace.texts.get(path)?.version ?? null },
      edits: own,
    })),
  };
}
