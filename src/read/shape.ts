export type ShapeType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** A row of the tables that are generated from the schemas; numbers point to other rows. */
export interface ShapeRow {
  readonly types: readonly ShapeType[];
  /** The definition in the schema: `task`, `step`, `person`. */
  readonly name?: string;
  /** Scalars are texts as they stand in the source, `1.10` too. */
  readonly text?: boolean;
  readonly keys?: { readonly [key: string]: number };
  /** Of the keys that `keys` does not name, where any key may stand. */
  readonly rest?: number;
  readonly items?: number;
}

/** Row 0 is the file as a whole. */
export type ShapeTable = readonly ShapeRow[];

/** What a schema allows at one place of a file, linked up for walking. */
export interface Shape {
  readonly types: readonly ShapeType[];
  readonly name: string | undefined;
  readonly text: boolean;
  readonly keys: ReadonlyMap<string, Shape>;
  readonly rest: Shape | undefined;
  readonly items: Shape | undefined;
}
