import { basename, dirname } from 'node:path';
import type { SourceFile } from './file.ts';
import type { FolderEntry, Sources } from './sources.ts';

/**
 * Files held in memory above others: what an editor has open, or what came from standard input. A file that exists in
 * memory only stands in its folder like any other.
 *
 * @param buffers by absolute path; what is put there later is seen, too
 */
export function bufferedSources(below: Sources, buffers: ReadonlyMap<string, SourceFile>): Sources {
  const isFolder = (path: string) => [...buffers.keys()].some((file) => isInFolder(file, path));
  return {
    read: async (path) => buffers.get(path) ?? below.read(path),
    kindOf: async (path) => {
      if (buffers.has(path)) return 'file';
      return (await below.kindOf(path)) ?? (isFolder(path) ? 'folder' : undefined);
    },
    list: async (folder) => merged(await below.list(folder), buffered(buffers.keys(), folder)),
    realPath: (path) => below.realPath(path),
  };
}

function isInFolder(file: string, folder: string): boolean {
  return nextBelow(file, folder) !== undefined;
}

/** The entry of a folder through which the way to a file leads; undefined where it does not lead there. */
function nextBelow(file: string, folder: string): string | undefined {
  for (let at = file, above = dirname(at); above !== at; at = above, above = dirname(at))
    if (above === folder) return at;
  return undefined;
}

function buffered(files: Iterable<string>, folder: string): FolderEntry[] {
  const entries: FolderEntry[] = [];
  for (const file of files) {
    const entry = nextBelow(file, folder);
    if (entry !== undefined) entries.push({ name: basename(entry), kind: entry === file ? 'file' : 'folder' });
  }
  return entries;
}

function merged(below: readonly FolderEntry[], above: readonly FolderEntry[]): FolderEntry[] {
  const byName = new Map([...below, ...above].map((entry) => [entry.name, entry]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
