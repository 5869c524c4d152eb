import { printable } from '../text/printable.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { FormatContext, TableFormat } from './format.ts';
import type { Heading, Sheet } from './model.ts';
import { drawCards } from './terminal-cards.ts';
import { panelsOf } from './terminal-panels.ts';
import { drawGrid, gridWidths } from './terminal-rows.ts';
import { type ShownTable, shownTable } from './terminal-table.ts';

/**
 * Tables for the eye; the letterhead and signatures of the paper are left out. A grid where the columns fit the window;
 * else months in several grids, one below the other, and tasks as entries of a list.
 */
export const terminal: TableFormat = ({ sheets }, context) => {
  const parts = sheets.map((sheet, i) => {
    context.progress(i, sheets.length);
    return sheetText(sheet, context);
  });
  return `${parts.join('\n\n\n')}\n`;
};

function sheetText(sheet: Sheet, { width, paint }: FormatContext): string {
  const { heading, closing, footnotes } = sheet;
  const foot = [
    ...(closing === undefined ? [] : [paint.bold(printable(closing))]),
    ...footnotes.flatMap((note) => wrap(printable(note), width)).map((line) => paint.dim(line)),
  ];
  return [
    headText(heading, width, paint),
    factsText(heading, width),
    tableText(shownTable(sheet), width, paint),
    foot.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headText({ label, title, subject, notes }: Heading, width: number, paint: FormatContext['paint']): string {
  const lines = (texts: readonly (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text === undefined ? [] : wrap(printable(text), width)));
  return [
    ...lines([label, ...title, subject]).map((line) => paint.bold(line)),
    ...lines(notes).map((line) => paint.dim(line)),
  ].join('\n');
}

function factsText({ facts }: Heading, width: number): string {
  const room = Math.max(0, ...facts.map(({ label }) => displayWidth(label) + 2));
  return facts
    .flatMap(({ label, value }) =>
      wrap(printable(value), width - room).map((line, i) => padEnd(i === 0 ? `${printable(label)}:` : '', room) + line),
    )
    .join('\n');
}

function tableText(table: ShownTable, width: number, paint: FormatContext['paint']): string {
  const widths = gridWidths(table, width);
  if (widths !== undefined) return drawGrid(table, widths, width, paint);
  const panels = panelsOf(table, width);
  return panels === undefined
    ? drawCards(table, width, paint)
    : panels.map(({ panel, widths: own }) => drawGrid(panel, own, width, paint)).join('\n\n');
}
