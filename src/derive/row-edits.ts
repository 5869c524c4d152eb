import { appendItem } from '../edit/append.ts';
import { applyEdits } from '../edit/apply.ts';
import { removeItem } from '../edit/remove-item.ts';
import { columnOf, isBlank, isBracketed, startOfLine, startOfNextLine } from '../edit/text-places.ts';
import type { NewValue } from '../edit/write-value.ts';
import type { MappingNode, SequenceNode, TreeNode } from '../read/yaml/tree.ts';
import { type Layout, rowText } from './layout.ts';
import type { Row } from './row.ts';
import { valueAt } from './values.ts';

/** Puts a row at the end of the plan, or of the group row with an id, laid out as the rows before it. */
export function appendRow(text: string, root: TreeNode, row: Row, group: string | undefined, layout: Layout): string {
  const own = group === undefined ? undefined : sequenceAt(findRow(root, group)?.row, 'children');
  const list = own ?? sequenceAt(root.kind === 'mapping' ? root : undefined, 'tasks');
  if (list === undefined) throw new Error('the plan has no list of tasks');
  if (isBracketed(text, list)) return applyEdits(text, appendItem(text, root, list, valueOfRow(row)));
  const mark = 'x';
  return applyEdits(
    text,
    appendItem(text, root, list, mark).map((edit) => {
      // Where and behind which dash an item goes, the list knows; what it looks like, the layout of rows.
      const dash = edit.text.slice(0, -mark.length);
      const column = columnOf(dash, dash.length);
      return { ...edit, text: dash + rowText(row, column, layout) };
    }),
  );
}

/** Takes the row with an id out of its list. */
export function removeRow(text: string, root: TreeNode, id: string): string {
  const found = findRow(root, id);
  if (found === undefined) return text;
  const edit = removeItem(text, root, found.list, found.list.items.indexOf(found.row));
  // The blank line between rows goes with the row.
  const isApart = edit.text === '' && isBlank(text, startOfLine(text, edit.start - 1)) && isBlank(text, edit.end);
  return applyEdits(text, [isApart ? { ...edit, end: startOfNextLine(text, edit.end) } : edit]);
}

interface Found {
  readonly row: MappingNode;
  readonly list: SequenceNode;
}

function findRow(root: TreeNode, id: string): Found | undefined {
  const lists = [sequenceAt(root.kind === 'mapping' ? root : undefined, 'tasks')];
  for (let list = lists.pop(); list !== undefined; list = lists.pop()) {
    for (const row of list.items) {
      if (row.kind !== 'mapping') continue;
      const own = valueAt(row, 'id');
      if (own?.kind === 'scalar' && own.text === id) return { row, list };
      const children = sequenceAt(row, 'children');
      if (children !== undefined) lists.push(children);
    }
  }
  return undefined;
}

function sequenceAt(node: MappingNode | undefined, key: string): SequenceNode | undefined {
  const value = valueAt(node, key);
  return value?.kind === 'sequence' ? value : undefined;
}

function valueOfRow({ id, fields, children }: Row): NewValue {
  return { id, ...fields, ...(children === undefined ? {} : { children: children.map(valueOfRow) }) };
}
