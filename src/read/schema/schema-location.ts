import type { Subject } from '../../diagnostic.ts';
import type { MappingEntry, MappingNode, TreeNode } from '../yaml/tree.ts';
import { type Shape, shapeAt } from './shape.ts';

/** A value of a file, found by its JSON pointer, with what stands around it. */
export interface Location {
  readonly path: string;
  readonly node: TreeNode;
  readonly shape: Shape | undefined;
  /** The entry whose value it is; undefined for the file as a whole and for items of a list. */
  readonly entry: MappingEntry | undefined;
  /** The last key on the way; empty for the file as a whole. */
  readonly field: string;
  /** The shape of the mapping that has that key. */
  readonly holder: Shape | undefined;
  /** The name of the thing that has this field: `task` for `lead`. */
  readonly section: string | null;
  readonly subject: Subject;
}

/** More entries than this are looked up in a table. */
const manyEntries = 32;

/** Finds the values that a validator speaks of. */
export class Locator {
  readonly #root: TreeNode;
  readonly #shape: Shape;
  readonly #subject: Subject;
  readonly #tables = new Map<MappingNode, ReadonlyMap<string, MappingEntry>>();

  constructor(root: TreeNode, shape: Shape, subject: Subject) {
    this.#root = root;
    this.#shape = shape;
    this.#subject = subject;
  }

  /** The value at a pointer (RFC 6901), which has to lead somewhere in the tree. */
  locate(path: string): Location {
    let node = this.#root;
    let shape: Shape | undefined = this.#shape;
    let entry: MappingEntry | undefined;
    let field = '';
    let holder: Shape | undefined;
    let section: string | null = null;
    let subject = this.#subject;
    for (const part of path.split('/').slice(1)) {
      if (node.kind === 'sequence') {
        const index = Number(part);
        entry = undefined;
        node = node.items[index]!;
        shape = shape?.items;
        subject = subjectWithin(subject, shape?.name, node, index);
      } else if (node.kind === 'mapping') {
        field = part.replaceAll('~1', '/').replaceAll('~0', '~');
        entry = this.entryOf(node, field);
        node = entry!.value;
        holder = shape;
        section = shape?.name ?? section;
        shape = shapeAt(shape, field);
      }
    }
    return { path, node, shape, entry, field, holder, section, subject };
  }

  entryOf(node: MappingNode, key: string): MappingEntry | undefined {
    if (node.entries.length <= manyEntries) return node.entries.find((entry) => entry.key.text === key);
    let table = this.#tables.get(node);
    if (table === undefined) {
      table = new Map(node.entries.map((entry) => [entry.key.text, entry]));
      this.#tables.set(node, table);
    }
    return table.get(key);
  }
}

function subjectWithin(subject: Subject, name: string | undefined, node: TreeNode, index: number): Subject {
  switch (name) {
    case 'task':
    case 'objective':
    case 'person':
    case 'unit':
      return { ...subject, [name]: idOf(node) };
    case 'step':
      return { ...subject, step: index + 1 };
    default:
      return subject;
  }
}

/** The id of a thing as written, where it has a usable one. */
function idOf(node: TreeNode): string | null {
  if (node.kind !== 'mapping') return null;
  const id = node.entries.find((entry) => entry.key.text === 'id')?.value;
  return id?.kind === 'scalar' && id.value !== null && id.text !== '' ? id.text : null;
}
