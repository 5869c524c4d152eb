import { Lexer } from 'yaml';
import { type Month, parseMonth } from '../calendar/month.ts';
import type { Place } from '../diagnostic.ts';
import type { SourceFile } from '../source/file.ts';
import { lineIndex } from '../text/lines.ts';

/** A comment that takes findings back: `# plan-ignore RULE[, RULE] [until 2026-06]: reason`. */
export interface SuppressionComment {
  readonly file: SourceFile;
  /** The comment, from its `#` to the end of the line. */
  readonly place: Place;
  readonly rules: readonly { readonly name: string; readonly place: Place }[];
  /** The lines it holds for, 1-based, both inclusive; undefined: the whole file. */
  readonly lines: readonly [first: number, last: number] | undefined;
  readonly reason: string | null;
  /** The last month in which it holds. */
  readonly until: Month | undefined;
  /** Whether the comment has its line to itself. */
  readonly alone: boolean;
}

const marker = 'plan-ignore';
const pattern =
  /#\s*plan-ignore(-file)?\s+([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*)(?:\s+until\s+(\d{4}-\d{2}))?\s*(?::\s*(.*?))?\s*$/;

/**
 * The suppressions in the files. The lexer tells a comment from a `#` inside a text, for which it has to read a file
 * once more: only files that hold the word are worth it.
 */
export function suppressionComments(files: readonly SourceFile[]): SuppressionComment[] {
  return files.filter(({ text }) => text.includes(marker)).flatMap((file) => [...commentsIn(file)]);
}

function* commentsIn(file: SourceFile): Generator<SuppressionComment> {
  let offset = 0;
  for (const token of new Lexer().lex(file.text)) {
    // The lexer puts in marks of its own, which stand for no text.
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    if (token.startsWith('#') && token.includes(marker)) {
      // A comment behind the comment is not part of the reason.
      const own = token.replace(/\s+#\s.*$/s, '');
      const comment = parse(file, own, offset);
      if (comment !== undefined) yield comment;
    }
    offset += token.length;
  }
}

function parse(file: SourceFile, text: string, start: number): SuppressionComment | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [, whole, names = '', until, reason] = match;
  const from = start + text.indexOf(names, text.indexOf(marker) + marker.length + (whole?.length ?? 0));
  const rules = [...names.matchAll(/[a-z][a-z0-9-]*/g)].map(({ 0: name, index }) => ({
    name,
    place: { file, start: from + index, end: from + index + name.length },
  }));
  const index = lineIndex(file);
  const { line } = index.position(start);
  const alone = index.text(line).trimStart().startsWith('#');
  return {
    file,
    place: { file, start, end: start + text.trimEnd().length },
    rules,
    lines: whole === undefined ? linesOf(file, line, alone) : undefined,
    reason: reason === undefined || reason === '' ? null : reason,
    until: until === undefined ? undefined : parseMonth(until),
    alone,
  };
}

/**
 * A comment behind a value holds for its line. One above holds for what stands below it as a whole: the line and the
 * deeper ones that follow, so that one comment above `- id: KH-01` covers the task.
 */
function linesOf(file: SourceFile, line: number, alone: boolean): readonly [number, number] {
  if (!alone) return [line, line];
  const index = lineIndex(file);
  let first = line + 1;
  while (first < index.count && /^\s*(?:#|$)/.test(index.text(first))) first += 1;
  const depth = indentOf(index.text(first));
  let last = first;
  for (let next = first + 1; next <= index.count; next += 1) {
    const text = index.text(next);
    if (/^\s*(?:#|$)/.test(text)) continue;
    // A list may stand as deep as the key that it belongs to.
    const isItem = /^\s*- /.test(text) && !/^\s*- /.test(index.text(first));
    if (indentOf(text) < depth || (indentOf(text) === depth && !isItem)) break;
    last = next;
  }
  return [first, last];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
