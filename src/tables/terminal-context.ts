import type { Language } from '../locale/language.ts';
import type { Paint } from '../text/paint.ts';

/** What a table for the terminal needs beside its rows. */
export interface TerminalContext {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
}
