// Makes from schemas/*.schema.json what the program needs of them: types, validators and shapes, in src/generated.
// `node scripts/generate-schemas.mjs` writes; with `--check` it only says what is stale, and exits 1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { shareDefinitions } from './schemas/definitions.mjs';
import { examplesModule } from './schemas/examples.mjs';
import { shapeModule } from './schemas/shapes.mjs';
import { typesModule } from './schemas/types.mjs';
import { validatorModule, validatorTypes } from './schemas/validators.mjs';

const root = new URL('../', import.meta.url);

/** Kind of file, and the name of its type. The first four are read, the last two written. */
const kinds = {
  plan: 'PlanFile',
  organisation: 'OrganisationFile',
  calendar: 'CalendarFile',
  config: 'ConfigFile',
};
const outputs = { expansion: 'ExpansionFile', report: 'ReportFile' };

/** Every generated file by its path from the root, with its text. Same schemas, same bytes. */
export async function generate() {
  const schemas = {};
  for (const kind of [...Object.keys(kinds), ...Object.keys(outputs)]) {
    schemas[kind] = JSON.parse(await readFile(new URL(`schemas/${kind}.schema.json`, root), 'utf8'));
  }
  shareDefinitions(schemas);
  const files = new Map();
  for (const [kind, schema] of Object.entries(schemas)) {
    files.set(`schemas/${kind}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  for (const [kind, name] of Object.entries(kinds)) {
    files.set(`src/generated/${kind}-file.ts`, await typesModule(schemas[kind], kind, name));
    files.set(`src/generated/${kind}-shape.ts`, shapeModule(schemas[kind], kind));
    files.set(`src/generated/${kind}-validator.js`, await validatorModule(schemas[kind], kind));
    files.set(`src/generated/${kind}-validator.d.ts`, validatorTypes(kind));
  }
  const read = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, schemas[kind]]));
  files.set('src/generated/examples.ts', examplesModule(read));
  files.set('src/generated/expansion.ts', await typesModule(schemas.expansion, 'expansion', outputs.expansion));
  return files;
}

/** The generated files that differ from what is on disk. */
export async function staleFiles() {
  const stale = [];
  for (const [path, text] of await generate()) {
    const onDisk = await readFile(new URL(path, root), 'utf8').catch(() => null);
    if (onDisk !== text) stale.push({ path, text });
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = await staleFiles();
  const check = process.argv.includes('--check');
  if (!check) {
    await mkdir(new URL('src/generated/', root), { recursive: true });
    for (const { path, text } of stale) await writeFile(new URL(path, root), text);
  }
  for (const { path } of stale) console.log(`${check ? 'stale' : 'written'}: ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
