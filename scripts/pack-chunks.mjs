// Nearly every command loads the same hundred chunks, most of them tiny: they go into two files, each of which is opened
// and deserialised once. Each chunk stays a function, run when it is first asked for, as it would be in its own file.

const requirement = /require\("\.\/([^"]+)\.cjs"\)/g;

/**
 * @param chunks CommonJS code by the names of chunks
 * @param packs the chunks that go together, by the name of their file; what stands in one pack may not stand in another
 * @returns files by their names: the packs, which export a function from a chunk's name to its exports, and the rest
 */
export function packChunks(chunks, packs) {
  const packOf = new Map(Object.entries(packs).flatMap(([pack, names]) => names.map((name) => [name, pack])));
  const linked = (code, own) =>
    code.replaceAll(requirement, (whole, name) => {
      const pack = packOf.get(name);
      if (pack === undefined) return whole;
      return `${pack === own ? '__chunk' : `require("./${pack}.cjs")`}(${JSON.stringify(name)})`;
    });
  const files = new Map();
  for (const [name, code] of chunks) if (!packOf.has(name)) files.set(name, linked(code));
  for (const [pack, names] of Object.entries(packs)) {
    const bodies = names.map((name) => `${JSON.stringify(name)}(exports,module){${linked(chunks.get(name), pack)}}`);
    files.set(pack, `${loader}const __bodies={${bodies.join(',\n')}};`);
  }
  return files;
}

const loader =
  'const __known={};function __chunk(n){let m=__known[n];if(!m){m=__known[n]={exports:{}};__bodies[n](m.exports,m)}return m.exports}module.exports=__chunk;';
