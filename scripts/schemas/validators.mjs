import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { header } from './header.mjs';

/** A validator of a schema as one module without imports: nothing of Ajv is needed when the program runs. */
export async function validatorModule(schema, kind) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(withoutWords(schema), kind);
  // Ajv's own output still requires parts of its runtime, even as an ES module; the bundler puts them in.
  const bundled = await build({
    stdin: {
      contents: inOneList(standaloneCode(ajv, { [`validate${capital(kind)}`]: kind })),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  return `${header(`schemas/${kind}.schema.json`)}\n${bundled.outputFiles[0].text}`;
}

const concatenation = /vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\)/g;

/** Ajv copies all errors so far at every task that has one, which for 10,000 tasks takes longer than anything else. */
function inOneList(code) {
  const append = 'const append = (all, more) => { for (const error of more) all.push(error); return all; };';
  return `${code.replace(concatenation, 'vErrors === null ? $1.errors : append(vErrors, $1.errors)')}\n${append}\n`;
}

export function validatorTypes(kind) {
  return `${header(`schemas/${kind}.schema.json`)}
import type { Validator } from '../read/schema/schema-validator.ts';

export declare const validate${capital(kind)}: Validator;
`;
}

function capital(word) {
  return word[0].toUpperCase() + word.slice(1);
}

const words = new Set(['$comment', 'title', 'description', 'examples']);

/** The schema without what only people read: the validator carries parts of its schema with it. */
function withoutWords(node, isMap = false) {
  if (Array.isArray(node)) return node.map((item) => withoutWords(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !words.has(key))
      .map(([key, value]) => [
        key,
        key === 'enum' ? value : withoutWords(value, key === 'properties' || key === 'definitions'),
      ]),
  );
}
