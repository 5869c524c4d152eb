import type { Cell as SheetCell } from 'hucre';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import { headRows } from './heads.ts';
import type { Cell, Column, Row, Sheet, TableDocument } from './model.ts';
import { type Drawing, heighten, heightenTo, put } from './xlsx-drawing.ts';
import { bandStyle, bodyStyle, headStyle } from './xlsx-styles.ts';

/** Days from the first day of Excel's calendar, as it counts, to 1970-01-01. */
const excelEpoch = 25_569;

/** The head of a table, over as many rows as its columns have groups. */
export function drawHead(drawing: Drawing, sheet: Sheet): void {
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

/** A row of a table: cells, or one text over all columns. */
export function drawRow(drawing: Drawing, row: Row, columns: readonly Column[], { language }: TableDocument): void {
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
      // A ratio stands on two lines, at its bar, and digits are narrow.
      if (cell.kind === 'ratio') heightenTo(drawing, 2);
      else heighten(drawing, cellLines(cell), i, 1);
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
