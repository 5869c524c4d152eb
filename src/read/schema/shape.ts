export type ShapeType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** A row of the tables that are generated from the schemas; numbers point to other rows. */
export interface ShapeRow {
  readonly types: readonly ShapeType[];
  /** The definition in the schema: `task`, `step`, `person`. */
  readonly name?: string;
  /** Scalars are texts as they stand in the source, `1.10` too. */
  readonly text?: boolean;
  readonly keys?: { readonly [key: string]: number };
  readonly required?: readonly string[];
  /** Of the keys that `keys` does not name, where any key may stand. */
  readonly rest?: number;
  readonly items?: number;
  readonly limits?: Limits;
}

/** What a schema asks beyond types and keys. */
export interface Limits {
  /** What a text has to be one of. */
  readonly choices?: readonly string[];
  /** What a text has to match. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** A mapping has to have a key at least. */
  readonly filled?: boolean;
  /** What has to stand beside a key. */
  readonly needs?: { readonly [key: string]: readonly string[] };
  /** What the keys have to match that `keys` does not name. */
  readonly names?: string;
  /** No two items of a list may be equal. */
  readonly distinct?: boolean;
}

/** Row 0 is the file as a whole. */
export type ShapeTable = readonly ShapeRow[];

/** What a schema allows at one place of a file, linked up for walking. */
export interface Shape {
  readonly types: readonly ShapeType[];
  readonly name: string | undefined;
  readonly text: boolean;
  readonly keys: ReadonlyMap<string, Shape>;
  readonly required: readonly string[];
  readonly rest: Shape | undefined;
  readonly items: Shape | undefined;
  /** Whether a mapping may stand there. */
  readonly mapping: boolean;
  readonly limits: Limits | undefined;
}

const none: readonly string[] = [];

/** The shape of the file as a whole. */
export function linkShapes(table: ShapeTable): Shape {
  const shapes = table.map(({ types, name, text = false, keys, required = none, limits }) => ({
    types,
    name,
    text,
    keys: new Map<string, Shape>(),
    required,
    rest: undefined as Shape | undefined,
    items: undefined as Shape | undefined,
    mapping: keys !== undefined,
    limits,
  }));
  for (const [index, { keys, rest, items }] of table.entries()) {
    const shape = shapes[index]!;
    for (const key in keys) shape.keys.set(key, shapes[keys[key]!]!);
    if (rest !== undefined) shape.rest = shapes[rest];
    if (items !== undefined) shape.items = shapes[items];
  }
  return shapes[0]!;
}

/** The shape below a key; undefined where the key is unknown. */
export function shapeAt(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.keys.get(key) ?? shape?.rest;
}
