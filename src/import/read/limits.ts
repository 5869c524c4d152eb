/** What one file may hold. A ministry's plan has some hundred rows; what has more than this is no plan. */
export const limits = {
  /** Rows with text in one table. */
  rows: 20_000,
  /** Places of a table, empty ones included: as cells they take some 400 bytes each. */
  cells: 600_000,
  /** Bytes of all parts of a workbook, unpacked. */
  workbookBytes: 160 * 1024 * 1024,
  /** Bytes of the text of a document, unpacked: as a tree it takes fifty times as much. */
  documentBytes: 24 * 1024 * 1024,
} as const;
