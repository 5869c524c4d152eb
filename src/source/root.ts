import { dirname, join, relative, resolve, sep } from 'node:path';
import { UnreadableError } from './errors.ts';
import type { Sources } from './sources.ts';

/**
 * The folder that no path in a plan may leave: the configuration's, else that of the git repository, else the working
 * folder.
 */
export async function findRoot(sources: Sources, cwd: string, config: string | undefined): Promise<string> {
  if (config !== undefined) return dirname(config);
  for (let folder = cwd, above = dirname(cwd); ; folder = above, above = dirname(folder)) {
    if ((await sources.kindOf(join(folder, '.git'))) !== undefined) return folder;
    if (above === folder) return cwd;
  }
}

/**
 * The file that a path inside another file means.
 *
 * @throws UnreadableError where the path, or a link on its way, leads out of the root
 */
export async function resolveInside(sources: Sources, root: string, from: string, written: string): Promise<string> {
  const path = resolve(dirname(from), written);
  const isInside = isBelow(root, path) && isBelow(await sources.realPath(root), await sources.realPath(path));
  if (!isInside) throw new UnreadableError(path, 'outside-root');
  return path;
}

/** Whether a path is the folder or in it; both absolute. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
