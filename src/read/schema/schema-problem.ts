import type { ShapeType } from './shape.ts';

/** What stands in a file, in the terms of its schema. */
export type FoundType = Exclude<ShapeType, 'integer'>;

/** Where in the schema something stands. */
interface Where {
  /** JSON pointer to the value, or to the mapping that lacks or has the key. */
  readonly path: string;
  /** The name of the thing whose fields these are: `task`, `step`, `person`, `plan`; null for a nameless one. */
  readonly section: string | null;
  /** The key under which the value stands; empty for the file as a whole. */
  readonly field: string;
}

export interface UnknownKey extends Where {
  readonly problem: 'unknown-key';
  readonly key: string;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
  /** How the suggestion was found: the key is misspelt, is another name for it, or is one half of it (`start`, `end`). */
  readonly because: 'spelling' | 'name' | 'half' | null;
}

export interface MissingKey extends Where {
  readonly problem: 'missing-key';
  readonly key: string;
}

export interface WrongType extends Where {
  readonly problem: 'wrong-type';
  readonly expected: readonly ShapeType[];
  readonly found: FoundType;
  /** The scalar as written; null for a list or a mapping. */
  readonly text: string | null;
  /** What was probably meant: `0.3` for `0,3`, `true` for `có`. */
  readonly suggestion: string | null;
  /** Keys of the mapping that is wanted, or of the items of the list that is. */
  readonly keys: readonly string[];
  /** How such a value is written, where it has a form of its own: `2026-07-06/2026-07-17`. */
  readonly example: string | null;
}

/** A value left empty: nothing after the colon, `""`, `{}`. */
export interface EmptyValue extends Where {
  readonly problem: 'empty-value';
  readonly expected: readonly ShapeType[];
  readonly required: boolean;
  /** Keys of the mapping that could stand here. */
  readonly keys: readonly string[];
}

export interface NotAChoice extends Where {
  readonly problem: 'not-a-choice';
  readonly text: string;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
}

export interface OutOfRange extends Where {
  readonly problem: 'out-of-range';
  readonly text: string;
  readonly comparison: '<=' | '>=' | '>';
  readonly limit: number;
}

/** A text with `: ` in it, which YAML took for a field with its value. */
export interface ColonInText extends Where {
  readonly problem: 'colon-in-text';
  readonly text: string;
}

export interface RepeatedItem extends Where {
  readonly problem: 'repeated-item';
  readonly text: string;
}

export interface YearKey extends Where {
  readonly problem: 'year-key';
  readonly key: string;
}

/** What the schema check finds: the evidence of `unknown-key` and of its `invalid-plan` findings, without words. */
export type SchemaProblem =
  | UnknownKey
  | MissingKey
  | WrongType
  | EmptyValue
  | NotAChoice
  | OutOfRange
  | ColonInText
  | RepeatedItem
  | YearKey;
