import type { Finding } from '../diagnostic.ts';
import { noSubject } from '../model/subject.ts';
import { UnreadableError } from '../source/errors.ts';
import type { SourceFile } from '../source/file.ts';
import { isBelow } from '../source/root.ts';
import { shownPath } from '../source/shown-path.ts';
import type { Sources } from '../source/sources.ts';
import type { Wanted } from './arguments.ts';
import type { Document, Documents } from './documents.ts';

/** Standard input in the place of the file whose name it was given. */
export function withStdin(sources: Sources, stdin: SourceFile): Sources {
  return {
    read: async (path) => (path === stdin.path ? stdin : sources.read(path)),
    kindOf: async (path) => (path === stdin.path ? 'file' : sources.kindOf(path)),
    list: (folder) => sources.list(folder),
    realPath: async (path) => (path === stdin.path ? path : sources.realPath(path)),
  };
}

/** Files that are open at the same time: systems allow a process some hundreds. */
const atOnce = 64;

export interface Opened {
  readonly document: Document;
  readonly wanted: boolean;
}

/**
 * Opens what was found and what was named. A file named has to open; one that was only found is a finding, and so is one
 * that a link leads to out of the root: nobody asked for what lies there.
 */
export async function openAll(
  documents: Documents,
  { cwd, root }: { readonly cwd: string; readonly root: string },
  found: readonly string[],
  wanted: Wanted,
): Promise<{ readonly opened: readonly Opened[]; readonly unreadable: readonly Finding[] }> {
  const named = new Set(wanted.files);
  const paths = [...new Set([...found, ...wanted.files])];
  const { sources } = documents;
  const realRoot = await sources.realPath(root);
  const openOne = async (path: string): Promise<Opened | Finding | undefined> => {
    try {
      const isLinkOut = isBelow(root, path) && !isBelow(realRoot, await sources.realPath(path));
      if (isLinkOut && !wanted.typed.has(path))
        return unreadableFinding(cwd, path, new UnreadableError(path, 'outside-root'));
      return { document: await documents.open(path, 'plan'), wanted: wanted.files.length === 0 || named.has(path) };
    } catch (error) {
      if (!(error instanceof UnreadableError) || named.has(path)) throw error;
      // It was there a moment ago: whoever took it away does not want it read.
      return error.reason === 'missing' ? undefined : unreadableFinding(cwd, path, error);
    }
  };
  const outcomes: (Opened | Finding | undefined)[] = [];
  for (let at = 0; at < paths.length; at += atOnce) {
    outcomes.push(...(await Promise.all(paths.slice(at, at + atOnce).map(openOne))));
  }
  const opened = new Map<Document, Opened>();
  const unreadable: Finding[] = [];
  for (const outcome of outcomes) {
    if (outcome === undefined) continue;
    if ('rule' in outcome) unreadable.push(outcome);
    else if (outcome.wanted || !opened.has(outcome.document)) opened.set(outcome.document, outcome);
  }
  return { opened: [...opened.values()], unreadable };
}

function unreadableFinding(cwd: string, path: string, { reason }: UnreadableError): Finding {
  const name = shownPath(path, cwd);
  const file: SourceFile = { path, name, text: '', bom: false };
  return {
    rule: 'unreadable-file',
    place: { file, start: 0, end: 0 },
    subject: noSubject,
    field: '',
    data: { problem: 'unreadable-file', path: name, reason },
    related: [],
    fixes: [],
  };
}
