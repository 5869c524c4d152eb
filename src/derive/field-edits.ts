import { appendEntry } from '../edit/append.ts';
import type { TextEdit } from '../edit/apply.ts';
import { replaceScalar } from '../edit/scalars.ts';
import { columnOf, endOfLine, isBracketed, lineEndOf, startOfLine, startOfNextLine } from '../edit/text-places.ts';
import { flowText, type NewValue } from '../edit/write-value.ts';
import type { MappingEntry, MappingNode, TreeNode } from '../read/yaml/tree.ts';
import { fieldText } from './layout.ts';

/**
 * Gives a field of a row another value, puts it in, or takes it out.
 *
 * @param order  all fields of the row in their order: a new one goes behind the one before it
 * @returns undefined where that cannot be done without touching something else: a comment, an alias
 */
export function fieldEdit(
  text: string,
  root: TreeNode,
  row: MappingNode,
  name: string,
  value: NewValue | undefined,
  order: readonly string[],
): readonly TextEdit[] | undefined {
  const entry = row.entries.find(({ key }) => key.text === name);
  if (entry === undefined) return value === undefined ? [] : insertion(text, row, name, value, order);
  if (!isHere(entry, row) || holdsComment(text, entry)) return undefined;
  if (value === undefined) return isBracketed(text, row) ? undefined : [removal(text, entry)];
  if (entry.value.kind === 'scalar' && typeof value === 'string' && !value.includes('\n'))
    return [replaceScalar(text, root, entry.value, value)];
  const end = endOf(text, entry);
  if (isBracketed(text, row)) return [{ start: entry.value.start, end, text: flowText(value) }];
  const column = columnOf(text, entry.key.start);
  return [{ start: entry.key.start, end, text: fieldText(name, value, column, lineEndOf(text)) }];
}

function insertion(
  text: string,
  row: MappingNode,
  name: string,
  value: NewValue,
  order: readonly string[],
): readonly TextEdit[] {
  const before = new Set(['id', ...order.slice(0, Math.max(0, order.indexOf(name)))]);
  const last = row.entries.filter(({ key }) => before.has(key.text)).at(-1);
  if (isBracketed(text, row) || last === undefined || !isHere(last, row)) return appendEntry(text, row, name, value);
  const column = columnOf(text, last.key.start);
  const at = endOfLine(text, endOf(text, last));
  const lineEnd = lineEndOf(text);
  return [{ start: at, end: at, text: lineEnd + ' '.repeat(column) + fieldText(name, value, column, lineEnd) }];
}

function removal(text: string, entry: MappingEntry): TextEdit {
  const start = startOfLine(text, entry.key.start);
  return { start, end: startOfNextLine(text, endOf(text, entry)), text: '' };
}

/** A value that an alias stands for is written elsewhere. */
function isHere({ key, value }: MappingEntry, row: MappingNode): boolean {
  return value.start >= key.end && value.end <= row.end;
}

/** The end of the value, without the line breaks that belong to a block of text. */
function endOf(text: string, { value }: MappingEntry): number {
  return value.start + text.slice(value.start, value.end).trimEnd().length;
}

/** A comment among the lines of a value would be lost with them. */
function holdsComment(text: string, entry: MappingEntry): boolean {
  const written = text.slice(entry.key.end, endOf(text, entry));
  return written.includes('\n') && /(?:^|\s)#/.test(written);
}
