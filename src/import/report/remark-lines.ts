import type { Language } from '../../locale/language.ts';
import type { Paint } from '../../text/paint.ts';
import { printable } from '../../text/printable.ts';
import { truncate } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { PlacedRemark, RemarkKind } from '../remark.ts';
import type { LeftOut } from '../sections.ts';
import type { Address } from '../source-row.ts';
import { rangesOf } from './addresses.ts';
import { leftOutReasons } from './left-out-words.ts';
import { remarkText, remarkTitles } from './remark-words.ts';
import type { ReportWords } from './report-words.ts';

export interface ReportStyle {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** Remarks by their kind; those of equal words share a line, with all their cells. */
export function remarkLines(
  remarks: readonly PlacedRemark[],
  words: ReportWords,
  { language, paint, width }: ReportStyle,
  several: boolean,
): string[] {
  const byKind = new Map<RemarkKind, Map<string, Address[]>>();
  for (const { at, remark } of remarks) {
    const texts = byKind.get(remark.kind) ?? new Map<string, Address[]>();
    byKind.set(remark.kind, texts);
    const text = remarkText(remark, language, Math.max(76, width - 30));
    const cells = texts.get(text) ?? [];
    if (!cells.some((one) => one.cell === at.cell && one.grid === at.grid)) cells.push(at);
    texts.set(text, cells);
  }
  const lines: string[] = [];
  for (const [kind, texts] of byKind) {
    lines.push(...wrapped(`${paint.yellow('!')} ${remarkTitles[kind][language]}`, width, 4));
    for (const [text, cells] of texts) {
      const where = cells.map((cell) => addressText(cell, several, words)).join(', ');
      lines.push(...wrapped(text === '' ? where : `${where}: ${text}`, width, 8));
    }
  }
  return lines;
}

function addressText({ grid, sheet, cell }: Address, several: boolean, words: ReportWords): string {
  const place = /^\d/.test(cell) ? `${words.row} ${cell}` : cell;
  return several ? `${sheet ?? words.table(grid)}, ${place}` : place;
}

export function leftOutLines(
  leftOut: readonly LeftOut[],
  words: ReportWords,
  { language, paint, width }: ReportStyle,
  several: boolean,
): string[] {
  if (leftOut.length === 0) return [];
  const lines = ['', `    ${paint.bold(words.leftOut)}`];
  for (const { reason, grid, ranges, text } of rangesOf(leftOut)) {
    const where = several ? `${words.table(grid)}, ` : '';
    const said = text === '' ? '' : ` (${paint.dim(truncate(printable(text), Math.max(24, width - 50)))})`;
    lines.push(...wrapped(`${where}${words.row} ${ranges}: ${leftOutReasons[reason][language]}${said}`, width, 6));
  }
  return lines;
}

export function wrapped(text: string, width: number, indent: number): string[] {
  const room = Math.max(30, width - indent - 2);
  return wrap(text, room).map((line, at) => `${' '.repeat(at === 0 ? indent : indent + 2)}${line}`);
}
