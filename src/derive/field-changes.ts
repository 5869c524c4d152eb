import type { TextEdit } from '../edit/apply.ts';
import { flowText, type NewMapping, type NewValue } from '../edit/write-value.ts';
import type { MappingNode, TreeNode } from '../read/yaml/tree.ts';
import { fieldEdit } from './field-edits.ts';
import type { DeriveChange, LeftField } from './report.ts';
import { hashOf } from './trace.ts';
import { valueAt } from './values.ts';

/** Fields of the file as they stand there, and what was last derived for them. */
export interface Standing {
  /** How the report calls what the fields are of. */
  readonly id: string;
  readonly node: MappingNode;
  /** Hashes of the fields that were derived. */
  readonly base: ReadonlyMap<string, string>;
}

/** The edits of the fields that the parent plan has changed and nobody has edited; the others are told. */
export function fieldChanges(
  text: string,
  root: TreeNode,
  fields: NewMapping,
  { id, node, base }: Standing,
  changes: DeriveChange[],
): TextEdit[] {
  const order = Object.keys(fields);
  const edits: TextEdit[] = [];
  const updated: string[] = [];
  const left: LeftField[] = [];
  for (const name of new Set([...order, ...base.keys()])) {
    const value: NewValue | undefined = fields[name];
    const now = value === undefined ? undefined : hashOf(value);
    const written = valueAt(node, name);
    const own = written === undefined ? undefined : hashOf(written);
    if (now === base.get(name) || now === own) continue;
    const isEdited = own !== base.get(name);
    const edit = isEdited ? undefined : fieldEdit(text, root, node, name, value, order);
    if (edit === undefined) left.push({ name, derived: value === undefined ? undefined : flowText(value) });
    else {
      edits.push(...edit);
      updated.push(name);
    }
  }
  if (updated.length > 0) changes.push({ kind: 'updated', id, fields: updated });
  if (left.length > 0) changes.push({ kind: 'left', id, fields: left });
  return edits;
}
