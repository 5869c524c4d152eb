import type { SourceFile } from '../../source/file.ts';
import type { FolderEntry, Sources } from '../../source/sources.ts';

/**
 * What was read stays known until somebody says that it may have changed: typing in an editor does not change the disk.
 * A file that is read anew and holds what it held is the same object, so that what was worked out for it stays good.
 */
export class RememberedSources implements Sources {
  readonly #below: Sources;
  readonly #files = new Map<string, SourceFile>();
  #read = new Map<string, Promise<SourceFile>>();
  #kinds = new Map<string, Promise<'file' | 'folder' | undefined>>();
  #folders = new Map<string, Promise<readonly FolderEntry[]>>();
  #realPaths = new Map<string, Promise<string>>();

  constructor(below: Sources) {
    this.#below = below;
  }

  /** From now on everything is looked at again. */
  forget(): void {
    this.#read = new Map();
    this.#kinds = new Map();
    this.#folders = new Map();
    this.#realPaths = new Map();
  }

  read(path: string): Promise<SourceFile> {
    return remembered(this.#read, path, async () => {
      const file = await this.#below.read(path);
      const before = this.#files.get(path);
      if (before !== undefined && before.text === file.text && before.bom === file.bom) return before;
      this.#files.set(path, file);
      return file;
    });
  }

  kindOf(path: string): Promise<'file' | 'folder' | undefined> {
    return remembered(this.#kinds, path, () => this.#below.kindOf(path));
  }

  list(folder: string): Promise<readonly FolderEntry[]> {
    return remembered(this.#folders, folder, () => this.#below.list(folder));
  }

  realPath(path: string): Promise<string> {
    return remembered(this.#realPaths, path, () => this.#below.realPath(path));
  }
}

function remembered<T>(answers: Map<string, Promise<T>>, path: string, ask: () => Promise<T>): Promise<T> {
  let answer = answers.get(path);
  if (answer === undefined) {
    answer = ask();
    answers.set(path, answer);
  }
  return answer;
}
