import type { DataValidation, NamedRange, WriteSheet } from 'hucre';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import { fileDate } from './file-date.ts';
import type { TableFormat } from './format.ts';
import type { Column, Sheet, TableDocument } from './model.ts';
import { columnWidths } from './page.ts';
import { type Drawing, line } from './xlsx-drawing.ts';
import { drawFeet, drawHeading } from './xlsx-heading.ts';
import { sheetNames } from './xlsx-names.ts';
import { drawHead, drawRow } from './xlsx-rows.ts';
import { lineStyle } from './xlsx-styles.ts';
import { repack } from './zip.ts';

/** A millimetre in the width of Excel's columns: widths of the digit 0 in its default letters. */
const widthOfMillimetre = 0.53;

/** A workbook with a sheet for each table: dates and numbers as such, filters, frozen heads, ready to print. */
export const xlsx: TableFormat = async (document, { progress }) => {
  const { title, author, issued, sheets } = document;
  const names = sheetNames(sheets);
  const drawn = sheets.map((sheet, i) => {
    progress(i, sheets.length);
    return drawSheet(sheet, names[i]!, document);
  });
  const date = fileDate(issued);
  const bytes = await writeXlsx({
    sheets: drawn.map(({ sheet }) => sheet),
    namedRanges: drawn.flatMap(({ ranges }) => ranges),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title, ...(author === undefined ? {} : { creator: author }), created: date, modified: date },
  });
  return repack(bytes, issued, (_, xml) => xml);
};

interface DrawnSheet {
  readonly sheet: WriteSheet;
  readonly ranges: readonly NamedRange[];
}

function drawSheet(sheet: Sheet, name: string, document: TableDocument): DrawnSheet {
  const { columns, page } = sheet;
  const widths = columnWidths(columns, page);
  const drawing: Drawing = {
    cells: new Map(),
    merges: [],
    columns: columns.length,
    widths,
    heights: new Map(),
    row: 0,
  };
  drawHeading(drawing, sheet);
  const headStart = drawing.row;
  drawHead(drawing, sheet);
  const bodyStart = drawing.row;
  for (const row of sheet.rows) drawRow(drawing, row, columns, document);
  const bodyEnd = drawing.row - 1;
  if (sheet.closing !== undefined) line(drawing, sheet.closing, lineStyle('bold-italic'));
  for (const note of sheet.footnotes) line(drawing, note, lineStyle('small'));
  drawFeet(drawing, sheet);
  const last = colToLetter(columns.length - 1);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const filterRow = bodyStart - (sheet.columnNumbers ? 1 : 0);
  return {
    sheet: {
      name,
      columns: widths.map((width) => ({ width: Math.max(3, width * widthOfMillimetre) })),
      rows: [],
      cells: drawing.cells,
      merges: drawing.merges,
      rowDefs: drawing.heights,
      freezePane: { rows: bodyStart },
      ...(bodyEnd >= bodyStart ? { autoFilter: { range: `A${filterRow}:${last}${bodyEnd + 1}` } } : {}),
      dataValidations: validations(columns, bodyStart, bodyEnd),
      pageSetup: {
        paperSize: 'a4',
        orientation: page.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { ...inInches(page.margins), header: 0.4, footer: 0.3 },
        horizontalCentered: true,
      },
      headerFooter: { oddHeader: '&C&"Times New Roman,Regular"&13&P', differentFirst: true, firstHeader: '' },
      view: { showGridLines: false },
    },
    // The library would not quote the name of the sheet.
    ranges: [
      { name: '_xlnm.Print_Titles', range: `${quoted}!$${headStart + 1}:$${bodyStart}`, scope: name },
      { name: '_xlnm.Print_Area', range: `${quoted}!$A$1:$${last}$${drawing.row}`, scope: name },
    ],
  };
}

function validations(columns: readonly Column[], start: number, end: number): DataValidation[] {
  if (end < start) return [];
  return columns.flatMap((column, i): DataValidation[] => {
    const letter = colToLetter(i);
    const range = `${letter}${start + 1}:${letter}${end + 1}`;
    // A list of choices in a cell is at most 255 characters long.
    if (column.choices.length === 0 || column.choices.join(',').length > 250) return [];
    return [{ type: 'list', values: [...column.choices], range, allowBlank: true, showErrorMessage: true }];
  });
}

function inInches(margins: Sheet['page']['margins']): { top: number; right: number; bottom: number; left: number } {
  const inch = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000;
  return { top: inch(margins.top), right: inch(margins.right), bottom: inch(margins.bottom), left: inch(margins.left) };
}
