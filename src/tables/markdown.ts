import { escapeMarkdown } from '../text/markdown.ts';
import { bandParts, cellLines, isOver } from './cell-text.ts';
import type { TableFormat } from './format.ts';
import { flatHeads } from './heads.ts';
import { generatorMark } from './mark.ts';
import type { BandRow, Cell, CellRow, Column, Heading, Row, Sheet, Signature } from './model.ts';

/** Tables as GitHub draws them, with what stands around them as paragraphs. */
export const markdown: TableFormat = ({ sheets }, { progress }) => {
  const parts = sheets.map((sheet, i) => {
    progress(i, sheets.length);
    return sheetText(sheet);
  });
  return `<!-- ${generatorMark} -->\n\n${parts.join('\n\n---\n\n')}\n`;
};

function sheetText({
  heading,
  columns,
  columnNumbers,
  rows,
  closing,
  footnotes,
  recipients,
  signatures,
}: Sheet): string {
  const table = [
    tableRow(flatHeads(columns).map(escapeMarkdown)),
    tableRow(columns.map(({ align }) => ({ left: '---', center: ':---:', right: '---:' })[align])),
    ...(columnNumbers ? [tableRow(columns.map((_, i) => `(${i + 1})`))] : []),
    ...rows.map((row) => rowText(row, columns)),
  ];
  return [
    ...headingParts(heading),
    table.join('\n'),
    closing === undefined ? '' : bold(closing),
    lines(footnotes.map(escapeStart)),
    ...signatures.map(signatureText),
    recipients === undefined
      ? ''
      : lines([`***${escapeMarkdown(recipients.heading)}***`, ...recipients.lines.map(escapeStart)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headingParts(heading: Heading): string[] {
  const { bodies, motto, number, placeAndDate, label, title, subject, notes, bases, facts } = heading;
  return [
    lines([bodies?.above && escapeStart(bodies.above), bodies && bold(bodies.issuing), number && escapeStart(number)]),
    lines([motto && bold(motto.state), motto && bold(motto.words), placeAndDate && italic(placeAndDate)]),
    label === undefined ? '' : bold(label),
    ...title.map((line) => `# ${escapeMarkdown(line)}`),
    subject === undefined ? '' : bold(subject),
    lines(notes.map(italic)),
    lines(bases.map(italic)),
    lines(facts.map(({ label: name, value }) => `${escapeStart(name)}: ${bold(value)}`)),
  ];
}

function rowText(row: Row, columns: readonly Column[]): string {
  return 'cells' in row ? cellRow(row) : bandRow(row, columns);
}

function cellRow({ kind, cells }: CellRow): string {
  const isStrong = kind === 'total' || kind === 'subtotal';
  return tableRow(cells.map((cell) => cellText(cell, isStrong || isOver(cell))));
}

function cellText(cell: Cell, isStrong: boolean): string {
  return cellLines(cell)
    .map((line) => (isStrong ? bold(line) : escapeMarkdown(line)))
    .join('<br>');
}

function bandRow(row: BandRow, columns: readonly Column[]): string {
  const { number, lines: texts } = bandParts(row, columns);
  const dress = row.kind === 'note' ? italic : bold;
  const text = texts.map((line, i) => (i === 0 ? dress(line) : escapeMarkdown(line))).join('<br>');
  const cells = number === undefined ? [text] : [number === '' ? '' : bold(number), text];
  return tableRow([...cells, ...columns.slice(cells.length).map(() => '')]);
}

function signatureText({ lines: texts, note, name }: Signature): string {
  return lines([...texts.map(bold), note && italic(note), name && bold(name)]);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Lines of one paragraph; what is empty is left out. */
function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('  \n');
}

function bold(text: string): string {
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
}

function italic(text: string): string {
  return text === '' ? '' : `*${escapeMarkdown(text)}*`;
}

/** At the start of a paragraph neither a heading nor an item of a list. */
function escapeStart(text: string): string {
  return escapeMarkdown(text)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
