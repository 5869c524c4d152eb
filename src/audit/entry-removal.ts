import type { Edit } from '../diagnostic.ts';
import type { EditNode } from '../edit/node.ts';
import { removeItem } from '../edit/remove-item.ts';
import { columnOf, endOfLine, nodesAround } from '../edit/text-places.ts';
import type { Task } from '../model/task.ts';
import type { Span } from '../model/written.ts';
import { parsePlain } from '../read/yaml/parse-plain.ts';
import type { SourceFile } from '../source/file.ts';

/**
 * The edit that takes an entry out of a list of a task, or out of the row above that the task has it from. Undefined
 * where it may change more than this list, in files with anchors, whose values can stand for others, and where the row is
 * more than plain YAML.
 */
export function entryRemoval(task: Task, entry: Span): Edit | undefined {
  const { file } = task;
  if (hasAnchors(file)) return undefined;
  let row: Task | undefined = task;
  while (row !== undefined && (entry.start < row.start || entry.end > row.end)) row = row.parent;
  if (row === undefined) return undefined;
  // The row alone is read again, indented as it stands, so that a large plan costs no more than a small one.
  const indent = columnOf(file.text, row.start);
  const behind = file.text.slice(row.end, endOfLine(file.text, row.end));
  const end = /^[ \t]*(?:#.*)?$/.test(behind) ? row.end + behind.length : row.end;
  const text = ' '.repeat(indent) + file.text.slice(row.start, end);
  const shift = row.start - indent;
  const read = parsePlain({ ...file, text });
  if (read?.tree === undefined || read.findings.length > 0) return undefined;
  const edit = removal(text, read.tree, { start: entry.start - shift, end: entry.end - shift });
  return edit && { place: { file, start: edit.start + shift, end: edit.end + shift }, text: edit.text };
}

const anchored = new WeakMap<SourceFile, boolean>();

function hasAnchors(file: SourceFile): boolean {
  let known = anchored.get(file);
  if (known === undefined) {
    known = /(?:^|[\s[{,])&\S/.test(file.text);
    anchored.set(file, known);
  }
  return known;
}

function removal(text: string, root: EditNode, { start, end }: Span): ReturnType<typeof removeItem> | undefined {
  const around = nodesAround(root, start, end);
  const isEntry = (node: EditNode): boolean => node.start === start && node.end === end;
  const at = around.findIndex(isEntry);
  const list = around[at - 1];
  if (at < 1 || list === undefined) return undefined;
  // An entry by itself stands for a list of one; without anything the task would have the list of the row above.
  if (list.kind !== 'sequence') return { start, end, text: '[]' };
  return removeItem(text, root, list, list.items.findIndex(isEntry));
}
