import { execFile } from 'node:child_process';
import { dirname, posix, resolve, sep } from 'node:path';
import { decodeText, maxFileSize } from './decode.ts';
import { codeOf } from './disk.ts';
import { RevisionError, UnreadableError } from './errors.ts';
import { shownPath } from './shown-path.ts';
import type { FolderEntry, Sources } from './sources.ts';

/** What stands in a revision, by its path from the top of the repository. */
type Tree = ReadonlyMap<string, { readonly hash: string; readonly isLink: boolean }>;

const maxLinks = 40;

/**
 * The files as a revision of the repository around a folder has them: `HEAD~1`, `main`, a hash. Paths are those of the
 * working tree, whether or not the files still stand there; names are shown as `HEAD~1:plans/2026.plan.yaml`.
 *
 * @throws RevisionError
 */
export async function revisionSources(cwd: string, revision: string): Promise<Sources> {
  const top = await topOf(cwd, revision);
  // `--end-of-options` keeps a revision that starts with a dash from being an option.
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const commit = (await git(top, revision, verify, 'unknown-revision')).toString().trim();
  const tree = parseTree(await git(top, revision, ['ls-tree', '-r', '-z', '--full-tree', commit], 'failed'));
  const folders = foldersOf(tree.keys());
  const show = (hash: string) => git(top, revision, ['cat-file', 'blob', hash], 'failed');

  const follow = async (path: string): Promise<string> => {
    let at = path;
    for (let links = 0; links < maxLinks; links++) {
      const entry = tree.get(toInside(top, at) ?? '');
      if (entry === undefined || !entry.isLink) break;
      at = resolve(dirname(at), (await show(entry.hash)).toString());
    }
    return at;
  };

  return {
    read: async (path) => {
      const inside = toInside(top, await follow(path));
      const entry = inside === undefined ? undefined : tree.get(inside);
      if (entry === undefined || entry.isLink) throw new UnreadableError(path, 'missing');
      const { text, bom } = decodeText(await show(entry.hash), path);
      return { path, name: `${revision}:${shownPath(path, top)}`, text, bom };
    },
    kindOf: async (path) => {
      const inside = toInside(top, await follow(path));
      if (inside === undefined) return undefined;
      if (folders.has(inside)) return 'folder';
      return tree.get(inside)?.isLink === false ? 'file' : undefined;
    },
    list: async (folder) => folders.get(toInside(top, await follow(folder)) ?? '..') ?? [],
    realPath: follow,
  };
}

/**
 * The commit where two revisions parted: what `A...B` of git compares with.
 *
 * @throws RevisionError
 */
export async function mergeBase(cwd: string, one: string, other: string): Promise<string> {
  return (await git(cwd, one, ['merge-base', '--end-of-options', one, other], 'unknown-revision')).toString().trim();
}

/** The top of the repository, by the name under which the folder itself was named: links above it stay as they are. */
async function topOf(cwd: string, revision: string): Promise<string> {
  const output = await git(cwd, revision, ['rev-parse', '--show-toplevel', '--show-prefix'], 'no-repository');
  const [top = '', prefix = ''] = output.toString().split('\n');
  const depth = prefix.split('/').length - 1;
  const named = resolve(cwd, '../'.repeat(depth));
  return resolve(named, prefix) === resolve(cwd) ? named : resolve(top);
}

/** The path from the top of the repository, with `/`; undefined outside of it. */
function toInside(top: string, path: string): string | undefined {
  if (path === top) return '';
  return path.startsWith(top + sep)
    ? path
        .slice(top.length + 1)
        .split(sep)
        .join('/')
    : undefined;
}

/** Lines of `mode type hash TAB path NUL`. Submodules are left out: their files are in another repository. */
function parseTree(output: Buffer): Tree {
  const tree = new Map<string, { hash: string; isLink: boolean }>();
  for (const line of output.toString().split('\0')) {
    const entry = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (entry !== null) tree.set(entry[3]!, { hash: entry[2]!, isLink: entry[1] === '120000' });
  }
  return tree;
}

function foldersOf(paths: Iterable<string>): ReadonlyMap<string, FolderEntry[]> {
  const folders = new Map<string, FolderEntry[]>([['', []]]);
  const folderAt = (path: string): FolderEntry[] => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const entries: FolderEntry[] = [];
    folders.set(path, entries);
    folderAt(parentOf(path)).push({ name: posix.basename(path), kind: 'folder' });
    return entries;
  };
  for (const path of paths) folderAt(parentOf(path)).push({ name: posix.basename(path), kind: 'file' });
  return folders;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Runs git without a shell and without asking anybody for a password. */
function git(
  cwd: string,
  revision: string,
  args: readonly string[],
  otherwise: RevisionError['reason'],
): Promise<Buffer> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  const options = { cwd, env, encoding: 'buffer', maxBuffer: maxFileSize, windowsHide: true } as const;
  return new Promise((done, fail) => {
    execFile('git', args, options, (error, stdout) => {
      if (error === null) done(stdout);
      else fail(new RevisionError(revision, codeOf(error) === 'ENOENT' ? 'no-git' : otherwise, { cause: error }));
    });
  });
}
