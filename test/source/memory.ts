import { resolve } from 'node:path';
import { bufferedSources } from '../../src/source/buffers.ts';
import { UnreadableError } from '../../src/source/errors.ts';
import type { Sources } from '../../src/source/sources.ts';

const nothing: Sources = {
  read: async (path) => {
    throw new UnreadableError(path, 'missing');
  },
  kindOf: async () => undefined,
  list: async () => [],
  realPath: async (path) => path,
};

/** Sources of a test: texts by path, relative to `/plans`. */
export function memorySources(texts: Readonly<Record<string, string>>): Sources {
  const buffers = new Map(
    Object.entries(texts).map(([name, text]) => {
      const path = resolve('/plans', name);
      return [path, { path, name, text, bom: false }] as const;
    }),
  );
  return bufferedSources(nothing, buffers);
}
