import type { Finding, Fix } from '../../diagnostic.ts';
import type { Span } from '../../model/written.ts';
import type { SourceFile } from '../../source/file.ts';
import type { TreeNode } from '../yaml/tree.ts';
import type { Location, Locator } from './schema-location.ts';
import type { SchemaProblem } from './schema-problem.ts';
import type { Shape } from './shape.ts';

/** The file that is held against its schema, with what its findings are made from. */
export interface Checked {
  readonly file: SourceFile;
  readonly locator: Locator;
}

export type SchemaFinding = Finding<SchemaProblem>;

/** A finding at a span of the file; `field` is the key at fault. */
export function schemaFinding(
  { file }: Checked,
  at: Location,
  span: Span,
  data: SchemaProblem,
  fix?: Fix,
  field: string = at.field,
): SchemaFinding {
  return {
    rule: data.problem === 'unknown-key' ? 'unknown-key' : 'invalid-plan',
    place: { file, start: span.start, end: span.end },
    subject: at.subject,
    field,
    data,
    related: [],
    fixes: fix === undefined ? [] : [fix],
  };
}

/** Where a value stands, for the data of its finding. */
export function whereIs({ path, section, field }: Location): { path: string; section: string | null; field: string } {
  return { path, section, field };
}

const noKeys: readonly string[] = [];
const keyLists = new WeakMap<Shape, readonly string[]>();

/** The keys of a shape, as one list that all findings share. */
export function keysOf(shape: Shape | undefined): readonly string[] {
  if (shape === undefined) return noKeys;
  let keys = keyLists.get(shape);
  if (keys === undefined) {
    keys = [...shape.keys.keys()];
    keyLists.set(shape, keys);
  }
  return keys;
}

/** The text of a scalar. */
export function scalarText(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** A value's first line: a whole list of tasks is too much to underline. */
export function firstLine(file: SourceFile, node: Span): Span {
  const lineEnd = file.text.slice(node.start, node.end).search(/[\r\n]/);
  if (lineEnd < 0) return node;
  const text = file.text.slice(node.start, node.start + lineEnd);
  return { start: node.start, end: node.start + text.trimEnd().length };
}
