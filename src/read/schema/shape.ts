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
  /** What is asked beyond types and keys; undefined where nothing is. */
  readonly limits: Limits | undefined;
}

/** As in a row of the table; numbers that have no limit are between the infinities. */
export interface Limits {
  readonly choices: readonly string[] | undefined;
  readonly pattern: RegExp | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly exclusiveMinimum: number;
  readonly filled: boolean;
  readonly needs: readonly (readonly [string, readonly string[]])[];
  readonly names: RegExp | undefined;
  readonly distinct: boolean;
}

const none: readonly string[] = [];

/** The shape of the file as a whole. */
export function linkShapes(table: ShapeTable): Shape {
  const keys = table.map(() => new Map<string, Shape>());
  const shapes = table.map((row, index) => ({
    types: row.types,
    name: row.name,
    text: row.text ?? false,
    keys: keys[index]!,
    required: row.required ?? none,
    rest: undefined as Shape | undefined,
    items: undefined as Shape | undefined,
    mapping: row.keys !== undefined,
    limits: limitsOf(row),
  }));
  for (const [index, row] of table.entries()) {
    for (const [key, target] of Object.entries(row.keys ?? {})) keys[index]!.set(key, shapes[target]!);
    if (row.rest !== undefined) shapes[index]!.rest = shapes[row.rest];
    if (row.items !== undefined) shapes[index]!.items = shapes[row.items];
  }
  return shapes[0]!;
}

function limitsOf(row: ShapeRow): Limits | undefined {
  const { choices, pattern, minimum, maximum, exclusiveMinimum, filled, needs, names, distinct } = row;
  const all = [choices, pattern, minimum, maximum, exclusiveMinimum, filled, needs, names, distinct];
  if (all.every((limit) => limit === undefined)) return undefined;
  return {
    choices,
    pattern: patternOf(pattern),
    minimum: minimum ?? Number.NEGATIVE_INFINITY,
    maximum: maximum ?? Number.POSITIVE_INFINITY,
    exclusiveMinimum: exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
    filled: filled === true,
    needs: Object.entries(needs ?? {}),
    names: patternOf(names),
    distinct: distinct === true,
  };
}

const patterns = new Map<string, RegExp>();

/** As JSON Schema has them: of code points. */
function patternOf(text: string | undefined): RegExp | undefined {
  if (text === undefined) return undefined;
  const pattern = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, pattern);
  return pattern;
}

/** The shape below a key; undefined where the key is unknown. */
export function shapeAt(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.keys.get(key) ?? shape?.rest;
}
