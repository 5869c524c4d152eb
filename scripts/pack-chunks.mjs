// Turns the chunks of a bundle into files that the loader runs. Nearly every command loads the same hundred chunks, most
// of them tiny: they go into two packs, in each of which all chunks share one scope. A pack is opened and deserialised
// once, and what its chunks use of one another needs no looking up.
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * @param chunks ES modules by the names of chunks, which import one another as `./name.mjs`
 * @param exportsOf the names that a chunk exports
 * @param packs the chunks that go together, by the name of their file; what stands in one pack may not stand in another
 * @param options of esbuild
 * @returns CommonJS by the names of files: the packs, which export a function from a chunk's name to its exports, and
 *   the chunks that are in none
 */
export async function packChunks({ chunks, exportsOf, packs, options }) {
  const packOf = new Map(Object.entries(packs).flatMap(([pack, names]) => names.map((name) => [name, pack])));
  const files = new Map();
  const finish = (name, code) => files.set(name, asAscii(withUrl(linked(code, packOf, name))));
  for (const [name, text] of chunks) {
    if (packOf.has(name)) continue;
    const { code } = await transform(text, { ...options, ...common });
    finish(name, code);
  }
  for (const [pack, names] of Object.entries(packs)) finish(pack, await packed(names, { chunks, exportsOf, options }));
  return files;
}

const common = { format: 'cjs', define: { 'import.meta.url': '__moduleUrl', 'import.meta.dirname': '__dirname' } };

/** Chunks in one scope, with a function that gives the exports of each. */
async function packed(names, { chunks, exportsOf, options }) {
  const alias = (chunk, at) => `__${chunk}_${at}`;
  const imports = names.map((name, chunk) => {
    const wanted = exportsOf(name).map((exported, at) => `${exported} as ${alias(chunk, at)}`);
    return `import {${wanted.join(',')}} from "./${name}.mjs";`;
  });
  const members = names.map((name, chunk) => {
    const own = exportsOf(name).map((exported, at) => `${exported}:${alias(chunk, at)}`);
    return `${JSON.stringify(name)}:()=>({${own.join(',')}})`;
  });
  const { outputFiles } = await build({
    ...options,
    ...common,
    bundle: true,
    write: false,
    stdin: { contents: `${imports.join('\n')}\n__publish({${members.join(',')}});`, sourcefile: 'pack.mjs' },
    plugins: [chunksOf(new Set(names), chunks)],
    banner: {
      js: 'const __known={};function __chunk(n){return __known[n]??=__members[n]()}let __members;function __publish(m){__members=m}module.exports=__chunk;',
    },
  });
  return outputFiles[0].text;
}

/** Gives chunks to esbuild. What is imported late, or stands elsewhere, stays a requirement. */
function chunksOf(names, chunks) {
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.{1,2}\/.*\.mjs$/ }, ({ path, kind }) => {
        const name = basename(path, '.mjs');
        if (names.has(name) && kind === 'import-statement') return { path: name, namespace: 'chunk' };
        return { path, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: chunks.get(path), loader: 'js' }));
    },
  };
}

/** Requirements of chunks, as those of what holds them; late imports, of files beside or parts of Node, as requirements. */
function linked(code, packOf, own) {
  return code
    .replaceAll(/\bimport\("(\.{1,2}\/[^"]+\.mjs|node:[a-z_/]+)"\)/g, 'Promise.resolve().then(()=>require("$1"))')
    .replaceAll(/require\("\.{1,2}\/(?:chunks\/)?([^"]+)\.mjs"\)/g, (_, name) => {
      const pack = packOf.get(name);
      if (pack === undefined) return `require("./${name}.cjs")`;
      return `${pack === own ? '__chunk' : `require("./${pack}.cjs")`}(${JSON.stringify(name)})`;
    });
}

function withUrl(code) {
  if (!code.includes('__moduleUrl')) return code;
  return `const __moduleUrl=require("node:url").pathToFileURL(__filename).href;${code}`;
}

/** As ASCII a file is read without being decoded, and takes half the memory. Only regular expressions hold other letters. */
function asAscii(code) {
  return code.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
