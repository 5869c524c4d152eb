import type { CellStyle, DataValidation, NamedRange, Cell as SheetCell, WriteSheet } from 'hucre';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import { wrap } from '../text/wrap.ts';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import { fileDate } from './file-date.ts';
import type { TableFormat } from './format.ts';
import { headRows } from './heads.ts';
import type { Cell, Column, Row, Sheet, TableDocument } from './model.ts';
import { columnWidths } from './page.ts';
import { bandStyle, bodyStyle, footStyle, headStyle, lineStyle } from './xlsx-styles.ts';
import { repack } from './zip.ts';

/** Days from the first day of Excel's calendar, as it counts, to 1970-01-01. */
const excelEpoch = 25_569;
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

/** Rows from 0 as they are put down one below the other. */
interface Drawing {
  readonly cells: Map<string, Partial<SheetCell>>;
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly columns: number;
  /** Millimetres. */
  readonly widths: readonly number[];
  /** Points, by row: Excel does not find the height of rows by itself where cells are merged. */
  readonly heights: Map<number, { height: number }>;
  row: number;
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
  for (const { text, style } of headingLines(sheet)) line(drawing, text, lineStyle(style));
  if (drawing.row > 0) drawing.row += 1;
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

function headingLines({
  heading,
}: Sheet): { readonly text: string; readonly style: 'plain' | 'bold' | 'title' | 'italic' }[] {
  const { bodies, motto, number, placeAndDate, label, title, subject, notes, facts } = heading;
  const lines: { text: string | undefined; style: 'plain' | 'bold' | 'title' | 'italic' }[] = [
    { text: bodies?.above, style: 'plain' },
    { text: bodies?.issuing, style: 'bold' },
    { text: motto?.state, style: 'bold' },
    { text: motto?.words, style: 'bold' },
    { text: number, style: 'plain' },
    { text: placeAndDate, style: 'italic' },
    { text: label, style: 'bold' },
    ...title.map((text) => ({ text, style: 'title' as const })),
    { text: subject, style: 'bold' },
    ...notes.map((text) => ({ text, style: 'italic' as const })),
    ...facts.map((fact) => ({ text: `${fact.label}: ${fact.value}`, style: 'plain' as const })),
  ];
  return lines.flatMap(({ text, style }) => (text === undefined || text === '' ? [] : [{ text, style }]));
}

/** A line over the whole width. */
function line(drawing: Drawing, text: string, style: CellStyle): void {
  put(drawing, 0, { value: text, type: 'string', style });
  if (drawing.columns > 1)
    drawing.merges.push({ startRow: drawing.row, startCol: 0, endRow: drawing.row, endCol: drawing.columns - 1 });
  heighten(drawing, [text], 0, drawing.columns);
  drawing.row += 1;
}

function put(drawing: Drawing, column: number, cell: Partial<SheetCell>, row = drawing.row): void {
  drawing.cells.set(`${row},${column}`, cell);
}

/** An average letter of Times at 12 points, in millimetres, a little wide so that no last line is hidden. */
const letterWidth = 1.9;
const lineHeight = 15.75;
const mostLines = 25;

/** Makes a row high enough for some lines in the columns that they run over. */
function heighten(
  drawing: Drawing,
  lines: readonly string[],
  column: number,
  columns: number,
  row = drawing.row,
): void {
  let width = -2;
  for (let i = column; i < column + columns; i += 1) width += drawing.widths[i] ?? 0;
  const letters = Math.max(3, Math.floor(width / letterWidth));
  let count = 0;
  for (const text of lines) count += Math.max(1, wrap(text, letters).length);
  const height = Math.min(mostLines, Math.max(1, count)) * lineHeight + 2;
  if (height > (drawing.heights.get(row)?.height ?? 0)) drawing.heights.set(row, { height });
}

function drawHead(drawing: Drawing, sheet: Sheet): void {
  const taken = new Set<string>();
  for (const cells of headRows(sheet)) {
    let column = 0;
    for (const { text, columns, rows } of cells) {
      while (taken.has(`${drawing.row},${column}`)) column += 1;
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          taken.add(`${drawing.row + down},${column + across}`);
          put(
            drawing,
            column + across,
            { value: down + across === 0 ? text : null, type: 'string', style: headStyle },
            drawing.row + down,
          );
        }
      }
      if (rows === 1 || columns === 1) heighten(drawing, [text], column, columns, drawing.row + rows - 1);
      if (columns > 1 || rows > 1) {
        drawing.merges.push({
          startRow: drawing.row,
          startCol: column,
          endRow: drawing.row + rows - 1,
          endCol: column + columns - 1,
        });
      }
      column += columns;
    }
    drawing.row += 1;
  }
}

function drawRow(drawing: Drawing, row: Row, columns: readonly Column[], { language }: TableDocument): void {
  if ('cells' in row) {
    const bold = row.kind === 'total' || row.kind === 'subtotal';
    for (const [i, cell] of row.cells.entries()) {
      const column = columns[i]!;
      const style = bodyStyle({
        align: column.align,
        bold: bold || isOver(cell),
        shaded: cell.kind === 'tick' && cell.on,
        unlocked: column.fill,
      });
      put(drawing, i, { ...contentOf(cell), style: { ...style, ...formatOf(cell, language) } });
      heighten(drawing, cellLines(cell), i, 1);
    }
  } else {
    const { number, lines } = bandParts(row, columns);
    const start = number === undefined ? 0 : 1;
    const style = bandStyle(row.kind);
    if (number !== undefined)
      put(drawing, 0, {
        value: number,
        type: 'string',
        style: { ...style, alignment: { ...style.alignment, horizontal: 'center' } },
      });
    for (let i = start; i < columns.length; i += 1)
      put(drawing, i, { value: i === start ? lines.join('\n') : null, type: 'string', style });
    heighten(drawing, lines, start, columns.length - start);
    if (columns.length - start > 1)
      drawing.merges.push({ startRow: drawing.row, startCol: start, endRow: drawing.row, endCol: columns.length - 1 });
  }
  drawing.row += 1;
}

/** Texts stay texts, whatever they begin with: the kind of the cell says so. */
function contentOf(cell: Cell): Partial<SheetCell> {
  if (cell.kind === 'number') return { value: cell.value, type: 'number' };
  if (cell.kind === 'date') return { value: cell.day + excelEpoch, type: 'number' };
  if (cell.kind === 'ratio') return { value: cell.text.replace('/', '/\n'), type: 'string' };
  const text = cellLines(cell).join('\n');
  return text === '' ? { value: null, type: 'empty' } : { value: text, type: 'string' };
}

function formatOf(cell: Cell, language: TableDocument['language']): { numFmt?: string } {
  if (cell.kind === 'date')
    return { numFmt: `${language === 'vi' ? 'dd/mm/yyyy' : 'd mmm yyyy'}${cell.assumed ? '"*"' : ''}` };
  if (cell.kind !== 'number') return {};
  return { numFmt: cell.unit === 'percent' ? '0%' : cell.unit === 'count' ? '#,##0' : 'General' };
}

function drawFeet(drawing: Drawing, { signatures, recipients }: Sheet): void {
  if (signatures.length === 0 && recipients === undefined) return;
  drawing.row += 1;
  const top = drawing.row;
  let bottom = top;
  const half = Math.max(1, Math.floor(drawing.columns / 2));
  for (const [i, { lines, note, name }] of signatures.entries()) {
    const start = signatures.length === 1 || i > 0 ? half : 0;
    const end = start === 0 ? half - 1 : drawing.columns - 1;
    const texts = [
      ...lines.map((text) => ({ text, bold: true })),
      ...(note === undefined ? [] : [{ text: note, bold: false }]),
      ...['', '', '', ''].map((text) => ({ text, bold: false })),
      ...(name === undefined ? [] : [{ text: name, bold: true }]),
    ];
    for (const [down, { text, bold }] of texts.entries()) {
      if (text === '') continue;
      put(drawing, start, { value: text, type: 'string', style: footStyle(bold) }, top + down);
      if (end > start) drawing.merges.push({ startRow: top + down, startCol: start, endRow: top + down, endCol: end });
    }
    bottom = Math.max(bottom, top + texts.length);
  }
  const received = recipients === undefined ? [] : [recipients.heading, ...recipients.lines];
  const from = signatures.length > 1 ? bottom : top;
  for (const [down, text] of received.entries())
    put(
      drawing,
      0,
      { value: text, type: 'string', style: lineStyle(down === 0 ? 'received' : 'small-left') },
      from + down,
    );
  drawing.row = Math.max(bottom, from + received.length);
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

/** Names that Excel takes: at most 31 characters, without `[]:*?/\\`, each once whatever its case. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const used = new Set<string>();
  return sheets.map(({ name }) => {
    const clean =
      name
        .replaceAll(/[[\]:*?/\\]/g, '-')
        .replaceAll(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31)
        .trim() || 'Sheet';
    let unique = clean;
    for (let i = 2; used.has(unique.toLowerCase()); i += 1) unique = `${clean.slice(0, 31 - ` ${i}`.length)} ${i}`;
    used.add(unique.toLowerCase());
    return unique;
  });
}
