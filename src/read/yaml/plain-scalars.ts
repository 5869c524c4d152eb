import { notPlain, type PlainLines } from './plain-lines.ts';
import { coreValue } from './scalar-value.ts';
import type { ScalarNode } from './tree.ts';

/** Texts of the plain part of YAML, on one line or on several; none with escapes. */
export class PlainScalars {
  readonly #lines: PlainLines;
  readonly #text: string;

  constructor(lines: PlainLines) {
    this.#lines = lines;
    this.#text = lines.text;
  }

  /** A text without quotes, the value of a block at a column: it goes on over deeper lines. Ends on the line behind it. */
  plain(column: number): ScalarNode {
    const lines = this.#lines;
    const start = lines.at;
    let end = this.#endOfText();
    let isOneLine = true;
    for (;;) {
      const hasComment = lines.endOfContent() < lines.end;
      lines.advance();
      if (lines.column <= column) break;
      if (hasComment || lines.passedComment) return notPlain();
      isOneLine = false;
      end = this.#endOfText();
    }
    const raw = this.#text.slice(start, end);
    const text = isOneLine ? raw : folded(raw);
    return { kind: 'scalar', value: coreValue(text), text, style: 'plain', start, end };
  }

  /** A text in quotes. @param column that the lines which it goes on over have to be behind */
  quoted(column: number): ScalarNode {
    const { at: start, end: lineEnd } = this.#lines;
    const isDouble = this.#text.charCodeAt(start) === 0x22;
    const close = isDouble ? this.#text.indexOf('"', start + 1) : this.#closingQuote(start);
    let text = this.#text.slice(start + 1, close);
    if (close < 0 || (isDouble && text.includes('\\'))) return notPlain();
    if (close >= lineEnd) {
      if (!isBehind(text, column)) return notPlain();
      text = folded(text);
      this.#lines.goTo(close);
    }
    if (!isDouble && text.includes("''")) text = text.replaceAll("''", "'");
    const end = close + 1;
    this.#lines.at = end;
    return { kind: 'scalar', value: text, text, style: isDouble ? 'double' : 'single', start, end };
  }

  /** A text below `|` or `>`, of a block at a column. Ends on the line behind it. */
  block(column: number): ScalarNode {
    const lines = this.#lines;
    const { at: start } = lines;
    const header = /[|>](-?) *(?: #.*)?$/y;
    header.lastIndex = start;
    const found = header.exec(this.#text.slice(0, lines.end));
    if (found === null) return notPlain();
    const isFolded = this.#text.charCodeAt(start) === 0x3e;
    const rows: string[] = [];
    const end = lines.takeBlock(column, rows);
    // How deeper lines are folded, and blank ones before the text, is for a real parser.
    if (isFolded && (rows[0] === '' || rows.some((row) => row.startsWith(' ') || row.endsWith(' ')))) return notPlain();
    const joined = rows.join('\n');
    const text = (isFolded ? folded(joined) : joined) + (found[1] === '-' ? '' : '\n');
    return { kind: 'scalar', value: text, text, style: isFolded ? 'folded' : 'literal', start, end };
  }

  #closingQuote(start: number): number {
    let close = this.#text.indexOf("'", start + 1);
    while (close >= 0 && this.#text.charCodeAt(close + 1) === 0x27) close = this.#text.indexOf("'", close + 2);
    return close;
  }

  /** Where the text of this line ends; no colon may part it. */
  #endOfText(): number {
    const lines = this.#lines;
    const { at, text } = lines;
    if (!startsPlain(text.charCodeAt(at), text.charCodeAt(at + 1))) return notPlain();
    let end = lines.endOfContent();
    while (text.charCodeAt(end - 1) === 0x20) end--;
    return lines.colonBefore(end) >= 0 ? notPlain() : end;
  }
}

/** Line breaks as YAML reads them within a text: one is a space, each further one is itself (1.2.2, §6.5). */
function folded(text: string): string {
  const rows = text.split(/\r?\n/);
  const last = rows.length - 1;
  let joined = '';
  let breaks = 0;
  for (const [at, row] of rows.entries()) {
    // Spaces at the very start and end stand between quotes.
    const content = row.slice(at === 0 ? 0 : spacesBefore(row), at === last ? row.length : endOfRow(row));
    if (at > 0) breaks++;
    if (content === '' && at > 0 && at < last) continue;
    if (at > 0) joined += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    joined += content;
    breaks = 0;
  }
  return joined;
}

function spacesBefore(row: string): number {
  let at = 0;
  while (row.charCodeAt(at) === 0x20) at++;
  return at;
}

function endOfRow(row: string): number {
  let end = row.length;
  while (row.charCodeAt(end - 1) === 0x20) end--;
  return end;
}

function isBehind(text: string, column: number): boolean {
  for (const [, indent] of text.matchAll(/\n( *)(?![ \r\n])/g)) if (indent!.length <= column) return false;
  return true;
}

/** Whether a key can begin with a character: letters and digits; what else may begin one is rare. */
export function startsKey(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code > 0xa0
  );
}

/** Whether an unquoted text can begin with a character: all but the indicators of YAML 1.2.2, §5.3. */
export function startsPlain(code: number, next: number): boolean {
  if (startsKey(code)) return true;
  switch (code) {
    case 0x24: // $
    case 0x28: // (
    case 0x29: // )
    case 0x2b: // +
    case 0x2e: // .
    case 0x2f: // /
    case 0x3b: // ;
    case 0x3c: // <
    case 0x3d: // =
    case 0x5c: // \
    case 0x5e: // ^
    case 0x7e: // ~
      return true;
    case 0x2d: // -
      return startsKey(next) || next === 0x2e;
    default:
      return false;
  }
}
