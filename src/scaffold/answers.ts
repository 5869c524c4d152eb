import type { Language } from '../locale/language.ts';

/** What a new folder of plans is made of. */
export interface Answers {
  readonly language: Language;
  /** The organisation. */
  readonly name: string;
  /** The unit whose plan it is; undefined: the organisation itself. */
  readonly unit: string | undefined;
  readonly year: number;
  /** Whose public holidays hold: `VN`, `GB`. */
  readonly country: string;
  readonly ci: 'github' | 'gitlab';
}

/** A file to be made; its path is relative to the folder, with `/`. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}
