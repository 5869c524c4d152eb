import type { TreeNode } from './tree.ts';

/** How deep values may be nested, aliases followed. Plans need about ten levels; readers of the tree recurse. */
export const maxDepth = 100;

/** How many values aliases may add to a file: far more than a plan needs, far fewer than an alias bomb makes. */
export const maxAliasValues = 1_000_000;

/** A text repeated by aliases counts as so many values: one for every few characters, since it is read as often. */
const charactersPerValue = 16;

/** Why an alias cannot be followed; `spent` where that has been said of an alias before. */
export type AliasRefusal = 'unknown-anchor' | 'cyclic-anchor' | 'too-deep' | 'too-many-values' | 'spent';

interface Measure {
  readonly values: number;
  readonly height: number;
}

/** The anchors of one document, and what their aliases cost once they are followed. */
export class Anchors {
  readonly #nodes = new Map<string, TreeNode | 'open'>();
  readonly #measures = new Map<TreeNode, Measure>();
  #aliasValues = 0;

  /** Declares an anchor whose node is still being read. */
  open(name: string): void {
    this.#nodes.set(name, 'open');
  }

  close(name: string, node: TreeNode): void {
    this.#nodes.set(name, node);
  }

  /** The node that `*name` stands for at a depth. */
  follow(name: string, depth: number): TreeNode | AliasRefusal {
    const target = this.#nodes.get(name);
    if (target === undefined) return 'unknown-anchor';
    if (target === 'open') return 'cyclic-anchor';
    const { values, height } = this.#measure(target);
    if (depth + height > maxDepth) return 'too-deep';
    if (this.#aliasValues > maxAliasValues) return 'spent';
    this.#aliasValues += values;
    return this.#aliasValues > maxAliasValues ? 'too-many-values' : target;
  }

  /** Each collection is measured once, so that a chain of aliases costs no more than its text. */
  #measure(node: TreeNode): Measure {
    if (node.kind === 'scalar') return { values: 1 + Math.floor(node.text.length / charactersPerValue), height: 1 };
    const known = this.#measures.get(node);
    if (known !== undefined) return known;
    let values = 1;
    let height = 0;
    const children = node.kind === 'sequence' ? node.items : node.entries.map((entry) => entry.value);
    for (const child of children) {
      const measure = this.#measure(child);
      values += measure.values;
      height = Math.max(height, measure.height);
    }
    const measure = { values, height: height + 1 };
    this.#measures.set(node, measure);
    return measure;
  }
}
