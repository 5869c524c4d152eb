import {
  LSPErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { TextEdit } from '../../edit/apply.ts';
import { renameKey, replaceScalar } from '../../edit/scalars.ts';
import { offsetOf, rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { lookAt, type SeenFile, type Sight, sightFrom } from '../session/sight.ts';
import type { Workspace } from '../session/workspace.ts';
import {
  definesId,
  filesOf,
  type Named,
  namedBy,
  type PlacedUse,
  plansAround,
  useAt,
  usesOf,
} from '../symbols/symbols.ts';
import type { Use } from '../symbols/uses.ts';
import { editorWords } from '../words/words.ts';
import { workspaceEdit } from './workspace-edit.ts';

/** Gives an id another name in every file that names it, or says why that cannot be. */
export function rename(session: Session): void {
  session.answer<TextDocumentPositionParams, Prepared | null>('textDocument/prepareRename', null, prepare);
  session.answer<RenameParams, WorkspaceEdit | null>('textDocument/rename', null, (params, workspace) =>
    renameAt(params, workspace, session),
  );
}

interface Prepared {
  readonly range: Range;
  readonly placeholder: string;
}

async function prepare({ textDocument, position }: TextDocumentPositionParams, workspace: Workspace) {
  const sight = await sightFrom(workspace, textDocument.uri);
  const use = sight && useAt(sight, offsetOf(sight.file, position));
  if (use === undefined || (await writtenId(sight!, use)) === undefined) return null;
  return { range: rangeIn(sight!.file, use), placeholder: use.id };
}

async function renameAt({ textDocument, position, newName }: RenameParams, workspace: Workspace, session: Session) {
  const sight = await sightFrom(workspace, textDocument.uri);
  const words = editorWords(sight?.language ?? workspace.language()).rename;
  const use = sight && useAt(sight, offsetOf(sight.file, position));
  const named = use && (await writtenId(sight!, use));
  if (sight === undefined || use === undefined || named === undefined) return refusal(words.nothing);
  const id = newName.trim().normalize('NFC');
  const refused = refusedId(use, id, words) ?? (await refusedByFiles(sight, named, id, words));
  if (refused !== undefined) return refusal(refused);
  const edits = new Map<string, TextEdit[]>();
  const files = new Map<string, SeenFile>();
  for (const one of await usesOf(sight, named)) {
    const { path } = one.seen.file;
    files.set(path, one.seen);
    edits.set(path, [...(edits.get(path) ?? []), editOf(one, id)]);
  }
  return workspaceEdit(session, workspace, edits, (path) => files.get(path)!.file);
}

/** The thing that an id stands for, where its id is written somewhere: a plan may be known by its file's name. */
async function writtenId(sight: Sight, use: Use): Promise<Named | undefined> {
  const named = await namedBy(sight, sight, use);
  return named !== undefined && (await definesId(sight, named.home, named.namespace, named.id)) ? named : undefined;
}

type RenameWords = ReturnType<typeof editorWords>['rename'];

function refusedId({ namespace }: Use, id: string, words: RenameWords): string | undefined {
  if (id === '') return words.empty;
  if (!/^[\p{L}\p{M}\p{N}._/&+-]+$/u.test(id)) return words.notAnId(id);
  if ((namespace === 'task' && id === 'issued') || (namespace === 'member' && id === 'all')) return words.reserved(id);
  return undefined;
}

async function refusedByFiles(sight: Sight, named: Named, id: string, words: RenameWords): Promise<string | undefined> {
  for (const path of filesOf(sight)) {
    const seen = await lookAt(sight, path);
    if (seen?.parsed.complete === false) return words.broken(seen.file.name);
  }
  const taken = id === named.id ? undefined : await takenBy(sight, named, id);
  return taken === undefined ? undefined : words.taken(id, (await lookAt(sight, taken))?.file.name ?? taken);
}

/** The file in which the new id already stands for something, seen from any place that would carry it. */
async function takenBy(sight: Sight, named: Named, id: string): Promise<string | undefined> {
  if (named.namespace === 'plan') return sight.analysis?.loaded.set.planById.get(id)?.file.path;
  if (named.namespace === 'task') {
    for (const path of plansAround(sight, named.home)) if (await definesId(sight, path, 'task', id)) return path;
  }
  for (const one of await usesOf(sight, named)) {
    const other = await namedBy(sight, one.seen, { ...one, id });
    if (other !== undefined) return other.home;
  }
  return undefined;
}

function editOf({ seen, node, before, behind, isKey }: PlacedUse, id: string): TextEdit {
  const { text } = seen.file;
  const tree = seen.parsed.tree!;
  return isKey
    ? renameKey(text, tree, node, before + id + behind)
    : replaceScalar(text, tree, node, before + id + behind);
}

function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
