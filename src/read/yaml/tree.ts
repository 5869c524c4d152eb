/**
 * A YAML document as values with their places: what both parsers produce and all readers consume.
 * Offsets are UTF-16 indices into the file's text, end exclusive.
 */
export type TreeNode = ScalarNode | SequenceNode | MappingNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The value under the YAML 1.2 core schema. */
  readonly value: string | number | boolean | null;
  /** The source text between quotes or as plain: `1.10` stays `1.10`. Fields that are texts take this. */
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  readonly start: number;
  readonly end: number;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly TreeNode[];
  readonly start: number;
  readonly end: number;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: readonly MappingEntry[];
  readonly start: number;
  readonly end: number;
}

export interface MappingEntry {
  readonly key: ScalarNode;
  readonly value: TreeNode;
}
