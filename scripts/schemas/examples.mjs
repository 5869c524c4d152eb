import { resolve } from './definitions.mjs';
import { header } from './header.mjs';

/**
 * A short example of each field whose value has a form of its own, by the thing that has it: `person.leave`. Texts with
 * spaces are left out: their examples are in one language.
 */
export function examplesModule(schemas) {
  const examples = new Map();
  for (const [kind, schema] of Object.entries(schemas)) {
    for (const [name, definition] of [[kind, schema], ...Object.entries(schema.definitions ?? {})]) {
      for (const [key, property] of Object.entries(definition.properties ?? {})) {
        const example = exampleOf(schema, property);
        if (example !== undefined) examples.set(`${name}.${key}`, example);
      }
    }
  }
  const rows = [...examples]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, example]) => `  ${JSON.stringify(key)}: ${JSON.stringify(example)},`);
  return `${header('schemas')}
export const examples: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}

function exampleOf(schema, property) {
  let node = property;
  while (node.examples === undefined && typeof node.$ref === 'string') node = resolve(schema, node.$ref);
  const example = [node.examples?.[0]].flat()[0];
  return ['string', 'number', 'boolean'].includes(typeof example) && /^\S{1,30}$/.test(example)
    ? String(example)
    : undefined;
}
