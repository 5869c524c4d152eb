import { type FileKind, shapeOf } from '../../read/schema/file-shapes.ts';
import { type Shape, shapeAt } from '../../read/schema/shape.ts';
import type { ScalarNode, TreeNode } from '../../read/yaml/tree.ts';
import { type IdField, idField, type Namespace, namesFile } from './id-fields.ts';

/** An id in a file: where it is given to something, or where it stands for something. */
export interface Use {
  readonly namespace: Namespace;
  readonly role: 'definition' | 'reference';
  /** Composed (NFC). */
  readonly id: string;
  /** Of a task of another plan: that plan's id. */
  readonly plan: string | undefined;
  /** Where the id stands: a part of the value where that holds more than the id. */
  readonly start: number;
  readonly end: number;
  /** The whole value that holds the id, and what it holds before and behind it. */
  readonly node: ScalarNode;
  readonly before: string;
  readonly behind: string;
  readonly isKey: boolean;
  readonly field: IdField;
  /** Names a task of the plan above. */
  readonly above: boolean;
}

/** A path in a file. */
export interface FileUse {
  readonly path: string;
  readonly node: ScalarNode;
}

export interface Uses {
  readonly ids: readonly Use[];
  readonly files: readonly FileUse[];
}

const known = new WeakMap<TreeNode, Uses>();

/** Every id and every path in a file. A tree is gone through once. */
export function usesIn(tree: TreeNode, kind: FileKind): Uses {
  let uses = known.get(tree);
  if (uses === undefined) {
    const walk = new Walk();
    walk.visit(tree, shapeOf(kind));
    uses = { ids: walk.ids, files: walk.files };
    known.set(tree, uses);
  }
  return uses;
}

class Walk {
  readonly ids: Use[] = [];
  readonly files: FileUse[] = [];

  visit(node: TreeNode, shape: Shape | undefined): void {
    if (node.kind === 'sequence') for (const item of node.items) this.visit(item, shape?.items);
    if (node.kind !== 'mapping') return;
    for (const { key, value } of node.entries) {
      const below = shapeAt(shape, key.text);
      const field = idField(shape?.name, key.text);
      if (field !== undefined) this.#takeField(value, field, key.text === 'of');
      else if (value.kind === 'scalar' && namesFile(shape?.name, key.text)) this.#takeFile(value);
      if (value.kind !== 'scalar' && below !== undefined) this.visit(value, below);
    }
  }

  #takeField(value: TreeNode, field: IdField, above: boolean): void {
    if (field.keys === true) {
      if (value.kind === 'mapping') for (const { key } of value.entries) this.#take(key, field, { above, isKey: true });
      return;
    }
    const items = value.kind === 'sequence' ? value.items : [value];
    for (const item of items) if (item.kind === 'scalar') this.#take(item, field, { above, isKey: false });
  }

  #takeFile(node: ScalarNode): void {
    if (node.text !== '') this.files.push({ path: node.text.normalize('NFC'), node });
  }

  #take(node: ScalarNode, field: IdField, as: { readonly above: boolean; readonly isKey: boolean }): void {
    const text = node.text.normalize('NFC');
    if (text === '' || isWord(text, field)) return;
    const { namespace, role } = field;
    const add = (id: string, at: number, more: Partial<Use> = {}): void => {
      // Between quotes, and where letters are put together, offsets into the text say nothing of the file.
      const isPlain = node.style === 'plain' && node.end - node.start === text.length;
      const start = isPlain ? node.start + at : node.start;
      const end = isPlain ? start + id.length : node.end;
      const around = { before: text.slice(0, at), behind: text.slice(at + id.length) };
      this.ids.push({ namespace, role, id, plan: undefined, start, end, node, ...around, field, ...as, ...more });
    };
    if (namespace !== 'task' || role === 'definition') {
      add(text, 0);
      return;
    }
    const colon = text.indexOf(':');
    const plan = colon < 0 ? undefined : text.slice(0, colon);
    if (plan !== undefined) add(plan, 0, { namespace: 'plan' });
    const copy = as.above ? text.search(/[#@]/) : -1;
    add(text.slice(colon + 1, copy < 0 ? undefined : copy), colon + 1, { plan });
    if (copy >= 0 && text[copy] === '#')
      add(text.slice(copy + 1).replace(/@.*$/, ''), copy + 1, { namespace: 'member' });
  }
}

/** Words that stand where ids do, and are none. */
function isWord(text: string, { namespace, role, members }: IdField): boolean {
  if (role === 'definition') return false;
  return (namespace === 'task' && text === 'issued') || (text === 'all' && members?.includes('group') === true);
}
