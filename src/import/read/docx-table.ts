import type { RawCell, RawGrid } from '../grid-builder.ts';
import { blocks, elementsNamed, rows, tableCells } from './docx-blocks.ts';
import type { Numbering } from './docx-numbering.ts';
import { paragraphText } from './docx-text.ts';
import { attribute, child, descend, type XmlElement } from './xml.ts';

/** Word's own limit of columns. */
const mostColumns = 63;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  cell: RawCell;
  rows: number;
}

/** A table of a document, cell by cell: `gridSpan` is over columns, `vMerge` over rows. */
export function rawTable(
  table: XmlElement,
  numbering: Numbering,
): Pick<RawGrid, 'cells' | 'height' | 'width' | 'headRows' | 'hiddenRows'> {
  const found: OpenCell[] = [];
  /** The cell above, by column, that a merge goes on. */
  const open = new Map<number, OpenCell>();
  let [height, width, headRows] = [0, 0, 0];
  for (const element of elementsNamed(table, rows)) {
    const properties = child(element, 'w:trPr');
    // A row that somebody deleted while changes were tracked.
    if (child(properties, 'w:del') !== undefined) continue;
    if (child(properties, 'w:tblHeader') !== undefined && headRows === height) headRows += 1;
    let column = numberOf(child(properties, 'w:gridBefore'), 0);
    let last: OpenCell | undefined;
    for (const cellElement of elementsNamed(element, tableCells)) {
      const about = child(cellElement, 'w:tcPr');
      const columns = Math.max(1, Math.min(numberOf(child(about, 'w:gridSpan'), 1), mostColumns - column));
      const text = cellOf(cellElement, about, numbering);
      const above = open.get(column);
      if (isContinued(about, 'w:hMerge') && last !== undefined) {
        last = { ...last, columns: last.columns + columns, cell: join(last.cell, text) };
        found[found.length - 1] = last;
      } else if (isContinued(about, 'w:vMerge') && above !== undefined) {
        above.rows = height - above.row + 1;
        above.cell = join(above.cell, text);
      } else {
        last = { row: height, column, columns, cell: text, rows: 1 };
        found.push(last);
        if (child(about, 'w:vMerge') === undefined) open.delete(column);
        else open.set(column, last);
      }
      column += columns;
      if (column >= mostColumns) break;
    }
    width = Math.max(width, column);
    height += 1;
  }
  const cells = found.map(
    ({ row, column, columns, rows: covered, cell }) => [row, column, { ...cell, rows: covered, columns }] as const,
  );
  return { cells, height, width, headRows };
}

function isContinued(properties: XmlElement | undefined, name: string): boolean {
  const element = child(properties, name);
  return element !== undefined && attribute(element, 'w:val') !== 'restart';
}

/** What stands in a merged part below or beside is seen nowhere in Word, but is kept. */
function join(one: RawCell, other: RawCell): RawCell {
  if (other.text.trim() === '') return one;
  return { ...one, text: one.text.trim() === '' ? other.text : `${one.text}\n${other.text}` };
}

function cellOf(cell: XmlElement, properties: XmlElement | undefined, numbering: Numbering): RawCell {
  const lines: string[] = [];
  let [letters, bold, struck] = [0, 0, 0];
  for (const block of elementsNamed(cell, blocks)) {
    if (block.name === 'w:tbl') {
      lines.push(...innerTable(block, numbering));
      continue;
    }
    const paragraph = paragraphText(block, numbering);
    lines.push(paragraph.text);
    if (paragraph.text.trim() === '') continue;
    letters += 1;
    if (paragraph.bold) bold += 1;
    if (paragraph.struck) struck += 1;
  }
  const fill = attribute(descend(properties, 'w:shd'), 'w:fill');
  return {
    text: lines.join('\n'),
    bold: letters > 0 && bold === letters,
    struck: letters > 0 && struck === letters,
    fill,
  };
}

/** A table inside a cell: a line for each of its rows. */
function innerTable(table: XmlElement, numbering: Numbering): string[] {
  const { cells } = rawTable(table, numbering);
  const lines: string[][] = [];
  for (const [row, , { text }] of cells) {
    lines[row] ??= [];
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '') lines[row].push(plain);
  }
  return lines.map((line) => line.join(' | '));
}

function numberOf(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(attribute(element, 'w:val'));
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}
