import type { Paint } from '../text/paint.ts';
import type { TableDocument } from './model.ts';

/** What a format needs beside the document. */
export interface FormatContext {
  /** Name and version of the program, for the properties of the file. */
  readonly tool: string;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Between the fields of CSV: one character. */
  readonly delimiter: string;
  /** Told now and then how many sheets are drawn, for whoever waits. */
  readonly progress: (done: number, of: number) => void;
}

/** Draws a document: a text, or the bytes of a file. The same document gives the same bytes. */
export type TableFormat = (
  document: TableDocument,
  context: FormatContext,
) => string | Uint8Array | Promise<string | Uint8Array>;
