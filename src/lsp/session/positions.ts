import type { Position, Range } from 'vscode-languageserver/node';
import type { SourceFile } from '../../source/file.ts';
import { lineIndex } from '../../text/lines.ts';

/*
 * The protocol counts lines and UTF-16 units from 0, the rest of the program offsets inside and lines from 1 at the
 * edge: this is the edge.
 */

export function offsetOf(file: SourceFile, { line, character }: Position): number {
  return lineIndex(file).offset(line + 1, character + 1);
}

export function positionOf(file: SourceFile, offset: number): Position {
  const { line, column } = lineIndex(file).position(offset);
  return { line: line - 1, character: column - 1 };
}

export function rangeIn(file: SourceFile, { start, end }: { readonly start: number; readonly end: number }): Range {
  return { start: positionOf(file, start), end: positionOf(file, end) };
}
