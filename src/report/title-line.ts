import type { LineIndex } from '../text/lines.ts';

const farthest = 200;
/** Spaces and list dashes before a key: as wide as its column. */
const indent = /^[ ]*(?:-[ ]+)*/;
const title = /^[ ]*(?:-[ ]+)*title:/;

/**
 * The line with the title of the item that a line stands in, so that a frame on a deadline says whose. Goes by
 * indentation; undefined where the line itself has a title or none is found near.
 */
export function titleLine(lines: LineIndex, line: number): number | undefined {
  const here = lines.text(line);
  if (/(?:^|[\s{,-])title:/.test(here)) return undefined;
  return titleAbove(lines, line) ?? titleBelow(lines, line);
}

function titleAbove(lines: LineIndex, line: number): number | undefined {
  let column = keyColumn(lines.text(line));
  // Above the dash of its own item begin the items beside it: from there on only what stands further left counts.
  if (startsItem(lines.text(line))) return undefined;
  for (let at = line - 1; at >= Math.max(1, line - farthest); at--) {
    const text = lines.text(at);
    if (isBlank(text) || keyColumn(text) > column) continue;
    column = keyColumn(text);
    if (title.test(text)) return at;
    if (startsItem(text)) return titleBelow(lines, at);
  }
  return undefined;
}

function titleBelow(lines: LineIndex, line: number): number | undefined {
  const column = keyColumn(lines.text(line));
  for (let at = line + 1; at <= Math.min(lines.count, line + farthest); at++) {
    const text = lines.text(at);
    if (isBlank(text) || keyColumn(text) > column) continue;
    if (keyColumn(text) < column || startsItem(text)) return undefined;
    if (title.test(text)) return at;
  }
  return undefined;
}

function keyColumn(text: string): number {
  return indent.exec(text)?.[0].length ?? 0;
}

function startsItem(text: string): boolean {
  return /^[ ]*-[ ]/.test(text);
}

function isBlank(text: string): boolean {
  return /^\s*(?:#|$)/.test(text);
}
