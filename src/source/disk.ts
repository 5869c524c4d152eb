import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeText, maxFileSize } from './decode.ts';
import { UnreadableError, type UnreadableReason } from './errors.ts';
import type { SourceFile } from './file.ts';
import { shownPath } from './shown-path.ts';
import type { FolderEntry, Sources } from './sources.ts';

/**
 * The files on disk; names are shown relative to the working folder. They are read one after the other: Node's
 * machinery for reading side by side takes longer to load than a folder of plans to read.
 */
export function diskSources(cwd: string): Sources {
  return {
    read: async (path) => readFile(resolve(cwd, path), cwd),
    kindOf,
    list,
    realPath: async (path) => attempt(() => realpathSync.native(path)) ?? resolve(path),
  };
}

async function readFile(path: string, cwd: string): Promise<SourceFile> {
  const { text, bom } = decodeText(readBytes(path), path);
  return { path, name: shownPath(path, cwd), text, bom };
}

/**
 * The bytes of a file. What is read is what was looked at, whatever takes its name in between.
 *
 * @throws UnreadableError
 */
export function readBytes(path: string): Uint8Array {
  try {
    const descriptor = openSync(path, 'r');
    try {
      const status = fstatSync(descriptor);
      if (status.isDirectory()) throw new UnreadableError(path, 'not-a-file');
      if (status.size > maxFileSize) throw new UnreadableError(path, 'too-large');
      return readAll(descriptor, path, status.size);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(path, reasonOf(error), { cause: error });
  }
}

const chunkSize = 1 << 16;

/** Reads to the end: the file may have grown, and a pipe or a device has no size before it is read. */
function readAll(descriptor: number, path: string, expected: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2 + chunkSize);
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > maxFileSize) throw new UnreadableError(path, 'too-large');
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const status = attempt(() => statSync(path));
  if (status === undefined) return undefined;
  return status.isDirectory() ? 'folder' : 'file';
}

async function list(folder: string): Promise<readonly FolderEntry[]> {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  const found: FolderEntry[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) found.push({ name: entry.name, kind: 'folder' });
    else if (entry.isFile()) found.push({ name: entry.name, kind: 'file' });
    else if (entry.isSymbolicLink()) {
      const kind = await kindOf(join(folder, entry.name));
      if (kind !== undefined) found.push({ name: entry.name, kind });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const reasons: ReadonlyMap<string, UnreadableReason> = new Map([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['ERR_INVALID_ARG_VALUE', 'missing'],
  ['EISDIR', 'not-a-file'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ERR_FS_FILE_TOO_LARGE', 'too-large'],
]);

function reasonOf(error: unknown): UnreadableReason {
  return reasons.get(codeOf(error)) ?? 'failed';
}

/** The code of a system error, `ENOENT` and the like; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The outcome of a question about a path; undefined where the system does not answer it. */
function attempt<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}
