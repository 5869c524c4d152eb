import type { Finding } from '../../diagnostic.ts';
import type { Span } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import { type ParseProblem, parseFinding, type SyntaxProblem } from './parse-problem.ts';
import { endOfLine, quoting, startOfLine, type Trap, trapOnLine } from './syntax-traps.ts';

/** An error as a parser gives it. */
export interface RawError {
  readonly start: number;
  readonly end: number;
  /** The code of the `yaml` package; `QUICK` where the quick parser alone has read the text. */
  readonly code: string;
  readonly message: string;
  /** Where the quote or bracket opens that is not closed. */
  readonly opening?: number;
}

/** Keys that stand in one line with others: before one of them a comma is missing rather than a text quoted. */
const inlineKey = /(?:^|\s)(?:id|title|lead|support|unit|person|due|when|effort|deliverable|name|target|by|head|days)$/;

/** Problems of a line with the lines around it. */
const relational: ReadonlySet<string> = new Set(['indentation', 'missing-key', 'mixed', 'unreadable']);

/**
 * The errors of a parser as findings, one for each defect: errors on a line that has been explained are its echo, and
 * what follows the end of the document is the echo of everything before.
 */
export function explainErrors(file: SourceFile, errors: readonly RawError[]): Finding<ParseProblem>[] {
  const { text } = file;
  const findings: Finding<ParseProblem>[] = [];
  let explained = -1;
  let tabbed = false;
  let openBracket = false;
  for (const error of [...errors].sort((a, b) => a.start - b.start)) {
    if (error.start <= explained) continue;
    if (findings.length > 0 && error.message.includes('in YAML stream')) continue;
    const trap = explain(text, error);
    // What a bracket left open does to the lines that follow is its echo, too.
    if (openBracket && relational.has(trap.data.problem)) continue;
    openBracket ||= error.opening !== undefined && /[[{]/.test(text.charAt(error.opening));
    if (trap.start <= explained && findings.length > 0) continue;
    explained = Math.max(endOfLine(text, trap.end), endOfLine(text, error.start));
    if (trap.data.problem === 'tab') {
      // A file indented with tabs is one defect, and a parser's view of what follows is worth nothing.
      if (tabbed) continue;
      tabbed = true;
    } else if (tabbed) continue;
    const edits = trap.edits.map((edit) => ({ place: { file, start: edit.start, end: edit.end }, text: edit.text }));
    const fixes = edits.length > 0 ? [{ safety: 'safe', edits } as const] : [];
    findings.push(parseFinding(file, trap.start, trap.end, trap.data, [], fixes));
  }
  return findings;
}

function explain(text: string, error: RawError): Trap {
  const { start, end, code, message } = error;
  if (error.opening !== undefined) return unclosed(text, error.opening);
  if (code === 'BAD_DQ_ESCAPE') return badEscape(text, start);
  if (code === 'BLOCK_IN_FLOW') return inFlow(text, start, end);
  if (message.startsWith('Unexpected , in')) return plain(start, start + 1, { problem: 'stray-comma' });
  if (message.startsWith('Missing ,')) return plain(start, Math.max(end, start + 1), { problem: 'missing-comma' });
  const onLine = trapOnLine(text, start);
  if (onLine !== undefined) return onLine;
  const bracket = /^Unexpected flow-(?:seq|map)-end/.test(message) ? text.charAt(start) : '';
  if (bracket === ']' || bracket === '}')
    return plain(start, start + 1, { problem: 'stray-bracket', character: bracket });
  const mixed = mixedLevel(text, start);
  if (mixed !== undefined) return mixed;
  if (/IMPLICIT_KEY|BAD_INDENT|QUICK/.test(code) || message.startsWith('Sequence item without')) {
    return lineTrap(text, error);
  }
  return plain(start, Math.max(end, start + 1), { problem: 'unreadable', reason: message });
}

/** Errors of lines that do not fit together: a line without a key, or one whose indentation is off. */
function lineTrap(text: string, error: RawError): Trap {
  const first = firstOnLine(text, error.start);
  const continued = /IMPLICIT_KEY/.test(error.code);
  if (continued && error.start === first) {
    const end = endOfLine(text, first);
    return plain(first, end, { problem: 'missing-key', text: text.slice(first, end).trimEnd() });
  }
  const line = continued ? endOfLine(text, error.start) + 1 : error.start;
  const odd = firstOnLine(text, line);
  const found = odd - startOfLine(text, odd);
  const expected = columnsBefore(text, odd).filter((column) => column !== found);
  if (expected.length === 0 || /^\s*$/.test(text.slice(odd, endOfLine(text, odd)))) {
    return plain(error.start, Math.max(error.end, error.start + 1), { problem: 'unreadable', reason: error.message });
  }
  return plain(odd, endOfLine(text, odd), { problem: 'indentation', found, expected });
}

/** The columns at which the lines before this one let a line start: nearest above first, at most one deeper. */
function columnsBefore(text: string, at: number): number[] {
  const found = at - startOfLine(text, at);
  const columns: number[] = [];
  let ceiling = Number.POSITIVE_INFINITY;
  for (let line = startOfLine(text, at); line > 0 && ceiling > 0; ) {
    line = startOfLine(text, line - 1);
    const [, indent, dash] = /^( *)((?:- +)*)/.exec(text.slice(line, endOfLine(text, line)))!;
    const first = firstOnLine(text, line);
    if (first >= endOfLine(text, line) || text.charAt(first) === '#') continue;
    for (const column of [indent!.length + dash!.length, indent!.length]) {
      if (column >= ceiling) continue;
      ceiling = column;
      columns.push(column);
      if (column < found) return columns.slice(-2);
    }
  }
  return columns.slice(-2);
}

/** A list item on a line at whose level the line before has a key, or the other way round. */
function mixedLevel(text: string, at: number): Trap | undefined {
  const column = at - startOfLine(text, at);
  if (text.slice(at - column, at).trim() !== '') return undefined;
  const item = isItem(text, at);
  for (let line = startOfLine(text, at); line > 0; ) {
    line = startOfLine(text, line - 1);
    const first = line + /^[ \t]*/.exec(text.slice(line, endOfLine(text, line)))![0].length;
    if (first === endOfLine(text, line) || text.charAt(first) === '#' || first - line > column) continue;
    if (first - line < column || isItem(text, first) === item) return undefined;
    return plain(at, endOfLine(text, at), { problem: 'mixed', item });
  }
  return undefined;
}

function isItem(text: string, at: number): boolean {
  return text.charAt(at) === '-' && /\s/.test(text.charAt(at + 1));
}

function unclosed(text: string, opening: number): Trap {
  const character = text.charAt(opening) as '"' | "'" | '[' | '{';
  const end = endOfLine(text, opening);
  const cut = character === '[' || character === '{' ? cutInBrackets(text, opening, end) : undefined;
  if (cut !== undefined)
    return quoting({ problem: 'cut-off', text: text.slice(cut.start, cut.end) }, text, cut.start, cut.end);
  return plain(opening, opening + text.slice(opening, end).trimEnd().length, { problem: 'unclosed', character });
}

/** Quoted texts; where a text starts inside brackets; and where ` #` begins a comment that hardly is one. */
const inBrackets = /(?<=[[{,:][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?:[[{,]|: )[ \t]*|[ \t]#(?=\S)/g;

/** The text in brackets that ` #` cuts short, where the bracket is closed behind it: `{ name: Tổ #5, unit: tt }`. */
function cutInBrackets(text: string, from: number, lineEnd: number): Span | undefined {
  const line = text.slice(from, lineEnd);
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(inBrackets)) {
    if (mark.trimStart() === '#') {
      const length = line.slice(index).search(/\s*[,\]}]/);
      return length > 0 && index > start ? { start: from + start, end: from + index + length } : undefined;
    }
    start = index + mark.length;
  }
  return undefined;
}

function badEscape(text: string, start: number): Trap {
  const written = text.slice(start, start + 2);
  const edits = [{ start, end: start, text: '\\' }];
  return { data: { problem: 'escape', escape: written }, start, end: start + written.length, edits };
}

/** Inside brackets the parser takes `Báo cáo: kết quả` for a mapping; so it does `1 lead: x`, where a comma is missing. */
function inFlow(text: string, start: number, end: number): Trap {
  const value = text.slice(start, end).trimEnd();
  const key = /^([^:]*\S)\s*:\s/.exec(value);
  const quote = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s)/.exec(value);
  if (key !== null && quote !== null) return missingComma(start + quote[0].length, start, key[0]);
  const word = key === null ? null : inlineKey.exec(key[1]!);
  if (word !== null && word.index > 0) {
    return missingComma(start + word.index, start, key![0]);
  }
  return quoting({ problem: 'colon', text: value }, text, start, start + value.length);
}

function missingComma(at: number, start: number, upToColon: string): Trap {
  const edits = [{ start: at, end: at, text: ',' }];
  return { data: { problem: 'missing-comma' }, start, end: start + upToColon.trimEnd().length, edits };
}

function plain(start: number, end: number, data: SyntaxProblem): Trap {
  return { data, start, end, edits: [] };
}

function firstOnLine(text: string, at: number): number {
  let first = startOfLine(text, at);
  while (/[ \t]/.test(text.charAt(first)) || /^- /.test(text.slice(first, first + 2))) first++;
  return first;
}
