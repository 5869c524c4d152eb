import { resolve } from 'node:path';
import { findNamed, findPlans } from '../source/discover.ts';
import { UnreadableError } from '../source/errors.ts';
import { isBelow } from '../source/root.ts';
import type { Sources } from '../source/sources.ts';
import { NoPlanError } from './errors.ts';

/** What is to be reported, by the arguments. */
export interface Wanted {
  /** Files named, and plans in folders named; absolute, and empty where there are no arguments. */
  readonly files: readonly string[];
  /** Those of them that a word itself names, and not only their folder. */
  readonly typed: ReadonlySet<string>;
  /** Whether a file lies where the arguments point to. */
  covers(path: string): boolean;
}

/**
 * Resolves files, folders, globs and `-` on the command line.
 *
 * @param found the plans that the configuration or the working folder holds
 * @param stdin where the text of standard input stands
 * @throws UnreadableError for an argument that is not there; NoPlanError for a folder without plans
 */
export async function resolveArguments(
  sources: Sources,
  cwd: string,
  words: readonly string[],
  found: readonly string[],
  stdin: string | undefined,
): Promise<Wanted> {
  if (words.length === 0) return { files: [], typed: new Set(), covers: () => true };
  const files = new Set<string>();
  const typed = new Set<string>();
  const folders: string[] = [];
  for (const word of words) {
    if (word === '-') {
      if (stdin === undefined) throw new UnreadableError(word, 'missing');
      files.add(stdin);
      typed.add(stdin);
      continue;
    }
    const path = resolve(cwd, word);
    if ((await sources.kindOf(path)) !== 'folder') {
      for (const file of await findNamed(sources, cwd, [word])) {
        files.add(file);
        typed.add(file);
      }
      continue;
    }
    folders.push(path);
    const below = found.filter((one) => isBelow(path, one));
    const plans = below.length > 0 ? below : await findPlans(sources, path);
    if (plans.length === 0) throw new NoPlanError(path);
    for (const plan of plans) files.add(plan);
  }
  return {
    files: [...files],
    typed,
    covers: (path) => files.has(path) || folders.some((folder) => isBelow(folder, path)),
  };
}
