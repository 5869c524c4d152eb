import type { Written } from '../model/written.ts';
import { UnreadableError } from '../source/errors.ts';
import type { SourceFile } from '../source/file.ts';
import { resolveInside } from '../source/root.ts';
import type { UnreadableFile } from './build/reader-problem.ts';
import { report } from './build/reading.ts';
import type { Document, Documents } from './documents.ts';

type NamedKind = 'plan' | 'organisation' | 'calendar';

const otherKind = {
  plan: 'not-a-plan',
  organisation: 'not-an-organisation',
  calendar: 'not-a-calendar',
} as const satisfies Record<NamedKind, UnreadableFile['reason']>;

/** Opens the files that are named inside others; what is wrong with them is a finding where they are named. */
export class NamedFiles {
  readonly #documents: Documents;
  readonly #rootOf: (file: SourceFile) => string;
  readonly #isRequested: (file: SourceFile) => boolean;

  /**
   * @param rootOf the folder that no path in the file may leave
   * @param isRequested whether the findings of a file are shown: then where it is named need not say that it has some
   */
  constructor(documents: Documents, rootOf: (file: SourceFile) => string, isRequested: (file: SourceFile) => boolean) {
    this.#documents = documents;
    this.#rootOf = rootOf;
    this.#isRequested = isRequested;
  }

  /** The file that a path means, if it is of that kind and anything can be made of it. */
  async open(from: Document, path: Written, kind: NamedKind): Promise<Document | undefined> {
    const reportUnreadable = (reason: UnreadableFile['reason']): undefined => {
      const data = { problem: 'unreadable-file', path: path.value, reason } as const;
      report(from.reading, 'unreadable-file', path, kind === 'plan' ? 'parent' : kind, data);
    };
    const document = await this.#open(from, path.value, kind);
    if (document instanceof UnreadableError) return reportUnreadable(document.reason);
    if (document.kind !== kind) return reportUnreadable(otherKind[kind]);
    if (document.tree !== undefined) return document;
    return this.#isRequested(document.file) ? undefined : reportUnreadable('broken');
  }

  async #open(from: Document, path: string, kind: NamedKind): Promise<Document | UnreadableError> {
    const { sources } = this.#documents;
    try {
      return await this.#documents.open(
        await resolveInside(sources, this.#rootOf(from.file), from.file.path, path),
        kind,
      );
    } catch (error) {
      if (error instanceof UnreadableError) return error;
      throw error;
    }
  }
}
