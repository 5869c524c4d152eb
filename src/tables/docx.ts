import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable as VerticalAlign,
  WidthType,
} from 'docx';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import { docxFeet } from './docx-feet.ts';
import { docxHeading } from './docx-heading.ts';
import { docxStyles } from './docx-styles.ts';
import { fileDate } from './file-date.ts';
import type { TableFormat } from './format.ts';
import { headRows } from './heads.ts';
import type { BandRow, CellRow, Column, Row, Sheet } from './model.ts';
import { columnWidths } from './page.ts';
import { repack } from './zip.ts';

/** Twentieths of a point in a millimetre. */
const twips = 1440 / 25.4;

/** A Word document: real tables with heads that repeat and rows that stay whole, styles, the language of its text. */
export const docx: TableFormat = async (document, { progress, tool }) => {
  const { title, author, issued, language, sheets } = document;
  const sections = sheets.map((sheet, i) => {
    progress(i, sheets.length);
    return section(sheet);
  });
  const file = new Document({
    title,
    creator: author ?? tool,
    lastModifiedBy: author ?? tool,
    styles: docxStyles(language),
    sections,
  });
  const date = fileDate(issued)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  return repack(new Uint8Array(await Packer.toBuffer(file)), issued, (path, xml) =>
    path === 'docProps/core.xml' ? xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`) : xml,
  );
};

function section(sheet: Sheet): ISectionOptions {
  const { page } = sheet;
  const margin = (millimetres: number): number => Math.round(millimetres * twips);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: Math.round(210 * twips),
          height: Math.round(297 * twips),
          orientation: page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: margin(page.margins.top),
          right: margin(page.margins.right),
          bottom: margin(page.margins.bottom),
          left: margin(page.margins.left),
          header: margin(10),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'PageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
      first: new Header({ children: [new Paragraph({ style: 'PageNumber', children: [] })] }),
    },
    children: [
      ...docxHeading(sheet, HeadingLevel.HEADING_1),
      table(sheet),
      ...(sheet.closing === undefined ? [] : [new Paragraph({ style: 'Closing', text: sheet.closing })]),
      ...sheet.footnotes.map((text) => new Paragraph({ style: 'TableNote', text })),
      ...docxFeet(sheet),
    ],
  };
}

function table(sheet: Sheet): Table {
  const widths = columnWidths(sheet.columns, sheet.page).map((width) => Math.round(width * twips));
  const size = sheet.page.tableFont * 2;
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    rows: [...head(sheet, size), ...sheet.rows.map((row) => bodyRow(row, sheet.columns, size))],
  });
}

function head(sheet: Sheet, size: number): TableRow[] {
  const rows = headRows(sheet);
  return rows.map((cells, i) => {
    const isNumbers = sheet.columnNumbers && i === rows.length - 1;
    const run: IRunOptions = isNumbers ? { italics: true, size } : { bold: true, size };
    return new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: cells.map(
        ({ text, columns, rows: down }) =>
          new TableCell({
            columnSpan: columns,
            rowSpan: down,
            verticalAlign: VerticalAlign.CENTER,
            children: [paragraph([text], { alignment: AlignmentType.CENTER }, run)],
          }),
      ),
    });
  });
}

function bodyRow(row: Row, columns: readonly Column[], size: number): TableRow {
  return 'cells' in row ? cellRow(row, columns, size) : bandRow(row, columns, size);
}

function bandRow(row: BandRow, columns: readonly Column[], size: number): TableRow {
  const { number, lines } = bandParts(row, columns);
  const [first = '', ...rest] = lines;
  const run: IRunOptions = row.kind === 'note' ? { italics: true, size } : { bold: true, size };
  const shading = row.kind === 'group' ? { shading: { fill: 'D9D9D9' } } : {};
  const text = new TableCell({
    ...shading,
    columnSpan: columns.length - (number === undefined ? 0 : 1),
    children: [
      paragraph([first], { keepNext: true }, run),
      ...rest.map((one) => paragraph([one], { keepNext: true }, { size })),
    ],
  });
  const mark = new TableCell({
    ...shading,
    children: [paragraph([number ?? ''], { alignment: AlignmentType.CENTER, keepNext: true }, run)],
  });
  return new TableRow({ cantSplit: true, children: number === undefined ? [text] : [mark, text] });
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function cellRow({ kind, cells }: CellRow, columns: readonly Column[], size: number): TableRow {
  const bold = kind === 'total' || kind === 'subtotal';
  return new TableRow({
    cantSplit: true,
    ...(kind === 'blank' ? { height: { value: Math.round(10 * twips), rule: 'atLeast' } } : {}),
    children: cells.map((cell, i) => {
      const shading = cell.kind === 'tick' && cell.on ? { shading: { fill: 'D9D9D9' } } : {};
      const options = { alignment: alignments[columns[i]!.align], ...(kind === 'parent' ? { keepNext: true } : {}) };
      const run: IRunOptions = { size, ...(bold || isOver(cell) ? { bold: true } : {}) };
      const lines = cellLines(cell);
      return new TableCell({
        ...shading,
        children: (lines.length === 0 ? [''] : lines).map((text) => paragraph([text], options, run)),
      });
    }),
  });
}

function paragraph(texts: readonly string[], options: IParagraphOptions, run: IRunOptions): Paragraph {
  return new Paragraph({
    style: 'TableText',
    ...options,
    children: texts.map((text) => new TextRun({ ...run, text })),
  });
}
