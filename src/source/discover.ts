import { dirname, join, relative, resolve, sep } from 'node:path';
import { UnreadableError } from './errors.ts';
import { globMatcher, isGlob } from './glob.ts';
import { isBelow } from './root.ts';
import type { Sources } from './sources.ts';

const configName = 'plan.config.yaml';
const planName = /^(?:plan|.+\.plan)\.ya?ml$/;

/** Folders in folders beyond this are no repository of plans. */
const maxFolderDepth = 50;

/** Which files of a folder are plans. */
export interface PlanPatterns {
  /** Globs relative to the folder; undefined where the usual names are looked for: `plan.yaml`, `*.plan.yaml`. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

/** The configuration that holds in a folder: its own, else that of the nearest folder above. */
export async function findConfig(sources: Sources, folder: string): Promise<string | undefined> {
  for (const above of foldersAbove(folder)) {
    const path = join(above, configName);
    if ((await sources.kindOf(path)) === 'file') return path;
  }
  return undefined;
}

/** Every plan in a folder and below it, sorted by path; not in `node_modules` nor in folders that start with a dot. */
export async function findPlans(sources: Sources, folder: string, patterns: PlanPatterns = {}): Promise<string[]> {
  const includes = patterns.include === undefined ? isPlanPath : globMatcher(patterns.include);
  const excludes = globMatcher(patterns.exclude ?? []);
  const found: string[] = [];
  for await (const path of filesBelow(sources, folder)) {
    const relativePath = relative(folder, path).split(sep).join('/');
    if (includes(relativePath) && !excludes(relativePath)) found.push(path);
  }
  return found.sort();
}

/**
 * The files that arguments name: files, folders with the plans in them, globs. Each once, in the order given.
 *
 * @throws UnreadableError where an argument names nothing
 */
export async function findNamed(sources: Sources, cwd: string, names: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const name of names) for (const path of await findOne(sources, cwd, name)) found.add(path);
  return [...found];
}

async function findOne(sources: Sources, cwd: string, name: string): Promise<string[]> {
  const path = resolve(cwd, name);
  const kind = await sources.kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return findPlans(sources, path);
  // A name with brackets may be that of a file, which has been looked for.
  const found = isGlob(name) ? await findByGlob(sources, cwd, name.replaceAll('\\', '/')) : [];
  if (found.length === 0) throw new UnreadableError(path, 'missing');
  return found;
}

/** The files below the part of a glob that names a folder. */
function findByGlob(sources: Sources, cwd: string, glob: string): Promise<string[]> {
  const segments = glob.split('/');
  const fixed = segments.slice(0, Math.max(0, segments.findIndex(isGlob)));
  const pattern = segments.slice(fixed.length).join('/');
  const folder = resolve(cwd, fixed.join('/') || (glob.startsWith('/') ? '/' : '.'));
  return findPlans(sources, folder, { include: [pattern] });
}

function isPlanPath(path: string): boolean {
  return planName.test(path.slice(path.lastIndexOf('/') + 1));
}

async function* filesBelow(sources: Sources, root: string): AsyncGenerator<string> {
  const realRoot = await sources.realPath(root);
  const entered = new Set([realRoot]);
  const open = [{ folder: root, depth: 0 }];
  while (open.length > 0) {
    const { folder, depth } = open.pop()!;
    for (const { name, kind } of await sources.list(folder)) {
      const path = join(folder, name);
      if (kind === 'file') {
        yield path;
        continue;
      }
      if (name === 'node_modules' || name.startsWith('.') || depth >= maxFolderDepth) continue;
      // A link may lead round in a circle, or out of the folder.
      const real = await sources.realPath(path);
      if (entered.has(real) || !isBelow(realRoot, real)) continue;
      entered.add(real);
      open.push({ folder: path, depth: depth + 1 });
    }
  }
}

/** The folder itself, and those that hold it, up to the top. */
export function* foldersAbove(folder: string): Generator<string> {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    yield at;
    if (above === at) return;
  }
}
