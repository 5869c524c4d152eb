import { readFile } from 'node:fs/promises';
import type { Run } from './command.ts';
import { write } from './output.ts';
import { packageFile } from './package-file.ts';

/** Prints one of the JSON Schemas, as the package holds it. */
export const printSchema: Run = async (input, io) => {
  const name = input.arguments[0] ?? 'plan';
  await write(io.stdout, await readFile(packageFile(`schemas/${name}.schema.json`), 'utf8'));
  return 'clean';
};
