import pdfmake from 'pdfmake';
import { fileDate } from './file-date.ts';
import type { FormatContext, TableFormat } from './format.ts';
import { headRows } from './heads.ts';
import { generatorMark } from './mark.ts';
import type { Page, Sheet, TableDocument } from './model.ts';
import { columnWidths } from './page.ts';
import { bandAlone, hasBands, rowId, sheetId } from './pdf-breaks.ts';
import { pdfFeet } from './pdf-feet.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { pdfHeading } from './pdf-heading.ts';
import type { PdfNode } from './pdf-node.ts';
import { bodyCells, headCells } from './pdf-rows.ts';

/** Points in a millimetre. */
export const points = 72 / 25.4;

/** A PDF with the fonts that it needs, ready to print: heads repeat, rows stay whole, sheets are bookmarks. */
export const pdf: TableFormat = async (document, context) => {
  // Numbers of pages begin anew with each sheet, and the name of a group never ends a page: only a drawing tells where
  // they come to stand. A break moves what comes after it, so they are found one after the other.
  const breaks = new Set<string>();
  let pages: ReadonlyMap<string, number> = new Map();
  for (let i = 0; i < triesFor(document); i += 1) {
    const seen = new Map<string, number>();
    await draw(document, context, breaks, pages, seen);
    pages = seen;
    const alone = bandAlone(document.sheets, pages);
    if (alone === undefined) break;
    breaks.add(alone);
  }
  return draw(document, context, breaks, pages);
};

/** How often a document is drawn before it is right, or as right as it is worth: long ones take long. */
function triesFor({ sheets }: TableDocument): number {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const least = sheets.length > 1 ? 1 : 0;
  return sheets.some(hasBands) ? Math.max(least, Math.min(8, Math.floor(4000 / rows))) : least;
}

/**
 * @param breaks the rows that begin a page, by their ids
 * @param pages on which page rows and sheets stand, as far as it is known
 * @param seen takes down on which page they come to stand; without it nothing has an id in the file
 */
async function draw(
  document: TableDocument,
  { progress, tool }: FormatContext,
  breaks: ReadonlySet<string>,
  pages: ReadonlyMap<string, number>,
  seen?: Map<string, number>,
): Promise<Uint8Array> {
  const starts = new Set(document.sheets.map((_, i) => pages.get(sheetId(i)) ?? 1));
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
      return sheetNodes(sheet, i, breaks, seen !== undefined);
    }),
    ...(seen === undefined
      ? {}
      : {
          pageBreakBefore: ({ id, pageNumbers }: { id?: string; pageNumbers: readonly number[] }): boolean => {
            if (id !== undefined && pageNumbers[0] !== undefined) seen.set(id, pageNumbers[0]);
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

function sheetNodes(sheet: Sheet, index: number, breaks: ReadonlySet<string>, named: boolean): PdfNode[] {
  const start: PdfNode[] =
    index === 0 ? [] : [{ text: ' ', fontSize: 0.1, pageBreak: 'before', pageOrientation: sheet.page.orientation }];
  return [
    ...start,
    ...pdfHeading(sheet, sheetId(index)),
    tableNode(sheet, index, breaks, named),
    ...(sheet.closing === undefined ? [] : [{ text: sheet.closing, bold: true, italics: true, margin: [0, 8, 0, 0] }]),
    ...sheet.footnotes.map((text): PdfNode => ({ text, italics: true, fontSize: 11, margin: [0, 3, 0, 0] })),
    ...pdfFeet(sheet),
  ];
}

function tableNode(sheet: Sheet, index: number, breaks: ReadonlySet<string>, named: boolean): PdfNode {
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
      body: [
        ...headCells(sheet, head),
        ...rows.map((row, i) => {
          const id = rowId(index, i);
          return bodyCells(row, columns, named ? id : undefined, breaks.has(id));
        }),
      ],
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
