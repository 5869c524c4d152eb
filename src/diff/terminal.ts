import type { Paint } from '../text/paint.ts';
import { printable } from '../text/printable.ts';
import { wrap } from '../text/wrap.ts';
import type { DiffDocument, DiffRow } from './document.ts';

/** A difference for the eye. */
export function diffTerminal({ sections, summary }: DiffDocument, paint: Paint, width: number): string {
  const lines: string[] = [];
  for (const { heading, rows } of sections) {
    lines.push(paint.bold(heading));
    for (const row of rows) lines.push(...rowLines(row, paint, width));
    lines.push('');
  }
  lines.push(paint.bold(summary));
  return `${lines.join('\n')}\n`;
}

function rowLines({ mark, text, details }: DiffRow, paint: Paint, width: number): string[] {
  const dress = { '+': paint.green, '-': paint.red, '~': paint.yellow, '!': paint.red }[mark];
  const lines = hang(`${mark} `, printable(text), width).map((line, i) => (i === 0 ? dress(line) : line));
  for (const { label, before, after } of details)
    lines.push(...hang('    ', `${label}: ${printable(before)} → ${printable(after)}`, width));
  return lines;
}

function hang(lead: string, text: string, width: number): string[] {
  const lines = wrap(text, Math.max(20, width - lead.length - 2));
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(lead.length)) + line);
}
