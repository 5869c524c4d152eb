import type { SourceFile } from '../source/file.ts';

/** 1-based, in UTF-16 units: what editors and the report count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of one file. Line ends are LF, CRLF and CR, as in YAML. */
export interface LineIndex {
  /** How many lines there are; an empty file has one. */
  readonly count: number;
  /** The position of an offset; beyond the ends the nearest there is. */
  position(offset: number): Position;
  /** The offset of a position; beyond the line's end the line's end. */
  offset(line: number, column: number): number;
  /** The text of a 1-based line without its line end; empty where there is no such line. */
  text(line: number): string;
}

const indexes = new WeakMap<SourceFile, LineIndex>();

/** The line index of a file, built when first asked for and kept as long as the file. */
export function lineIndex(file: SourceFile): LineIndex {
  let index = indexes.get(file);
  if (index === undefined) {
    index = buildIndex(file.text);
    indexes.set(file, index);
  }
  return index;
}

function buildIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  const lineEnd = (line: number): number => {
    const next = starts[line];
    if (next === undefined) return text.length;
    return text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  };

  return {
    count: starts.length,
    position(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= within) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: within - starts[low]! + 1 };
    },
    offset(line, column) {
      const start = starts[line - 1];
      if (start === undefined) return line < 1 ? 0 : text.length;
      return Math.min(start + Math.max(column, 1) - 1, lineEnd(line));
    },
    text(line) {
      const start = starts[line - 1];
      return start === undefined ? '' : text.slice(start, Math.max(start, lineEnd(line)));
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
