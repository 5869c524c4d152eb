import { dirname, resolve } from 'node:path';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type ReferenceParams,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { offsetOf, rangeIn } from '../session/positions.ts';
import type { Session } from '../session/session.ts';
import { type SeenFile, sightFrom } from '../session/sight.ts';
import type { Workspace } from '../session/workspace.ts';
import { namedBy, type PlacedUse, useAt, usesOf } from '../symbols/symbols.ts';
import { usesIn } from '../symbols/uses.ts';

/** From an id to what it stands for, and to every place that names it. */
export function navigate(session: Session): void {
  session.answer<TextDocumentPositionParams, Location[]>('textDocument/definition', [], definition);
  session.answer<ReferenceParams, Location[]>('textDocument/references', [], references);
  session.answer<TextDocumentPositionParams, DocumentHighlight[]>('textDocument/documentHighlight', [], highlights);
}

async function definition({ textDocument, position }: TextDocumentPositionParams, workspace: Workspace) {
  const sight = await sightFrom(workspace, textDocument.uri);
  if (sight === undefined) return [];
  const offset = offsetOf(sight.file, position);
  const file = fileAt(sight, offset);
  if (file !== undefined) return [{ uri: workspace.uri(file), range: startOfFile }];
  const use = useAt(sight, offset);
  const named = use && (await namedBy(sight, sight, use));
  if (named === undefined) return [];
  const found = (await usesOf(sight, named)).filter(({ role, seen }) => {
    return role === 'definition' && seen.file.path === named.home;
  });
  // A plan that is known by the name of its file gets its id nowhere.
  if (found.length === 0 && named.namespace === 'plan') return [{ uri: workspace.uri(named.home), range: startOfFile }];
  return found.map((one) => locationOf(workspace, one));
}

async function references({ textDocument, position, context }: ReferenceParams, workspace: Workspace) {
  const found = await usesAt({ textDocument, position }, workspace);
  return found
    .filter(({ role }) => context.includeDeclaration || role === 'reference')
    .map((one) => locationOf(workspace, one));
}

async function highlights(params: TextDocumentPositionParams, workspace: Workspace) {
  const found = await usesAt(params, workspace);
  return found
    .filter(({ seen }) => workspace.uri(seen.file.path) === params.textDocument.uri)
    .map(({ seen, start, end, role }): DocumentHighlight => {
      const kind = role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
      return { range: rangeIn(seen.file, { start, end }), kind };
    });
}

async function usesAt({ textDocument, position }: TextDocumentPositionParams, workspace: Workspace) {
  const sight = await sightFrom(workspace, textDocument.uri);
  const use = sight && useAt(sight, offsetOf(sight.file, position));
  const named = use && (await namedBy(sight, sight, use));
  return named === undefined ? [] : usesOf(sight!, named);
}

const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The file that a path around an offset means. */
function fileAt({ parsed, kind, file }: SeenFile, offset: number): string | undefined {
  if (parsed.tree === undefined) return undefined;
  const named = usesIn(parsed.tree, kind).files.find(({ node }) => node.start <= offset && offset <= node.end);
  return named && resolve(dirname(file.path), named.path);
}

function locationOf(workspace: Workspace, { seen, start, end }: PlacedUse): Location {
  return { uri: workspace.uri(seen.file.path), range: rangeIn(seen.file, { start, end }) };
}
