import type { TextEdit } from '../../edit/apply.ts';
import { quoted } from '../../edit/quote.ts';
import type { SyntaxProblem } from './parse-problem.ts';

/** A syntax error explained: what it is, where exactly, and the edits that mend it for certain. */
export interface Trap {
  readonly data: SyntaxProblem;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

const keyAndColon =
  /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{}#&*!|>%@`,:-][^:#]*?|-[^\s:#][^:#]*?)[ \t]*:(?=[ \t]|$)/y;
const noBreakSpace = /[\u00a0\u2007\u202f]/;

/** What is wrong with one line that a parser stumbled over; undefined where the line by itself does not tell. */
export function trapOnLine(text: string, at: number): Trap | undefined {
  const lineStart = startOfLine(text, at);
  const lineEnd = endOfLine(text, at);
  let start = lineStart;
  while (/[\s-]/.test(text.charAt(start)) && start < lineEnd) {
    const character = text.charAt(start);
    if (character === '\t') return { data: { problem: 'tab' }, start, end: endOf(/\t+/y, text, start), edits: [] };
    if (noBreakSpace.test(character)) return noBreakSpaces(text, start);
    if (character === '-' && !/[\s]/.test(text.charAt(start + 1))) break;
    start++;
  }
  const afterKey = endOf(keyAndColon, text, start);
  if (afterKey > lineEnd) return undefined;
  if (afterKey === start) {
    const trap = keyTrap(text, start, lineEnd);
    if (trap !== undefined) return trap;
  }
  let value = afterKey;
  while (value < lineEnd && /[ \t]/.test(text.charAt(value))) value++;
  return value < lineEnd ? valueTrap(text, value, lineEnd, afterKey > start) : undefined;
}

/** Puts a stretch of the text into quotes. */
export function quoting(data: SyntaxProblem, text: string, start: number, end: number): Trap {
  return { data, start, end, edits: [{ start, end, text: quoted(text.slice(start, end)) }] };
}

function keyTrap(text: string, start: number, lineEnd: number): Trap | undefined {
  const colon = endOf(/[A-Za-z][A-Za-z-]*:(?=[^ \t\n\r/])/y, text, start);
  if (colon === start) return undefined;
  if (noBreakSpace.test(text.charAt(colon))) return noBreakSpaces(text, colon);
  const data = { problem: 'missing-space', after: ':', text: text.slice(start, lineEnd).trimEnd() } as const;
  return { data, start, end: colon, edits: [{ start: colon, end: colon, text: ' ' }] };
}

function valueTrap(text: string, start: number, lineEnd: number, hasKey: boolean): Trap | undefined {
  const character = text.charAt(start);
  switch (character) {
    case '"':
    case "'":
      return quoteTrap(text, start, lineEnd, hasKey);
    case '[':
    case '{':
      return bracketTrap(text, start, lineEnd);
    case '|':
    case '>':
      return /^[|>][-+0-9]*[ \t]*(?:#|$)/.test(text.slice(start, lineEnd)) ? undefined : special(text, start, lineEnd);
    case '-':
    case '?':
      // Several things may be meant here: a list, a text. So there is no fix.
      return /\s/.test(text.charAt(start + 1))
        ? { ...special(text, start, lineEnd), edits: [] }
        : plainTrap(text, start, lineEnd);
    case ',':
    case '%':
    case '@':
    case '`':
    case '*':
    case ']':
    case '}':
      return special(text, start, lineEnd);
    case '&':
    case '!':
      // Before a list, a quoted text and the like it is a real anchor or tag.
      return /^.\S*[ \t]+["'[{|>]/.test(text.slice(start, lineEnd)) ? undefined : special(text, start, lineEnd);
    default:
      return plainTrap(text, start, lineEnd);
  }
}

function special(text: string, start: number, lineEnd: number): Trap {
  const end = endOfPlain(text, start, lineEnd);
  return quoting(
    { problem: 'special-start', character: text.charAt(start), text: text.slice(start, end) },
    text,
    start,
    end,
  );
}

function plainTrap(text: string, start: number, lineEnd: number): Trap | undefined {
  const end = endOfPlain(text, start, lineEnd);
  const value = text.slice(start, end);
  return /:(?:[ \t]|$)/.test(value) ? quoting({ problem: 'colon', text: value }, text, start, end) : undefined;
}

function quoteTrap(text: string, start: number, lineEnd: number, hasKey: boolean): Trap | undefined {
  const line = text.slice(start, lineEnd);
  const closed = /^"(?:[^"\\]|\\.)*"|^'(?:[^']|'')*'/.exec(line);
  if (closed === null) return undefined;
  const rest = line.slice(closed[0].length).trim();
  // Behind a quoted text that is no key itself, a colon goes on with the text.
  if (rest === '' || /^[#,\]}]/.test(rest) || (rest.startsWith(':') && !hasKey)) return undefined;
  const end = endOfPlain(text, start, lineEnd);
  return quoting({ problem: 'text-after-quote', text: text.slice(start, end) }, text, start, end);
}

/** `[Khẩn] Báo cáo`: a text that starts with brackets, on one line. */
function bracketTrap(text: string, start: number, lineEnd: number): Trap | undefined {
  let open = 0;
  let at = start;
  for (; at < lineEnd; at++) {
    if (/[[{]/.test(text.charAt(at))) open++;
    else if (/[\]}]/.test(text.charAt(at)) && --open === 0) break;
  }
  const rest = text.slice(at + 1, lineEnd).trim();
  if (open > 0 || rest === '' || /^[#,:\]}]/.test(rest)) return undefined;
  return special(text, start, lineEnd);
}

function noBreakSpaces(text: string, start: number): Trap {
  const end = endOf(/[\u00a0\u2007\u202f]+/y, text, start);
  return { data: { problem: 'no-break-space' }, start, end, edits: [{ start, end, text: ' '.repeat(end - start) }] };
}

/** Where an unquoted text that begins here ends on its line: before a comment, without trailing white space. */
function endOfPlain(text: string, start: number, lineEnd: number): number {
  const comment = /[ \t]#/.exec(text.slice(start, lineEnd));
  return start + text.slice(start, comment === null ? lineEnd : start + comment.index).trimEnd().length;
}

/** Where a sticky pattern that starts here ends; the start itself where it does not match. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

export function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
