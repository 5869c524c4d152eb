import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a file that an editor speaks of; undefined for what is no file: drafts, diffs, other machines. */
export function pathOfUri(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    return resolve(fileURLToPath(uri));
  } catch {
    return undefined;
  }
}

/** The address of a file, for an editor that has not given it one itself. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
