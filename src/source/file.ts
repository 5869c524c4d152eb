/** A text that was read, and where from. Offsets everywhere in the program are UTF-16 indices into `text`. */
export interface SourceFile {
  /** Absolute path, or the name given with `--stdin-filename` made absolute. */
  readonly path: string;
  /** The path as it is shown: relative to the working folder, with `/`. */
  readonly name: string;
  /** The text without a byte order mark, line ends as they are in the file. */
  readonly text: string;
  /** Whether the file starts with a byte order mark, to be kept when it is written back. */
  readonly bom: boolean;
}
