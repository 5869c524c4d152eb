import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, link, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './disk.ts';
import { UnwritableError, type UnwritableReason } from './errors.ts';

export interface WriteOptions {
  /** Whether a file that stands there may be replaced; else it is an error. */
  readonly overwrite: boolean;
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Keeps the permissions of the file that
 * it replaces, and replaces what a link points to rather than the link.
 *
 * @throws UnwritableError
 */
export async function writeFileSafely(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions,
): Promise<void> {
  try {
    const target = await targetOf(path);
    const standing = await statusOf(target);
    if (standing?.isDirectory()) throw new UnwritableError(path, 'not-a-file');
    // A terminal or a pipe can be written to, and not replaced.
    if (standing !== undefined && !standing.isFile()) return await writeFile(target, content);
    if (standing !== undefined && !options.overwrite) throw new UnwritableError(path, 'exists');
    await replace(target, content, standing?.mode, options.overwrite);
  } catch (error) {
    throw error instanceof UnwritableError
      ? error
      : new UnwritableError(path, unwritableReason(error), { cause: error });
  }
}

async function replace(
  target: string,
  content: string | Uint8Array,
  mode: number | undefined,
  overwrite: boolean,
): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const forget = unlinkOnInterrupt(temporary);
  try {
    await fill(await open(temporary, 'wx', mode === undefined ? 0o666 : mode & 0o777), content, mode);
    if (overwrite) await rename(temporary, target);
    else await moveToFreePlace(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    forget();
  }
}

async function fill(handle: FileHandle, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  try {
    await handle.writeFile(content);
    // The mask of the process takes permissions away that the old file had.
    if (mode !== undefined) await handle.chmod(mode & 0o777).catch(() => undefined);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A hard link, unlike a move, fails where somebody has made the file in the meantime. */
async function moveToFreePlace(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    // Some file systems have no hard links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(codeOf(error))) throw error;
    return await rename(temporary, target);
  }
  await unlink(temporary);
}

/** Files that are being written right now. */
const unfinished = new Set<string>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Marks a file to be taken away when the user interrupts; the function that is returned marks it as done. */
function unlinkOnInterrupt(temporary: string): () => void {
  if (unfinished.size === 0) for (const signal of signals) process.on(signal, interrupted);
  unfinished.add(temporary);
  return () => {
    unfinished.delete(temporary);
    if (unfinished.size === 0) ignoreInterrupts();
  };
}

function interrupted(signal: NodeJS.Signals): void {
  for (const temporary of unfinished) {
    try {
      unlinkSync(temporary);
    } catch {
      // It may have been moved to its place this very moment.
    }
  }
  ignoreInterrupts();
  // Unless somebody else handles the signal, it does what it would have done without us.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function ignoreInterrupts(): void {
  for (const signal of signals) process.off(signal, interrupted);
}

async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return resolve(path);
    throw error;
  }
}

async function statusOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const reasons: ReadonlyMap<string, UnwritableReason> = new Map([
  ['EEXIST', 'exists'],
  ['ENOENT', 'missing-folder'],
  ['ENOTDIR', 'missing-folder'],
  ['EISDIR', 'not-a-file'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
]);

/** Why the system did not take what was to be written. */
export function unwritableReason(error: unknown): UnwritableReason {
  return reasons.get(codeOf(error)) ?? 'failed';
}
