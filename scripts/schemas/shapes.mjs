import { resolve } from './definitions.mjs';
import { header } from './header.mjs';

const scalarTypes = new Set(['string', 'number', 'integer', 'boolean']);

/** Whether a field's scalars are texts as they stand in the source: of its scalar types, `string` comes first. */
export function isText(node) {
  return typesOf(node).find((type) => scalarTypes.has(type)) === 'string';
}

function typesOf(node) {
  return node.type === undefined ? [] : [node.type].flat();
}

/** The table by which YAML is turned into data: for every place in a file its types, its keys, its items. */
export function shapeModule(schema, kind) {
  const table = [];
  const known = new Map();
  shapeOf(schema, { schema, table, known, names: definitionNames(schema, kind) });
  const rows = table.map((shape, index) => `  /* ${index} */ ${JSON.stringify(shape)},`).join('\n');
  return `${header(`schemas/${kind}.schema.json`)}
import type { ShapeTable } from '../read/schema/shape.ts';

export const ${kind}Shapes: ShapeTable = [
${rows}
];
`;
}

function definitionNames(schema, kind) {
  const names = new Map([[schema, kind]]);
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) names.set(definition, name);
  return names;
}

/** The index of a node's shape, entered into the table at first sight, so that recursion ends. */
function shapeOf(written, context) {
  let node = written;
  while (typeof node.$ref === 'string') node = resolve(context.schema, node.$ref);
  const seen = context.known.get(node);
  if (seen !== undefined) return seen;
  const types = typesOf(node);
  const leaf = !types.includes('object') && !types.includes('array');
  const leafKey = leaf ? `${types} ${isText(node)}` : undefined;
  const twin = leafKey === undefined ? undefined : context.known.get(leafKey);
  if (twin !== undefined) return twin;
  const index = context.table.length;
  context.known.set(leafKey ?? node, index);
  const shape = { types };
  context.table.push(shape);
  if (!leaf && context.names.has(node)) shape.name = context.names.get(node);
  if (isText(node)) shape.text = true;
  if (types.includes('object')) {
    shape.keys = {};
    for (const [key, child] of Object.entries(node.properties ?? {})) shape.keys[key] = shapeOf(child, context);
    if (node.required !== undefined) shape.required = node.required;
    if (typeof node.additionalProperties === 'object') shape.rest = shapeOf(node.additionalProperties, context);
  }
  if (types.includes('array')) shape.items = shapeOf(node.items, context);
  return index;
}
