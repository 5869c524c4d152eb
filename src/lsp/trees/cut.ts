/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A key at the left edge with its value. Where that is a list written as lines, `head` ends before the first dash. */
export interface Section {
  readonly head: Piece;
  readonly items: readonly Piece[];
}

/** Anchors tie pieces together, and so may what only looks like one. */
const anchor = /(?:^|[\s[{,:-])[&*][^\s,[\]{}]/;
/** The start of a key that stands at the left edge and needs no quotes. */
const keyStart = /[\p{L}\p{N}_]/u;
/** A `#` right behind the colon begins no comment: then it is no key at all. */
const emptyHead = /^[^\s:]+:(?:[ \t]+#.*|[ \t]*)$/;

/**
 * Cuts a file at its keys at the left edge and at the dashes of the lists right below them: tasks, people, units. Each
 * piece can then be read by itself, since lines that belong to a value are indented further.
 *
 * @returns undefined where a file is written so that its pieces cannot be told apart
 */
export function cut(text: string): readonly Section[] | undefined {
  if (anchor.test(text)) return undefined;
  const sections: { start: number; lines: number[] }[] = [];
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const first = text[at]!;
    if (first === ' ' || first === '\t' || first === '#' || first === '\n' || first === '\r') {
      if (sections.length > 0) sections.at(-1)!.lines.push(at);
      else if (!/^\s*(?:#|$)/.test(text.slice(at, endOfLine(text, at)))) return undefined;
    } else if (first === '-' && isDash(text, at)) {
      if (sections.length === 0) return undefined;
      sections.at(-1)!.lines.push(at);
    } else if (keyStart.test(first)) {
      sections.push({ start: at, lines: [] });
    } else return undefined;
  }
  if (sections.length === 0) return undefined;
  return sections.map(({ start, lines }, at) => section(text, start, lines, sections[at + 1]?.start ?? text.length));
}

function section(text: string, start: number, lines: readonly number[], end: number): Section {
  const whole: Section = { head: { start, end }, items: [] };
  if (!emptyHead.test(text.slice(start, endOfLine(text, start)))) return whole;
  let column = -1;
  const dashes: number[] = [];
  for (const line of lines) {
    const content = skipSpaces(text, line);
    const character = text[content];
    if (character === '#' || character === '\n' || character === '\r' || character === undefined) continue;
    if (column < 0) {
      if (!isDash(text, content)) return whole;
      column = content - line;
    }
    if (content - line === column && isDash(text, content)) dashes.push(line);
  }
  if (dashes.length === 0) return whole;
  const items = dashes.map((dash, at) => ({ start: dash, end: dashes[at + 1] ?? end }));
  return { head: { start, end: dashes[0]! }, items };
}

function isDash(text: string, at: number): boolean {
  if (text[at] !== '-') return false;
  const next = text[at + 1];
  return next === undefined || next === ' ' || next === '\n' || next === '\r';
}

function skipSpaces(text: string, at: number): number {
  let content = at;
  while (text[content] === ' ') content += 1;
  return content;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
