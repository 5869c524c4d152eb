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

export const ${kind}Shapes = (): ShapeTable => [
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
  const limits = limitsOf(node, types);
  const leafKey = leaf ? `${types} ${isText(node)} ${JSON.stringify(limits)}` : undefined;
  const twin = leafKey === undefined ? undefined : context.known.get(leafKey);
  if (twin !== undefined) return twin;
  const index = context.table.length;
  context.known.set(leafKey ?? node, index);
  const shape = { types };
  context.table.push(shape);
  if (!leaf && context.names.has(node)) shape.name = context.names.get(node);
  if (isText(node)) shape.text = true;
  if (Object.keys(limits).length > 0) shape.limits = limits;
  if (types.includes('object')) {
    shape.keys = {};
    for (const [key, child] of Object.entries(node.properties ?? {})) shape.keys[key] = shapeOf(child, context);
    if (node.required !== undefined) shape.required = node.required;
    if (typeof node.additionalProperties === 'object') shape.rest = shapeOf(node.additionalProperties, context);
  }
  if (types.includes('array')) shape.items = shapeOf(node.items, context);
  return index;
}

const words = ['$schema', '$comment', 'title', 'description', 'examples'];
/** What the table says in its other columns. */
const structure = ['type', 'definitions', 'properties', 'required', 'additionalProperties', 'items'];

/** What a schema asks of a value beyond its type and its keys. */
function limitsOf(node, types) {
  const { pattern, minimum, maximum, exclusiveMinimum, minProperties, dependencies, propertyNames, uniqueItems } = node;
  const { enum: values, if: condition, then: consequence, ...rest } = node;
  const choices = values ?? textChoices(condition, consequence);
  const others = choices?.filter((choice) => typeof choice !== 'string') ?? [];
  // Of a truth value both may stand; numbers as choices would need a column of their own.
  if (others.length > 0 && String(others) !== 'true,false')
    throw new Error(`choices that the table has no column for: ${choices}`);
  if (values !== undefined && types.some((type) => type !== 'string' && type !== 'boolean'))
    throw new Error(`choices among ${types}`);
  if (minProperties !== undefined && minProperties !== 1)
    throw new Error('only mappings that are not empty can be asked for');
  const limits = {
    choices: choices?.filter((choice) => typeof choice === 'string'),
    pattern,
    minimum,
    maximum,
    exclusiveMinimum,
    filled: minProperties === undefined ? undefined : true,
    needs: dependencies,
    names: propertyNames?.pattern,
    distinct: uniqueItems,
  };
  const known = new Set([...words, ...structure, ...Object.keys(limits)]);
  for (const key of ['minProperties', 'dependencies', 'propertyNames', 'uniqueItems']) known.add(key);
  for (const key of Object.keys(rest)) if (!known.has(key)) throw new Error(`the table has no column for ${key}`);
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined));
}

/** Of `if` and `then` the one use that the schemas make: texts are some of a few. */
function textChoices(condition, consequence) {
  if (condition === undefined && consequence === undefined) return undefined;
  if (JSON.stringify(condition) !== '{"type":"string"}' || String(Object.keys(consequence)) !== 'enum')
    throw new Error('the table has no column for this condition');
  return consequence.enum;
}
