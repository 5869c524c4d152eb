import { posix } from 'node:path';
import { UnreadableError } from '../../src/source/errors.ts';
import type { FolderEntry, Sources } from '../../src/source/sources.ts';

/** Files that exist only here, under absolute paths with `/`. */
export function memorySources(files: Readonly<Record<string, string>>): Sources {
  const texts = new Map(Object.entries(files));
  return {
    async read(path) {
      const text = texts.get(path);
      if (text === undefined) throw new UnreadableError(path, 'missing');
      return { path, name: posix.relative('/plans', path), text, bom: false };
    },
    async kindOf(path) {
      if (texts.has(path)) return 'file';
      return [...texts.keys()].some((file) => file.startsWith(`${path}/`)) ? 'folder' : undefined;
    },
    async list(folder) {
      const entries = new Map<string, FolderEntry>();
      for (const path of texts.keys()) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        entries.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder' });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    realPath: async (path) => path,
  };
}
