import { bandParts, cellLines, isOver } from './cell-text.ts';
import type { headRows } from './heads.ts';
import type { BandRow, CellRow, Column, Row, Sheet } from './model.ts';
import type { PdfNode } from './pdf-node.ts';

const grey = '#d9d9d9';

/** The head of a table, over as many rows as its columns have groups. */
export function headCells(sheet: Sheet, rows: ReturnType<typeof headRows>): PdfNode[][] {
  const grid: PdfNode[][] = rows.map(() => sheet.columns.map(() => ({ text: '' })));
  const taken = new Set<string>();
  for (const [r, cells] of rows.entries()) {
    const isNumbers = sheet.columnNumbers && r === rows.length - 1;
    let c = 0;
    for (const { text, columns, rows: down } of cells) {
      while (taken.has(`${r},${c}`)) c += 1;
      for (let i = 0; i < down; i += 1) for (let j = 0; j < columns; j += 1) taken.add(`${r + i},${c + j}`);
      grid[r]![c] = {
        text,
        alignment: 'center',
        colSpan: columns,
        rowSpan: down,
        ...(isNumbers ? { italics: true } : { bold: true }),
      };
      c += columns;
    }
  }
  return grid;
}

/**
 * The cells of a row.
 *
 * @param id by which its first text is known while it is drawn: pages are known of texts alone
 * @param breaks whether the row begins a page
 */
export function bodyCells(row: Row, columns: readonly Column[], id: string | undefined, breaks: boolean): PdfNode[] {
  const known = id === undefined ? {} : { id };
  const cells = 'cells' in row ? cellsOf(row, columns, known) : bandOf(row, columns, known);
  // Each column goes on to the next page by itself.
  return breaks ? cells.map((cell) => ({ ...cell, pageBreak: 'before' })) : cells;
}

function bandOf(row: BandRow, columns: readonly Column[], known: PdfNode): PdfNode[] {
  const { number, lines } = bandParts(row, columns);
  const [first = '', ...rest] = lines;
  const look = row.kind === 'note' ? { italics: true } : { bold: true, fillColor: grey };
  const fill = row.kind === 'note' ? {} : { fillColor: grey };
  const span = columns.length - (number === undefined ? 0 : 1);
  const text: PdfNode = {
    stack: [{ text: first, ...look, ...known }, ...rest.map((line): PdfNode => ({ text: line, bold: false }))],
    colSpan: span,
    ...fill,
  };
  const others = Array.from({ length: span - 1 }, (): PdfNode => ({ text: '' }));
  return number === undefined ? [text, ...others] : [{ text: number, alignment: 'center', ...look }, text, ...others];
}

function cellsOf({ kind, cells }: CellRow, columns: readonly Column[], known: PdfNode): PdfNode[] {
  const written = cells.findIndex((cell) => (cellLines(cell)[0] ?? '') !== '');
  const bold = kind === 'total' || kind === 'subtotal';
  return cells.map((cell, i): PdfNode => {
    const lines = cellLines(cell);
    // A ratio is broken at its bar, never inside a number.
    const shown = cell.kind === 'ratio' ? cell.text.split(/(?<=\/)/) : lines;
    return {
      stack: (shown.length === 0 ? [kind === 'blank' ? ' ' : ''] : shown).map(
        (text, line): PdfNode => ({ text, ...(i === written && line === 0 ? known : {}) }),
      ),
      alignment: columns[i]!.align,
      ...(bold || isOver(cell) ? { bold: true } : {}),
      ...(cell.kind === 'tick' && cell.on ? { fillColor: grey } : {}),
      ...(kind === 'blank' ? { margin: [0, 6, 0, 6] } : {}),
    };
  });
}
