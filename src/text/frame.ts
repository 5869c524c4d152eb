import type { SourceFile } from '../source/file.ts';
import { lineIndex } from './lines.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import { cells, displayWidth } from './width.ts';

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
  /** Digits to keep for line numbers, so that the frames of one finding stand in line. */
  readonly digits?: number;
  /** Lines of context above and below. */
  readonly before?: number;
  readonly after?: number;
}

/** A longer span shows its first two lines and its last. */
const maxLines = 4;
const tab = '  ';
const leastRoom = 20;

/** The last line of a span that has text of it: a span that ends at the start of a line does not reach into it. */
export function lastLine(span: Pick<FrameSpan, 'line' | 'endLine' | 'endColumn'>): number {
  return span.endColumn <= 1 && span.endLine > span.line ? span.endLine - 1 : Math.max(span.line, span.endLine);
}

/**
 * The source lines of a span as they stand in the file, with line numbers and, under a single line, carets. A span of
 * several lines has `>` beside each. Long lines are cut around the carets, tabs shown as two spaces, controls harmless.
 */
export function frame(span: FrameSpan, style: FrameStyle): string[] {
  const { paint, mark } = style;
  const lines = lineIndex(span.file);
  const first = Math.min(Math.max(1, span.line), lines.count);
  const last = Math.min(lastLine(span), lines.count);
  const from = Math.max(1, first - (style.before ?? 0));
  const to = Math.min(lines.count, last + (style.after ?? 0));
  const digits = Math.max(style.digits ?? 0, String(to).length);
  const room = Math.max(leastRoom, style.width - digits - 3);
  const rows: string[] = [];

  const row = (head: string, bar: string, text: string): void => {
    rows.push(text === '' ? `${paint.dim(head)} ${bar}` : `${paint.dim(head)} ${bar} ${text}`);
  };
  for (let line = from; line <= to; line++) {
    const inside = line >= first && line <= last;
    if (inside && last - first >= maxLines && line === first + 2) {
      row('.'.repeat(digits).padStart(digits), mark('>'), '');
      line = last - 1;
      continue;
    }
    const number = String(line).padStart(digits);
    const text = lines.text(line);
    if (!inside || last > first) {
      row(number, inside ? mark('>') : paint.dim('|'), view(text, 0, 0, room).text);
      continue;
    }
    const end = span.endLine > first ? text.length : span.endColumn - 1;
    const shown = view(text, span.column - 1, end, room);
    row(number, paint.dim('|'), shown.text);
    row(' '.repeat(digits), paint.dim('|'), ' '.repeat(shown.from) + mark('^'.repeat(shown.to - shown.from)));
  }
  return rows;
}

interface View {
  readonly text: string;
  /** Columns of the carets within the text, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** One line cut to `room` columns around the UTF-16 range from `start` to `end`. */
function view(line: string, start: number, end: number, room: number): View {
  const shown: { text: string; at: number; width: number }[] = [];
  let offset = 0;
  let width = 0;
  let from = -1;
  let to = -1;
  for (const piece of line.split(/(\t)/)) {
    for (const cell of cells(piece === '\t' ? tab : printable(piece))) {
      // A range that starts on a mark starts on the character below it.
      const next = piece === '\t' ? offset : offset + cell.text.length;
      if (from < 0 && start < next) from = width;
      if (to < 0 && end <= offset) to = width;
      shown.push({ text: cell.text, at: width, width: cell.width });
      width += cell.width;
      offset = next;
    }
    if (piece === '\t') {
      if (from < 0 && start <= offset) from = width - tab.length;
      offset++;
    }
  }
  if (from < 0) from = width;
  if (to < 0) to = width;
  to = Math.max(to, from + 1);
  if (Math.max(width, to) <= room)
    return { text: line === '' ? '' : shown.map((cell) => cell.text).join(''), from, to };

  const left = windowStart(from, to, Math.max(width, to), room);
  const right = left + room;
  const cutLeft = left > 0;
  const cutRight = right < width;
  const kept = shown.filter(
    (cell) => cell.at >= left + (cutLeft ? 1 : 0) && cell.at + cell.width <= right - (cutRight ? 1 : 0),
  );
  const gap = kept[0] === undefined ? 0 : kept[0].at - left - (cutLeft ? 1 : 0);
  const text = (cutLeft ? '…' : '') + ' '.repeat(gap) + kept.map((cell) => cell.text).join('') + (cutRight ? '…' : '');
  return { text, from: Math.max(from - left, 0), to: Math.min(to, right) - left };
}

/** Where the window begins: at the line's start if the carets fit from there, else so that they stand in the middle. */
function windowStart(from: number, to: number, width: number, room: number): number {
  if (to + 1 < room) return 0;
  const carets = Math.min(to - from, room);
  const left = from - Math.max(2, Math.floor((room - carets) / 2));
  return Math.max(0, Math.min(left, width - room));
}

/** The columns that the gutter of a frame takes. */
export function gutterWidth(digits: number): number {
  return digits + displayWidth(' | ');
}
