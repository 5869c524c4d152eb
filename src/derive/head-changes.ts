import type { TextEdit } from '../edit/apply.ts';
import { isMapping, type NewMapping } from '../edit/write-value.ts';
import type { Plan } from '../model/plan.ts';
import type { TreeNode } from '../read/yaml/tree.ts';
import { fieldChanges } from './field-changes.ts';
import { fieldEdit } from './field-edits.ts';
import type { DeriveChange } from './report.ts';
import type { Trace, TracedPart } from './trace.ts';
import { mappingOf, valueAt } from './values.ts';

/*
 * What stands above the tasks is followed like the fields of a row; its parts have names in the trace that no id can
 * have. The document is followed field by field: number and date are the new plan's own.
 */
const headId = '@plan';
const documentId = '@document';

/** The parts of a head that a later update follows: period, parent and unit say which plan it is, and stay. */
export function headParts(head: NewMapping): readonly TracedPart[] {
  return [
    { id: headId, fields: ownOf(head) },
    { id: documentId, fields: documentOf(head) },
  ];
}

function ownOf({ title, split }: NewMapping): NewMapping {
  return mappingOf([
    ['title', title],
    ['split', split],
  ]);
}

/** The edits of title, document and split that the parent plan has changed and nobody has edited. */
export function headChanges(
  text: string,
  root: TreeNode,
  { head, trace, plan }: { readonly head: NewMapping; readonly trace: Trace; readonly plan: Plan },
  changes: DeriveChange[],
): TextEdit[] {
  const base = trace.get(headId);
  // A plan that was derived before heads were followed.
  if (base === undefined || root.kind !== 'mapping') return [];
  const edits = fieldChanges(text, root, ownOf(head), { id: plan.id, node: root, base }, changes);
  const document = valueAt(root, 'document');
  const documentBase = trace.get(documentId) ?? new Map<string, string>();
  if (document?.kind === 'mapping') {
    const standing = { id: `${plan.id} document`, node: document, base: documentBase };
    return [...edits, ...fieldChanges(text, root, documentOf(head), standing, changes)];
  }
  if (document !== undefined || documentBase.size > 0 || Object.keys(documentOf(head)).length === 0) return edits;
  const added = fieldEdit(text, root, root, 'document', head.document, Object.keys(head)) ?? [];
  changes.push({ kind: 'updated', id: plan.id, fields: ['document'] });
  return [...edits, ...added];
}

function documentOf({ document }: NewMapping): NewMapping {
  return document !== undefined && isMapping(document) ? document : {};
}
