import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeText, maxFileSize } from './decode.ts';
import { UnreadableError, type UnreadableReason } from './errors.ts';
import type { SourceFile } from './file.ts';
import { shownPath } from './shown-path.ts';
import type { FolderEntry, Sources } from './sources.ts';

/** The files on disk; names are shown relative to the working folder. */
export function diskSources(cwd: string): Sources {
  return {
    read: async (path) => readFile(resolve(cwd, path), cwd),
    kindOf,
    list,
    realPath: async (path) => (await attempt(realpath(path))) ?? resolve(path),
  };
}

async function readFile(path: string, cwd: string): Promise<SourceFile> {
  const { text, bom } = decodeText(await readBytes(path), path);
  return { path, name: shownPath(path, cwd), text, bom };
}

/**
 * The bytes of a file. What is read is what was looked at, whatever takes its name in between.
 *
 * @throws UnreadableError
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r');
    try {
      const status = await handle.stat();
      if (status.isDirectory()) throw new UnreadableError(path, 'not-a-file');
      if (status.size > maxFileSize) throw new UnreadableError(path, 'too-large');
      return status.isFile() ? await handle.readFile() : await readStream(handle, path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(path, reasonOf(error), { cause: error });
  }
}

/** A pipe or a device has no size before it is read, and need not have an end. */
async function readStream(handle: FileHandle, path: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxFileSize) throw new UnreadableError(path, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const status = await attempt(stat(path));
  if (status === undefined) return undefined;
  return status.isDirectory() ? 'folder' : 'file';
}

async function list(folder: string): Promise<readonly FolderEntry[]> {
  const entries = (await attempt(readdir(folder, { withFileTypes: true }))) ?? [];
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
async function attempt<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return undefined;
  }
}
