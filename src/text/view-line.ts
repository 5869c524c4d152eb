import { printable } from './printable.ts';
import { type Cell, cells, isSimple } from './width.ts';

/** One line as it is shown, with the columns of the carets below it, end exclusive. */
export interface LineView {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface PlacedCell extends Cell {
  /** First UTF-16 index in the line, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** First column. */
  readonly at: number;
}

const tab = '  ';

/**
 * A line cut to `room` columns around the UTF-16 range from `start` to `end`; where it is cut stands an ellipsis. Tabs
 * are two spaces, control characters harmless. An empty range has one caret, also behind the end of the line.
 */
export function viewLine(line: string, start: number, end: number, room: number): LineView {
  return isSimple(line) ? viewSimple(line, start, end, room) : viewCells(line, start, end, room);
}

/** The same by arithmetic alone: most lines of most plans. */
function viewSimple(line: string, start: number, end: number, room: number): LineView {
  const from = Math.min(start, line.length);
  const to = Math.max(from + 1, Math.min(end, line.length));
  const total = Math.max(line.length, to);
  if (total <= room) return { text: line, from, to };
  const left = windowStart(from, to, total, room);
  const right = left + room;
  const head = left > 0 ? '…' : '';
  const tail = right < line.length ? '…' : '';
  const text = head + line.slice(left + head.length, right - tail.length) + tail;
  return { text, from: from - left, to: Math.min(to, right) - left };
}

function viewCells(line: string, start: number, end: number, room: number): LineView {
  const placed = placeCells(line);
  const width = columnsOf(placed);
  const from = placed.find((cell) => start < cell.end)?.at ?? width;
  const to = Math.max(from + 1, placed.find((cell) => end <= cell.start)?.at ?? width);
  const total = Math.max(width, to);
  if (total <= room) return { text: placed.map((cell) => cell.text).join(''), from, to };

  const left = windowStart(from, to, total, room);
  const right = left + room;
  const head = left > 0 ? '…' : '';
  const tail = right < width ? '…' : '';
  const kept = placed.filter((cell) => cell.at >= left + head.length && cell.at + cell.width <= right - tail.length);
  // A wide character that does not fit at the edge leaves a column empty.
  const gap = ' '.repeat((kept[0]?.at ?? left + head.length) - left - head.length);
  const text = head + gap + kept.map((cell) => cell.text).join('') + tail;
  return { text, from: from - left, to: Math.min(to, right) - left };
}

function placeCells(line: string): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let start = 0;
  let at = 0;
  for (const piece of line.split(/(\t)/)) {
    const shown = piece === '\t' ? [{ text: tab, width: tab.length }] : cells(printable(piece));
    for (const cell of shown) {
      const end = start + (piece === '\t' ? 1 : cell.text.length);
      placed.push({ ...cell, start, end, at });
      start = end;
      at += cell.width;
    }
  }
  return placed;
}

function columnsOf(placed: readonly PlacedCell[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.at + last.width;
}

/** Where the window begins: at the line's start if the carets fit from there, else so that they stand in the middle. */
function windowStart(from: number, to: number, total: number, room: number): number {
  if (to < room) return 0;
  const carets = Math.min(to - from, room);
  const left = from - Math.max(2, Math.floor((room - carets) / 2));
  return Math.max(0, Math.min(left, total - room));
}
