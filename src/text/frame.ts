import type { SourceFile } from '../source/file.ts';
import { lineIndex } from './lines.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import { viewLine } from './view-line.ts';
import { displayWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** What a frame shows: 1-based lines and UTF-16 columns, end exclusive. */
export interface FrameSpan {
  readonly file: SourceFile;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FrameStyle {
  readonly paint: Paint;
  /** The colour of the carets: that of the severity. */
  readonly mark: (text: string) => string;
  /** Columns of the terminal. */
  readonly width: number;
  /** What underlines the span; `^` by default. */
  readonly caret?: string;
  /** Words beside the carets, or below them where they do not fit. */
  readonly label?: string;
  /** Digits to keep for line numbers, so that the frames of one finding stand in line. */
  readonly digits?: number;
  /** Further lines to show, that say where the span stands: the title of the task. */
  readonly context?: readonly number[];
}

/** A longer span shows its first two lines and its last. */
const maxLines = 4;
const leastRoom = 20;

/** The last line of a span that has text of it: a span that ends at the start of a line does not reach into it. */
export function lastLine(span: Pick<FrameSpan, 'line' | 'endLine' | 'endColumn'>): number {
  return span.endColumn <= 1 && span.endLine > span.line ? span.endLine - 1 : Math.max(span.line, span.endLine);
}

/**
 * The source lines of a span as they stand in the file, with line numbers and, under a single line, carets. A span of
 * several lines has `>` beside each. Long lines are cut around the carets, tabs shown as two spaces, controls harmless;
 * lines left out in between are dots.
 */
export function frame(span: FrameSpan, style: FrameStyle): string[] {
  const { paint, mark, caret = '^' } = style;
  const lines = lineIndex(span.file);
  const first = Math.min(Math.max(1, span.line), lines.count);
  const last = Math.min(lastLine(span), lines.count);
  const shown = shownLines(
    first,
    last,
    (style.context ?? []).filter((line) => line >= 1 && line <= lines.count),
  );
  const digits = Math.max(style.digits ?? 0, String(shown.at(-1)).length);
  const room = Math.max(leastRoom, style.width - digits - 3);
  const rows: string[] = [];

  const row = (head: string, bar: string, text: string): void => {
    rows.push(text === '' ? `${paint.dim(head)} ${bar}` : `${paint.dim(head)} ${bar} ${text}`);
  };
  const labelRows = (carets: string, at: number): void => {
    const label = printable(style.label ?? '');
    const blank = ' '.repeat(digits);
    const beside = at + displayWidth(carets) + 1 + displayWidth(label) <= room;
    const under = `${' '.repeat(at)}${mark(label !== '' && beside ? `${carets} ${label}`.trimStart() : carets)}`;
    if (carets !== '' || beside) row(blank, paint.dim('|'), under);
    if (label !== '' && !beside) for (const line of wrap(label, room)) row(blank, paint.dim('|'), mark(line));
  };

  let previous: number | undefined;
  for (const line of shown) {
    const inside = line >= first && line <= last;
    if (previous !== undefined && line > previous + 1) {
      row(
        '.'.repeat(Math.min(digits, 3)).padStart(digits),
        inside && previous >= first ? mark('>') : paint.dim('|'),
        '',
      );
    }
    previous = line;
    const text = lines.text(line);
    const number = String(line).padStart(digits);
    if (!inside || last > first) {
      row(number, inside ? mark('>') : paint.dim('|'), viewLine(text, 0, 0, room).text);
      if (line === last && style.label !== undefined) labelRows('', 0);
      continue;
    }
    const view = viewLine(text, span.column - 1, span.endLine > first ? text.length : span.endColumn - 1, room);
    row(number, paint.dim('|'), view.text);
    labelRows(caret.repeat(view.to - view.from), view.from);
  }
  return rows;
}

/** Ascending; a gap of one line is filled, since the dots would take as much room. */
function shownLines(first: number, last: number, context: readonly number[]): number[] {
  const own = last - first >= maxLines ? [first, first + 1, last] : range(first, last);
  const wanted = [...new Set([...own, ...context])].sort((a, b) => a - b);
  return wanted.flatMap((line, index) => (wanted[index + 1] === line + 2 ? [line, line + 1] : [line]));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
