import { formatDay } from '../calendar/day.ts';
import { escapeHtml } from '../text/html.ts';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import type { FormatContext, TableFormat } from './format.ts';
import { type HeadCell, headRows } from './heads.ts';
import { headingHtml } from './html-heading.ts';
import { htmlStyle } from './html-style.ts';
import { paragraph } from './html-text.ts';
import { generatorMark } from './mark.ts';
import type { BandRow, Cell, CellRow, Column, Recipients, Row, Sheet, Signature, TableDocument } from './model.ts';
import { columnWidths } from './page.ts';

/** One file that needs no other: to read on a screen, and to print on A4 as it is. */
export const html: TableFormat = (document, context) => {
  const { language, title, sheets, author } = document;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="${escapeHtml(`${generatorMark}, ${context.tool}`)}">`,
    author === undefined ? '' : `<meta name="author" content="${escapeHtml(author)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${htmlStyle}</style>`,
  ];
  return [
    `<!DOCTYPE html>\n<html lang="${language}">\n<head>`,
    ...head.filter((line) => line !== ''),
    '</head>\n<body>',
    contents(document),
    '<main>',
    ...sheets.map((sheet, i) => sheetHtml(sheet, i, document, context)),
    '</main>\n</body>\n</html>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

/** Links to the sheets, on the screen. */
function contents({ sheets, language }: TableDocument): string {
  if (sheets.length < 2) return '';
  const items = sheets.map(({ key, name }) => `<li><a href="#${key}">${escapeHtml(name)}</a></li>`);
  return `<nav aria-label="${language === 'vi' ? 'Danh sách bảng' : 'Tables'}"><ul>\n${items.join('\n')}\n</ul></nav>`;
}

function sheetHtml(sheet: Sheet, index: number, { sheets }: TableDocument, { progress }: FormatContext): string {
  progress(index, sheets.length);
  const { key, name, page, heading, columns } = sheet;
  const widths = columnWidths(columns, page);
  const total = widths.reduce((sum, width) => sum + width, 0);
  // A year of months leaves no room for work and time side by side.
  const stacked = columns.filter(({ kind }) => kind === 'ratio').length > mostAbreast ? ' class="stacked"' : '';
  const cols = widths.map((width) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`);
  return [
    `<section class="sheet ${page.orientation}" id="${key}" style="--table:${page.tableFont}pt">`,
    headingHtml(heading),
    `<table${stacked}>\n<caption>${escapeHtml(name)}</caption>\n<colgroup>${cols.join('')}</colgroup>`,
    headHtml(sheet),
    ...bodiesHtml(sheet),
    '</table>',
    '</section>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const mostAbreast = 9;

function headHtml(sheet: Sheet): string {
  const rows = headRows(sheet);
  const cell = ({ text, columns, rows: down, column }: HeadCell): string => {
    const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
    const tick = column?.kind === 'tick' ? ' class="tick"' : '';
    return `<th scope="${column === undefined ? 'colgroup' : 'col'}"${spans}${tick}>${escapeHtml(text)}</th>`;
  };
  return `<thead>\n${rows
    .map((cells, i) => {
      const isNumbers = sheet.columnNumbers && i === rows.length - 1;
      return `<tr${isNumbers ? ' class="numbers"' : ''}>${cells.map(cell).join('')}</tr>`;
    })
    .join('\n')}\n</thead>`;
}

/** The feet are a last row: with rows before it a browser keeps it together, so that no signature stands alone. */
function bodiesHtml(sheet: Sheet): string[] {
  const parts = bodies(sheet.rows).map((body) => body.map((row) => rowHtml(row, sheet.columns)));
  const foot = footHtml(sheet);
  if (parts.length === 0) parts.push([]);
  if (foot !== '') parts.at(-1)!.push(foot);
  return parts.map((body) => `<tbody>\n${body.join('\n')}\n</tbody>`);
}

/** The rows of each group together, so that a reader of the screen hears which group a row is of. */
function bodies(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  for (const row of rows) {
    if (parts.length === 0 || row.kind === 'group' || row.kind === 'subtotal') parts.push([]);
    parts.at(-1)!.push(row);
  }
  return parts;
}

function rowHtml(row: Row, columns: readonly Column[]): string {
  return 'cells' in row ? cellRow(row, columns) : bandRow(row, columns);
}

function bandRow(row: BandRow, columns: readonly Column[]): string {
  const { number, lines } = bandParts(row, columns);
  const [first = '', ...rest] = lines;
  const text = [escapeHtml(first), ...rest.map((line) => `<span>${escapeHtml(line)}</span>`)].join('');
  const span = number === undefined ? columns.length : columns.length - 1;
  const title =
    row.kind === 'note' ? `<td colspan="${span}">${text}</td>` : `<th scope="rowgroup" colspan="${span}">${text}</th>`;
  const mark = number === undefined ? '' : `<td class="c">${escapeHtml(number)}</td>`;
  return `<tr class="${row.kind === 'note' ? 'remark' : 'group'}">${mark}${title}</tr>`;
}

function cellRow({ kind, cells }: CellRow, columns: readonly Column[]): string {
  const written = cells.map((cell, i) => cellHtml(cell, columns[i]!));
  return `<tr${kind === 'task' || kind === 'child' ? '' : ` class="${kind}"`}>${written.join('')}</tr>`;
}

function cellHtml(cell: Cell, column: Column): string {
  const names = [
    { left: '', center: 'c', right: 'r' }[column.align],
    column.kind === 'tick' || column.kind === 'ratio' ? column.kind : '',
    cell.kind === 'tick' && cell.on ? 'on' : '',
    isOver(cell) ? 'over' : '',
  ].filter((name) => name !== '');
  const content = contentHtml(cell);
  const attributes = names.length === 0 ? '' : ` class="${names.join(' ')}"`;
  return column.key === 'title' && content !== ''
    ? `<th scope="row"${attributes}>${content}</th>`
    : `<td${attributes}>${content}</td>`;
}

function footHtml({ columns, closing, footnotes, recipients, signatures }: Sheet): string {
  const parts = [
    closing === undefined ? '' : paragraph('closing', closing),
    footnotes.length === 0
      ? ''
      : `<div class="footnotes">${footnotes.map((note) => paragraph('', note)).join('')}</div>`,
    feet(recipients, signatures),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<tr class="end"><td colspan="${columns.length}">\n${parts.join('\n')}\n</td></tr>`;
}

function contentHtml(cell: Cell): string {
  const text = cellLines(cell).map(escapeHtml).join('<br>');
  if (cell.kind === 'date') return `<time datetime="${formatDay(cell.day)}">${text}</time>`;
  return cell.kind === 'ratio' ? text.replace(/\/.*$/, '<span class="of">$&</span>') : text;
}

function feet(recipients: Recipients | undefined, signatures: readonly Signature[]): string {
  if (recipients === undefined && signatures.length === 0) return '';
  const received =
    recipients === undefined
      ? ''
      : `<div class="recipients"><strong>${escapeHtml(recipients.heading)}</strong><ul>${recipients.lines
          .map((line) => `<li>${escapeHtml(line)}</li>`)
          .join('')}</ul></div>`;
  const signed = signatures.map(signatureHtml);
  // A signature alone stands on the right; with two, those who receive it come below.
  const parts = signed.length === 1 ? [received === '' ? '<div></div>' : received, ...signed] : [...signed, received];
  return `<div class="feet">\n${parts.filter((part) => part !== '').join('\n')}\n</div>`;
}

function signatureHtml({ lines, note, name }: Signature): string {
  return [
    '<div class="signature">',
    ...lines.map((line) => paragraph('lines', line)),
    note === undefined ? '' : paragraph('here', note),
    paragraph('name', name ?? ''),
    '</div>',
  ].join('');
}
