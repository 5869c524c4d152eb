/** What a file is that cannot be read as a table. */
export type ForeignKind =
  | 'picture'
  | 'pdf'
  | 'old-word'
  | 'binary-workbook'
  | 'open-document'
  | 'presentation'
  | 'web-page'
  | 'archive'
  | 'program'
  | 'binary';

/** Why a file was not imported. Nothing is written then. */
export type ImportProblem =
  | { readonly problem: 'foreign'; readonly kind: ForeignKind }
  | { readonly problem: 'unknown-format' }
  | { readonly problem: 'empty' }
  | { readonly problem: 'encrypted' }
  | { readonly problem: 'broken'; readonly detail: string }
  | { readonly problem: 'doctype'; readonly part: string }
  | { readonly problem: 'inflates'; readonly most: number }
  | { readonly problem: 'too-many-rows'; readonly sheet: string | undefined; readonly most: number }
  | { readonly problem: 'too-many-cells'; readonly sheet: string | undefined; readonly most: number }
  | { readonly problem: 'no-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly problem: 'no-table'; readonly table: number; readonly tables: number }
  | { readonly problem: 'no-tasks'; readonly tables: number; readonly headings: readonly string[] }
  | { readonly problem: 'no-period' }
  | { readonly problem: 'no-column'; readonly column: string; readonly headings: readonly string[] };

/** A file that cannot be imported: ends the run with exit code 2. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly path: string;
  readonly data: ImportProblem;

  constructor(path: string, data: ImportProblem, options?: ErrorOptions) {
    super(`${path}: ${data.problem}`, options);
    this.path = path;
    this.data = data;
  }
}
