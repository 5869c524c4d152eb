// Derives the weights of `vague-task` from the labelled lines that are there to develop on, and writes
// src/audit/clarity/weights.ts. `--check` only says whether that file is stale, and exits 1 if so.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from './import-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/audit/clarity/weights.ts`;
const { derive, languages, ownLines } = await importTypeScript(`
  export { derive } from './test/bench/wording/derive.ts';
  export { ownLines } from './test/bench/wording/lines.ts';
  export { languages } from './src/locale/language.ts';
`);

const lines = languages.flatMap((language) => ownLines(`${root}test/bench/wording`, language, 'dev'));
const { weights, base } = derive(lines);
const listed = (values) =>
  Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value},\n`)
    .join('');
const text = `import type { Language } from '../../locale/language.ts';
import type { Feature } from './evidence.ts';

// Made by scripts/derive-vague-weights.mjs from test/bench/wording: change the lines or the features, not this file.

/** What each piece of evidence adds to the score of a line, in logarithms of odds. */
export const weights: Readonly<Record<Feature, number>> = {
${listed(weights)}};

/** What a line without any evidence has. */
export const base: Readonly<Record<Language, number>> = { ${Object.entries(base)
  .map(([language, value]) => `${language}: ${value}`)
  .join(', ')} };
`;

if (!process.argv.includes('--check')) await writeFile(target, text);
else if ((await readFile(target, 'utf8')) !== text) {
  console.error('src/audit/clarity/weights.ts is stale: run node scripts/derive-vague-weights.mjs');
  process.exitCode = 1;
}
