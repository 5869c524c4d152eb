/** One thing that a generated validator found wrong. */
export interface ValidatorError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  /** The key that is meant, where a key breaks `propertyNames`. */
  readonly propertyName?: string;
  readonly params: { readonly [name: string]: unknown };
}

/** A validator generated from a schema; `errors` holds what its last call found. */
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly ValidatorError[] | null;
}
