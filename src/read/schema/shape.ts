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
}

const none: readonly string[] = [];
const linked = new WeakMap<ShapeTable, Shape>();

/** The shape of the file as a whole; the table is linked once. */
export function rootShape(table: ShapeTable): Shape {
  const known = linked.get(table);
  if (known !== undefined) return known;
  const keys = table.map(() => new Map<string, Shape>());
  const shapes = table.map((row, index) => ({
    types: row.types,
    name: row.name,
    text: row.text ?? false,
    keys: keys[index]!,
    required: row.required ?? none,
    rest: undefined as Shape | undefined,
    items: undefined as Shape | undefined,
  }));
  for (const [index, row] of table.entries()) {
    for (const [key, target] of Object.entries(row.keys ?? {})) keys[index]!.set(key, shapes[target]!);
    if (row.rest !== undefined) shapes[index]!.rest = shapes[row.rest];
    if (row.items !== undefined) shapes[index]!.items = shapes[row.items];
  }
  const root = shapes[0]!;
  linked.set(table, root);
  return root;
}

/** The shape below a key; undefined where the key is unknown. */
export function shapeAt(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.keys.get(key) ?? shape?.rest;
}
