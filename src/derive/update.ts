import { applyEdits, type TextEdit } from '../edit/apply.ts';
import { replaceScalar } from '../edit/scalars.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSet } from '../model/plan-set.ts';
import { parseYaml } from '../read/yaml/parse.ts';
import type { TreeNode } from '../read/yaml/tree.ts';
import type { SourceFile } from '../source/file.ts';
import { type DerivedPlan, layoutFor } from './derive.ts';
import { fieldChanges } from './field-changes.ts';
import { type FileRow, type FileRows, fileRows, withChildren } from './file-rows.ts';
import { headChanges, headParts } from './head-changes.ts';
import type { DeriveChange } from './report.ts';
import type { DeriveRequest } from './request.ts';
import type { Row } from './row.ts';
import { appendRow, removeRow } from './row-edits.ts';
import { hashOf, readTrace, type Trace, withTrace } from './trace.ts';
import { valueAt } from './values.ts';

export interface Updated {
  readonly text: string;
  readonly changes: readonly DeriveChange[];
}

/**
 * Brings a derived plan up to date with its parent, three ways: between what was derived last time, what stands in the
 * file, and what the parent plan gives now. What was edited by hand stays, and so do comments and layout.
 *
 * @param existing  the file as it was read: a plan of the parent
 * @param set  the plans that it was read with
 */
export async function updatePlan(
  request: DeriveRequest,
  derived: DerivedPlan,
  existing: Plan,
  set: PlanSet,
): Promise<Updated> {
  const { file } = existing;
  const trace: Trace = readTrace(file.text) ?? new Map();
  const tree = await treeOf(file, file.text);
  const rows = fileRows(existing, set, tree);
  const changes: DeriveChange[] = [];
  const ofHead = headChanges(file.text, tree, { head: derived.head, trace, plan: existing }, changes);
  const ofRows = rowChanges(derived.rows, { text: file.text, tree, rows, trace }, changes);
  let text = applyEdits(file.text, [...ofHead, ...ofRows]);
  const layout = layoutFor(request, text.includes('\r\n') ? '\r\n' : '\n');
  for (const { row, group } of newRows(derived.rows, rows, trace, changes)) {
    text = appendRow(text, await treeOf(file, text), row, group, layout);
    changes.push({ kind: 'added', id: row.id });
  }
  const kept = new Set<string>();
  for (const row of goneRows(derived.rows, rows, trace)) {
    const below = [...withChildren([row])];
    const isUntouched = below.every((one) => isAsDerived(one, trace));
    if (isUntouched) text = removeRow(text, await treeOf(file, text), row.id);
    else for (const { id } of below) kept.add(id);
    changes.push({ kind: isUntouched ? 'removed' : 'kept', id: row.id });
  }
  const lines = [...trace].filter(([id]) => kept.has(id));
  return {
    text: withTrace(text, [...headParts(derived.head), ...derived.rows], new Map(lines), request.language),
    changes,
  };
}

async function treeOf(file: SourceFile, text: string): Promise<TreeNode> {
  const { tree, complete } = await parseYaml({ ...file, text });
  if (tree === undefined || !complete) throw new Error(`${file.name} cannot be read after an edit`);
  return tree;
}

interface Before {
  readonly text: string;
  readonly tree: TreeNode;
  readonly rows: FileRows;
  readonly trace: Trace;
}

/** The edits of all fields that the parent plan has changed and nobody has edited; the others are told. */
function rowChanges(derived: readonly Row[], before: Before, changes: DeriveChange[]): TextEdit[] {
  return [...withChildren(derived)].flatMap((row) => {
    const here = before.rows.find(row);
    const base = before.trace.get(row.id) ?? (here && before.trace.get(here.id));
    if (here === undefined || base === undefined) return [];
    const { id, node } = here;
    const renamed = isRenamed(row, here) ? renaming(before, here, row.id) : [];
    return [...renamed, ...fieldChanges(before.text, before.tree, row.fields, { id, node, base }, changes)];
  });
}

/** A group row that may, or may no longer, stand for all that is below it in the parent plan. */
function isRenamed(row: Row, here: FileRow): boolean {
  return row.children !== undefined && row.id !== here.id && row.ids.includes(here.id);
}

function renaming({ text, tree }: Before, { node }: FileRow, id: string): TextEdit[] {
  const own = valueAt(node, 'id');
  return own?.kind === 'scalar' ? [replaceScalar(text, tree, own, id)] : [];
}

/** Rows that are not in the file and never were, with the group row that they go below. */
function* newRows(
  derived: readonly Row[],
  rows: FileRows,
  trace: Trace,
  changes: DeriveChange[],
  group?: string,
): Generator<{ readonly row: Row; readonly group: string | undefined }> {
  for (const row of derived) {
    const here = rows.find(row);
    if (here !== undefined) {
      const id = isRenamed(row, here) ? row.id : here.id;
      yield* newRows(row.children ?? [], rows, trace, changes, id);
    } else if (row.children === undefined && trace.has(row.id)) changes.push({ kind: 'missing', id: row.id });
    else if (row.children === undefined) yield { row, group };
    else {
      // Of a group row that somebody has taken apart, only what is new.
      const below = [...newRows(row.children, rows, trace, changes)].map((one) => one.row);
      if (below.length > 0) yield { row: { ...row, children: below }, group };
    }
  }
}

/** Rows that were derived, and are no longer; of a group that is gone as a whole, its row. */
function goneRows(derived: readonly Row[], rows: FileRows, trace: Trace): FileRow[] {
  const standing = new Set([...withChildren(derived)].map((row) => rows.find(row)));
  const isGone = (row: FileRow): boolean =>
    trace.has(row.id) && ![row, ...withChildren(row.children)].some((one) => standing.has(one));
  const gone = rows.all.filter(isGone);
  const below = new Set(gone.flatMap(({ children }) => [...withChildren(children)]));
  return gone.filter((row) => !below.has(row));
}

/** Whether nobody has changed a field of a row, nor given it another. */
function isAsDerived({ id, node }: FileRow, trace: Trace): boolean {
  const base = trace.get(id);
  if (base === undefined) return false;
  const names = new Set([...base.keys(), ...node.entries.map(({ key }) => key.text)]);
  names.delete('id');
  names.delete('children');
  return [...names].every((name) => {
    const value = valueAt(node, name);
    return (value === undefined ? undefined : hashOf(value)) === base.get(name);
  });
}
