import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import type { Language } from '../locale/language.ts';
import { shownPath } from '../source/shown-path.ts';
import { writeFileSafely } from '../source/write-file.ts';
import { isOwnWork } from '../tables/mark.ts';
import type { Io } from './command.ts';
import { UsageError } from './errors.ts';
import { write } from './output.ts';
import { tableMessages } from './table-messages.ts';

/** What goes where: to a file, by its absolute path, or to standard output. */
export interface Delivery {
  readonly path: string | undefined;
  readonly content: string | Uint8Array;
}

/** Whether a path means a folder: what ends in a slash, is a folder already, or has no extension. */
export async function isFolder(written: string, path: string): Promise<boolean> {
  if (/[/\\]$/.test(written)) return true;
  const status = await stat(path).catch(() => undefined);
  return status === undefined ? extname(path) === '' : status.isDirectory();
}

/**
 * Writes everything, each file whole. Before the first it looks at what stands in their places.
 *
 * @throws UsageError where a file stands there that the program did not write, but for `force`
 */
export async function deliverAll(
  deliveries: readonly Delivery[],
  force: boolean,
  io: Io,
  language: Language,
): Promise<void> {
  if (!force) await refuseStrangers(deliveries, io, language);
  for (const { path, content } of deliveries) {
    if (path === undefined) await write(io.stdout, content.toString());
    else {
      // A folder that cannot be made shows itself when the file in it is written.
      await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
      await writeFileSafely(path, content, { overwrite: true });
    }
  }
}

/** @throws UsageError where a file stands in the way that the program did not write, or may not even look at */
export async function refuseStrangers(
  places: readonly Pick<Delivery, 'path'>[],
  io: Io,
  language: Language,
): Promise<void> {
  for (const { path } of places) {
    if (path === undefined || !(await isStranger(path))) continue;
    const { exists, useForce } = tableMessages[language];
    throw new UsageError(exists(shownPath(path, io.cwd)), useForce);
  }
}

async function isStranger(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  // A pipe or a terminal holds nothing that could be lost.
  if (status === undefined || !status.isFile() || status.size === 0) return false;
  const standing = await readFile(path).catch(() => undefined);
  return standing === undefined || !isOwnWork(standing);
}
