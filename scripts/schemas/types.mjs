import { compile } from 'json-schema-to-typescript';
import { header } from './header.mjs';
import { isText } from './shapes.mjs';

/** TypeScript types of a schema, as the data looks once the fields have decided their scalars' types. */
export async function typesModule(schema, kind, name) {
  const types = await compile(forTypes(schema, true), name, {
    bannerComment: header(`schemas/${kind}.schema.json`),
    additionalProperties: false,
    style: { printWidth: 120, singleQuote: true, tabWidth: 2 },
  });
  return types;
}

/**
 * The schema as the compiler of types needs it: types named after their definitions, descriptions at the definitions
 * only (a description beside a `$ref` would make a type of its own), and texts that YAML may write as numbers as texts.
 */
function forTypes(node, isRoot = false) {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (dropped.has(key) || (key === 'title' && typeof value === 'string')) continue;
    if (key === 'definitions' || key === 'properties') {
      out[key] = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, forTypes(child)]));
    } else if (key === 'type' && isText(node)) {
      out.type = [value].flat().filter((type) => type !== 'number' && type !== 'boolean');
    } else {
      out[key] = key === 'enum' ? value : forTypes(value);
    }
  }
  if (Array.isArray(out.type) && out.type.length === 1) out.type = out.type[0];
  if (isRoot) {
    for (const [name, definition] of Object.entries(out.definitions ?? {})) {
      definition.title = name[0].toUpperCase() + name.slice(1);
    }
  }
  return out;
}

const dropped = new Set(['$schema', '$comment', 'examples', 'if', 'then', 'else', 'propertyNames', 'dependencies']);
