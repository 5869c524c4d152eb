/** A parsed YAML value with its place, as far as edits need to know it: what readers call a tree fits. */
export type EditNode = EditScalar | EditSequence | EditMapping;

export interface EditScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  readonly start: number;
  readonly end: number;
}

export interface EditSequence {
  readonly kind: 'sequence';
  readonly items: readonly EditNode[];
  readonly start: number;
  readonly end: number;
}

export interface EditMapping {
  readonly kind: 'mapping';
  readonly entries: readonly EditEntry[];
  readonly start: number;
  readonly end: number;
}

export interface EditEntry {
  readonly key: EditScalar;
  readonly value: EditNode;
}
