import type { TextEdit } from '../edit/apply.ts';
import {
  columnOf,
  endOfLine,
  isBlank,
  isBracketed,
  lineEndOf,
  startOfLine,
  startOfNextLine,
} from '../edit/text-places.ts';
import type { MappingEntry, MappingNode } from '../read/yaml/tree.ts';
import { sortedKeys } from './key-order.ts';
import { hasMarks, isWhole } from './walk.ts';

/** An entry with the comments above it. Blank lines stay where they are. */
interface Chunk {
  readonly entry: MappingEntry;
  readonly blankLines: number;
  /** Lines of comments above the entry, indented as they are. */
  readonly comments: readonly string[];
  /** From the key to the end of the last line of the value. */
  readonly body: string;
}

/**
 * Puts the keys of mappings of lines into their order, outermost first: a mapping in one that changes is not looked
 * at, so that no two edits touch; calling again goes further down.
 */
export function reorderEdits(text: string, orders: ReadonlyMap<MappingNode, readonly string[]>): TextEdit[] {
  const edits: TextEdit[] = [];
  let done = -1;
  for (const [mapping, keys] of [...orders].sort(([a], [b]) => a.start - b.start)) {
    if (mapping.start < done || isBracketed(text, mapping)) continue;
    const sorted = sortedKeys(mapping.entries, keys);
    if (sorted.every((entry, i) => entry === mapping.entries[i])) continue;
    const edit = reordered(text, mapping, sorted);
    if (edit === undefined) continue;
    edits.push(edit);
    done = edit.end;
  }
  return edits;
}

/** Undefined where something hangs on the order: anchors, values from elsewhere, kept line ends, a comment behind a dash. */
function reordered(text: string, mapping: MappingNode, sorted: readonly MappingEntry[]): TextEdit | undefined {
  const last = mapping.entries.at(-1)!;
  const end = endOfLine(text, Math.max(mapping.end, last.value.end));
  const whole = text.slice(mapping.start, end);
  if (!isWhole(mapping) || hasMarks(whole) || /[|>]\d?\+/.test(whole)) return undefined;
  const column = columnOf(text, mapping.start);
  const chunks = chunksOf(text, mapping, column, end);
  if (chunks === undefined) return undefined;
  const behindDash = text.slice(startOfLine(text, mapping.start), mapping.start).trim() !== '';
  const lineEnd = lineEndOf(text);
  const indent = ' '.repeat(column);
  const lines: string[] = [];
  for (const [i, entry] of sorted.entries()) {
    const { comments, body } = chunks.find((chunk) => chunk.entry === entry)!;
    if (i === 0 && comments.length > 0 && behindDash) return undefined;
    lines.push(...Array<string>(chunks[i]!.blankLines).fill(''), ...comments, indent + body);
  }
  return { start: mapping.start - column, end, text: withDash(text, mapping, lines.join(lineEnd), column) };
}

/** What stands before the first key on its line stays there. */
function withDash(text: string, mapping: MappingNode, lines: string, column: number): string {
  const before = text.slice(mapping.start - column, mapping.start);
  return before.trim() === '' ? lines : before + lines.slice(column);
}

function chunksOf(text: string, mapping: MappingNode, column: number, end: number): Chunk[] | undefined {
  const chunks: Chunk[] = [];
  const { entries } = mapping;
  for (const [i, entry] of entries.entries()) {
    const from = i === 0 ? entry.key.start : startOfLine(text, entry.key.start);
    // An entry whose key does not begin its line cannot be moved by lines.
    if (i > 0 && (entry.key.start - from !== column || text.slice(from, entry.key.start).trim() !== ''))
      return undefined;
    const next = entries[i + 1];
    const bodyEnd = next === undefined ? end : endOfBody(text, entry, startOfLine(text, next.key.start), column);
    const head = i === 0 ? '' : headBefore(text, entries[i - 1]!, from, column);
    const headLines = head === '' ? [] : head.replace(/\r?\n$/, '').split(/\r?\n/);
    const comments = headLines.filter((line) => line.trim() !== '');
    chunks.push({
      entry,
      blankLines: headLines.length - comments.length,
      comments,
      body: text.slice(entry.key.start, bodyEnd),
    });
  }
  return chunks;
}

function headBefore(text: string, before: MappingEntry, line: number, column: number): string {
  const end = endOfBody(text, before, line, column);
  return text.slice(Math.min(startOfNextLine(text, end), line), line);
}

/** Where an entry ends: comments that are indented further than its key belong to it. */
function endOfBody(text: string, { key, value }: MappingEntry, limit: number, column: number): number {
  let end = endOfLine(text, Math.max(key.end, value.end));
  for (let line = startOfNextLine(text, end); line < limit; line = startOfNextLine(text, line)) {
    if (isBlank(text, line)) continue;
    if (/^ */.exec(text.slice(line, limit))![0].length <= column) break;
    end = endOfLine(text, line);
  }
  return end;
}
