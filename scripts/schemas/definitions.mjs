// Editors' YAML servers want each schema in one file, so what several schemas share is copied into each.

/** Who owns a definition and who holds a copy, in the order in which the copies are made. */
const shared = [
  { from: 'calendar', to: 'organisation' },
  { from: 'organisation', to: 'plan' },
];

/** Properties of an organisation that may stand in a plan too. */
const inlineOrganisation = ['calendar', 'units', 'people', 'groups'];

const comment = (from) => `Copied from ${from}.schema.json by scripts/generate-schemas.mjs: change it there.`;

/** Copies shared definitions and properties, in place. */
export function shareDefinitions(schemas) {
  for (const { from, to } of shared) {
    for (const [name, definition] of Object.entries(schemas[from].definitions)) {
      const { $comment = comment(from), ...rest } = definition;
      schemas[to].definitions[name] = { $comment, ...rest };
    }
  }
  for (const name of inlineOrganisation) {
    schemas.plan.properties[name] = {
      $comment: comment('organisation'),
      ...schemas.organisation.properties[name],
    };
  }
  schemas.config.definitions.split = { $comment: comment('plan'), ...schemas.plan.definitions.split };
}

const prefix = '#/';

/** What a `$ref` within the same file points to, with the names on the way. */
export function resolve(schema, ref) {
  if (!ref.startsWith(prefix)) throw new Error(`not a reference within the file: ${ref}`);
  let node = schema;
  for (const part of ref.slice(prefix.length).split('/')) node = node?.[part];
  if (node === undefined) throw new Error(`nothing stands at ${ref}`);
  return node;
}
