import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import type { SourceFile } from '../../source/file.ts';
import { shownPath } from '../../source/shown-path.ts';
import { offsetOf } from './positions.ts';
import { changeBetween, Shift } from './shift.ts';
import { pathOfUri } from './uris.ts';

/** A text that an editor has open, as it stands there now. */
export interface OpenText {
  /** As the editor writes it: that is how it wants to be spoken to. */
  readonly uri: string;
  readonly version: number;
  readonly file: SourceFile;
  /** The changes that led here. */
  readonly shift: Shift;
}

/** The texts that the editor holds; they stand above what is on disk. */
export class OpenTexts {
  readonly #home: string;
  readonly #byPath = new Map<string, OpenText>();

  /** @param home the folder against which paths are shown */
  constructor(home: string) {
    this.#home = home;
  }

  get(path: string): OpenText | undefined {
    return this.#byPath.get(path);
  }

  all(): Iterable<OpenText> {
    return this.#byPath.values();
  }

  /** @returns undefined where the text is no file's */
  open(uri: string, version: number, text: string): OpenText | undefined {
    const path = pathOfUri(uri);
    if (path === undefined) return undefined;
    const file: SourceFile = { path, name: shownPath(path, this.#home), text, bom: false };
    const opened: OpenText = { uri, version, file, shift: new Shift() };
    opened.shift.reached(file);
    this.#byPath.set(path, opened);
    return opened;
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenText | undefined {
    const path = pathOfUri(uri);
    const before = path === undefined ? undefined : this.#byPath.get(path);
    if (before === undefined) return undefined;
    let { file } = before;
    for (const change of changes) {
      const { start, end } = 'range' in change ? offsetsOf(file, change.range) : { start: 0, end: file.text.length };
      const text = file.text.slice(0, start) + change.text + file.text.slice(end);
      // Of a text that is sent as a whole only what differs is new.
      const isWhole = start === 0 && end === file.text.length;
      before.shift.add(isWhole ? changeBetween(file.text, text) : { start, end, length: change.text.length });
      file = { ...file, text };
    }
    const changed: OpenText = { ...before, version, file };
    before.shift.reached(file);
    this.#byPath.set(changed.file.path, changed);
    return changed;
  }

  close(uri: string): OpenText | undefined {
    const path = pathOfUri(uri);
    const closed = path === undefined ? undefined : this.#byPath.get(path);
    if (closed !== undefined) this.#byPath.delete(closed.file.path);
    return closed;
  }
}

function offsetsOf(file: SourceFile, range: Range): { readonly start: number; readonly end: number } {
  const start = offsetOf(file, range.start);
  return { start, end: Math.max(start, offsetOf(file, range.end)) };
}
