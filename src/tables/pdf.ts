import pdfmake from 'pdfmake';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import { fileDate } from './file-date.ts';
import type { FormatContext, TableFormat } from './format.ts';
import { headRows } from './heads.ts';
import { generatorMark } from './mark.ts';
import type { BandRow, CellRow, Column, Page, Row, Sheet, TableDocument } from './model.ts';
import { columnWidths } from './page.ts';
import { pdfFeet } from './pdf-feet.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { pdfHeading } from './pdf-heading.ts';
import type { PdfNode } from './pdf-node.ts';

/** Points in a millimetre. */
export const points = 72 / 25.4;
const grey = '#d9d9d9';

/** A PDF with the fonts that it needs, ready to print: heads repeat, rows stay whole, sheets are bookmarks. */
export const pdf: TableFormat = async (document, context) => {
  // Numbers of pages begin anew with each sheet, and only a first drawing tells on which page a sheet begins.
  const starts = new Set([1]);
  if (document.sheets.length > 1) await draw(document, context, starts, (page) => starts.add(page));
  return draw(document, context, starts);
};

async function draw(
  document: TableDocument,
  { progress, tool }: FormatContext,
  starts: ReadonlySet<number>,
  found?: (page: number) => void,
): Promise<Uint8Array> {
  const { title, author, issued, language, sheets } = document;
  const fonts = pdfFonts();
  const files: readonly string[] = Object.values(fonts);
  pdfmake.setFonts({ Tinos: fonts });
  // Nothing is fetched, and no file is read but the fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.includes(path));
  const date = fileDate(issued);
  const definition = {
    info: { title, author: author ?? tool, creator: tool, producer: tool, creationDate: date, modDate: date },
    language: language === 'vi' ? 'vi-VN' : 'en-GB',
    displayTitle: true,
    tagged: true,
    defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.1 },
    ...pageOf(sheets[0]!.page),
    header: (page: number): PdfNode => {
      const number = numberOn(page, starts);
      return number === 1
        ? { text: '' }
        : { text: String(number), alignment: 'center', fontSize: 13, margin: [0, 10 * points, 0, 0] };
    },
    content: sheets.flatMap((sheet, i) => {
      progress(i, sheets.length);
      return sheetNodes(sheet, i);
    }),
    ...(found === undefined
      ? {}
      : {
          pageBreakBefore: ({ id, pageNumbers }: { id?: string; pageNumbers: readonly number[] }): boolean => {
            if (id !== undefined && pageNumbers[0] !== undefined) found(pageNumbers[0]);
            return false;
          },
        }),
  };
  const file = await pdfmake.createPdf(definition).getBuffer();
  // A comment after the end: in the properties its brackets would be escaped.
  return new Uint8Array(Buffer.concat([file, Buffer.from(`%${generatorMark}\n`)]));
}

/** The number of a page within its sheet. */
function numberOn(page: number, starts: ReadonlySet<number>): number {
  let start = page;
  while (start > 1 && !starts.has(start)) start -= 1;
  return page - start + 1;
}

function pageOf({ orientation, margins }: Page): { pageSize: string; pageOrientation: string; pageMargins: number[] } {
  const { top, right, bottom, left } = margins;
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [left, top, right, bottom].map((millimetres) => millimetres * points),
  };
}

function sheetNodes(sheet: Sheet, index: number): PdfNode[] {
  const start: PdfNode[] =
    index === 0 ? [] : [{ text: ' ', fontSize: 0.1, pageBreak: 'before', pageOrientation: sheet.page.orientation }];
  return [
    ...start,
    ...pdfHeading(sheet, `sheet-${index}`),
    tableNode(sheet),
    ...(sheet.closing === undefined ? [] : [{ text: sheet.closing, bold: true, italics: true, margin: [0, 8, 0, 0] }]),
    ...sheet.footnotes.map((text): PdfNode => ({ text, italics: true, fontSize: 11, margin: [0, 3, 0, 0] })),
    ...pdfFeet(sheet),
  ];
}

function tableNode(sheet: Sheet): PdfNode {
  const { columns, page, rows } = sheet;
  const head = headRows(sheet);
  const padding = 3;
  return {
    table: {
      headerRows: head.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      // Lines and the room beside them are taken off what the columns have.
      widths: columnWidths(columns, page).map((width) => width * points - 2 * padding - 0.5),
      body: [...headCells(sheet, head), ...rows.map((row) => bodyCells(row, columns))],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    fontSize: page.tableFont,
    lineHeight: 1.05,
  };
}

function headCells(sheet: Sheet, rows: ReturnType<typeof headRows>): PdfNode[][] {
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

function bodyCells(row: Row, columns: readonly Column[]): PdfNode[] {
  return 'cells' in row ? cellsOf(row, columns) : bandOf(row, columns);
}

function bandOf(row: BandRow, columns: readonly Column[]): PdfNode[] {
  const { number, lines } = bandParts(row, columns);
  const [first = '', ...rest] = lines;
  const look = row.kind === 'note' ? { italics: true } : { bold: true, fillColor: grey };
  const fill = row.kind === 'note' ? {} : { fillColor: grey };
  const span = columns.length - (number === undefined ? 0 : 1);
  const text: PdfNode = {
    stack: [{ text: first, ...look }, ...rest.map((line): PdfNode => ({ text: line, bold: false }))],
    colSpan: span,
    ...fill,
  };
  const others = Array.from({ length: span - 1 }, (): PdfNode => ({ text: '' }));
  return number === undefined ? [text, ...others] : [{ text: number, alignment: 'center', ...look }, text, ...others];
}

function cellsOf({ kind, cells }: CellRow, columns: readonly Column[]): PdfNode[] {
  const bold = kind === 'total' || kind === 'subtotal';
  return cells.map((cell, i): PdfNode => {
    const lines = cellLines(cell);
    // A ratio is broken at its bar, never inside a number.
    const shown = cell.kind === 'ratio' ? cell.text.split(/(?<=\/)/) : lines;
    return {
      stack: (shown.length === 0 ? [kind === 'blank' ? ' ' : ''] : shown).map((text): PdfNode => ({ text })),
      alignment: columns[i]!.align,
      ...(bold || isOver(cell) ? { bold: true } : {}),
      ...(cell.kind === 'tick' && cell.on ? { fillColor: grey } : {}),
      ...(kind === 'blank' ? { margin: [0, 6, 0, 6] } : {}),
    };
  });
}
