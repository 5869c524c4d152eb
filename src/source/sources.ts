import type { SourceFile } from './file.ts';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Where text comes from: the disk, a git revision, an editor's buffers, or a test's map. Paths are absolute. */
export interface Sources {
  /** @throws UnreadableError */
  read(path: string): Promise<SourceFile>;
  /** What stands at a path, links followed; undefined where there is nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** The entries of a folder by name; without those that can be neither read nor entered. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** The path with every link followed; itself where nothing stands there. */
  realPath(path: string): Promise<string>;
}
